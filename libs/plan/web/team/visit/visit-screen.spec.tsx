import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CompleteFollowUpDocument, RecordCheckDocument, VisitDocument, type VisitQuery } from '@generated/team/graphql';
import { DOSSIER_ID, ME, answer, lose, show } from '@zov/dossier/web/team/testing/show';

jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { VisitScreen } = await import('./visit-screen');

type Family = NonNullable<VisitQuery['dossier']>;
const professional = (id: string, name: string) => ({ __typename: 'Professional' as const, id, name, role: 'YOUTH_PROFESSIONAL' as const, organisationName: 'Gemeente' });
const check = (id: string, plannedOn: string, over: Partial<Family['checks'][number]> = {}): Family['checks'][number] => ({ __typename: 'AgreementCheck', id, version: 3, agreementLineageId: 'l', plannedOn, result: null, checkedAt: null, note: '', checker: null, ...over });
const followUp = (over: Partial<Family['followUps'][number]> = {}): Family['followUps'][number] => ({ __typename: 'FollowUp', id: 'f', version: 1, agreementLineageId: 'l', what: 'Jip roept het team bijeen', dueAt: '2020-01-02T10:00:00Z', doneAt: null, result: '', owner: professional(ME, 'Jip'), doer: null, ...over });
const family = (over: Partial<Family> = {}, partner: Family['involvements'][number]['partner'] = 'CASE_DIRECTOR'): VisitQuery => ({
  viewer: { __typename: 'Viewer', id: ME },
  dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, state: 'OPEN', checks: [check('k', '2020-01-01')], followUps: [],
    involvements: [{ __typename: 'Involvement', id: 'i', partner, validFrom: '2020-01-01T00:00:00Z', validUntil: null, professional: professional(ME, 'Jip') } as Family['involvements'][number]],
    planVersions: [{ __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', state: 'IN_FORCE', agreements: [{ __typename: 'Agreement', id: 'a', lineageId: 'l', state: 'ADOPTED', what: 'Loopt een rondje', trigger: '', checkHow: 'Jip belt', checkerName: 'Jip', ifItFails: 'Jip roept het team bijeen' }] }],
    ...over,
  },
});
const routes = [{ path: '/gezinnen/:dossierId/controles', element: <VisitScreen /> }];
const open = (...mocks: Parameters<typeof show>[2][number][]) => show(routes, `/gezinnen/${DOSSIER_ID}/controles`, mocks);

describe('checks at a visit', () => {
  it('are those of the plan in force that are due, missed ones first, and no others', async () => {
    const far = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    open(answer(VisitDocument, family({ checks: [check('later', far), check('soon', soon), check('missed', '2020-01-01'), check('done', '2020-01-01', { result: 'KEPT' }), check('old', '2020-01-01', { agreementLineageId: 'gone' })] })));
    expect((await screen.findAllByRole('heading', { level: 3, name: 'Loopt een rondje' }))).toHaveLength(2);
    expect(screen.getAllByText(/^(Gemist|Gepland)/).map((one) => one.textContent?.split(':')[0]?.split(' ')[0])).toEqual(['Gemist', 'Gepland']);
  });

  it('are sent with what was seen, and not without; what follows is said before it is sent', async () => {
    const sent: unknown[] = [];
    open(answer(VisitDocument, family()), answer(RecordCheckDocument, ({ input }) => (sent.push(input), { recordCheck: { ...check('k', '2020-01-01', { result: 'NOT_KEPT' }) } })));
    const button = await screen.findByRole('button', { name: 'Bewaar controle: Loopt een rondje' });
    await userEvent.click(button);
    expect((await screen.findAllByText('Kies of de afspraak is nagekomen.')).length).toBe(2);
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Nee, niet nagekomen' }));
    expect(screen.getByText('Dan gebeurt er dit: Jip roept het team bijeen')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Wat zag of hoorde u?' }), 'Hij stond bij school.');
    await userEvent.click(button);
    await waitFor(() => expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, id: 'k', baseVersion: 3, result: 'NOT_KEPT', note: 'Hij stond bij school.' }]));
    expect(await screen.findByText('De controle is vastgelegd. Het vervolg staat klaar.')).toBeTruthy();
  });

  it('keep what was typed when there is no connection, and are the same act when they are sent again', async () => {
    const keys: unknown[] = [];
    open(answer(VisitDocument, family()), lose(RecordCheckDocument), answer(RecordCheckDocument, ({ input }) => (keys.push(input), { recordCheck: check('k', '2020-01-01', { result: 'KEPT' }) })));
    await userEvent.click(await screen.findByRole('radio', { name: 'Ja, nagekomen' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Wat zag of hoorde u?' }), 'Rustig.');
    await userEvent.click(screen.getByRole('button', { name: /^Bewaar controle/ }));
    expect(await screen.findByText(/niet gelukt/)).toBeTruthy();
    expect(screen.getByDisplayValue('Rustig.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Bewaar controle/ }));
    await waitFor(() => expect(keys).toHaveLength(1));
  });

  it('say why the server refused, at the field where that is', async () => {
    open(answer(VisitDocument, family()), answer(RecordCheckDocument, { recordCheck: { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'Deze controle is al vastgelegd.', correlationId: 't', fields: [] } }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Deels' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Wat zag of hoorde u?' }), 'x');
    await userEvent.click(screen.getByRole('button', { name: /^Bewaar controle/ }));
    expect(await screen.findByText('Deze controle is al vastgelegd.')).toBeTruthy();
  });

  it('are not offered to who may not record them, nor in a closed dossier', async () => {
    open(answer(VisitDocument, family({}, 'SECOND_READER')));
    expect(await screen.findByText(/^U kunt hier geen controles vastleggen/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Bewaar controle/ })).toBeNull();
  });

  it('say so when there are none, and can be read again after a failure', async () => {
    open(lose(VisitDocument), answer(VisitDocument, family({ checks: [] })));
    (await screen.findByRole('button', { name: 'Probeer opnieuw' })).click();
    expect(await screen.findByText('Er staat nu geen controle klaar')).toBeTruthy();
  });
});

describe('a follow-up', () => {
  it('stands there late with who does it, and is finished with a few words', async () => {
    const sent: unknown[] = [];
    open(answer(VisitDocument, family({ checks: [], followUps: [followUp(), followUp({ id: 'g', doneAt: '2026-01-01T10:00:00Z' })] })), answer(CompleteFollowUpDocument, ({ input }) => (sent.push(input), { completeFollowUp: followUp({ doneAt: '2026-11-22T10:00:00Z', result: 'Gebeld.' }) })));
    const card = (await screen.findByRole('heading', { name: 'Vervolg' })).closest('section')!;
    expect(within(card).getAllByRole('listitem')).toHaveLength(1);
    expect(within(card).getByText('Te laat')).toBeTruthy();
    await userEvent.click(within(card).getByRole('button', { name: 'Rond vervolg af' }));
    expect((await within(card).findAllByText('Schrijf kort op wat er is gedaan.')).length).toBe(2);
    await userEvent.type(within(card).getByRole('textbox', { name: 'Wat is er gedaan?' }), 'Gebeld.');
    await userEvent.click(within(card).getByRole('button', { name: 'Rond vervolg af' }));
    await waitFor(() => expect(sent).toMatchObject([{ id: 'f', baseVersion: 1, result: 'Gebeld.' }]));
  });

  it('of somebody else is only read by a colleague', async () => {
    open(answer(VisitDocument, family({ checks: [], followUps: [followUp({ owner: professional('kim', 'Kim') })] }, 'TEAM_COLLEAGUE')));
    expect(await screen.findByText(/^Kim doet dit, uiterlijk/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Rond vervolg af' })).toBeNull();
  });
});
