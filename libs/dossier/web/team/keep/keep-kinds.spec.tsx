import { useApolloClient } from '@apollo/client/react';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AddContactPointDocument, AddFamilyTieDocument, AddHouseholdDocument, AddHouseholdMemberDocument, AddNetworkTieDocument, AddPersonDocument, CorrectContactPointDocument, CorrectCustodyDocument, CorrectEventDocument, CorrectHouseholdMemberDocument,
  CorrectNetworkTieDocument, ExtendMeasureDocument, FamilyToKeepDocument, FindSamePersonDocument, HideContactPointDocument, RecordEventDocument, RecordMeasureDocument, type ConflictPartsFragment, type FamilyToKeepQuery,
} from '@generated/team/graphql';
import { custody, involvement, measureLimits, people, undecided, viewer } from '../testing/family';
import { fillDay, refused } from '../testing/sharing-rows';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { KeepScreen } from './keep-screen';

type Family = NonNullable<FamilyToKeepQuery['dossier']>;
type Input = Record<string, unknown>;
type Mocks = Parameters<typeof show>[2];

let sent: Input[] = [];
/** What is different from the family below. */
let now: Partial<Family> = {};
beforeEach(() => {
  sent = [];
  now = {};
});
const reads = answer(FamilyToKeepDocument, () => ({
  viewer, measureLimits,
  dossier: {
    __typename: 'Dossier' as const, id: DOSSIER_ID, persons: people.map((one) => ({ ...one, version: 3, namePrefix: null, surname: 'Doos' })), custodies: [{ ...custody('g1', 'pa', 'kid'), version: 6 }],
    households: [{ __typename: 'Household' as const, id: 'h1', version: 1, label: 'Bij moeder', members: [{ __typename: 'HouseholdMember' as const, id: 'b1', version: 2, householdId: 'h1', personId: 'pa', fromOn: '2020-01-01', untilOn: null }] }],
    contactPoints: [{ __typename: 'ContactPoint' as const, id: 'c1', version: 2, kind: 'ADDRESS' as const, text: 'Schuilweg 17', aboutPersonIds: ['ma'], dataClass: 'D2S' as const, fromOn: null, untilOn: null }],
    networkTies: [], familyTies: [], events: [{ __typename: 'DossierEvent' as const, id: 'e1', version: 1, kind: 'MOVE' as const, happenedOn: '2026-01-02', what: 'Verhuisd', aboutPersonIds: ['ma'] }], measures: [], involvements: [involvement()], ...now,
  },
} as FamilyToKeepQuery));

/** Reads everything on the screen anew, as a change by somebody else does. */
function Again() {
  const client = useApolloClient();
  return <button onClick={() => void client.refetchQueries({ include: 'active' })}>lees opnieuw</button>;
}
const home = `/gezinnen/${DOSSIER_ID}/dossier`;
const routes = [
  { path: '/gezinnen/:dossierId/dossier/bij/:what/:rowId?', element: <><Again /><KeepScreen /></> },
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
];
const open = (page: string, ...more: Mocks) => show(routes, `${home}/bij/${page}`, [reads, ...more]);
const server = (document: Parameters<typeof answer>[0], field: string, ...made: unknown[]) => answer(document, (variables: Input) => {
  sent.push(variables['input'] as Input);
  return { [field]: made[Math.min(sent.length, made.length) - 1] } as never;
});
const save = async () => userEvent.click(await screen.findByRole('button', { name: 'Bewaar' }));
const problems = () => within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent);
const tick = (group: string | RegExp, name: string) => userEvent.click(within(screen.getByRole('group', { name: group })).getByLabelText(name));
const radio = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const choose = async (label: string, value: string) => userEvent.selectOptions(await screen.findByLabelText(label), value);
const type = async (label: string | RegExp, text: string) => userEvent.type(await screen.findByLabelText(label), text);
const options = (label: string) => within(screen.getByLabelText(label)).getAllByRole('option').map((one) => one.textContent);
const row = (type: string, over: Input = {}) => ({ __typename: type, id: 'made', version: 1, ...over });
const conflict = (...fields: readonly (readonly [string, string | null, string | null])[]): ConflictPartsFragment => ({
  __typename: 'EditConflict', itemId: 'x', currentVersion: 9, changedAt: '2026-11-20T09:24:00Z', changedByName: 'Kim Collega', fields: fields.map(([field, theirs, mine]) => ({ __typename: 'ConflictingField', field, base: null, theirs, mine })),
});

describe('Where somebody lives', () => {
  const place = row('ContactPoint', { kind: 'ADDRESS', text: 'x', aboutPersonIds: ['ma'], dataClass: 'D2', fromOn: null, untilOn: null });

  it('is written as open when somebody thinks better of making it secret, without a trace of from whom', async () => {
    open('contact', server(AddContactPointDocument, 'addContactPoint', place));
    await choose('Wat is het?', 'ADDRESS');
    await type('Adres, nummer of naam', 'Mistpad 4');
    await tick('Van wie is dit?', 'Lin Doos');
    const secret = screen.getByLabelText('Dit is geheim voor iemand uit het gezin of netwerk');
    await userEvent.click(secret);
    await tick('Wie mag dit niet weten?', 'Rik Doos');
    await type('Waarom niet?', 'Dreiging');
    await userEvent.click(secret);
    await save();
    await screen.findByRole('heading', { name: 'Dossier' });
    expect(sent).toEqual([{
      dossierId: DOSSIER_ID, kind: 'ADDRESS', text: 'Mistpad 4', aboutPersonIds: ['ma'], fromOn: null, untilOn: null, hiddenFromPersonIds: [], hiddenReason: null, idempotencyKey: expect.any(String),
    }]);
  });

  it('is never hidden from somebody whose place it is', async () => {
    open('contact');
    await choose('Wat is het?', 'ADDRESS');
    await type('Adres, nummer of naam', 'Mistpad 4');
    await tick('Van wie is dit?', 'Rik Doos');
    await userEvent.click(screen.getByLabelText('Dit is geheim voor iemand uit het gezin of netwerk'));
    await tick('Wie mag dit niet weten?', 'Rik Doos');
    await type('Waarom niet?', 'Dreiging');
    await save();
    expect(problems()).toEqual(['Dit kan niet geheim zijn voor iemand van wie het zelf is.']);
  });

  it('says beforehand that what is hidden stays hidden, and cannot be opened by correcting it', async () => {
    open('contact/c1', server(CorrectContactPointDocument, 'correctContactPoint', place));
    expect(await screen.findByText(/Wat geheim is, blijft geheim/)).toBeTruthy();
    expect(screen.queryByLabelText(/Dit is geheim/)).toBeNull();
    expect(screen.queryByText('Wie mag dit niet weten?')).toBeNull();
    await fillDay(/^Tot wanneer/, '1', '2', '2026');
    await save();
    await waitFor(() => expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 'c1', baseVersion: 2, untilOn: '2026-02-01', idempotencyKey: expect.any(String) }]));
  });

  it('names whom it cannot be hidden from in the words of the server, and keeps the reason', async () => {
    open('contact-verbergen/c1', server(HideContactPointDocument, 'hideContactPoint', refused('Kijk na.', [{ field: 'hiddenFromPersonIds', message: 'Dit kan niet geheim zijn voor iemand van wie het zelf is.' }])));
    await save();
    expect(problems()).toEqual(['Vul in of kies: wie mag dit niet weten.', 'Vul in of kies: waarom niet.']);
    await tick('Wie mag dit niet weten?', 'Lin Doos');
    await type('Waarom niet?', 'Dreiging');
    await save();
    expect((await screen.findAllByText(/van wie het zelf is/)).length).toBe(2);
    expect(screen.getByLabelText<HTMLInputElement>('Waarom niet?').value).toBe('Dreiging');
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 'c1', baseVersion: 2, hiddenFromPersonIds: ['ma'], hiddenReason: 'Dreiging', idempotencyKey: expect.any(String) }]);
  });

  it('with somebody is told of a household; which one comes with the link', async () => {
    open('bewoner?householdId=h1', server(AddHouseholdMemberDocument, 'addHouseholdMember', row('HouseholdMember')));
    expect(await screen.findByText(/wordt de verblijfplaats van deze persoon ook geheim/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Welk huishouden?').value).toBe('h1');
    await choose('Wie?', 'kid');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ householdId: 'h1', personId: 'kid', fromOn: null, untilOn: null }]));
  });

  it('ends on a day after it began', async () => {
    open('bewoner/b1', server(CorrectHouseholdMemberDocument, 'correctHouseholdMember', row('HouseholdMember')));
    await fillDay(/^Tot wanneer/, '1', '1', '2020');
    await save();
    expect(problems()).toEqual(['De laatste dag moet na de eerste dag liggen.']);
    await fillDay(/^Tot wanneer/, '2', '1', '2020');
    await save();
    await waitFor(() => expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 'b1', baseVersion: 2, untilOn: '2020-01-02', idempotencyKey: expect.any(String) }]));
  });

  it('has a name that is no address', async () => {
    open('huishouden', server(AddHouseholdDocument, 'addHousehold', refused('Kijk na.', [{ field: 'label', message: 'Dit verraadt een adres.' }])));
    expect(await screen.findByText(/Schrijf hier geen adres/)).toBeTruthy();
    await type('Hoe noemt u dit huishouden?', 'Schuilweg 17');
    await save();
    expect((await screen.findAllByText('Dit verraadt een adres.')).length).toBe(2);
    expect(screen.getByLabelText<HTMLInputElement>('Hoe noemt u dit huishouden?').value).toBe('Schuilweg 17');
  });
});

describe('Custody', () => {
  it('ends with the version that was seen, and says beforehand what that changes', async () => {
    open('gezag/g1', server(CorrectCustodyDocument, 'correctCustody', row('Custody')));
    expect(await screen.findByText(/verandert meteen wat deze volwassene over het kind mag lezen/)).toBeTruthy();
    expect(screen.queryByLabelText('Wie heeft gezag?')).toBeNull();
    await userEvent.click(screen.getByLabelText('Het register onderzoekt dit gezag nog'));
    await fillDay(/^Tot wanneer/, '1', '6', '2026');
    await save();
    await screen.findByRole('heading', { name: 'Dossier' });
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 'g1', baseVersion: 6, underInvestigation: true, untilOn: '2026-06-01', idempotencyKey: expect.any(String) }]);
  });

  it.each([[['1', '1', '2099'], 'Deze datum is nog niet geweest. Kies vandaag of eerder.'], [['', '', ''], 'Vul een datum in.'], [['31', '2', '2020'], 'Deze datum bestaat niet. Kijk de dag en de maand na.']] as const)('does not begin on %j', async (day, message) => {
    open('gezag/g1');
    await screen.findByRole('button', { name: 'Bewaar' });
    await fillDay(/^Vanaf wanneer/, ...(day as [string, string, string]));
    await save();
    expect(problems()).toContain(message);
    expect(sent).toEqual([]);
  });

  it('that two people changed is laid side by side as people read it; a day and a choice are not put together by hand', async () => {
    open('gezag/g1', server(CorrectCustodyDocument, 'correctCustody', conflict(['underInvestigation', 'false', 'true'], ['untilOn', '2026-07-01', '2026-06-01'], ['kind', 'SINGLE_PARENTAL', null]), row('Custody')));
    await userEvent.click(await screen.findByLabelText('Het register onderzoekt dit gezag nog'));
    await fillDay(/^Tot wanneer/, '1', '6', '2026');
    await save();
    const first = await screen.findByRole('heading', { name: /^Het register onderzoekt.*Kim Collega schreef hier ook/ });
    expect(document.activeElement).toBe(first);
    const doubt = within(screen.getByRole('region', { name: /^Het register/ }));
    expect([doubt.getByText('nee'), doubt.getByText('ja')]).toHaveLength(2);
    const day = within(screen.getByRole('region', { name: /^Tot wanneer/ }));
    expect([day.getByText('1 juli 2026'), day.getByText('1 juni 2026')]).toHaveLength(2);
    expect(within(screen.getByRole('region', { name: /^Welk gezag/ })).getByText('Eenhoofdig ouderlijk gezag')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Voeg samen' })).toBeNull();
    await userEvent.click(doubt.getByRole('button', { name: 'Houd mijn tekst' }));
    await userEvent.click(day.getByRole('button', { name: 'Neem over' }));
    expect(screen.queryByRole('button', { name: 'Bewaar' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Neem over' }));
    expect(screen.getByText(/Kijk na wat er nu staat/)).toBeTruthy();
    await save();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual({ dossierId: DOSSIER_ID, id: 'g1', baseVersion: 9, underInvestigation: true, idempotencyKey: expect.any(String) });
  });

  it('stays as it is typed when somebody else changes it meanwhile, and goes out with the version that was seen', async () => {
    open('gezag/g1', server(CorrectCustodyDocument, 'correctCustody', row('Custody')));
    await fillDay(/^Tot wanneer/, '1', '6', '2026');
    now = { custodies: [{ ...custody('g1', 'pa', 'kid', { untilOn: '2025-01-01' }), version: 7 }] };
    await userEvent.click(screen.getByRole('button', { name: 'lees opnieuw' }));
    await waitFor(() => expect(within(screen.getByRole('group', { name: /^Tot wanneer/ })).getByLabelText<HTMLInputElement>('Jaar').value).toBe('2026'));
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ baseVersion: 6, untilOn: '2026-06-01' }]));
  });
});

describe('People and the network', () => {
  it('are added with who of the family may know that they are here', async () => {
    open('persoon', server(AddPersonDocument, 'addPerson', row('Person')));
    await save();
    expect(problems()).toEqual(['Vul in of kies: roepnaam.', 'Vul in of kies: plaats in het gezin.', 'Vul in of kies: geslacht.', 'Vul in of kies: hoort bij.']);
    await type('Roepnaam', ' Ada ');
    await radio('Vrouw of meisje');
    await choose('Plaats in het gezin', 'OTHER');
    await radio('Netwerk');
    const known = within(screen.getByRole('group', { name: /Wie uit het gezin mag weten/ }));
    expect(known.queryByLabelText('Wil Doos')).toBeNull();
    await userEvent.click(known.getByLabelText('Lin Doos'));
    await save();
    await waitFor(() => expect(sent).toEqual([{
      dossierId: DOSSIER_ID, callName: 'Ada', givenNames: null, namePrefix: null, surname: '', birthDatePrecision: 'DAY', birthDate: null, expectedOn: null, deceasedOn: null, gender: 'FEMALE', familyRole: 'OTHER', circle: 'NETWORK', plainLanguage: false, knownToPersonIds: ['ma'], idempotencyKey: expect.any(String),
    }]));
  });

  it('stand round the family: grown-ups who are not there yet, with what they do in the plan', async () => {
    now = { networkTies: [{ __typename: 'NetworkTie', id: 't1', version: 1, personId: 'pa', ring: 'CLOSE', bond: 'NORMAL', relation: 'vader', roleInPlan: '', toldOn: null, agreedOn: null, chosenByPersonIds: [], aboutPersonIds: ['kid'] }] };
    open('netwerk', server(AddNetworkTieDocument, 'addNetworkTie', row('NetworkTie')));
    await choose('Wie?', 'oma');
    expect(options('Wie?')).toEqual(['Kies', 'Lin Doos', 'Wil Doos']);
    await type('Wie is dit voor het gezin?', 'oma');
    await tick('Voor wie is deze persoon belangrijk?', 'Sara Doos');
    await radio('Dichtbij');
    await radio('Sterke band');
    await tick(/Welk kind koos deze persoon/, 'Tijn Doos');
    await fillDay(/Wanneer is het plan verteld/, '1', '1', '2099');
    await save();
    expect(problems()).toEqual(['Deze datum is nog niet geweest. Kies vandaag of eerder.']);
    await fillDay(/Wanneer is het plan verteld/, '1', '9', '2026');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ personId: 'oma', relation: 'oma', aboutPersonIds: ['kid'], ring: 'CLOSE', bond: 'STRONG', toldOn: '2026-09-01', agreedOn: null, chosenByPersonIds: ['teen'] }]));
  });

  it('may be there already: a warning of who in the families of the reader, that stops nobody', async () => {
    const known = (id: string, over: object) => ({ __typename: 'Person' as const, id, dossierId: DOSSIER_ID, displayName: 'Sara Doos', callName: 'Sara', surname: 'Doos', birthDate: '2017-03-13', birthDatePrecision: 'DAY' as const, ...over });
    const looked: unknown[] = [];
    const finds = answer(FindSamePersonDocument, (variables: Record<string, unknown>) => {
      looked.push(variables);
      return { byName: [known('a', {}), known('b', { dossierId: 'elders', birthDate: null, birthDatePrecision: 'UNKNOWN' }), known('c', { birthDate: '2010-01-01' })], ...(variables['dated'] === true ? { byBirth: [known('a', {})] } : {}) } as never;
    });
    open('persoon', finds, server(AddPersonDocument, 'addPerson', row('Person')));
    await type('Roepnaam', 'Sara');
    await type(/^Achternaam/, 'Doos');
    await fillDay(/^Geboortedatum/, '13', '3', '2017');
    const notice = await screen.findByText('Staat deze persoon er al?');
    const lines = within(notice.closest('[role=status]')!).getAllByRole('listitem').map((one) => one.textContent);
    expect(lines).toEqual(['Sara Doos, geboren 13 maart 2017: waarschijnlijk dezelfde, in dit gezin', 'Sara Doos: misschien dezelfde, in een ander gezin van u']);
    expect(screen.getByRole('link', { name: 'in een ander gezin van u' }).getAttribute('href')).toBe('/gezinnen/elders');
    expect(looked.at(-1)).toEqual({ name: 'Sara Doos', born: '13-3-2017', dated: true });
    await radio('Vrouw of meisje');
    await choose('Plaats in het gezin', 'CHILD');
    await radio('Gezin');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ callName: 'Sara', birthDate: '2017-03-13', birthDatePrecision: 'DAY' }]));
  });

  it('are known by the year of birth alone, or expected, with nothing left of a changed mind', async () => {
    open('persoon', server(AddPersonDocument, 'addPerson', row('Person')));
    await type('Roepnaam', 'Bo');
    await choose('Plaats in het gezin', 'CHILD');
    await choose('Hoe goed weet u de geboortedatum?', 'YEAR');
    const born = within(screen.getByRole('group', { name: /^Geboortedatum/ }));
    expect(born.getAllByRole('textbox')).toHaveLength(1);
    await userEvent.type(born.getByLabelText('Jaar'), '2015');
    await choose('Hoe goed weet u de geboortedatum?', 'UNKNOWN');
    await fillDay(/^Uitgerekende datum/, '1', '1', '2015');
    await radio('Niet bekend');
    await radio('Gezin');
    await save();
    expect(problems()).toEqual(['Vul de dag in waarop het kind wordt verwacht. Is het al geboren? Vul dan de geboortedatum in.']);
    await choose('Hoe goed weet u de geboortedatum?', 'YEAR');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ birthDate: '2015-01-01', birthDatePrecision: 'YEAR', expectedOn: null }]));
  });

  it('are tied to each other, with a detail only where one fits', async () => {
    open('familieband', server(AddFamilyTieDocument, 'addFamilyTie', row('FamilyTie')));
    await choose('Wie?', 'ma');
    expect(screen.queryByLabelText(/Wat voor ouder of partner/)).toBeNull();
    await choose('Welke band?', 'PARENT_OF');
    await userEvent.selectOptions(screen.getByLabelText(/Wat voor ouder of partner/), 'STEP');
    await choose('Welke band?', 'PARTNER');
    await choose('Met wie?', 'ma');
    await save();
    expect(problems()).toEqual(['Kies twee verschillende mensen.', 'Dit past niet bij deze band. Kies iets anders, of laat het leeg.']);
    await choose('Met wie?', 'pa');
    await choose('Welke band?', 'CLOSE');
    await save();
    await waitFor(() => expect(sent).toEqual([{ dossierId: DOSSIER_ID, kind: 'CLOSE', fromPersonId: 'ma', toPersonId: 'pa', detail: null, fromOn: null, untilOn: null, idempotencyKey: expect.any(String) }]));
  });

  it('are put together by hand when two people wrote what somebody does', async () => {
    now = { networkTies: [{ __typename: 'NetworkTie', id: 't1', version: 1, personId: 'oma', ring: 'CLOSE', bond: 'NORMAL', relation: 'oma', roleInPlan: '', toldOn: null, agreedOn: null, chosenByPersonIds: [], aboutPersonIds: ['kid'] }] };
    open('netwerk/t1', server(CorrectNetworkTieDocument, 'correctNetworkTie', conflict(['roleInPlan', 'Haalt op', 'Vangt op']), row('NetworkTie')));
    await type(/^Wat doet deze persoon in het plan/, 'Vangt op');
    await save();
    await userEvent.click(await screen.findByRole('button', { name: 'Voeg samen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar samengevoegde tekst' }));
    await save();
    await waitFor(() => expect(sent[1]).toMatchObject({ baseVersion: 9, roleInPlan: 'Haalt op\nVangt op' }));
  });
});

describe('What happened, and what the law says', () => {
  it('is an event of a day that was, with the version that was seen', async () => {
    open('gebeurtenis/e1', server(CorrectEventDocument, 'correctEvent', row('DossierEvent')));
    await fillDay(/^Wanneer/, '1', '1', '2099');
    await save();
    expect(problems()).toEqual(['Deze datum is nog niet geweest. Kies vandaag of eerder.']);
    await fillDay(/^Wanneer/, '3', '1', '2026');
    await save();
    await waitFor(() => expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 'e1', baseVersion: 1, happenedOn: '2026-01-03', idempotencyKey: expect.any(String) }]));
  });

  it('keeps an event whose answer got lost, and sends it again under the same key', async () => {
    open('gebeurtenis', lose(RecordEventDocument), server(RecordEventDocument, 'recordEvent', refused('U bent niet meer de casusregisseur.')));
    expect(await screen.findByText(/Schrijf hier geen adres of naam van een school/)).toBeTruthy();
    await choose('Wat voor gebeurtenis?', 'INCIDENT');
    await fillDay(/^Wanneer/, '3', '1', '2026');
    await type(/^Wat gebeurde er/, 'Ruzie');
    await tick(/^Over wie gaat dit/, 'Lin Doos');
    await save();
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await save();
    expect(await screen.findByText('U bent niet meer de casusregisseur.')).toBeTruthy();
    await save();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]).toMatchObject({ kind: 'INCIDENT', happenedOn: '2026-01-03', what: 'Ruzie', aboutPersonIds: ['ma'] });
  });

  it('is a measure for somebody, from one day until another', async () => {
    open('maatregel', server(RecordMeasureDocument, 'recordMeasure', row('Measure')));
    await choose('Welke maatregel?', 'OTS');
    await tick('Voor wie geldt dit?', 'Sara Doos');
    await fillDay(/^Vanaf wanneer/, '2', '1', '2026');
    await fillDay(/^Tot wanneer/, '2', '1', '2026');
    await save();
    expect(problems()).toEqual(['De laatste dag moet na de eerste dag liggen.']);
    await fillDay(/^Tot wanneer/, '3', '1', '2027');
    expect(screen.getByText(/Langer dan de wet toestaat: ten hoogste 12 maanden per keer, dus tot 2 januari 2027. Bron: Burgerlijk Wetboek/)).toBeTruthy();
    await fillDay(/^Tot wanneer/, '2', '1', '2027');
    expect(screen.queryByText(/Langer dan de wet toestaat/)).toBeNull();
    await type(/^Wie besloot dit/, 'kinderrechter');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ kind: 'OTS', aboutPersonIds: ['kid'], fromOn: '2026-01-02', untilOn: '2027-01-02', note: '', decidedBy: 'kinderrechter', decidedOn: null, carriedOutOn: null }]));
  });

  it('is the extension of a measure from where it ends, with a decision of its own', async () => {
    now = { measures: [{ __typename: 'Measure', id: 'm1', version: 4, kind: 'OTS', fromOn: '2025-12-01', untilOn: '2026-12-01', note: 'Oud', ...undecided, decidedBy: 'kinderrechter', reference: 'C/1', aboutPersonIds: ['kid'] }] };
    open('maatregel-verlengen/m1', server(ExtendMeasureDocument, 'extendMeasure', row('Measure')));
    await fillDay(/^Tot wanneer nu/, '2', '12', '2027');
    expect(screen.getByText(/Langer dan de wet toestaat/)).toBeTruthy();
    await save();
    await waitFor(() => expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 'm1', baseVersion: 4, untilOn: '2027-12-02', decidedOn: null, decidedBy: 'kinderrechter', reference: '', note: '', idempotencyKey: expect.any(String) }]));
  });
});

describe('The page of one row', () => {
  it.each(['zomaar', 'contact-verbergen'])('is the page for nothing at the address %s', async (page) => {
    open(page);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
  });

  it('asks before what was typed is left behind', async () => {
    const { go, router } = open('persoon/kid');
    await type('Roepnaam', 'tje');
    await go(home);
    await userEvent.click(await screen.findByRole('button', { name: 'Blijf hier' }));
    expect(screen.getByLabelText<HTMLInputElement>('Roepnaam').value).toBe('Saratje');
    expect(router.state.location.pathname).toBe(`${home}/bij/persoon/kid`);
  });

  it('leads back to the part it came from', async () => {
    open('gezag');
    expect((await screen.findByRole('link', { name: 'Terug naar het dossier' })).getAttribute('href')).toBe(`${home}#mensen`);
  });
});
