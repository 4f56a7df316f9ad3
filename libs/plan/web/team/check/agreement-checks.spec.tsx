import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import type { Check } from '../screen/plan-data';
import { PlanWorld, agreement, conflict, version } from '../testing/plan-world';

const check = (id: string, plannedOn: string, over: Partial<Check> = {}): Check => ({ __typename: 'AgreementCheck', id, version: 1, agreementLineageId: 'l-g', plannedOn, result: null, checkedAt: null, note: '', checker: null, ...over });

function worldWith(...checks: Check[]): PlanWorld {
  const world = new PlanWorld(version({ state: 'IN_FORCE', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z', agreements: [agreement('g', 'a'), agreement('h', 'a', { what: 'Belt oma' })] }));
  world.dossier.checks = checks;
  return world;
}

async function recording(): Promise<HTMLElement> {
  await userEvent.click((await screen.findAllByRole('button', { name: /^Leg controle vast/ }))[0]!);
  return screen.findByRole('dialog', { name: 'Controle vastleggen' });
}
async function fillIn(dialog: HTMLElement): Promise<void> {
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Deels' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Wat zag of hoorde u?' }), 'Eén keer niet.');
}
const save = (dialog: HTMLElement) => userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar controle' }));
const typeDay = async (dialog: HTMLElement, ...parts: [string, string, string]) => {
  for (const [index, part] of (['Dag', 'Maand', 'Jaar'] as const).entries()) await userEvent.type(within(dialog).getByRole('textbox', { name: part }), parts[index]!);
};

describe('checks of an agreement', () => {
  it('begin with none, each agreement for itself', async () => {
    worldWith(check('k', '2099-01-01', { agreementLineageId: 'l-h' })).show(PlanScreen);
    expect(await screen.findAllByText('Nog geen controle gepland.')).toHaveLength(1);
    expect(document.getElementById('h')!.textContent).toMatch(/Gepland op 1 januari 2099/);
    expect(document.getElementById('g')!.textContent).not.toMatch(/2099/);
  });

  it('are planned on a day that must be chosen, for the agreement that is named', async () => {
    const world = worldWith().on('planCheck', (input) => {
      const made = check('nieuw', String(input['plannedOn']));
      world.dossier.checks.push(made);
      return made;
    });
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: /^Plan controle.*Loopt een rondje$/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Controle plannen' });
    expect(within(dialog).getByText('Voor de afspraak: Loopt een rondje')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet controle klaar' }));
    expect((await within(dialog).findAllByText('Kies een dag.')).length).toBe(2);
    await typeDay(dialog, '31', '2', '2099');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet controle klaar' }));
    expect(within(dialog).getAllByText('Deze datum bestaat niet. Kijk de dag en de maand na.').length).toBe(2);
    expect(world.sent).toEqual([]);
    await userEvent.clear(within(dialog).getByRole('textbox', { name: 'Dag' }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Dag' }), '3');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet controle klaar' }));
    await waitFor(() => expect(world.inputs('planCheck')).toMatchObject([{ agreementLineageId: 'l-g', plannedOn: '2099-02-03' }]));
    expect((await screen.findAllByText('Gepland op 3 februari 2099')).length).toBe(2);
  });

  it('are not recorded without a result and what was seen', async () => {
    const world = worldWith(check('k', '2020-01-01'));
    world.show(PlanScreen);
    const dialog = await recording();
    await save(dialog);
    expect((await within(dialog).findAllByText('Kies of de afspraak is nagekomen.')).length).toBe(2);
    expect(within(dialog).getAllByText('Schrijf op wat u zag of hoorde.').length).toBe(2);
    expect(world.sent).toEqual([]);
  });

  it('are recorded with the day on which somebody looks again', async () => {
    const world = worldWith(check('k', '2020-01-01', { version: 4 })).on('recordCheck', () => Object.assign(world.dossier.checks[0]!, { result: 'PARTLY', checkedAt: '2026-11-20T10:00:00Z', checker: { __typename: 'Professional', id: 'jip', name: 'Jip Testman' } }));
    world.show(PlanScreen);
    const dialog = await recording();
    await fillIn(dialog);
    await typeDay(dialog, '3', '2', '2099');
    await save(dialog);
    await waitFor(() => expect(world.inputs('recordCheck')).toMatchObject([{ id: 'k', baseVersion: 4, result: 'PARTLY', note: 'Eén keer niet.', nextOn: '2099-02-03' }]));
    expect(await screen.findByText('Deels gelukt')).toBeTruthy();
    expect(screen.getByText(/Gedaan op 20 november 2026 door Jip Testman/)).toBeTruthy();
  });

  it('keep what was typed when nobody answers, and happen once however often they are sent', async () => {
    const world = worldWith(check('k', '2020-01-01')).on('recordCheck', () => new Error('weg'));
    world.show(PlanScreen);
    const dialog = await recording();
    await fillIn(dialog);
    await save(dialog);
    expect(await within(dialog).findByText(/^Er kwam geen antwoord\./)).toBeTruthy();
    expect(within(dialog).getByText('trace-9')).toBeTruthy();
    expect(within(dialog).getByDisplayValue('Eén keer niet.')).toBeTruthy();
    await save(dialog);
    await waitFor(() => expect(world.inputs('recordCheck')).toHaveLength(2));
    expect(new Set(world.inputs('recordCheck').map((input) => input['idempotencyKey'])).size).toBe(1);
  });

  it('tell that somebody else recorded it first, and keep the own words', async () => {
    worldWith(check('k', '2020-01-01')).on('recordCheck', () => conflict('k', 2, 'result', 'KEPT', 'PARTLY')).show(PlanScreen);
    const dialog = await recording();
    await fillIn(dialog);
    await save(dialog);
    expect(await within(dialog).findByText(/^Karim veranderde dit net\./)).toBeTruthy();
    expect(within(dialog).getByDisplayValue('Eén keer niet.')).toBeTruthy();
  });

  it('are recorded, but not planned, by a colleague who only checks', async () => {
    const world = worldWith(check('k', '2020-01-01'));
    world.dossier.involvements = [{ ...world.dossier.involvements[0]!, partner: 'TEAM_COLLEAGUE' }];
    world.show(PlanScreen);
    expect((await screen.findAllByRole('button', { name: /^Leg controle vast/ })).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /^Plan controle/ })).toBeNull();
    const dialog = await recording();
    expect(within(dialog).queryByText('Volgende controle')).toBeNull();
  });

  it('are neither planned nor recorded by who may only read', async () => {
    const world = worldWith(check('k', '2020-01-01'));
    world.viewer = { ...world.viewer, id: 'gijs' };
    world.show(PlanScreen);
    expect((await screen.findAllByText('Gemiste controle: 1 januari 2020')).length).toBe(2);
    expect(screen.queryByRole('button', { name: /controle/ })).toBeNull();
  });
});

describe('the card of checks', () => {
  const listed = async () => [...(await screen.findByRole('heading', { name: 'Controles', level: 2 })).closest('.zov-card')!.querySelectorAll('.zov-badge')].map((badge) => badge.textContent);

  it('lists what was missed before what is to come, and nothing that was done', async () => {
    worldWith(check('later', '2099-03-01'), check('missed', '2020-01-01'), check('soon', '2099-01-01'), check('done', '2026-11-01', { result: 'KEPT' })).show(PlanScreen);
    expect(await listed()).toEqual(['Gemiste controle: 1 januari 2020', 'Gepland op 1 januari 2099', 'Gepland op 1 maart 2099']);
  });

  it('is not there without any, nor for agreements that are not in force', async () => {
    worldWith(check('k', '2020-01-01', { agreementLineageId: 'l-other' })).show(PlanScreen);
    await screen.findByText('Het plan is vastgesteld');
    expect(screen.queryByRole('heading', { name: /^Controles/ })).toBeNull();
  });
});
