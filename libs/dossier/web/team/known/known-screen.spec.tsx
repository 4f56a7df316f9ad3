import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KnownFrameDocument, KnownOnDocument, type KnownFrameQuery, type KnownOnQuery } from '@generated/team/graphql';
import { people } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { KnownScreen } from './known-screen';

const jip = { __typename: 'Professional' as const, id: 'jip', name: 'Jip Testman' };
const frame = { viewer: { id: 'jip' }, dossier: {
  __typename: 'Dossier', id: DOSSIER_ID, openedOn: '2026-01-10', persons: people,
  involvements: [{ __typename: 'Involvement', id: 'i1', partner: 'GI_EXECUTOR', validFrom: '2026-01-10T10:00:00Z', validUntil: null, professional: { __typename: 'Professional', id: 'sem', name: 'Sem Fictief', role: 'GI_WORKER', organisationName: 'GI' } }],
} } as unknown as KnownFrameQuery;
const item = (over: object): KnownOnQuery['knownOn'][number] => ({
  __typename: 'KnownItem', id: 'k1', itemType: 'fact', kind: 'FACT', what: 'Drie keer geduwd', happenedOn: '2026-01-12', dataClass: 'D3', aboutPersonIds: [], knownFrom: '2026-01-12T10:00:00Z', knownUntil: null, author: jip, ...over,
}) as never;

const load = (rows: KnownOnQuery['knownOn'], asked: unknown[] = [], search = '?op=2026-02-01') =>
  show([{ path: '/gezinnen/:dossierId/dossier/toen', element: <KnownScreen /> }], `/gezinnen/${DOSSIER_ID}/dossier/toen${search}`, [
    answer(KnownFrameDocument, frame), answer(KnownOnDocument, (variables) => {
      asked.push(variables['on']);
      return { knownOn: rows };
    }),
  ]);

describe('Wat wisten we op een dag', () => {
  it('shows the words of then, by sort, with who wrote them, who could read them and that they were changed later', async () => {
    load([item({ knownUntil: '2026-03-01T10:00:00Z' }), item({ id: 'k2', itemType: 'measure', kind: 'OTS', what: 'Een jaar' }), item({ id: 'k3', itemType: 'dossier_event', kind: 'MOVE', what: 'Verhuisd', dataClass: 'D2S', author: null })]);
    const facts = await screen.findByRole('list', { name: 'Feiten, meningen en interpretaties' });
    expect(facts.textContent).toContain('Drie keer geduwd');
    expect(facts.textContent).toContain('Later veranderd, op 1 maart 2026');
    expect(facts.textContent).toContain('Opgeschreven op 12 januari 2026 door Jip Testman. Konden dit toen lezen: Jip Testman en Sem Fictief.');
    expect(within(screen.getByRole('list', { name: 'Maatregelen' })).getByText('Een jaar')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Gebeurtenissen' }).textContent).toContain('Van niemand staat vast');
    expect(screen.getByRole('status').textContent).toBe('Op 1 februari 2026: 3 onderdelen.');
  });

  it('goes to another day by typing and by the slider, which says its day, and keeps it in the address', async () => {
    const asked: unknown[] = [];
    const { router } = load([], asked);
    const slider = await screen.findByRole('slider', { name: 'Schuif naar een andere dag' });
    expect(slider.getAttribute('aria-valuetext')).toBe('1 februari 2026');
    fireEvent.change(slider, { target: { value: '31' } });
    await waitFor(() => expect(asked.at(-1)).toBe('2026-02-10'));
    const day = screen.getByRole('textbox', { name: 'Dag' });
    await userEvent.clear(day);
    await userEvent.type(day, '12');
    await waitFor(() => expect(asked.at(-1)).toBe('2026-02-12'));
    expect(router.state.location.search).toBe('?op=2026-02-12');
  });

  it('says how to mend a day that does not exist, is to come or lies before the dossier, and keeps what was typed', async () => {
    load([]);
    const [day, month] = [await screen.findByRole('textbox', { name: 'Dag' }), screen.getByRole('textbox', { name: 'Maand' })];
    await userEvent.clear(day);
    await userEvent.type(day, '31');
    expect(screen.getByText(/Vul een dag in die bestaat/)).toBeTruthy();
    expect((day as HTMLInputElement).value).toBe('31');
    await userEvent.clear(month);
    await userEvent.type(month, '1');
    const year = screen.getByRole('textbox', { name: 'Jaar' });
    await userEvent.clear(year);
    await userEvent.type(year, '2025');
    expect(screen.getByText('Dit dossier is geopend op 10 januari 2026. Kies die dag of later.')).toBeTruthy();
    await userEvent.clear(year);
    await userEvent.type(year, '2999');
    expect(screen.getByText('Kies vandaag of een dag daarvoor.')).toBeTruthy();
  });

  it('says that reading failed, and tries again', async () => {
    show([{ path: '/gezinnen/:dossierId/dossier/toen', element: <KnownScreen /> }], `/gezinnen/${DOSSIER_ID}/dossier/toen`, [answer(KnownFrameDocument, frame), lose(KnownOnDocument), answer(KnownOnDocument, { knownOn: [] })]);
    await userEvent.click(await screen.findByRole('button', { name: /opnieuw/i }));
    expect(await screen.findByText(/stond hier niets dat u mag zien/)).toBeTruthy();
  });
});
