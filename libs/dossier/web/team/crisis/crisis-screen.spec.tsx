import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import {
  ConfirmCrisisReportDocument, CorrectCrisisDecisionDocument, EndCrisisDecisionDocument, FamilyCrisisDocument, GiveCrisisDecisionDocument, type CrisisDecisionPartsFragment, type FamilyCrisisQuery,
} from '@generated/team/graphql';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, ME, answer, lose, show } from '../testing/show';

jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { CrisisScreen } = await import('./crisis-screen');
beforeEach(() => void (signedIn.role = 'YOUTH_PROFESSIONAL'));

type Sent = Record<string, unknown>;
type Family = NonNullable<FamilyCrisisQuery['dossier']>;
type Who = Family['involvements'][number]['partner'];
const home = `/gezinnen/${DOSSIER_ID}/crisisbesluiten`;
const routes = [{ path: '/gezinnen/:dossierId/crisisbesluiten/:what?/:rowId?', element: <CrisisScreen /> }];
const row = (over: Partial<CrisisDecisionPartsFragment> = {}): CrisisDecisionPartsFragment => ({
  __typename: 'CrisisDecision', id: 'c', version: 3, kind: 'PARENT_OUT', state: 'GIVEN', decidedOn: '2026-11-20', decidedTime: '21:30', untilOn: '2099-01-01', leavesPersonId: 'pa', danger: 'Rik dreigt.', lighter: 'Praten lukte niet.', childSays: 'Sara is bang.',
  parentsSay: 'Lin wil dit.', leastDrastic: 'Sara blijft thuis.', carer: 'Lin', careHouseholdId: 'huis', legalGround: 'RESTRAINING_ORDER', decidedBy: 'De burgemeester', familyText: 'Papa slaapt ergens anders.', reportBack: 'Bel Lin morgen.',
  confirmedAt: null, endedAt: null, endedReason: null, aboutPersonIds: ['kid'], releasedToPersonIds: [], author: { __typename: 'Professional', id: 'kees', name: 'Kees Nacht' }, confirmer: null, ...over,
});
const family = (rows: readonly CrisisDecisionPartsFragment[] = [row()], partner: Who | null = 'CASE_DIRECTOR', over: Partial<Family> = {}) => answer(FamilyCrisisDocument, {
  viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, state: 'OPEN', persons: people, households: [{ __typename: 'Household', id: 'huis', label: 'Bij Lin' }], involvements: partner ? [{ ...involvement(), partner }] : [], crisisDecisions: [...rows], ...over },
});
const server = (document: Parameters<typeof answer>[0], field: string, sent: Sent[], made: unknown) => answer(document, (variables: Sent) => {
  sent.push(variables['input'] as Sent);
  return { [field]: made } as never;
});
const fill = (label: RegExp, value: string) => fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('What was decided in a crisis', () => {
  it('shows what was weighed, where it rests on, and the report that whoever directs has to read', async () => {
    const sent: Sent[] = [];
    show(routes, home, [family(), server(ConfirmCrisisReportDocument, 'confirmCrisisReport', sent, row({ version: 4, state: 'CONFIRMED', confirmedAt: '2026-11-21T09:00:00Z' }))]);
    const card = within((await screen.findByRole('heading', { name: 'Ouder uit huis: Sara' })).closest('section')!);
    for (const text of ['Terugmelding nog niet gelezen', 'Rik dreigt.', 'Sara is bang.', 'Bij Lin', 'Tijdelijk huisverbod', 'De burgemeester', 'Bel Lin morgen.', 'Niemand van het gezin leest dit.']) expect([text, card.getByText(text) !== null]).toEqual([text, true]);
    expect(card.getByText(/Besloten op 20 november 2026 om 21:30 uur/)).toBeTruthy();
    press('Ik heb dit gelezen: Ouder uit huis: Sara');
    await waitFor(() => expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, id: 'c', baseVersion: 3 }]));
  });

  it('says so when the report could not be confirmed, and keeps the button', async () => {
    show(routes, home, [family(), lose(ConfirmCrisisReportDocument)]);
    await screen.findByRole('heading', { name: 'Ouder uit huis: Sara' });
    press('Ik heb dit gelezen: Ouder uit huis: Sara');
    expect(await screen.findByText(/niet gelukt/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Ik heb dit gelezen/ })).toBeTruthy();
  });

  it.each<[Who, string | undefined, string, string[]]>([
    ['CASE_DIRECTOR', 'kees', 'GIVEN', ['Schrijf een crisisbesluit op', 'Corrigeer', 'Beëindig', 'Ik heb dit gelezen']],
    ['VEILIG_THUIS', 'kees', 'GIVEN', ['Schrijf een crisisbesluit op']],
    ['VEILIG_THUIS', ME, 'GIVEN', ['Schrijf een crisisbesluit op', 'Corrigeer', 'Beëindig']],
    ['CASE_DIRECTOR', 'kees', 'ENDED', ['Schrijf een crisisbesluit op', 'Ik heb dit gelezen']],
    ['TEAM_COLLEAGUE', ME, 'GIVEN', []],
  ])('offers a %s what the server would do: author %s, %s', async (partner, author, state, offered) => {
    show(routes, home, [family([row({ state: state as 'GIVEN', author: { __typename: 'Professional', id: author ?? '', name: 'x' }, ...(state === 'ENDED' ? { endedAt: '2026-11-21T09:00:00Z', endedReason: 'Het is rustig.' } : {}) })], partner)]);
    await screen.findByRole('heading', { name: 'Ouder uit huis: Sara' });
    expect([...screen.queryAllByRole('link'), ...screen.queryAllByRole('button')].map((one) => one.textContent)).toEqual(offered);
    expect(screen.queryByText(/Het is rustig\./) !== null).toBe(state === 'ENDED');
  });

  it('is offered to the crisis service that came in without an involvement, and to nobody in a closed family', async () => {
    signedIn.role = 'CRISIS_WORKER';
    show(routes, home, [family([], null)]);
    expect((await screen.findByRole('link', { name: 'Schrijf een crisisbesluit op' })).getAttribute('href')).toMatch(/besluit\?decidedOn=\d{4}-\d\d-\d\d$/);
    cleanup();
    show(routes, home, [family([], 'CASE_DIRECTOR', { state: 'CLOSED' })]);
    expect(await screen.findByText('Er is geen crisisbesluit')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('asks to look again once its day is over, and can be read again after a failure', async () => {
    show(routes, home, [lose(FamilyCrisisDocument), family([row({ untilOn: '2020-01-01', confirmedAt: '2020-01-01T09:00:00Z', state: 'CONFIRMED' })])]);
    fireEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Bekijk opnieuw: liep tot 1 januari 2020')).toBeTruthy();
  });
});

describe('The form of a decision in a crisis', () => {
  it('says what is missing, asks who leaves only when a parent does, and sends the whole', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/besluit?decidedOn=2026-11-20`, [family([], 'VEILIG_THUIS'), server(GiveCrisisDecisionDocument, 'giveCrisisDecision', sent, row())]);
    await screen.findByRole('heading', { name: 'Crisisbesluit' });
    expect(screen.queryByRole('radio', { name: 'Rik Doos' })).toBeNull();
    press('Bewaar');
    expect(screen.getAllByText(/Vul in of kies/).length).toBeGreaterThan(5);
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Ouder uit huis' }));
    for (const name of ['Rik Doos', 'Tijdelijk huisverbod']) fireEvent.click(screen.getByRole('radio', { name }));
    fireEvent.click(screen.getAllByRole('checkbox', { name: 'Sara Doos' })[0]!);
    fill(/^Wat is nu het gevaar/, 'Rik dreigt.');
    fill(/^Wat probeerde u/, 'Praten.');
    fill(/^Wat zegt het kind/, 'Bang.');
    fill(/^Wat zeggen de ouders/, 'Eens.');
    fill(/^Wat is het lichtste/, 'Sara blijft thuis.');
    fill(/^Wie zorgt nu/, 'Lin');
    fill(/^Wie besluit dit/, 'De burgemeester');
    fill(/^Wat moet de casusregisseur/, 'Bel Lin.');
    const [, , , ...until] = screen.getAllByRole('textbox', { name: /^(Dag|Maand|Jaar)/ });
    ['27', '11', '2099'].forEach((value, index) => fireEvent.change(until[index]!, { target: { value } }));
    press('Bewaar');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ kind: 'PARENT_OUT', leavesPersonId: 'pa', aboutPersonIds: ['kid'], decidedOn: '2026-11-20', untilOn: '2099-11-27', decidedTime: null, careHouseholdId: null, familyText: '', releasedToPersonIds: [], reportBack: 'Bel Lin.' });
  });

  it('sends only what changed, shows what another made of it meanwhile, and keeps the words when the line is lost', async () => {
    const sent: Sent[] = [];
    const conflict = { __typename: 'EditConflict', currentVersion: 4, changedByName: 'Vera', changedAt: '2026-11-21T09:00:00Z', fields: [{ __typename: 'ConflictingField', field: 'danger', base: 'Rik dreigt.', theirs: 'Rik is weg.', mine: 'Rik sloeg.' }] };
    show(routes, `${home}/besluit/c`, [family(), lose(CorrectCrisisDecisionDocument), server(CorrectCrisisDecisionDocument, 'correctCrisisDecision', sent, conflict)]);
    await screen.findByRole('heading', { name: 'Corrigeer een crisisbesluit' });
    fill(/^Wat is nu het gevaar/, 'Rik sloeg.');
    press('Bewaar');
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    expect(screen.getByDisplayValue('Rik sloeg.')).toBeTruthy();
    press('Bewaar');
    expect(await screen.findByText('Rik is weg.')).toBeTruthy();
    expect(sent).toMatchObject([{ id: 'c', baseVersion: 3, danger: 'Rik sloeg.' }]);
    expect(sent[0]).not.toHaveProperty('lighter');
  });

  it('ends with a reason, and is closed to whom it is not and once it is over', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/beeindigen/c`, [family(), server(EndCrisisDecisionDocument, 'endCrisisDecision', sent, row({ state: 'ENDED' }))]);
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Het is rustig.' } });
    press('Bewaar');
    await waitFor(() => expect(sent).toMatchObject([{ id: 'c', endedReason: 'Het is rustig.' }]));
    cleanup();
    show(routes, `${home}/beeindigen/c`, [family([row({ state: 'ENDED' })])]);
    expect(await screen.findByText(/Dit crisisbesluit is er niet/)).toBeTruthy();
    cleanup();
    show(routes, `${home}/besluit`, [family([], 'SECOND_READER')]);
    expect(await screen.findByText(/U kunt dit hier niet opschrijven/)).toBeTruthy();
    cleanup();
    show(routes, `${home}/iets`, [family()]);
    expect(await screen.findByText('Niet gevonden')).toBeTruthy();
  });
});
