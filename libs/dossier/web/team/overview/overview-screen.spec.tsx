import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FamilyOverviewDocument, type FamilyOverviewQuery } from '@generated/team/graphql';
import { custody, fact, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { OverviewScreen } from './overview-screen';

type Family = NonNullable<FamilyOverviewQuery['dossier']>;
type Version = Family['planVersions'][number];
const version = (phase: Version['phase'], number: number, state: Version['state'], what = `${phase} ${number}`): Version => ({
  __typename: 'PlanVersion', id: `${phase}${number}`, phase, number, state, sharedAt: null, adoptedAt: null, inForceAt: state === 'IN_FORCE' ? '2026-09-12T08:00:00Z' : null, agreements: [],
  top3Items: [{ __typename: 'Top3Item', id: `${phase}${number}t`, rank: 1, state: 'ADOPTED', behaviour: what, goal: 'Niemand duwt.', aboutPersonIds: ['kid'] }],
});
const overview = (over: Partial<Family> = {}): FamilyOverviewQuery => ({
  viewer,
  dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, reason: 'Zorgen', openedOn: '2026-09-01', persons: people, custodies: [custody('1', 'ma', 'kid')], involvements: [involvement()], facts: [fact('f1')], events: [],
    measures: [], checks: [], safetyCards: [], signals: [], crisisDecisions: [], analyses: [], responses: [], planVersions: [], restrictions: [], households: [], gateDecisions: [], phaseTurns: [], ...over,
  },
});
const routes = [{ path: '/gezinnen/:dossierId', element: <OverviewScreen /> }];
const load = (over: Partial<Family> = {}) => show(routes, `/gezinnen/${DOSSIER_ID}`, [answer(FamilyOverviewDocument, overview(over))]);
const phases = () => within(screen.getByRole('list', { name: 'Fasen van het plan' })).getAllByRole('listitem');

describe('The overview of a family', () => {
  it('shows the Top 3 that holds, and says that a newer one is being written', async () => {
    load({ planVersions: [version('SAFETY', 2, 'DRAFT', 'Concept'), version('SAFETY', 1, 'IN_FORCE', 'Vader duwt')] });
    expect(await screen.findByText('Vader duwt')).toBeTruthy();
    expect(screen.queryByText('Concept')).toBeNull();
    expect(phases()[0]?.textContent).toMatch(/Geldt sinds 12 sep 2026 · versie 1, concept versie 2/);
    expect(phases()[0]?.getAttribute('aria-current')).toBe('step');
  });

  it('shows an earlier phase as done once the gate to the next is open, and after a relapse the first again', async () => {
    const planVersions = [version('SAFETY', 1, 'IN_FORCE'), version('ASSISTANCE', 1, 'SHARED')];
    const gateDecisions = [{ __typename: 'GateDecision' as const, id: 'g', gate: 'TO_ASSISTANCE' as const, state: 'OPENED' as const, decidedAt: '2026-10-28T09:00:00Z' }];
    load({ planVersions, gateDecisions, phaseTurns: [{ __typename: 'PhaseTurn', id: 't', kind: 'RELAPSE', turnedAt: '2026-11-18T09:00:00Z' }] });
    await screen.findByText('SAFETY 1');
    expect(phases().map((step) => step.getAttribute('aria-current'))).toEqual(['step', null, null]);
    document.body.innerHTML = '';
    load({ planVersions, gateDecisions });
    expect(await screen.findByText('SAFETY 1')).toBeTruthy();
    expect(phases().map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    expect(phases()[2]?.textContent).toContain('Komt na het hulpverleningsplan');
  });

  it('leads to the first fact when there is none, and to the plan when there are', async () => {
    load({ facts: [] });
    expect((await screen.findAllByRole('link', { name: 'Schrijf een feit op' }))[0]?.className).toContain('primary');
    document.body.innerHTML = '';
    load();
    expect((await screen.findByRole('link', { name: 'Begin het veiligheidsplan' })).className).toContain('primary');
  });

  it.each(['SECOND_READER', undefined] as const)('offers nothing to write to %s, whom the server would refuse', async (partner) => {
    for (const facts of [[], [fact('f1')]]) {
      load({ facts, involvements: partner ? [involvement(partner)] : [] });
      expect(await screen.findByText('Er is nog geen plan')).toBeTruthy();
      expect(screen.queryByRole('link', { name: /Schrijf een feit op|Begin het veiligheidsplan/ })).toBeNull();
      document.body.innerHTML = '';
    }
  });

  it('offers a colleague to write a fact, and not to begin a plan', async () => {
    load({ involvements: [involvement('TEAM_COLLEAGUE')] });
    expect(await screen.findByRole('link', { name: 'Schrijf een feit op' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Begin het veiligheidsplan' })).toBeNull();
  });

  it('lets the director invite adults and children from twelve, and involve colleagues', async () => {
    load();
    const links = await screen.findAllByRole('link', { name: /^Nodig uit/ });
    expect(links.map((link) => link.getAttribute('href')?.split('/').at(-1))).toEqual(['teen', 'ma', 'pa']);
    expect(screen.getByRole('link', { name: 'Betrek een collega' })).toBeTruthy();
  });

  it('announces a birthday that changes rights, with what changes', async () => {
    const year = new Date().getUTCFullYear() - 12;
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(5, 10);
    const turns = Number(soon.slice(0, 2)) < new Date().getUTCMonth() + 1 ? year + 1 : year;
    load({ persons: people.map((one) => (one.id === 'kid' ? { ...one, birthDate: `${turns}-${soon}` } : one)) });
    const card = within((await screen.findByRole('heading', { name: 'Verjaardag die rechten verandert' })).closest('section')!);
    expect(card.getByText(/^Sara wordt 12 op .*\(over 20 dagen\)$/)).toBeTruthy();
    expect(card.getByText(/de eigen woorden van het kind opent het kind zelf/)).toBeTruthy();
  });

  it('invites nobody who died, is younger than twelve, has no day of birth as a child, or stands outside the family', async () => {
    const [oma, pa, ma, kid, teen] = people as [(typeof people)[number], (typeof people)[number], (typeof people)[number], (typeof people)[number], (typeof people)[number]];
    load({ persons: [oma, { ...pa, deceasedOn: '2024-01-01' }, { ...ma, birthDate: null }, kid, { ...teen, birthDate: null }] });
    const links = await screen.findAllByRole('link', { name: /^Nodig uit/ });
    expect(links.map((link) => link.textContent)).toEqual(['Nodig uit: Lin']);
    expect(screen.getByText('Netwerk')).toBeTruthy();
  });

  it('says who works with the family, until when and on which ground; who stopped is not there', async () => {
    const stopped = { ...involvement('TEAM_COLLEAGUE', 'oud'), validUntil: '2020-02-01T00:00:00Z', professional: { ...involvement().professional, id: 'oud', name: 'Al Weg' } };
    load({ involvements: [{ ...involvement(), validUntil: '2099-01-01T00:00:00Z', evidence: 'Beschikking' }, stopped] });
    const card = (await screen.findByRole('heading', { name: 'Wie werkt mee' })).closest('section')!;
    expect(card.textContent).toContain('Jip TestmanCasusregisseur · Gemeente');
    expect(card.textContent).toContain('Casusregie, tot 1 januari 2099');
    expect(card.textContent).toContain('Publieke taak');
    expect(card.textContent).toContain('Beschikking');
    expect(card.textContent).not.toContain('Al Weg');
  });

  it('says custody that holds now, with the doubt of the register, and none that ended', async () => {
    load({ custodies: [custody('1', 'ma', 'kid', { kind: 'SINGLE_PARENTAL', underInvestigation: true }), custody('2', 'pa', 'kid', { kind: 'SINGLE_PARENTAL', untilOn: '2020-01-01' })] });
    expect(await screen.findByText('Lin heeft alleen gezag over Sara, vanaf 13 maart 2017.')).toBeTruthy();
    expect(screen.getByText('Wordt nagekeken')).toBeTruthy();
    expect(screen.queryByText(/Rik heeft alleen gezag/)).toBeNull();
  });

  it('counts nobody who moved out among who lives in a home, and keeps no address secret for who is not kept from it any more', async () => {
    const member = (id: string, personId: string, untilOn: string | null) => ({ __typename: 'HouseholdMember' as const, id, personId, fromOn: null, untilOn });
    load({
      households: [{ __typename: 'Household', id: 'h', label: 'Huis', members: [member('1', 'ma', '2020-01-01'), member('2', 'kid', null)] }, { __typename: 'Household', id: 'leeg', label: 'Leeg huis', members: [] }],
      restrictions: [{ __typename: 'Restriction', id: 'x', kind: 'HIDDEN_WHEREABOUTS', againstPersonId: 'pa', aboutPersonIds: ['ma', 'kid'], validFrom: '2020-01-01T00:00:00Z', validUntil: '2021-01-01T00:00:00Z' }],
    });
    const card = (await screen.findByRole('heading', { name: 'Wonen' })).closest('section')!;
    expect(within(card).getAllByRole('listitem').map((one) => one.textContent)).toEqual(['HuisSara', 'Leeg huisNiemand']);
    expect(within(card).getByRole('link', { name: 'Bekijk adressen' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/dossier#contact`);
    expect(screen.queryByText(/Geheim adres/)).toBeNull();
  });

  it('puts the most urgent words of the family first, and those without a term last', async () => {
    const response = (id: string, answerByOn: string | null) => ({ __typename: 'Response' as const, id, itemType: 'FACT' as const, personId: 'weg', kind: 'RIGHT' as const, words: id, saidAt: '2026-11-01T08:00:00Z', answerByOn, answerFromName: 'Jip', answeredAt: null });
    load({ responses: [response('zonder', null), response('later', '2099-02-01'), response('eerst', '2099-01-01')] });
    const card = (await screen.findByRole('heading', { name: 'Reacties die op antwoord wachten' })).closest('section')!;
    expect(within(card).getAllByRole('listitem').map((one) => one.querySelector('p')?.textContent)).toEqual(['Klopt. eerst', 'Klopt. later', 'Klopt. zonder']);
    expect(within(card).getAllByText('iemand over een feit')).toHaveLength(3);
    expect(within(card).getByText('3 reacties')).toBeTruthy();
  });

  it('says that it failed, and reads again when asked', async () => {
    show(routes, `/gezinnen/${DOSSIER_ID}`, [lose(FamilyOverviewDocument), answer(FamilyOverviewDocument, overview({ persons: [] }))]);
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Er zijn geen mensen die u mag zien.')).toBeTruthy();
  });

  it('has neither for a colleague', async () => {
    load({ involvements: [involvement('TEAM_COLLEAGUE')] });
    await screen.findByRole('heading', { name: 'Mensen' });
    expect(screen.queryByRole('link', { name: /^Nodig uit|Betrek een collega/ })).toBeNull();
  });

  it('marks a home whose address is kept from somebody, and shows no address', async () => {
    load({
      households: [{ __typename: 'Household', id: 'h', label: 'Huis van Lin', members: [{ __typename: 'HouseholdMember', id: 'hm', personId: 'ma', fromOn: null, untilOn: null }] }],
      restrictions: [{ __typename: 'Restriction', id: 'x', kind: 'HIDDEN_WHEREABOUTS', againstPersonId: 'pa', aboutPersonIds: ['ma'], validFrom: '2020-01-01T00:00:00Z', validUntil: null }],
    });
    expect(await screen.findByText('Geheim adres – niet tonen aan Rik')).toBeTruthy();
  });

  it('shows what family members said and nobody answered, with the term', async () => {
    const response = { __typename: 'Response' as const, id: 'r', itemType: 'AGREEMENT' as const, personId: 'ma', kind: 'NOT_RIGHT' as const, words: 'Klopt niet hoor', saidAt: '2026-11-01T08:00:00Z', answerByOn: '2020-01-01', answerFromName: 'Jip', answeredAt: null };
    load({ responses: [response, { ...response, id: 'done', words: 'Al beantwoord', answeredAt: '2026-11-02T08:00:00Z' }] });
    const card = (await screen.findByRole('heading', { name: 'Reacties die op antwoord wachten' })).closest('section')!;
    expect(card.textContent).toMatch(/Lin over een afspraak.*Klopt niet hoor.*Antwoord was beloofd vóór 1 januari 2020/);
    expect(card.textContent).not.toContain('Al beantwoord');
  });
});
