import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AskApprovalDocument, EndRestrictionDocument, FamilySharingDocument, WithdrawShareDocument, type ConsentPartsFragment, type RestrictionPartsFragment, type SharePartsFragment,
} from '@generated/team/graphql';
import { involvement, people, viewer } from '../testing/family';
import { consent, restriction, share } from '../testing/sharing-rows';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { SharingScreen } from './sharing-screen';

const routes = [{ path: '/gezinnen/:dossierId/delen', element: <SharingScreen /> }];
const load = (rows: { shares?: SharePartsFragment[]; consents?: ConsentPartsFragment[]; restrictions?: RestrictionPartsFragment[]; as?: 'CASE_DIRECTOR' | 'SECOND_READER' }, more: Parameters<typeof show>[2] = []) =>
  show(routes, `/gezinnen/${DOSSIER_ID}/delen`, [answer(FamilySharingDocument, { viewer, dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(rows.as ?? 'CASE_DIRECTOR')], shares: rows.shares ?? [], consents: rows.consents ?? [], restrictions: rows.restrictions ?? [], representationDecisions: [], mandates: [], informationReleases: [],
  } }), ...more]);

describe('What is shared, allowed and kept back', () => {
  it('says of each share who reads what, why, on which ground and until when', async () => {
    load({ shares: [share('1'), share('2', { state: 'REFUSED', singleItems: true, endedReason: 'Niet nodig' })] });
    const [running, refused] = within(await screen.findByRole('heading', { name: 'Gedeeld met professionals' }).then((one) => one.closest('section, article, div')!.parentElement!)).getAllByRole('listitem');
    expect(running!.textContent).toContain('Feiten. Over Sara.');
    expect(running!.textContent).toContain('Advies aan een collega, tot en met 31 december 2098. Grond: Direct betrokken bij de hulp.');
    expect(within(running!).getByText('Loopt')).toBeTruthy();
    expect(refused!.textContent).toContain('losse onderdelen');
    expect(refused!.textContent).toContain('Reden: Niet nodig');
    expect(within(refused!).queryByRole('button')).toBeNull();
  });

  it('counts a share whose term is over as ended', async () => {
    load({ shares: [share('1', { validUntil: '2020-01-01T00:00:00Z' })] });
    expect(await screen.findByText('Gestopt')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Trek in' })).toBeNull();
  });

  it('withdraws a share only with a reason', async () => {
    const sent: unknown[] = [];
    load({ shares: [share('1')] }, [answer(WithdrawShareDocument, (variables) => {
      sent.push(variables['input']);
      return { withdrawShare: share('1', { state: 'ENDED' }) };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Trek in' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Trek in' }));
    expect(within(dialog).getByText('Schrijf waarom.')).toBeTruthy();
    await userEvent.type(within(dialog).getByLabelText(/Waarom/), 'Klaar');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Trek in' }));
    await waitFor(() => expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, shareId: '1', reason: 'Klaar' }]));
  });

  it('names what goes on although consent was withdrawn, with ground and who decided', async () => {
    load({ consents: [consent()] });
    expect(await screen.findByText('Gaat door ondanks intrekking:')).toBeTruthy();
    expect(screen.getByText('Gijs Gezin · GI De Kreken. Grond: Ondertoezichtstelling. Besluit door Jip Testman.')).toBeTruthy();
  });

  it('asks a second person to end what hides something, and keeps the words when that is not possible', async () => {
    const sent: unknown[] = [];
    load({ restrictions: [restriction()] }, [answer(AskApprovalDocument, (variables) => {
      sent.push(variables['input']);
      return { askApproval: { __typename: 'Refused' as const, code: 'NOT_POSSIBLE_NOW' as const, message: 'U vroeg dit al.', correlationId: 'c-1', fields: [] } };
    })]);
    expect((await screen.findAllByText(/Sara: Feiten, verborgen voor Rik/))[0]).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Vraag om te beëindigen' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Waarom/), 'Veilig');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Vraag om te beëindigen' }));
    expect(await within(dialog).findByText('U vroeg dit al.')).toBeTruthy();
    expect((within(dialog).getByLabelText(/Waarom/) as HTMLTextAreaElement).value).toBe('Veilig');
    expect(sent).toMatchObject([{ approvalKind: 'UNWITHHOLD', objectId: 'r', reason: 'Veilig' }]);
  });

  it('ends somebody’s own word at once', async () => {
    const sent: unknown[] = [];
    load({ restrictions: [restriction({ kind: 'CHILD_REFUSES' })] }, [answer(EndRestrictionDocument, (variables) => {
      sent.push(variables['input']);
      return { endRestriction: restriction({ kind: 'CHILD_REFUSES', validUntil: '2020-02-01T00:00:00Z' }) };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Beëindig' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Waarom/), 'Mag weer');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Beëindig' }));
    await waitFor(() => expect(sent).toMatchObject([{ restrictionId: 'r', reason: 'Mag weer' }]));
  });

  it('has no buttons for somebody who does not direct', async () => {
    load({ as: 'SECOND_READER', shares: [share('1')], consents: [consent({ state: 'GIVEN' })], restrictions: [restriction()] });
    expect(await screen.findByText(/Alleen de casusregisseur deelt/)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('link', { name: 'Deel gegevens' })).toBeNull();
  });
});
