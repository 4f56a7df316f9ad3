import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EarlierFactsDocument, FamilyRecordDocument, type FamilyRecordQuery } from '@generated/team/graphql';
import { custody, fact, involvement, measureLimits, people, undecided, viewer } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { RecordScreen } from './record-screen';

type File = NonNullable<FamilyRecordQuery['dossier']>;
const record = (over: Partial<File> = {}): FamilyRecordQuery => ({
  viewer, measureLimits,
  dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, openedOn: '2026-09-01', reason: 'Zorgen', persons: people, custodies: [custody('1', 'ma', 'kid'), custody('2', 'pa', 'kid')], networkTies: [], pointers: [], familyTies: [], households: [],
    contactPoints: [], restrictions: [], events: [], measures: [], planVersions: [], checks: [], safetyCards: [], signals: [], crisisDecisions: [], analyses: [], responses: [], involvements: [involvement()],
    facts: [fact('f1'), fact('f2', { kind: 'OPINION', aboutPersonIds: ['ma'], sourceKind: 'PROFESSIONAL', sourcePersonId: null, sourceName: 'Juf Mia', version: 2 })],
    ...over,
  },
});
const routes = [{ path: '/gezinnen/:dossierId/dossier', element: <RecordScreen /> }];
const path = `/gezinnen/${DOSSIER_ID}/dossier`;
const load = (over: Partial<File> = {}, more: ReturnType<typeof answer>[] = [], at = path) => show(routes, at, [answer(FamilyRecordDocument, record(over)), ...more]);
const facts = () => screen.getAllByRole('article').map((article) => article.querySelector('.zov-fact__what')?.textContent);
const chip = (name: string) => screen.getByRole('button', { name });

describe('Facts', () => {
  it('show what they are, where they come from and who wrote them', async () => {
    load();
    const [first, second] = await screen.findAllByRole('article');
    expect(first?.textContent).toMatch(/Feit.*Niet nagegaan.*Dit gebeurde: f1.*3 september 2026.*Lin Doos \(gezin\).*Sara.*Jip Testman/);
    expect(second?.textContent).toMatch(/Mening.*Juf Mia \(professional\)/);
  });

  it('are filtered by kind, by person and by source, and the address keeps it', async () => {
    const { router } = load();
    await screen.findAllByRole('article');
    await userEvent.click(chip('Mening'));
    expect(facts()).toEqual(['Dit gebeurde: f2']);
    expect(chip('Mening').getAttribute('aria-pressed')).toBe('true');
    expect(router.state.location.search).toBe('?soort=OPINION');
    expect(screen.getByText('1 van 2 uitspraken')).toBeTruthy();
    // The timeline below can be filtered by the same people.
    await userEvent.click(screen.getAllByRole('button', { name: 'Sara' })[0]!);
    expect(screen.getByRole('heading', { name: 'Geen feiten met deze keuze' })).toBeTruthy();
    await userEvent.click(chip('Toon alle feiten'));
    await userEvent.click(chip('Een andere professional'));
    expect(facts()).toEqual(['Dit gebeurde: f2']);
  });

  it('stand under the organisation whose record they are, and can be chosen by it', async () => {
    const school = { __typename: 'PartnerOrganisation' as const, id: 'school', name: 'De Boom' };
    load({ facts: [fact('f1'), fact('f2', { sourceOrganisation: school })] });
    await screen.findAllByRole('article');
    await userEvent.click(chip('Per organisatie'));
    const groups = () => screen.queryAllByRole('region', { name: /^(De Boom|Geen organisatie bekend)$/ }).map((one) => one.querySelector('h3')?.textContent);
    expect(groups()).toEqual(['De Boom', 'Geen organisatie bekend']);
    expect(facts()).toEqual(['Dit gebeurde: f2', 'Dit gebeurde: f1']);
    await userEvent.click(chip('De Boom'));
    expect(facts()).toEqual(['Dit gebeurde: f2']);
    await userEvent.click(chip('Op dag'));
    expect(groups()).toEqual([]);
  });

  it('that were withdrawn say by whom and why, without words, and are not corrected', async () => {
    load({ facts: [fact('f1', { state: 'WITHDRAWN', what: '', correctionReason: 'Ander gezin', sourceOrganisation: { __typename: 'PartnerOrganisation', id: 'school', name: 'De Boom' } }), fact('f2', { kind: 'INTERPRETATION', restsOnFactIds: ['f1'] })] });
    expect((await screen.findAllByText('Ingetrokken door de bron')).length).toBe(2);
    expect(facts()).toEqual(['De Boom trok dit in op 4 september 2026: Ander gezin', 'Dit gebeurde: f2']);
    expect(screen.getAllByRole('link', { name: /^Corrigeer: Dit/ })).toHaveLength(1);
  });

  it('say which interpretations rest on them, and lead to the mixed ones', async () => {
    load({ facts: [fact('f1', { aboutPersonIds: ['ma', 'pa'] }), fact('f2', { kind: 'INTERPRETATION', restsOnFactIds: ['f1'] })] });
    const [ground, resting] = await screen.findAllByRole('article');
    expect(ground?.textContent).toMatch(/Hierop rust:.*Dit gebeurde: f2/);
    expect(resting?.textContent).toMatch(/Rust op:.*Dit gebeurde: f1/);
    expect(screen.getByRole('link', { name: 'Gemengde feiten' }).getAttribute('href')).toBe(`${path}/gemengd`);
  });

  it('have what people say of them beside the text, and a place to write that down', async () => {
    const statement = { __typename: 'FactStatement' as const, id: 's', personId: 'pa', words: 'Ik duwde niet.', disputes: true, saidAt: '2026-09-10T08:00:00Z', recordedByName: 'Kim' };
    load({ facts: [fact('f1', { verification: 'DISPUTED', statements: [statement] })] });
    const card = await screen.findByRole('article');
    expect(card.textContent).toMatch(/Verklaring van Rik: dit klopt niet \(10 september 2026, opgeschreven door Kim\).*Ik duwde niet\./);
    expect(within(card).getByRole('link', { name: /^Schrijf een verklaring bij/ }).getAttribute('href')).toBe(`${path}/feiten/f1/verklaring`);
  });

  it('start as the address says', async () => {
    load({}, [], `${path}?over=ma`);
    await screen.findAllByRole('article');
    expect(facts()).toEqual(['Dit gebeurde: f2']);
  });

  it('offer correcting to who may, and the earlier versions when there are', async () => {
    const earlier = answer(EarlierFactsDocument, { itemVersions: [{ __typename: 'ItemVersion', id: 'v', itemId: 'f2', itemVersion: 1, replacedAt: '2026-10-01T08:00:00Z', content: JSON.stringify({ what: 'Wat er eerst stond', happened_on: '2026-09-01', about_person_ids: ['ma'], verification: 'DISPUTED' }) }] });
    load({}, [earlier]);
    expect((await screen.findAllByRole('link', { name: /^Corrigeer: Dit/ })).map((link) => link.getAttribute('href'))).toEqual([`${path}/feiten/f1`, `${path}/feiten/f2`]);
    await userEvent.click(screen.getByRole('button', { name: 'Eerdere versies (1)' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Wat er eerst stond')).toBeTruthy();
    expect(dialog.textContent).toContain('over Lin · betwist');
  });

  it('can be asked again when their earlier versions did not come', async () => {
    load({}, [lose(EarlierFactsDocument), answer(EarlierFactsDocument, { itemVersions: [] })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Eerdere versies (1)' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Er zijn geen eerdere versies die u mag zien.')).toBeTruthy();
  });

  it('can only be read by who may not write', async () => {
    load({ involvements: [involvement('SECOND_READER')] });
    await screen.findAllByRole('article');
    expect(screen.queryByRole('link', { name: /^Corrigeer|Schrijf een feit op/ })).toBeNull();
  });

  it('carry the answer of the family beside them', async () => {
    load({ responses: [{ __typename: 'Response', id: 'r', itemType: 'FACT', itemId: 'f1', personId: 'pa', kind: 'NOT_RIGHT', words: 'Zo ging het niet.', saidAt: '2026-09-09T08:00:00Z', answer: 'We schrijven dit erbij.', answeredAt: null }] });
    expect((await screen.findAllByRole('article'))[0]?.textContent).toMatch(/Reactie van Rik: klopt niet.*Zo ging het niet\..*Antwoord: We schrijven dit erbij\./);
  });
});

describe('The rest of the record', () => {
  it('says custody in sentences', async () => {
    load();
    expect(await screen.findByText('Lin en Rik hebben samen gezag over Sara, vanaf 13 maart 2017.')).toBeTruthy();
  });

  it('keeps what is hidden covered until somebody asks for it', async () => {
    load({
      contactPoints: [{ __typename: 'ContactPoint', id: 'c', kind: 'ADDRESS', text: 'Schuilweg 17', aboutPersonIds: ['ma'], dataClass: 'D2S', hiddenReason: 'Gevaar', releasedToPersonIds: [], fromOn: null, untilOn: null }],
      restrictions: [{ __typename: 'Restriction', id: 'x', kind: 'HIDDEN_WHEREABOUTS', againstPersonId: 'pa', againstOrganisation: null, aboutPersonIds: ['ma'], reason: 'Gevaar', validFrom: '2020-01-01T00:00:00Z', validUntil: null }],
    });
    expect(await screen.findByText('Geheim – niet tonen aan Rik')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Schuilweg');
    await userEvent.click(chip('Toon geheime gegevens'));
    expect(screen.getByText('Schuilweg 17')).toBeTruthy();
    expect(screen.getByText('Over Lin, verborgen voor Rik')).toBeTruthy();
  });

  it('says what to do when nothing was written yet', async () => {
    load({ facts: [] });
    expect(await screen.findByRole('heading', { name: 'Er staan nog geen feiten in dit dossier' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Schrijf een feit op' }).getAttribute('href')).toBe(`${path}/schrijf`);
  });
});

describe('Keeping the record', () => {
  const home = { __typename: 'Household' as const, id: 'h1', label: 'Bij moeder', members: [{ __typename: 'HouseholdMember' as const, id: 'b1', personId: 'ma', fromOn: '2026-01-02', untilOn: null }] };
  const full: Partial<File> = {
    households: [home], measures: [{ __typename: 'Measure', id: 'm1', kind: 'OTS', fromOn: '2026-01-01', untilOn: null, note: '', ...undecided, aboutPersonIds: ['kid'] }],
    events: [{ __typename: 'DossierEvent', id: 'e1', kind: 'HELP', happenedOn: '2026-10-01', what: 'Hulp begon', aboutPersonIds: ['kid'] }],
    contactPoints: [{ __typename: 'ContactPoint', id: 'c1', kind: 'GP', text: 'Dokter', aboutPersonIds: ['kid'], dataClass: 'D2', fromOn: null, untilOn: null, hiddenReason: null, releasedToPersonIds: [] }],
  };
  const ways = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href') ?? '').filter((href) => href.includes('/dossier/bij/')).map((href) => href.split('/bij/')[1]);

  it('offers who directs a way to add and correct every part', async () => {
    load(full);
    await screen.findByText('Hulp begon');
    expect(new Set(ways())).toEqual(new Set([
      'persoon', ...people.map(({ id }) => `persoon/${id}`), 'gezag', 'gezag/1', 'gezag/2', 'huishouden', 'huishouden/h1', 'bewoner?householdId=h1', 'bewoner/b1', 'netwerk', 'familieband',
      'contact', 'contact/c1', 'contact-verbergen/c1', 'maatregel', 'maatregel/m1', 'gebeurtenis', 'gebeurtenis/e1',
    ]));
  });

  it('offers nobody else any', async () => {
    load({ ...full, involvements: [involvement('TEAM_COLLEAGUE')] });
    await screen.findByText('Hulp begon');
    expect(ways()).toEqual([]);
    expect(screen.queryByText(/Eigen inlog/)).toBeNull();
    expect(screen.queryByRole('link', { name: /Stop betrokkenheid|Draag de regie over/ })).toBeNull();
  });

  it('tells who directs whether somebody has a sign-in of their own, an open invitation or none', async () => {
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const signIn = (id: string, bound: boolean, invitedUntil: string | null) => ({ __typename: 'SignIn' as const, id, bound, invitedUntil });
    load({ persons: people.map((one) => (one.id === 'ma' ? { ...one, signIn: signIn('ma', true, null) } : one.id === 'pa' ? { ...one, signIn: signIn('pa', false, soon) } : one.id === 'teen' ? { ...one, signIn: signIn('teen', false, '2020-01-01T00:00:00Z') } : one)) });
    const row = async (name: string) => (await screen.findByRole('rowheader', { name: new RegExp(name) })).closest('tr')?.textContent;
    expect(await row('Lin Doos')).toContain('Eigen inlog: gekoppeld');
    expect(await row('Rik Doos')).toContain('Eigen inlog: uitnodiging open tot');
    expect(await row('Tijn Doos')).toContain('Eigen inlog: geen');
  });

  it('shows who worked here, until when and why it ended; who directs can end it or hand over', async () => {
    const other = (id: string, over: object) => ({ ...involvement('TEAM_COLLEAGUE', id), professional: { ...involvement().professional, id, name: `Collega ${id}` }, ...over });
    load({ involvements: [other('oud', { validUntil: '2021-01-01T00:00:00Z', endedReason: 'Hulp is klaar' }), other('nu', {}), involvement()] });
    expect(await screen.findByText('Gestopt: Hulp is klaar')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Stop betrokkenheid van Collega nu' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/betrokkenen/involvement nu/stoppen`);
    expect(screen.queryByRole('link', { name: 'Stop betrokkenheid van Collega oud' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Draag de regie over' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/overdragen`);
  });
});
