import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OfferShareDocument, PreviewShareDocument, SharedWithMeDocument, SharingChoicesDocument, type SharedContentFragment, type SharingChoicesQuery } from '@generated/team/graphql';
import { choices, fillDay, refused, share } from '../testing/sharing-rows';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { emptyShare, inputOf, itemsOf, problemsOf, whatOf, type ShareForm } from './share-draft';
import { ShareScreen } from './share-screen';
import { SharedWithMeScreen } from './shared-with-me-screen';

type Input = Record<string, unknown>;
type Mocks = Parameters<typeof show>[2];

let [sent, previewed]: [Input[], Input[]] = [[], []];
beforeEach(() => {
  [sent, previewed] = [[], []];
});
const nothing: SharedContentFragment = { __typename: 'Dossier', id: DOSSIER_ID, persons: [], facts: [], events: [], measures: [], contactPoints: [], planVersions: [] };
const everything: SharedContentFragment = {
  ...nothing,
  persons: [{ __typename: 'Person', id: 'kid', displayName: 'Sara Doos', callName: 'Sara', familyRole: 'CHILD', birthDate: '2017-03-13' }, { __typename: 'Person', id: 'ma', displayName: 'Lin Doos', callName: 'Lin', familyRole: 'MOTHER', birthDate: null }],
  facts: [{ __typename: 'Fact', id: 'f1', what: 'Er is geduwd', happenedOn: '2026-09-03', statements: [] }, { __typename: 'Fact', id: 'f2', what: 'Er is geschreeuwd', happenedOn: null, statements: [] }],
  events: [{ __typename: 'DossierEvent', id: 'e', what: 'School belde', happenedOn: '2026-09-04' }],
  measures: [{ __typename: 'Measure', id: 'm', kind: 'OTS', fromOn: '2026-01-01', untilOn: null }],
  contactPoints: [{ __typename: 'ContactPoint', id: 'c', kind: 'PHONE', text: '06-12345678' }],
  planVersions: [{
    __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', number: 2, state: 'ADOPTED', top3Items: [{ __typename: 'Top3Item', id: 't', familyText: 'Papa duwt' }], minimumConditions: [{ __typename: 'MinimumCondition', id: 'b', familyText: 'Niemand duwt' }],
    agreements: [{ __typename: 'Agreement', id: 'a', familyText: 'Juf belt oma' }], safetyNet: [{ __typename: 'SafetyNetContact', id: 'n', name: 'Oma', familyText: 'Sara belt oma' }],
  }],
};
const routes = [
  { path: '/gezinnen/:dossierId/delen/nieuw', element: <ShareScreen /> }, { path: '/gezinnen/:dossierId/delen', element: <h1>Delen</h1> },
  { path: '/gedeeld/:dossierId', element: <SharedWithMeScreen /> },
];
const previews = (content: SharedContentFragment | null) => answer(PreviewShareDocument, (variables) => {
  previewed.push(variables['input'] as Input);
  return { previewShare: content };
});
const offers = (made: unknown) => answer(OfferShareDocument, (variables) => {
  sent.push(variables['input'] as Input);
  return { offerShare: made } as never;
});
const load = (...more: Mocks) => show(routes, `/gezinnen/${DOSSIER_ID}/delen/nieuw`, [answer(SharingChoicesDocument, choices), ...more]);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const problems = () => within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent);
const tick = (group: string | RegExp, name: string | RegExp) => userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('checkbox', { name }));
const soon = () => {
  const day = new Date(Date.now() + 30 * 86_400_000);
  return [String(day.getUTCDate()), String(day.getUTCMonth() + 1), String(day.getUTCFullYear())] as const;
};

async function choose(name: string): Promise<void> {
  const box = await screen.findByRole('combobox', { name: /Met wie/ });
  await userEvent.clear(box);
  await userEvent.type(box, name.slice(0, 4));
  await userEvent.click(await screen.findByRole('option', { name: new RegExp(name) }));
}
/** Everything but what is shared, as it is for a worker of the child protection. */
async function fillWhy(): Promise<void> {
  await userEvent.selectOptions(screen.getByLabelText('Waarvoor?'), 'CONSULTATION');
  await userEvent.click(screen.getByRole('radio', { name: /Direct betrokken/ }));
  await userEvent.type(screen.getByLabelText('Waaruit blijkt dit?'), 'Overleg');
  await fillDay(/Laatste dag/, ...soon());
}
async function fill(): Promise<void> {
  await choose('Gijs Gezin');
  await tick('Welke gegevens?', 'Feiten');
  await tick('Over wie?', 'Sara Doos');
  await fillWhy();
}
const look = () => press('Bekijk wat de ontvanger ziet');

describe('Writing an offer', () => {
  it('says what is missing before anybody sees anything, and reads nothing', async () => {
    load(previews(everything));
    await screen.findByRole('combobox', { name: /Met wie/ });
    await look();
    expect(problems()).toEqual(['Kies een collega.', 'Kies een doel.', 'Kies waarom u dit mag delen.']);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(previewed).toEqual([]);
  });

  it('offers neither whereabouts nor the reporter nor the words of a child to anybody', async () => {
    load();
    await choose('Gijs Gezin');
    const offered = within(screen.getByRole('group', { name: 'Welke gegevens?' })).getAllByRole('checkbox').map((one) => one.closest('label')?.textContent);
    expect(offered).toEqual(['Wie het gezin is', 'Feiten', 'Veiligheidskaart', 'Veiligheidsplan', 'Hulpverleningsplan', 'Eigen woorden van het gezin', 'Besprekingen en besluiten', 'Maatregelen en juridische stappen']);
  });

  it('forgets what was chosen for another receiver', async () => {
    load();
    await fill();
    await choose('Juf Mia');
    await tick(/Welke onderdelen/, /Juf belt oma/);
    await choose('Gijs Gezin');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Feiten' }).checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Direct betrokken/ }).checked).toBe(false);
    await userEvent.click(screen.getByRole('radio', { name: /Losse onderdelen/ }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Juf belt oma/ }).checked).toBe(false);
  });

  it('offers grounds that fit the receiver only', async () => {
    load();
    await choose('Gijs Gezin');
    expect(screen.getByRole('radio', { name: /^Ondertoezichtstelling/ })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /Informatie aan de Raad|Informatie aan Veilig Thuis/ })).toBeNull();
    await choose('Juf Mia');
    expect(screen.queryByRole('radio', { name: /^Ondertoezichtstelling/ })).toBeNull();
  });

  it('asks why secrecy is set aside, only with a ground that does so', async () => {
    load(previews(everything));
    await fill();
    expect(screen.queryByLabelText(/Waarom zet u geheimhouding/)).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /Conflict van plichten/ }));
    await look();
    expect(problems()).toEqual(['Schrijf waarom u uw geheimhouding nu opzij zet.']);
    await userEvent.type(screen.getByLabelText(/Waarom zet u geheimhouding/), 'Sara loopt gevaar');
    await look();
    expect(await screen.findByRole('heading', { name: 'Dit ziet Gijs Gezin' })).toBeTruthy();
  });

  it('needs a reason and a last day for whom it is kept from', async () => {
    load(previews(everything), offers(refused('Nog niet.')));
    await fill();
    await tick(/Mag iemand uit het gezin dit nu niet weten/, 'Rik Doos');
    expect(within(screen.getByRole('group', { name: /Mag iemand uit het gezin/ })).queryByRole('checkbox', { name: 'Wil Doos' })).toBeNull();
    await look();
    expect(problems()).toEqual(['Schrijf waarom die persoon dit niet mag weten.', 'Kies een laatste dag.']);
    await userEvent.type(screen.getByLabelText('Waarom mag die persoon dit niet weten?'), 'Bedreiging');
    await fillDay('Tot en met', ...soon());
    await look();
    await screen.findByRole('heading', { name: 'Dit ziet Gijs Gezin' });
    await press('Bied deze deling aan');
    await waitFor(() => expect(sent).toMatchObject([{ keepFrom: { personIds: ['pa'], reason: 'Bedreiging', untilOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } }]));
  });

  it.each([['31', '2', '2027'], ['5', '', '']] as const)('is not shown for a last day of %s-%s-%s, and keeps that', async (day, month, year) => {
    load(previews(everything));
    await fill();
    await fillDay(/Laatste dag/, day, month, year);
    await look();
    expect(problems()).toEqual(['Kies een laatste dag die nog komt en die binnen de langste termijn van uw regio valt.']);
    expect(within(screen.getByRole('group', { name: /Laatste dag/ })).getByLabelText<HTMLInputElement>('Dag').value).toBe(day);
    expect(previewed).toEqual([]);
  });
});

describe('Looking through the eyes of the receiver', () => {
  it('starts at its heading, asks for exactly what is offered, and shows every part of it', async () => {
    load(previews(everything));
    await fill();
    await look();
    const heading = await screen.findByRole('heading', { name: 'Dit ziet Gijs Gezin' });
    expect(document.activeElement).toBe(heading);
    await screen.findByText('Sara Doos, geboren 13 maart 2017');
    for (const text of ['Lin Doos', '3 september 2026: Er is geduwd', 'Er is geschreeuwd', '4 september 2026: School belde', 'Ondertoezichtstelling vanaf 1 januari 2026', 'Telefoon: 06-12345678']) expect(screen.getByText(text)).toBeTruthy();
    const plan = within(screen.getByRole('heading', { name: 'Veiligheidsplan, versie 2' }).closest('section')!);
    expect(plan.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['Papa duwt', 'Niemand duwt', 'Juf belt oma', 'Sara belt oma']);
    expect(previewed).toEqual([{ dossierId: DOSSIER_ID, toActorId: 'gi', aboutPersonIds: ['kid'], dataClasses: ['D3'], itemIds: null }]);
  });

  it.each([null, nothing])('says so when there would be nothing to see', async (content) => {
    load(previews(content));
    await fill();
    await look();
    expect(await screen.findByText(/De ontvanger ziet hiermee niets/)).toBeTruthy();
  });

  it('leads back to the form with everything as it was', async () => {
    load(previews(everything));
    await fill();
    await look();
    await userEvent.click(await screen.findByRole('button', { name: 'Verander iets' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Waaruit blijkt dit?').value).toBe('Overleg');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Feiten' }).checked).toBe(true);
    expect(sent).toEqual([]);
  });

  it('leaves what the sender itself reads alone, and takes nothing from it', async () => {
    load(previews({ ...nothing, persons: everything.persons.slice(0, 1) }));
    await fill();
    await look();
    await screen.findByText('Sara Doos, geboren 13 maart 2017');
    expect(screen.queryByText(/Rik Doos|Lin Doos/)).toBeNull();
    await press('Verander iets');
    expect(within(screen.getByRole('group', { name: 'Over wie?' })).getAllByRole('checkbox')).toHaveLength(5);
  });

  it('can be tried again when it did not come', async () => {
    load(lose(PreviewShareDocument), previews(everything));
    await fill();
    await look();
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText(/Er is geduwd/)).toBeTruthy();
  });

  it('is offered once, with all that was filled in, and says so', async () => {
    load(previews(everything), offers(share('s', { state: 'OFFERED' })));
    await fill();
    await userEvent.type(screen.getByLabelText(/Bericht aan de ontvanger/), 'Kijkt u mee?');
    await look();
    await userEvent.click(await screen.findByRole('button', { name: 'Bied deze deling aan' }));
    expect(await screen.findByRole('heading', { name: 'Delen' })).toBeTruthy();
    expect(screen.getByText('Aangeboden aan Gijs Gezin.')).toBeTruthy();
    expect(sent).toEqual([{
      dossierId: DOSSIER_ID, toActorId: 'gi', aboutPersonIds: ['kid'], dataClasses: ['D3'], itemIds: null, familyName: 'Gezin Doos', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED',
      evidence: 'Overleg', overrideReason: null, message: 'Kijkt u mee?', untilOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), keepFrom: null, idempotencyKey: expect.any(String),
    }]);
  });

  it('asks why in spite of an objection that only the server knows, and keeps the rest under the same key until then', async () => {
    load(previews(everything), lose(OfferShareDocument), offers(refused('Kijk na.', [{ field: 'overrideReason', message: 'Iemand maakt hier bezwaar tegen. Schrijf waarom u toch deelt.' }])));
    await fill();
    await look();
    await userEvent.click(await screen.findByRole('button', { name: 'Bied deze deling aan' }));
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await look();
    await userEvent.click(await screen.findByRole('button', { name: 'Bied deze deling aan' }));
    expect((await screen.findAllByText(/Iemand maakt hier bezwaar tegen/)).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText(/Waarom zet u geheimhouding/), 'Gevaar');
    await look();
    await userEvent.click(await screen.findByRole('button', { name: 'Bied deze deling aan' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ overrideReason: 'Gevaar', evidence: 'Overleg' });
    expect(sent[1]?.['idempotencyKey']).not.toBe(sent[0]?.['idempotencyKey']);
  });
});

describe('What is sent of an offer', () => {
  const draft: ShareForm = { ...emptyShare('Gezin D.'), toActorId: 'gi', purpose: 'HELP', secrecyBasis: 'CONSENT', evidence: 'x', untilOn: '2090-01-01' };
  const over = (dossier: Partial<NonNullable<SharingChoicesQuery['dossier']>>): SharingChoicesQuery => ({ ...choices, dossier: { ...choices.dossier!, ...dossier } });
  const agreement = (id: string, state: 'ADOPTED' | 'WITHDRAWN', aboutPersonIds: string[]) => ({ __typename: 'Agreement' as const, id, familyText: id, aboutPersonIds, state });
  const plan = (phase: 'SAFETY' | 'ASSISTANCE' | 'RECOVERY', ...agreements: ReturnType<typeof agreement>[]) => ({ __typename: 'PlanVersion' as const, id: phase, phase, state: 'ADOPTED' as const, agreements });

  it('is never a single item that was withdrawn, is about nobody, or is of a kind this receiver may not have', () => {
    const some = over({ planVersions: [plan('SAFETY', agreement('a', 'ADOPTED', ['kid']), agreement('gone', 'WITHDRAWN', ['kid']), agreement('nobody', 'ADOPTED', [])), plan('RECOVERY', agreement('later', 'ADOPTED', ['kid']))] });
    expect(itemsOf(some, { dataClasses: ['D3', 'D5'], itemsOnly: false }).map(({ id, dataClass }) => [id, dataClass])).toEqual([['f1', 'D3'], ['a', 'D5']]);
  });

  it('holds no item that was ticked and is not there any more', () => {
    const chosen = { ...draft, by: 'ITEM' as const, itemIds: ['f1', 'gone'] };
    expect(whatOf(choices, chosen)).toEqual({ aboutPersonIds: ['kid', 'ma'], dataClasses: ['D3'], itemIds: ['f1'] });
  });

  it('needs at least one single item, when it is by item', () => {
    expect(problemsOf(choices, { ...draft, by: 'ITEM' }).map(({ field }) => field)).toEqual(['itemIds']);
  });

  it('keeps classes and people of the other way of sharing out of it', () => {
    const both = { ...draft, dataClasses: ['D5'], aboutPersonIds: ['pa'], itemIds: ['f1'] };
    expect(inputOf(choices, DOSSIER_ID, { ...both, by: 'ITEM' })).toMatchObject({ aboutPersonIds: ['kid', 'ma'], dataClasses: ['D3'], itemIds: ['f1'] });
    expect(inputOf(choices, DOSSIER_ID, { ...both, by: 'CLASS' })).toMatchObject({ aboutPersonIds: ['pa'], dataClasses: ['D5'], itemIds: null });
  });
});

describe('Reading what was shared with me', () => {
  const at = (id: string, ...mocks: Mocks) => show(routes, `/gedeeld/${id}`, mocks);

  it('shows what the preview showed, and a part without rows leaves no trace', async () => {
    at(DOSSIER_ID, answer(SharedWithMeDocument, { dossier: { ...everything, contactPoints: [], measures: [], events: [] } }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Wat met u gedeeld is' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['Mensen', 'Feiten', 'Veiligheidsplan, versie 2']);
    expect(screen.getByRole('link', { name: 'Met mij gedeeld' }).getAttribute('href')).toBe('/gedeeld');
  });

  it('says that it may have stopped when nothing is left', async () => {
    at(DOSSIER_ID, answer(SharedWithMeDocument, { dossier: nothing }));
    expect(await screen.findByText(/Misschien is de deling gestopt/)).toBeTruthy();
  });

  it('is the same page for a family that may not be seen and an address that is none', async () => {
    at(DOSSIER_ID, answer(SharedWithMeDocument, { dossier: null }));
    const hidden = (await screen.findByRole('heading', { level: 1 })).textContent;
    document.body.innerHTML = '';
    at('geen-nummer');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(hidden);
  });
});
