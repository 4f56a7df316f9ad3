import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FamiliesDocument, type FamiliesQuery } from '@generated/team/graphql';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { involvement, viewer } from '../testing/family';
import { answer, show } from '../testing/show';

jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { FamiliesScreen } = await import('./families-screen');
const { phaseOf } = await import('./family-rows');
beforeEach(() => void (signedIn.role = 'YOUTH_PROFESSIONAL'));

type Node = FamiliesQuery['dossiers']['nodes'][number];
const node = (id: string, over: Partial<Node> = {}): Node => ({ __typename: 'Dossier', id, number: `G-${id}`, name: id, state: 'OPEN', involvements: [involvement()], planVersions: [], gateDecisions: [], phaseTurns: [], checks: [], ...over });
const page = (nodes: Node[], endCursor: string | null = null): FamiliesQuery => ({ viewer, dossiers: { __typename: 'DossierConnection', endCursor, hasMore: endCursor !== null, nodes } });
const adopted: Node['planVersions'] = [{ __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', number: 1, state: 'IN_FORCE' }];

const routes = [{ path: '/gezinnen', element: <FamiliesScreen /> }];
const server = (asked: Record<string, unknown>[], reply: (variables: Record<string, unknown>) => FamiliesQuery) => answer(FamiliesDocument as never, ((variables: Record<string, unknown>) => {
  asked.push(variables);
  return reply(variables);
}) as never);
const rows = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('The families', () => {
  it('say where the plan stands and as what I work with them', async () => {
    const check = (id: string, plannedOn: string) => ({ __typename: 'AgreementCheck' as const, id, plannedOn, result: null });
    show(routes, '/gezinnen', [server([], () => page([node('Doos', { planVersions: adopted, checks: [check('1', '2020-01-01'), check('2', '2999-01-01')] }), node('Blik')]))]);
    expect(await screen.findByRole('row', { name: /Gezin Doos G-Doos Fase 1: veiligheid Veiligheidsplan\s?Geldt nu 1 gemist 1 gepland Casusregisseur/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Gezin Blik G-Blik Fase 1: veiligheid Nog geen plan Geen gepland/ })).toBeTruthy();
  });

  it('say in which phase the family is; a relapse puts phase 1 on top', () => {
    const opened = (gate: Node['gateDecisions'][number]['gate'], decidedAt: string) => ({ __typename: 'GateDecision' as const, id: gate, gate, state: 'OPENED' as const, decidedAt });
    const relapse = { __typename: 'PhaseTurn' as const, id: 't', kind: 'RELAPSE' as const, turnedAt: '2026-10-01T09:00:00Z' };
    const of = (gateDecisions: Node['gateDecisions'], phaseTurns: Node['phaseTurns'] = []) => phaseOf({ gateDecisions, phaseTurns });
    expect([
      of([]), of([opened('TO_ASSISTANCE', '2026-09-01T09:00:00Z')]), of([opened('TO_ASSISTANCE', '2026-09-01T09:00:00Z')], [relapse]),
      of([opened('TO_ASSISTANCE', '2026-09-01T09:00:00Z'), opened('TO_RECOVERY', '2026-11-01T09:00:00Z')], [relapse]), of([opened('CLOSING', '2026-11-01T09:00:00Z')]),
    ]).toEqual(['SAFETY', 'ASSISTANCE', 'SAFETY', 'RECOVERY', 'DONE']);
  });

  it('are looked for only when asked, by two letters or more, and the address keeps what was asked', async () => {
    const asked: Record<string, unknown>[] = [];
    const { router } = show(routes, '/gezinnen', [server(asked, () => page([node('Doos')]))]);
    await screen.findByRole('table');
    await userEvent.type(screen.getByLabelText('Zoek op naam'), 'd{Enter}');
    expect(screen.getByText('Typ ten minste twee letters.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Zoek op naam'));
    expect(asked).toHaveLength(1);
    await userEvent.type(screen.getByLabelText('Zoek op naam'), 'oo');
    expect(asked).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Zoek' }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ search: 'doo' }));
    expect(router.state.location.search).toBe('?zoek=doo');
    expect(screen.getByText(/Wat u zoekt, komt in het logboek/)).toBeTruthy();
  });

  it.each([
    ['YOUTH_PROFESSIONAL', ['Vraag toegang tot een gezin', 'Heropen een dossier', 'Open een dossier']],
    ['CARE_PROVIDER', ['Vraag toegang tot een gezin']],
    ['CRISIS_WORKER', []],
  ])('offer a %s only what the server does not refuse to that role', async (who, offered) => {
    signedIn.role = who;
    show(routes, '/gezinnen', [server([], () => page([node('Doos')]))]);
    await screen.findByRole('table');
    const all = ['Vraag toegang tot een gezin', 'Heropen een dossier', 'Open een dossier'];
    expect(all.filter((name) => screen.queryByRole('link', { name }) !== null)).toEqual(offered);
  });

  it('without a hit do not reveal whether the family exists', async () => {
    show(routes, '/gezinnen?zoek=zz', [server([], () => page([]))]);
    expect(await screen.findByText(/Of een gezin ergens anders bekend is, ziet u hier niet/)).toBeTruthy();
  });

  it('come page by page', async () => {
    const asked: Record<string, unknown>[] = [];
    show(routes, '/gezinnen', [server(asked, ({ after }) => (after ? page([node('Blik')]) : page([node('Doos')], 'next')))]);
    await userEvent.click(await screen.findByRole('button', { name: 'Toon meer' }));
    await waitFor(() => expect(rows()).toEqual(['Gezin Doos', 'Gezin Blik']));
    expect(screen.queryByRole('button', { name: 'Toon meer' })).toBeNull();
    expect(asked.at(-1)).toMatchObject({ after: 'next' });
  });

  it('can be narrowed to those without a plan, in the address', async () => {
    const { router } = show(routes, '/gezinnen', [server([], () => page([node('Doos', { planVersions: adopted }), node('Blik')]))]);
    await userEvent.click(await screen.findByRole('button', { name: 'Zonder plan' }));
    expect(rows()).toEqual(['Gezin Blik']);
    expect(router.state.location.search).toBe('?toon=noPlan');
    expect(screen.getByRole('status', { name: '' }).textContent).toContain('1 van de 2 gezinnen');
  });

  it.each([['Ik voer regie', 'mine', ['Gezin Mijn']], ['Plan nog niet vastgesteld', 'waiting', ['Gezin Concept']], ['Controle gemist', 'missed', ['Gezin Gemist']]])('can be narrowed: %s', async (chip, value, left) => {
    const colleague = [{ ...involvement('TEAM_COLLEAGUE'), id: 'colleague' }];
    const draft: Node['planVersions'] = [{ __typename: 'PlanVersion', id: 'w', phase: 'SAFETY', number: 1, state: 'DRAFT' }];
    const missed: Node['checks'] = [{ __typename: 'AgreementCheck', id: 'c', plannedOn: '2020-01-01', result: null }];
    const done: Node['checks'] = [{ __typename: 'AgreementCheck', id: 'd', plannedOn: '2020-01-01', result: 'KEPT' }];
    const { router } = show(routes, '/gezinnen', [server([], () => page([node('Mijn', { planVersions: adopted }), node('Concept', { planVersions: draft, involvements: colleague }), node('Gemist', { planVersions: adopted, involvements: colleague, checks: missed }), node('Klaar', { planVersions: adopted, involvements: colleague, checks: done, state: 'CLOSED' })]))]);
    expect(await screen.findByText('Gesloten')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: chip }));
    expect(rows()).toEqual(left);
    expect(router.state.location.search).toBe(`?toon=${value}`);
    await userEvent.click(screen.getByRole('button', { name: chip }));
    expect(rows()).toHaveLength(4);
  });

  it('that answer no choice say so, and all of them come back', async () => {
    const { router } = show(routes, '/gezinnen?zoek=do&toon=noPlan&toon=missed', [server([], () => page([node('Doos')]))]);
    expect(await screen.findByRole('heading', { name: 'Geen gezin met deze keuze' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Toon al mijn gezinnen' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(screen.getByLabelText<HTMLInputElement>('Zoek op naam').value).toBe('');
  });

  it('keep what is there when more of them did not come, and come when asked again', async () => {
    let times = 0;
    const pages = { ...answer(FamiliesDocument, {} as never), result: ({ after }: Record<string, unknown>) => {
      if (!after) return { data: page([node('Doos')], 'next') };
      times += 1;
      return times === 1 ? { errors: [{ message: 'weg' }] } : { data: page([node('Doos'), node('Blik')]) };
    } };
    show(routes, '/gezinnen', [pages as never]);
    await userEvent.click(await screen.findByRole('button', { name: 'Toon meer' }));
    expect((await screen.findByText(/Meer laden is niet gelukt/)).getAttribute('role')).toBe('alert');
    expect(rows()).toEqual(['Gezin Doos']);
    await userEvent.click(screen.getByRole('button', { name: 'Toon meer' }));
    await waitFor(() => expect(rows()).toEqual(['Gezin Doos', 'Gezin Blik']));
  });

  it('say what to do when there is none yet', async () => {
    show(routes, '/gezinnen', [server([], () => page([]))]);
    expect(await screen.findByRole('heading', { name: 'U werkt nog aan geen gezin mee' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Open een dossier' })[0]?.getAttribute('href')).toBe('/gezinnen/nieuw');
  });
});
