import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { MyAgreementsDocument, type MyAgreementsQuery } from '@generated/team/graphql';
import { ME, answer, lose, show } from '@zov/dossier/web/team/testing/show';
import { agreementRows } from './rows';

jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { MyAgreementsScreen } = await import('./my-agreements-screen');

type Family = MyAgreementsQuery['dossiers']['nodes'][number];
type Agreement = Family['planVersions'][number]['agreements'][number];
const TODAY = '2026-11-22';
const agreement = (over: Partial<Agreement> = {}): Agreement => ({ __typename: 'Agreement', id: 'a', lineageId: 'l', state: 'ADOPTED', what: 'Loopt een rondje', whoName: '', checkerName: 'Oma', checkerActorId: null, checkerPersonId: null, namedActorIds: [], reviewOn: null, ...over });
const family = (agreements: Agreement[], over: Partial<Family> = {}, partner: Family['involvements'][number]['partner'] = 'CASE_DIRECTOR'): Family => ({
  __typename: 'Dossier', id: 'd', name: 'Doos', state: 'OPEN', checks: [], followUps: [],
  involvements: [{ __typename: 'Involvement', id: 'i', partner, validFrom: '2020-01-01T00:00:00Z', validUntil: null, professional: { __typename: 'Professional', id: ME, name: 'Jip' } }],
  planVersions: [{ __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', state: 'IN_FORCE', agreements }], ...over,
});
const check = (id: string, plannedOn: string, result: Family['checks'][number]['result'] = null): Family['checks'][number] => ({ __typename: 'AgreementCheck', id, agreementLineageId: 'l', plannedOn, result });
const followUp = (dueAt: string, owner = ME, doneAt: string | null = null): Family['followUps'][number] => ({ __typename: 'FollowUp', id: `f ${dueAt}`, agreementLineageId: 'l', what: 'Bel het team', dueAt, doneAt, owner: { __typename: 'Professional', id: owner, name: 'Naam' } });
const rows = (...families: Family[]) => agreementRows(families, ME, TODAY).map(({ kind, on, late, mine }) => `${kind} ${on}${late ? ' late' : ''}${mine ? ' mine' : ''}`);

describe('What agreements ask', () => {
  it('is what is late first, then by day, two weeks ahead', () => {
    const checks = [check('1', '2026-12-06'), check('2', '2026-11-20'), check('3', '2026-12-07'), check('4', '2026-11-25'), check('5', '2026-11-20', 'KEPT')];
    expect(rows(family([agreement({ reviewOn: '2026-11-24' })], { checks, followUps: [followUp('2020-01-01T10:00:00Z'), followUp('2020-01-02T10:00:00Z', 'kim', '2020-01-02T09:00:00Z')] }))).toEqual([
      'FOLLOW_UP 2020-01-01 late mine', 'CHECK 2026-11-20 late mine', 'REVIEW 2026-11-24 mine', 'CHECK 2026-11-25 mine', 'CHECK 2026-12-06 mine',
    ]);
  });

  it('is mine when I was chosen for it, and of whoever directs only when nobody was', () => {
    const one = (over: Partial<Agreement>, partner?: Family['involvements'][number]['partner']) => rows(family([agreement(over)], { checks: [check('1', TODAY)] }, partner));
    expect(one({ checkerActorId: ME }, 'TEAM_COLLEAGUE')).toEqual([`CHECK ${TODAY} mine`]);
    expect(one({ checkerActorId: 'kim' })).toEqual([`CHECK ${TODAY}`]);
    expect(one({ checkerPersonId: 'oma' })).toEqual([`CHECK ${TODAY}`]);
    expect(one({}, 'TEAM_COLLEAGUE')).toEqual([`CHECK ${TODAY}`]);
  });

  it('is nothing of a plan that is not in force, of what was taken out of it, or of a closed dossier', () => {
    const plan = (state: Family['planVersions'][number]['state']): Partial<Family> => ({ checks: [check('1', TODAY)], planVersions: [{ __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', state, agreements: [agreement()] }] });
    for (const state of ['DRAFT', 'SHARED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN'] as const) expect(rows(family([], plan(state)))).toEqual([]);
    expect(rows(family([agreement({ state: 'WITHDRAWN' })], { checks: [check('1', TODAY)] }))).toEqual([]);
    expect(rows(family([agreement()], { state: 'CLOSED', checks: [check('1', TODAY)] }))).toEqual([]);
  });
});

describe('The page of agreements', () => {
  const routes = [{ path: '/afspraken/:whose?', element: <MyAgreementsScreen /> }];
  const data = (...nodes: Family[]): MyAgreementsQuery => ({ viewer: { __typename: 'Viewer', id: ME }, dossiers: { __typename: 'DossierConnection', hasMore: false, nodes } });
  const others = family([agreement({ checkerActorId: 'kim' })], { checks: [check('1', '2020-01-01')] });

  it('shows my own first and says when there are none; those of others stand one step away', async () => {
    const { go } = show(routes, '/afspraken', [answer(MyAgreementsDocument, data(others))]);
    expect(await screen.findByText('Er staat niets voor u klaar')).toBeTruthy();
    await go('/afspraken/iedereen');
    expect((await screen.findByRole('link', { name: /^Loopt een rondje/ })).getAttribute('href')).toBe('/gezinnen/d/controles');
    expect(screen.getByText('Te laat')).toBeTruthy();
  });

  it('can be read again after a failure, and says when nothing is planned at all', async () => {
    show(routes, '/afspraken/iedereen', [lose(MyAgreementsDocument), answer(MyAgreementsDocument, data())]);
    (await screen.findByRole('button', { name: 'Probeer opnieuw' })).click();
    expect(await screen.findByText('Er staat niets klaar')).toBeTruthy();
  });
});
