import { describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FamilyRecordDocument, type FamilyRecordQuery } from '@generated/team/graphql';
import { custody, fact, involvement, measureLimits, people, undecided, viewer } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { RecordScreen } from './record-screen';

type File = NonNullable<FamilyRecordQuery['dossier']>;
const path = `/gezinnen/${DOSSIER_ID}/dossier`;
const routes = [{ path: '/gezinnen/:dossierId/dossier', element: <RecordScreen /> }];
const record = (over: Partial<File> = {}): FamilyRecordQuery => ({
  viewer, measureLimits,
  dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, openedOn: '2026-09-01', reason: 'Zorgen', persons: people, custodies: [], networkTies: [], pointers: [], familyTies: [], households: [], contactPoints: [], restrictions: [], events: [], measures: [],
    planVersions: [], checks: [], safetyCards: [], signals: [], crisisDecisions: [], analyses: [], responses: [], involvements: [involvement()], facts: [], ...over,
  },
});
const load = (over: Partial<File> = {}, at = path) => show(routes, at, [answer(FamilyRecordDocument, record(over))]);
/** One part of the page, by its heading. */
const part = async (title: string) => within((await screen.findByRole('heading', { level: 2, name: title })).closest('section')!);
const rows = async (title: string) => (await part(title)).getAllByRole('listitem').map((one) => one.textContent);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

type Place = File['contactPoints'][number];
const place = (id: string, over: Partial<Place> = {}): Place => ({ __typename: 'ContactPoint', id, kind: 'ADDRESS', text: 'Schuilweg 17', aboutPersonIds: ['ma'], dataClass: 'D2S', hiddenReason: 'Dreiging', releasedToPersonIds: [], fromOn: null, untilOn: null, ...over });
type Kept = File['restrictions'][number];
const kept = (id: string, over: Partial<Kept> = {}): Kept => ({ __typename: 'Restriction', id, kind: 'HIDDEN_WHEREABOUTS', againstPersonId: 'pa', againstOrganisation: null, aboutPersonIds: ['ma'], reason: 'Dreiging', validFrom: '2020-01-01T00:00:00Z', validUntil: null, ...over });
const as = (partner: string) => ({ ...involvement(), partner }) as never;

describe('Addresses and numbers', () => {
  const secrets = [place('home'), place('phone', { kind: 'PHONE', text: '06-11112222', releasedToPersonIds: ['oma'] }), place('gp', { kind: 'GP', text: 'Dokter Zand', dataClass: 'D2', aboutPersonIds: ['kid'], hiddenReason: null, fromOn: '2026-01-01', untilOn: '2026-06-01' })];

  it('that are hidden stay covered with their reason, until somebody asks; what is open is there at once', async () => {
    load({ contactPoints: secrets, restrictions: [kept('r')] });
    expect(await screen.findByText('Dokter Zand')).toBeTruthy();
    expect(screen.getAllByText('Verborgen op dit scherm')).toHaveLength(2);
    expect(document.body.textContent).not.toMatch(/Schuilweg|06-1111|Reden: Dreiging/);
    const toggle = screen.getByRole('button', { name: 'Toon geheime gegevens' });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('Schuilweg 17')).toBeTruthy();
    expect(screen.getByText('06-11112222')).toBeTruthy();
    expect(screen.getAllByText('Reden: Dreiging')).toHaveLength(2);
    expect(document.activeElement?.textContent).toBe('Verberg geheime gegevens');
    await userEvent.keyboard('{Enter}');
    expect(document.body.textContent).not.toMatch(/Schuilweg|06-1111|Reden: Dreiging/);
  });

  it('say from whom they are hidden now, to whom they were told, and since when they hold', async () => {
    load({ contactPoints: secrets, restrictions: [kept('r'), kept('over', { againstPersonId: 'oma', validUntil: '2021-01-01T00:00:00Z' })] });
    const contact = await part('Adressen en contact');
    expect(contact.getAllByText('Geheim – niet tonen aan Rik')).toHaveLength(2);
    expect(contact.getByText('Mag het wel weten: Wil')).toBeTruthy();
    expect(contact.getByText('vanaf 1 januari 2026 tot 1 juni 2026')).toBeTruthy();
  });

  it('stay marked as secret when the restriction behind them is not there', async () => {
    load({ contactPoints: [place('home')] });
    expect(await screen.findByText('Geheim')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Schuilweg');
  });

  it('name nobody whose name the reader may not know', async () => {
    load({ contactPoints: [place('home', { aboutPersonIds: ['ma', 'unknown'] })], restrictions: [kept('r', { againstPersonId: 'unknown' })] });
    const contact = await part('Adressen en contact');
    expect(contact.getByText('Lin en iemand')).toBeTruthy();
    expect(contact.getByText('Geheim – niet tonen aan iemand')).toBeTruthy();
  });

  it('have no button to uncover when there is nothing covered, and say so when there is nothing', async () => {
    load({ contactPoints: [] });
    expect(await screen.findByText('Er zijn geen adressen of nummers die u mag zien.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /geheime gegevens/ })).toBeNull();
    expect(screen.queryByText(/Geheime gegevens staan dicht/)).toBeNull();
  });

  it('can be made secret by who directs, unless they are', async () => {
    load({ contactPoints: secrets });
    expect((await screen.findAllByRole('link', { name: /^Maak geheim/ })).map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([['Maak geheim: huisarts van Sara', `${path}/bij/contact-verbergen/gp`]]);
  });

  it.each([['VEILIG_THUIS', true], ['CASE_DIRECTOR', false], ['TEAM_COLLEAGUE', false]])('lead %s to asking for a hidden place: %s', async (partner, asks) => {
    load({ involvements: [as(partner)] });
    await part('Adressen en contact');
    expect(screen.queryByRole('link', { name: 'Verborgen verblijfplaats nodig?' })?.getAttribute('href')).toBe(asks ? `/gezinnen/${DOSSIER_ID}/vier-ogen` : undefined);
  });
});

describe('What stays hidden', () => {
  it('says about whom, from whom, why and since when; what is over says so', async () => {
    load({ restrictions: [
      kept('1'), kept('2', { kind: 'CONTACT_BAN', aboutPersonIds: ['ma', 'kid'], validUntil: '2021-01-01T00:00:00Z' }),
      kept('3', { kind: 'OBJECTION', againstPersonId: null, againstOrganisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'School De Boom' } }),
    ] });
    expect(await rows('Wat verborgen blijft')).toEqual([
      'Over Lin, verborgen voor RikDreigingVanaf 1 januari 2020Verblijfplaats verborgen', 'Over Sara en Lin, verborgen voor RikDreigingVanaf 1 januari 2020 tot 1 januari 2021Eerder',
      'Bezwaar tegen delen met School De Boom, over LinDreigingVanaf 1 januari 2020Bezwaar tegen delen',
    ]);
  });

  it('says so when it is nothing', async () => {
    load();
    expect((await part('Wat verborgen blijft')).getByText('Er is niets verborgen voor iemand uit het gezin.')).toBeTruthy();
  });
});

describe('People and custody', () => {
  it('are told with place, age and day of birth; of who died no age, of who is known by year only that year', async () => {
    const [oma, pa, ma, kid] = people as [File['persons'][number], File['persons'][number], File['persons'][number], File['persons'][number]];
    load({ persons: [{ ...oma, birthDate: '1950-01-01', birthDatePrecision: 'YEAR' }, { ...pa, deceasedOn: '2024-01-01' }, { ...ma, givenNames: 'Linda Maria', plainLanguage: true }, kid] });
    const row = async (name: string) => (await screen.findByRole('rowheader', { name: new RegExp(name) })).closest('tr')?.textContent ?? '';
    expect(await row('Wil Doos')).toMatch(/Grootouderongeveer \d+ jaar1950Netwerk/);
    expect(await row('Rik Doos')).toContain('Vaderoverleden22 januari 1989, overleden op 1 januari 2024Gezin');
    expect(await row('Lin Doos')).toContain('voornamen: Linda MariaExtra eenvoudige taal');
    const names = within(screen.getByRole('table', { name: 'Mensen en gezag' })).getAllByRole('rowheader').map((one) => one.textContent?.slice(0, 4));
    expect(names).toEqual(['Sara', 'Lin ', 'Rik ', 'Wil ']);
  });

  it('say of custody who, over whom and since when; a doubt of the register stands beside it, and what ended comes last', async () => {
    load({ custodies: [
      custody('old', 'pa', 'teen', { kind: 'SINGLE_PARENTAL', fromOn: '2014-01-01', untilOn: '2020-01-01' }), custody('a', 'ma', 'kid'), custody('b', 'pa', 'kid', { underInvestigation: true }),
      custody('c', 'oma', 'teen', { kind: 'GUARDIANSHIP', fromOn: '2020-01-01' }), custody('d', 'ma', 'teen', { kind: 'TEMPORARILY_NONE', fromOn: '2020-01-01' }),
    ] });
    const custodies = (await part('Mensen en gezag')).getAllByRole('listitem').map((one) => one.firstChild?.textContent);
    expect(custodies).toEqual([
      'Lin en Rik hebben samen gezag over Sara, vanaf 13 maart 2017.', 'Wil is voogd van Tijn, vanaf 1 januari 2020.', 'Lin heeft tijdelijk geen gezag over Tijn, vanaf 1 januari 2020.',
      'Rik heeft alleen gezag over Tijn, vanaf 1 januari 2014 tot 1 januari 2020.',
    ]);
    const joint = within(screen.getByText(/hebben samen gezag/).closest('li')!);
    expect(joint.getByText('Wordt nagekeken')).toBeTruthy();
    expect(joint.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('aria-label')])).toEqual([['Corrigeer Lin', 'Corrigeer Lin: gezag van Lin over Sara'], ['Corrigeer Rik', 'Corrigeer Rik: gezag van Rik over Sara']]);
  });

  it('say that nobody wrote custody down', async () => {
    load();
    expect(await screen.findByText('Er is nog geen gezag opgeschreven.')).toBeTruthy();
  });
});

describe('Who stands around the family', () => {
  it('is told with relation, how near, what is done in the plan, and whether it was told and agreed', async () => {
    const tie = { __typename: 'NetworkTie' as const, id: 't', personId: 'oma', ring: 'CLOSE' as const, bond: 'STRONG' as const, relation: 'oma van Sara', roleInPlan: 'Vangt op', toldOn: '2026-09-01', agreedOn: '2026-09-02', chosenByPersonIds: ['kid', 'teen'] };
    const reach = (id: string, over: Partial<Place>) => place(id, { kind: 'PHONE', aboutPersonIds: ['oma'], dataClass: 'D2', ...over });
    load({ contactPoints: [reach('1', { text: '06-1' }), reach('2', { text: '06-2', dataClass: 'D2S' }), reach('3', { text: '06-3', untilOn: '2020-01-01' }), reach('4', { text: 'Laan 1', kind: 'ADDRESS' })], networkTies: [tie, { ...tie, id: 'u', personId: 'weg', relation: '', roleInPlan: '', toldOn: null, agreedOn: null, chosenByPersonIds: [], bond: 'TENSE' }] });
    const [first, second] = (await part('Netwerk')).getAllByRole('row').slice(1).map((one) => one.textContent);
    expect(first).toContain('Wil DoosSteunfiguur van Tijn en Sara');
    expect(first).toContain('oma van SaraDichtbij, sterke bandVangt opverteld 1 september 2026, akkoord 2 september 202606-1Geheim: kijk bij adressen');
    expect(second).toMatch(/^iemand.*–Dichtbij, gespannen band–nog niet verteld–$/);
    expect(screen.getByRole('link', { name: 'Corrigeer: plaats van Wil Doos in het netwerk' }).getAttribute('href')).toBe(`${path}/bij/netwerk/t`);
    expect(screen.getByRole('link', { name: 'Corrigeer: Wil Doos' }).getAttribute('href')).toBe(`${path}/bij/persoon/oma`);
  });

  it('is tied to each other: who holds now first, brothers and sisters by themselves, and who can put it right', async () => {
    const bond = (id: string, kind: File['familyTies'][number]['kind'], fromPersonId: string, toPersonId: string, over: Partial<File['familyTies'][number]> = {}) => ({ __typename: 'FamilyTie' as const, id, kind, fromPersonId, toPersonId, detail: null, fromOn: null, untilOn: null, ...over });
    load({
      familyTies: [
        bond('p', 'PARTNER', 'ma', 'pa', { detail: 'MARRIED', untilOn: '2021-01-01' }), bond('a', 'PARENT_OF', 'ma', 'kid', { detail: 'BIOLOGICAL' }), bond('b', 'PARENT_OF', 'ma', 'weg'), bond('c', 'PARENT_OF', 'pa', 'kid', { detail: 'STEP' }),
        bond('v', 'VIOLENCE_TOWARDS', 'pa', 'ma', { fromOn: '2020-01-01' }), bond('x', 'EX_PARTNER', 'ma', 'pa', { detail: 'MARRIED' }), bond('d', 'CUT_OFF', 'kid', 'pa'),
      ],
    });
    expect((await rows('Familiebanden')).map((text) => text?.replace(/Corrigeer$/, ''))).toEqual([
      'Lin is biologische ouder van Sara', 'Lin is ouder van iemand', 'Rik is stiefouder van Sara', 'Lin en Rik zijn ex-partners (eerder getrouwd)', 'Lin en Rik zijn getrouwd, tot 1 januari 2021Eerder',
      'Sara en iemand: Lin is de ouder van beiden; de andere ouder is niet van allebei bekend', 'Rik gebruikte geweld tegen Lin, vanaf 1 januari 2020', 'Sara en Rik hebben geen contact',
    ]);
    expect(screen.getByRole('link', { name: 'Corrigeer: Lin is biologische ouder van Sara' }).getAttribute('href')).toBe(`${path}/bij/familieband/a`);
    expect(screen.getByRole('link', { name: 'Schrijf een familieband op' }).getAttribute('href')).toBe(`${path}/bij/familieband`);
  });

  it('is nobody yet', async () => {
    load();
    expect(await screen.findByText('Er staat nog niemand in het netwerk.')).toBeTruthy();
  });

  it('lives in homes; who left is told as before, and no address is here', async () => {
    const member = (id: string, personId: string, untilOn: string | null) => ({ __typename: 'HouseholdMember' as const, id, personId, fromOn: '2020-01-01', untilOn });
    load({ households: [{ __typename: 'Household', id: 'h', label: 'Huis van Lin', members: [member('1', 'ma', null), member('2', 'pa', '2021-01-01'), member('3', 'kid', '2099-01-01')] }], contactPoints: [place('home')] });
    expect((await rows('Wonen')).map((text) => text?.replace(/Corrigeer$/, ''))).toEqual(['Lin Doosvanaf 1 januari 2020', 'Rik Doosvanaf 1 januari 2020 tot 1 januari 2021Eerder', 'Sara Doosvanaf 1 januari 2020 tot 1 januari 2099']);
  });

  it('has measures of which it is told who decided them, what to look at, and that who directs does so over everybody', async () => {
    const measure = (id: string, over: Partial<File['measures'][number]>) => ({ __typename: 'Measure' as const, id, kind: 'MUHP' as const, fromOn: '2020-01-01', untilOn: '2099-01-01', note: '', ...undecided, aboutPersonIds: ['kid'], ...over });
    load({
      measures: [
        measure('m', { decidedBy: 'kinderrechter', decidedOn: '2019-12-20', reference: 'C/01/2', safetyEffect: 'Sara is veilig bij oma' }), measure('o', { kind: 'RESTRAINING_ORDER', untilOn: '2098-01-01', carriedOutOn: '2020-01-02' }),
        measure('p', { kind: 'RESTRAINING_ORDER', fromOn: '2098-01-01', extendsMeasureId: 'o' }),
      ],
    });
    const texts = await rows('Maatregelen');
    expect(texts[0]).toContain('Besloten door kinderrechter op 20 december 2019, kenmerk C/01/2Draagt bij aan veiligheid: Sara is veilig bij oma');
    expect(texts[0]).toContain('Vervallen op 1 april 2020, als dit niet binnen 3 maanden is uitgevoerd.');
    expect(texts[1]).toContain('Uitgevoerd vanaf 2 januari 2020');
    expect(texts[2]).toContain('Tijdelijk huisverbod Verlenging');
    expect(screen.getByText(/De regie is over het hele gezin, ook over wie geen maatregel heeft/)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /^Verleng: / }).map((link) => link.getAttribute('href'))).toEqual([`${path}/bij/maatregel-verlengen/m`, `${path}/bij/maatregel-verlengen/p`]);
  });

  it('works with it by a measure; who works now comes first, with what for', async () => {
    const other = (id: string, over: object) => ({ ...involvement('TEAM_COLLEAGUE', id), professional: null, ...over });
    load({
      measures: [{ __typename: 'Measure', id: 'm', kind: 'OTS', fromOn: '2020-01-01', untilOn: '2021-01-01', note: 'Van de rechter', ...undecided, aboutPersonIds: ['kid'] }],
      involvements: [other('oud', { validUntil: '2021-01-01T00:00:00Z' }), other('nu', { purpose: 'HELP' }), involvement()],
    });
    expect((await rows('Maatregelen')).map((text) => text?.replace(/Corrigeer$/, ''))).toEqual(['Ondertoezichtstelling Geldt voor: Sara, vanaf 1 januari 2020 tot 1 januari 2021Van de rechterEerder']);
    const involved = await rows('Betrokkenen');
    expect(involved).toHaveLength(3);
    expect(involved[2]).toContain('Collega uit het team');
    expect(involved[2]).toContain('Eerder');
    expect(involved.slice(0, 2).join()).toContain('Hulp aan het gezin');
    expect(screen.getAllByRole('link', { name: 'Stop betrokkenheid van Collega uit het team' })).toHaveLength(1);
  });
});

describe('The timeline of the record', () => {
  const event = (id: string, happenedOn: string) => ({ __typename: 'DossierEvent' as const, id, kind: 'HELP' as const, happenedOn, what: `Gebeurde: ${id}`, aboutPersonIds: ['kid'] });
  const full = { events: [event('sep', '2026-09-01'), event('okt', '2026-10-01'), event('jan', '2026-01-01'), event('straks', '2099-01-01')], facts: [fact('f1', { happenedOn: '2026-09-03' })] };
  const months = () => within(screen.getByRole('heading', { level: 2, name: 'Tijdlijn' }).closest('section')!).getAllByRole('heading', { level: 3 }).map((one) => one.textContent);

  it('shows two months, the newest first, and older ones when asked; what lies ahead is not there', async () => {
    load(full);
    await part('Tijdlijn');
    expect(months()).toEqual(['Oktober 2026', 'September 2026']);
    expect(screen.queryByText('Gebeurde: straks')).toBeNull();
    await press('Toon oudere maanden');
    expect(months()).toEqual(['Oktober 2026', 'September 2026', 'Januari 2026']);
    expect(screen.queryByRole('button', { name: 'Toon oudere maanden' })).toBeNull();
  });

  it('shows one kind when somebody chooses, keeps that in the address, and says when nothing is of that kind', async () => {
    const { router } = load(full);
    await part('Tijdlijn');
    await press('Andere gebeurtenissen');
    expect(router.state.location.search).toBe('?laat-zien=EVENT');
    expect(screen.getAllByText('Dit gebeurde: f1')).toHaveLength(1);
    await press('Andere gebeurtenissen');
    expect(router.state.location.search).toBe('');
    await act(() => router.navigate(`${path}?laat-zien=CHECK`));
    expect(screen.getByText('Niets van deze soort.')).toBeTruthy();
  });

  it('lets who directs correct what happened, and says about whom it is', async () => {
    load(full);
    const timeline = await part('Tijdlijn');
    expect(timeline.getAllByText('Over Sara.').length).toBeGreaterThan(0);
    expect(timeline.getByRole('link', { name: 'Corrigeer: Gebeurde: okt' }).getAttribute('href')).toBe(`${path}/bij/gebeurtenis/okt`);
    expect(timeline.queryByRole('link', { name: /Dit gebeurde: f1/ })).toBeNull();
  });

  it('says that there is nothing with a date', async () => {
    load();
    expect(await screen.findByText('Er is nog niets gebeurd met een datum.')).toBeTruthy();
  });
});

describe('Facts of the record', () => {
  const many = Array.from({ length: 12 }, (_, index) => fact(`f${index}`));

  it('come ten at a time', async () => {
    load({ facts: many });
    expect(await screen.findAllByRole('article')).toHaveLength(10);
    await press('Toon nog 2 uitspraken');
    expect(screen.getAllByRole('article')).toHaveLength(12);
  });

  it('are all there, with the one the address names marked', async () => {
    load({ facts: many }, `${path}#feit-f11`);
    expect(await screen.findAllByRole('article')).toHaveLength(12);
    expect(document.getElementById('feit-f11')?.className).toContain('zov-fact--here');
  });

  it('say what an interpretation rests on, without a word of what the reader may not see', async () => {
    load({ facts: [fact('f1'), fact('i', { kind: 'INTERPRETATION', restsOnFactIds: ['f1', 'hidden'], dataClass: 'D11', releasedToPersonIds: ['pa'], place: 'thuis', correctionReason: 'Verkeerde dag' })] });
    const one = within((await screen.findAllByRole('article'))[1]!);
    expect(one.getByRole('link', { name: 'Dit gebeurde: f1' }).getAttribute('href')).toBe('#feit-f1');
    expect(one.getByText('Een feit dat u niet mag zien')).toBeTruthy();
    for (const text of ['Gezondheid', 'thuis', 'Rik']) expect(one.getByText(text)).toBeTruthy();
    expect(one.getByText(/^Gecorrigeerd op .*: Verkeerde dag$/)).toBeTruthy();
  });

  it('say that a source is shielded, and nothing of who it is', async () => {
    load({ facts: [fact('f1', { sourceKind: null, sourcePersonId: null, sourceName: null, author: null })] });
    const text = (await screen.findByRole('article')).textContent;
    expect(text).toContain('Bron afgeschermd');
    expect(text).toContain('Opgeschreven door:iemand, ');
  });
});

it('The record that could not be read can be asked again', async () => {
  show(routes, path, [lose(FamilyRecordDocument), answer(FamilyRecordDocument, record())]);
  await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('navigation', { name: 'Op deze pagina' })).toBeTruthy();
});
