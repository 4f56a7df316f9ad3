import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InviteFamilyMemberDocument, PersonToInviteDocument, type InviteFamilyMemberMutation } from '@generated/team/graphql';
import { people } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { InviteScreen } from './invite-screen';

const PERSON_ID = '22222222-2222-4222-8222-222222222222';
const routes = [
  { path: '/gezinnen/:dossierId/uitnodigen/:personId', element: <InviteScreen /> },
  { path: '/gezinnen/:dossierId', element: <h1>Het gezin</h1> },
];
const path = `/gezinnen/${DOSSIER_ID}/uitnodigen/${PERSON_ID}`;
const [person] = people;
const read = answer(PersonToInviteDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, name: 'Doos', persons: [{ ...person!, id: PERSON_ID, callName: 'Lin' }] } });

const codes = (sent: unknown[]) => answer(InviteFamilyMemberDocument, (variables): InviteFamilyMemberMutation => {
  sent.push((variables['input'] as Record<string, unknown>)['idempotencyKey']);
  return { inviteFamilyMember: { __typename: 'Invitation', singleUseCode: `CODE-${sent.length}`, expiresAt: '2026-12-01T09:00:00Z' } };
});

describe('Inviting a family member', () => {
  it('makes no code before somebody asks for it', async () => {
    const sent: unknown[] = [];
    show(routes, path, [read, codes(sent)]);
    expect(await screen.findByRole('heading', { name: 'Nodig Lin uit' })).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('shows the code once: it is gone after leaving and coming back', async () => {
    const { go } = show(routes, path, [read, codes([])]);
    await userEvent.click(await screen.findByRole('button', { name: 'Maak een code' }));
    const code = await screen.findByText('CODE-1');
    expect(document.activeElement?.contains(code)).toBe(true);
    expect(screen.queryByRole('button', { name: 'Maak een code' })).toBeNull();
    await go(`/gezinnen/${DOSSIER_ID}`);
    await go(path);
    expect(await screen.findByRole('button', { name: 'Maak een code' })).toBeTruthy();
    expect(screen.queryByText('CODE-1')).toBeNull();
  });

  it('puts no name on what is printed', async () => {
    show(routes, path, [read, codes([])]);
    await userEvent.click(await screen.findByRole('button', { name: 'Maak een code' }));
    await screen.findByText('CODE-1');
    const printed = document.querySelector('main, body')!.cloneNode(true) as HTMLElement;
    printed.querySelectorAll('.zov-no-print').forEach((part) => part.remove());
    expect(printed.textContent).toContain('CODE-1');
    expect(printed.textContent).not.toMatch(/Lin|Doos/);
    expect(document.title).not.toMatch(/Lin|Doos/);
  });

  it('makes a new code with a new key when the answer got lost', async () => {
    const sent: unknown[] = [];
    const uuid = jest.spyOn(crypto, 'randomUUID');
    show(routes, path, [read, lose(InviteFamilyMemberDocument), codes(sent)]);
    await userEvent.click(await screen.findByRole('button', { name: 'Maak een code' }));
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    const before = uuid.mock.results.map(({ value }) => value as string);
    await userEvent.click(screen.getByRole('button', { name: 'Maak een code' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(before.length).toBeGreaterThan(0);
    expect(before).not.toContain(sent[0]);
    uuid.mockRestore();
  });

  it('asks for whom and in which family, and puts the code nowhere but on the page', async () => {
    const asked: unknown[] = [];
    const { router } = show(routes, path, [read, answer(InviteFamilyMemberDocument, (variables): InviteFamilyMemberMutation => {
      asked.push(variables['input']);
      return { inviteFamilyMember: { __typename: 'Invitation', singleUseCode: 'CODE-9', expiresAt: '2026-12-01T09:00:00Z' } };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Maak een code' }));
    await screen.findByText('CODE-9');
    expect(asked).toEqual([{ dossierId: DOSSIER_ID, personId: PERSON_ID, idempotencyKey: expect.any(String) }]);
    expect(JSON.stringify(router.state.location)).not.toContain('CODE');
    expect(document.title).not.toContain('CODE');
    expect(document.querySelector('.zov-code')?.getAttribute('translate')).toBe('no');
    expect(screen.getByText(/1 december 2026/)).toBeTruthy();
    expect(screen.getByText(new RegExp(`${window.location.host}/mijn`))).toBeTruthy();
  });

  it('takes the trouble of before away once there is a code', async () => {
    show(routes, path, [read, lose(InviteFamilyMemberDocument), codes([])]);
    await userEvent.click(await screen.findByRole('button', { name: 'Maak een code' }));
    await screen.findByText('Bewaren is niet gelukt');
    await userEvent.click(screen.getByRole('button', { name: 'Maak een code' }));
    await screen.findByText('CODE-1');
    expect(screen.queryByText('Bewaren is niet gelukt')).toBeNull();
  });

  it.each([`/gezinnen/${DOSSIER_ID}/uitnodigen/geen-nummer`, `/gezinnen/geen-nummer/uitnodigen/${PERSON_ID}`, `/gezinnen/${DOSSIER_ID}/uitnodigen/44444444-4444-4444-8444-444444444444`])('is the page for nothing at %s', async (address) => {
    show(routes, address, [read]);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Lin|Doos/);
  });

  it('says in the words of the server why it cannot be', async () => {
    const refused: InviteFamilyMemberMutation = { inviteFamilyMember: { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'Vul eerst de geboortedatum in.', correlationId: 'c-7', fields: [] } };
    show(routes, path, [read, answer(InviteFamilyMemberDocument, refused)]);
    await userEvent.click(await screen.findByRole('button', { name: 'Maak een code' }));
    expect(await screen.findByText('Vul eerst de geboortedatum in.')).toBeTruthy();
    expect(screen.getByText('c-7')).toBeTruthy();
  });

  it('is the page for nothing when the family or the person is not there', async () => {
    show(routes, path, [answer(PersonToInviteDocument, { dossier: null })]);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
  });
});
