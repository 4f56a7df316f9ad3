import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DeclareConflictDocument, MyConflictsDocument, WithdrawConflictDocument, type ConflictOfInterestPartsFragment } from '@generated/team/graphql';
import { answer, show } from '../testing/show';
import { ConflictsScreen } from './conflicts-screen';

const routes = [{ path: '/belangen', element: <ConflictsScreen /> }];
const line = (over: Partial<ConflictOfInterestPartsFragment> = {}): ConflictOfInterestPartsFragment => ({
  __typename: 'ConflictOfInterest', id: 'c', kind: 'OWN_FAMILY', name: 'Sara Doos', birthDate: '2017-03-13', street: null, town: null, postcode: null, declaredAt: '2026-11-20T09:00:00Z', ...over,
});
const load = (lines: ConflictOfInterestPartsFragment[], more: Parameters<typeof show>[2] = []) => show(routes, '/belangen', [answer(MyConflictsDocument, { myConflicts: lines }), ...more]);
const card = async (title: string): Promise<HTMLElement> => (await screen.findByRole('heading', { name: title })).closest('section')!;

describe('My own list', () => {
  it('shows relatives and streets apart, and says of nothing whether it met a family', async () => {
    load([line(), line({ id: 's', kind: 'OWN_STREET', name: null, birthDate: null, street: 'Inktlaan', town: 'Nergensdrecht', postcode: '1234 AB' })]);
    expect((await card('Eigen familie')).textContent).toContain('Sara DoosGeboren op 13 maart 2017. Op uw lijst sinds 20 november 2026.');
    expect((await card('Eigen straat')).textContent).toContain('Inktlaan, 1234 AB, Nergensdrecht');
    expect(screen.getByText(/Nergens staat welk gezin erbij hoort/)).toBeTruthy();
  });

  it('adds a relative by name and birth date', async () => {
    const sent: unknown[] = [];
    load([], [answer(DeclareConflictDocument, (variables) => {
      sent.push(variables['input']);
      return { declareConflict: line() };
    })]);
    const form = within(await card('Eigen familie'));
    await userEvent.click(form.getByRole('button', { name: 'Zet op mijn lijst' }));
    expect(within(form.getByRole('alert')).getAllByRole('link')).toHaveLength(2);
    await userEvent.type(form.getByLabelText('Naam'), 'Sara Doos');
    for (const [part, text] of [['Dag', '13'], ['Maand', '3'], ['Jaar', '2017']] as const) await userEvent.type(form.getByLabelText(part), text);
    await userEvent.click(form.getByRole('button', { name: 'Zet op mijn lijst' }));
    await waitFor(() => expect(sent).toEqual([{ kind: 'OWN_FAMILY', name: 'Sara Doos', birthDate: '2017-03-13', street: null, town: null, postcode: null }]));
  });

  it('adds a street by its postcode alone, and keeps the words when that is refused', async () => {
    load([], [answer(DeclareConflictDocument, { declareConflict: { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'U schreef deze maand al drie straten op.', correlationId: 'c-1', fields: [] } })]);
    const form = within(await card('Eigen straat'));
    await userEvent.type(form.getByLabelText('Postcode'), '1234 AB');
    await userEvent.click(form.getByRole('button', { name: 'Zet op mijn lijst' }));
    expect(await form.findByText('U schreef deze maand al drie straten op.')).toBeTruthy();
    expect((form.getByLabelText('Postcode') as HTMLInputElement).value).toBe('1234 AB');
  });

  it('takes a line off after saying what stays hidden', async () => {
    const sent: unknown[] = [];
    load([line()], [answer(WithdrawConflictDocument, (variables) => {
      sent.push(variables['input']);
      return { withdrawConflict: { __typename: 'ConflictWithdrawn' as const, conflictId: 'c' } };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Haal van lijst' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/nog een half jaar verborgen/)).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Haal van lijst' }));
    await waitFor(() => expect(sent).toEqual([{ conflictId: 'c' }]));
  });
});
