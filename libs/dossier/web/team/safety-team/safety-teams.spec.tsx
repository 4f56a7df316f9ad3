import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import {
  AddSafetyTeamDocument, AddSafetyTeamMemberDocument, AssignSafetyTeamDocument, EndSafetyTeamMemberDocument, FamilySafetyTeamDocument, SafetyTeamsDocument, type FamilySafetyTeamQuery, type SafetyTeamPartsFragment,
} from '@generated/team/graphql';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';

jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { SafetyTeamsScreen } = await import('./safety-teams-screen');
const { FamilyTeamCard } = await import('./family-team-card');
beforeEach(() => void (signedIn.role = 'ADMINISTRATOR'));

type Sent = Record<string, unknown>;
type Member = SafetyTeamPartsFragment['members'][number];
const seat = (id: string, over: Partial<Member> = {}): Member => ({ __typename: 'SafetyTeamMember', id, actorId: `actor ${id}`, name: `Naam ${id}`, role: 'CHAIR', organisationName: 'Gemeente', teamRole: 'CHAIR', fromOn: '2026-01-01', untilOn: null, endedReason: null, ...over });
const team = (members: Member[] = [seat('tess'), seat('oud', { untilOn: '2026-02-01', endedReason: 'Andere baan' })]): SafetyTeamPartsFragment => ({ __typename: 'SafetyTeam', id: 't', name: 'Team Noord', area: 'De Kreken', mine: false, members });
const professionals = ['tess', 'vera'].map((id) => ({ __typename: 'Professional' as const, id: `actor ${id}`, name: `Naam ${id}`, role: 'CHAIR' as const, organisationName: 'Veilig Thuis' }));
const read = (...safetyTeams: SafetyTeamPartsFragment[]) => answer(SafetyTeamsDocument, { professionals, safetyTeams });
const refused = (code: 'BAD_INPUT' | 'NOT_POSSIBLE_NOW', message: string, field?: string) => ({ __typename: 'Refused' as const, code, message, correlationId: 'abc', fields: field ? [{ __typename: 'FieldProblem' as const, field, message }] : [] });
const open = (...mocks: Parameters<typeof show>[2]) => show([{ path: '/beheer/veiligheidsteams', element: <SafetyTeamsScreen /> }], '/beheer/veiligheidsteams', mocks);

describe('The safety teams of the region', () => {
  it('show who sits in them and who did, and say that this opens no family', async () => {
    open(read(team()));
    const card = within((await screen.findByRole('heading', { name: 'Team Noord' })).closest('section')!);
    for (const text of ['1 lid', 'Werkgebied: De Kreken', 'Naam tess', 'Gestopt: Andere baan']) expect([text, card.getByText(text) !== null]).toEqual([text, true]);
    expect(screen.getByText(/Wie in een team zit, ziet daardoor geen gezin/)).toBeTruthy();
  });

  it('take somebody of the region who is not in it yet', async () => {
    const sent: Sent[] = [];
    open(read(team()), answer(AddSafetyTeamMemberDocument, ({ input }: Sent) => (sent.push(input as Sent), { addSafetyTeamMember: team() })));
    const form = within(await screen.findByRole('form', { name: 'Zet in Team Noord', hidden: true }));
    expect(form.getAllByRole('option', { hidden: true }).map((one) => one.textContent)).toEqual(['Kies', 'Naam vera, Veilig Thuis']);
    fireEvent.click(form.getByRole('button', { name: 'Zet in Team Noord', hidden: true }));
    expect(sent).toEqual([]);
    fireEvent.change(form.getByRole('combobox', { hidden: true }), { target: { value: 'actor vera' } });
    fireEvent.click(form.getByRole('radio', { name: 'Lid', hidden: true }));
    fireEvent.click(form.getByRole('button', { name: 'Zet in Team Noord', hidden: true }));
    await waitFor(() => expect(sent).toMatchObject([{ safetyTeamId: 't', actorId: 'actor vera', teamRole: 'MEMBER', id: expect.stringMatching(/^[\da-f-]{36}$/) as unknown }]));
  });

  it('let somebody go with a reason, and say why when that is not done', async () => {
    const sent: Sent[] = [];
    open(read(team()), answer(EndSafetyTeamMemberDocument, ({ input }: Sent) => (sent.push(input as Sent), { endSafetyTeamMember: refused('NOT_POSSIBLE_NOW', 'Dat kan nu niet.') })));
    fireEvent.click(await screen.findByRole('button', { name: 'Beëindig' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Andere baan' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Beëindig' }));
    expect(await dialog.findByText('Dat kan nu niet.')).toBeTruthy();
    expect(sent).toEqual([{ memberId: 'tess', reason: 'Andere baan' }]);
  });

  it('are added with a name and an area; a taken name is told at the field', async () => {
    open(read(), answer(AddSafetyTeamDocument, { addSafetyTeam: refused('BAD_INPUT', 'Deze naam is er al.', 'name') }));
    expect(await screen.findByText('Er is nog geen veiligheidsteam')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect(screen.getAllByText('Vul een naam in.').length).toBeGreaterThan(0);
    fireEvent.change(screen.getByLabelText('Naam'), { target: { value: 'Team Zuid' } });
    fireEvent.change(screen.getByLabelText('Voor welk gebied?'), { target: { value: 'Zuid' } });
    fireEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect((await screen.findAllByText('Deze naam is er al.')).length).toBeGreaterThan(0);
  });

  it('do not exist for another role, and can be read again after a failure', async () => {
    open(lose(SafetyTeamsDocument), read(team()));
    fireEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { name: 'Team Noord' })).toBeTruthy();
    signedIn.role = 'CHAIR';
    open(read(team()));
    expect(screen.getAllByText('Niet gevonden').length).toBeGreaterThan(0);
  });
});

describe('The safety team of a family', () => {
  const family = (safetyTeamId: string | null = null) => answer(FamilySafetyTeamDocument, { safetyTeams: [{ __typename: 'SafetyTeam', id: 't', name: 'Team Noord', area: 'De Kreken' }], dossier: { __typename: 'Dossier', id: DOSSIER_ID, version: 4, safetyTeamId } });
  const card = (mayChoose: boolean, ...mocks: Parameters<typeof show>[2]) => show([{ path: '/', element: <FamilyTeamCard dossierId={DOSSIER_ID} mayChoose={mayChoose} /> }], '/', mocks);

  it('is chosen by who directs', async () => {
    const sent: Sent[] = [];
    const chosen = (): string | null => (sent.length === 0 ? null : 't');
    const now = answer(FamilySafetyTeamDocument, (): FamilySafetyTeamQuery => ({ safetyTeams: [{ __typename: 'SafetyTeam', id: 't', name: 'Team Noord', area: 'De Kreken' }], dossier: { __typename: 'Dossier', id: DOSSIER_ID, version: 4 + sent.length, safetyTeamId: chosen() } }));
    card(true, now, answer(AssignSafetyTeamDocument, ({ input }: Sent) => (sent.push(input as Sent), { assignSafetyTeam: { __typename: 'Dossier' as const, id: DOSSIER_ID, version: 5, safetyTeamId: 't' } })));
    fireEvent.change(await screen.findByRole('combobox'), { target: { value: 't' } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, baseVersion: 4, safetyTeamId: 't' }]));
    expect(await screen.findByText('Dit gezin wordt besproken in Team Noord.')).toBeTruthy();
  });

  it('says so when another changed it first, and keeps the choice', async () => {
    card(true, family(), answer(AssignSafetyTeamDocument, { assignSafetyTeam: refused('NOT_POSSIBLE_NOW', 'Iemand heeft dit net veranderd.') }));
    fireEvent.change(await screen.findByRole('combobox'), { target: { value: 't' } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Iemand heeft dit net veranderd.')).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('t');
  });

  it('is read by others, and can be read again after a failure', async () => {
    card(false, lose(FamilySafetyTeamDocument), family('t'));
    fireEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Dit gezin wordt besproken in Team Noord.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bewaar' })).toBeNull();
  });
});
