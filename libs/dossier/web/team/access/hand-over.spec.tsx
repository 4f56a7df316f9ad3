import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AskOtherDirectorDocument, ColleaguesToInvolveDocument, HandOverDirectionDocument, HandOversDocument, WithdrawHandOverDocument, type HandOversQuery, type WarmHandOverPartsFragment,
} from '@generated/team/graphql';
import { involvement, viewer } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { DirectionNote } from './direction-note';
import { HandOverScreen } from './hand-over-screen';

type Family = NonNullable<HandOversQuery['dossier']>;
type Sent = Record<string, unknown>;
const at = `/gezinnen/${DOSSIER_ID}/overdragen`;
const routes = [{ path: '/gezinnen/:dossierId/overdragen', element: <HandOverScreen /> }, { path: '/gezinnen/:dossierId', element: <DirectionNote dossierId={DOSSIER_ID} /> }];
const who = (id: string, name: string, role: 'YOUTH_PROFESSIONAL' | 'GI_WORKER' | 'RVDK_INVESTIGATOR' = 'YOUTH_PROFESSIONAL') => ({ __typename: 'Professional' as const, id, name, role, organisationName: 'Gemeente' });
const colleagues = answer(ColleaguesToInvolveDocument, { viewer, professionals: [who('kim', 'Kim Collega'), who('roos', 'Roos Raad', 'RVDK_INVESTIGATOR'), who(viewer.id, 'Jip Testman')], dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: [involvement()] } });
const warm = (over: Partial<WarmHandOverPartsFragment> = {}): WarmHandOverPartsFragment => ({
  __typename: 'WarmHandOver', id: 'w', version: 1, createdAt: '2026-11-20T09:00:00Z', state: 'OFFERED', reason: 'OTS', planInForce: true, crisisCardSeen: true, familyToldOn: '2026-11-19', familyToldHow: 'Aan tafel', agreementsTold: false, talkedOn: null,
  notLost: 'Saar praat met oma', answeredAt: null, answerReason: null, withoutPlanReason: null, giver: { __typename: 'Professional', id: viewer.id, name: 'Jip Testman' }, receiver: { __typename: 'Professional', id: 'kim', name: 'Kim Collega' }, ...over,
});
const family = (over: Partial<Family> = {}, partner: 'CASE_DIRECTOR' | 'SECOND_READER' = 'CASE_DIRECTOR', role: 'YOUTH_PROFESSIONAL' | 'GI_WORKER' = 'YOUTH_PROFESSIONAL', setting = 1) => answer(HandOversDocument, {
  viewer, regionSettings: [{ __typename: 'RegionSetting', id: 's', key: 'DIRECTION_UNDER_MEASURE', value: setting, validFrom: '2020-01-01', addedAt: '2020-01-01T00:00:00Z' }],
  dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, state: 'OPEN', measures: [], warmHandOvers: [], planVersions: [{ __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', state: 'IN_FORCE' }],
    involvements: [{ __typename: 'Involvement', id: 'i', partner, validFrom: '2020-01-01T00:00:00Z', validUntil: null, professional: { __typename: 'Professional', id: viewer.id, name: 'Jip Testman', role } }], ...over,
  },
});
const ots: Family['measures'] = [{ __typename: 'Measure', id: 'm', kind: 'OTS', fromOn: '2020-01-01', untilOn: null }];
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Bied de regie aan' }));
const fill = (label: RegExp, value: string) => fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const choose = async () => {
  await userEvent.click(await screen.findByRole('combobox', { name: /Aan wie/ }));
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([expect.stringContaining('Kim Collega')]);
  await userEvent.click(screen.getByRole('option'));
};

describe('Handing over the direction', () => {
  it('is an offer with what was done beforehand, to who can direct; what is missing is said first', async () => {
    const sent: Sent[] = [];
    show(routes, at, [colleagues, family(), answer(HandOverDirectionDocument, (variables) => (sent.push(variables['input'] as Sent), { handOverDirection: warm() })), family({ warmHandOvers: [warm()] })]);
    expect(await screen.findByText('Er geldt een veiligheidsplan.')).toBeTruthy();
    send();
    expect(within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent)).toEqual(['Kies een collega.', 'Schrijf waarom. Het gezin mag dit lezen.']);
    await choose();
    fill(/Waarom draagt u over/, 'OTS');
    fill(/Hoe hoorde het gezin/, 'Aan tafel');
    fireEvent.click(screen.getByLabelText('Wij bekeken samen de crisiskaart'));
    send();
    expect(within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent)).toEqual(['Kies de dag waarop het gezin het hoorde.']);
    fill(/Hoe hoorde het gezin/, '');
    send();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({ dossierId: DOSSIER_ID, actorId: 'kim', reason: 'OTS', stayInvolved: false, crisisCardSeen: true, agreementsTold: false, talkedOn: null, familyToldOn: null, familyToldHow: '', notLost: '', idempotencyKey: expect.any(String) });
    expect(await screen.findByText('De regie is aangeboden aan Kim Collega.')).toBeTruthy();
  });

  it('says that no safety plan is in force', async () => {
    show(routes, at, [colleagues, family({ planVersions: [] })]);
    expect(await screen.findByText(/Er geldt nu geen veiligheidsplan/)).toBeTruthy();
  });

  it('keeps what was typed when it fails, and sends the same under the same key', async () => {
    const sent: Sent[] = [];
    const no = { __typename: 'Refused' as const, code: 'BAD_INPUT' as const, message: 'Kijk na.', correlationId: 'c', fields: [{ __typename: 'FieldProblem' as const, field: 'actorId', message: 'Deze collega werkt hier niet meer.' }] };
    show(routes, at, [colleagues, family(), lose(HandOverDirectionDocument), answer(HandOverDirectionDocument, (variables) => (sent.push(variables['input'] as Sent), { handOverDirection: no }))]);
    await choose();
    fill(/Waarom draagt u over/, 'OTS');
    send();
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    send();
    expect((await screen.findAllByText('Deze collega werkt hier niet meer.')).length).toBe(2);
    expect((screen.getByRole('textbox', { name: /Waarom draagt u over/ }) as HTMLTextAreaElement).value).toBe('OTS');
  });

  it('waits for an answer, and can be taken back with a reason until then', async () => {
    const sent: Sent[] = [];
    show(routes, at, [colleagues, family({ warmHandOvers: [warm()] }), answer(WithdrawHandOverDocument, (variables) => (sent.push(variables['input'] as Sent), { withdrawHandOver: warm({ state: 'WITHDRAWN', answerReason: 'Toch niet' }) }))]);
    expect(await screen.findByText('De regie is aangeboden aan Kim Collega, op 20 november 2026')).toBeTruthy();
    for (const line of ['Veiligheidsplan geldt: ja', 'Open afspraken verteld: nee', 'Nog niet samen gesproken', 'Saar praat met oma']) expect(screen.getByText(line)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Trek het aanbod in' }));
    expect(sent).toEqual([]);
    fill(/Waarom trekt u het in/, 'Toch niet');
    fireEvent.click(screen.getByRole('button', { name: 'Trek het aanbod in' }));
    await waitFor(() => expect(sent).toMatchObject([{ id: 'w', reason: 'Toch niet' }]));
  });

  it('tells what became of earlier ones, and is closed to who does not direct', async () => {
    show(routes, at, [colleagues, family({ warmHandOvers: [warm({ state: 'DECLINED', answeredAt: '2026-11-21T09:00:00Z', answerReason: 'Vol' })] })]);
    expect(await screen.findByText(/21 november 2026: van Jip Testman aan Kim Collega, niet overgenomen. Vol/)).toBeTruthy();
    document.body.innerHTML = '';
    show(routes, at, [colleagues, family({}, 'SECOND_READER')]);
    expect(await screen.findByText(/U bent niet de casusregisseur/)).toBeTruthy();
  });

  it('can be left to who administers, without a reason', async () => {
    const sent: Sent[] = [];
    show(routes, at, [colleagues, family(), answer(AskOtherDirectorDocument, (variables: Sent) => (sent.push(variables['input'] as Sent), { askOtherDirector: { __typename: 'OtherDirectorAsked' as const, dossierId: DOSSIER_ID } }))]);
    await userEvent.click(await screen.findByRole('button', { name: 'Vraag de beheerder' }));
    const dialog = await screen.findByRole('dialog', { name: 'Zoekt de beheerder een ander?' });
    expect(within(dialog).queryByRole('textbox')).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Vraag de beheerder' }));
    expect(await screen.findByText('De vraag staat bij de beheerder.')).toBeTruthy();
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, idempotencyKey: expect.any(String) }]);
  });
});

describe('Who directs under a measure', () => {
  const path = `/gezinnen/${DOSSIER_ID}`;

  it('is told when it is otherwise than the region decided, with the way to hand over warmly for who directs', async () => {
    show(routes, path, [family({ measures: ots }, 'CASE_DIRECTOR', 'YOUTH_PROFESSIONAL', 2)]);
    expect(await screen.findByText(/voert de gecertificeerde instelling dan de regie. Nu is dat anders/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Draag de regie warm over' }).getAttribute('href')).toBe(at);
  });

  it.each([['YOUTH_PROFESSIONAL', 1, 'In uw regio blijft het lokale team dan de regie voeren.'], ['GI_WORKER', 2, 'In uw regio voert de gecertificeerde instelling dan de regie.']] as const)('asks nothing when %s directs as the region decided', async (role, setting, says) => {
    show(routes, path, [family({ measures: ots }, 'CASE_DIRECTOR', role, setting)]);
    expect(await screen.findByText(says)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is no question without a measure; an offer that waits is there to see', async () => {
    show(routes, path, [family({ warmHandOvers: [warm()] }, 'CASE_DIRECTOR', 'YOUTH_PROFESSIONAL', 2)]);
    expect(await screen.findByText('De regie is aangeboden aan Kim Collega, op 20 november 2026')).toBeTruthy();
    expect(screen.queryByText(/Er loopt een maatregel/)).toBeNull();
  });
});
