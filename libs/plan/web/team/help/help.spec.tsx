import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PrintScreen } from '../print/print-screen';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, contact, help, refused, situation, version } from '../testing/plan-world';
import { planDiff } from '../versions/plan-diff';

const words = { name: (id: string) => id, names: (ids: readonly string[]) => ids.join(), fact: (id: string) => id, professionals: (ids: readonly string[]) => ids.join() };
const second = (over: Parameters<typeof version>[0] = {}) => version({ phase: 'ASSISTANCE', top3Items: [situation('a', 1, { lifeDomain: 'MONEY' })], agreements: [agreement('g', 'a')], ...over });
const inForce = { state: 'IN_FORCE' as const, sharedAt: '2026-11-18T10:00:00Z', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z' };
const course = (id: string, over: object = {}) => ({ __typename: 'HelpRecord' as const, id, helpLineageId: 'l-h', startedOn: '2026-11-02', stoppedOn: null, stopReason: '', recorder: null, ...over });

describe('Help in the draft of a plan', () => {
  it('is added with its kind, an organisation of the region, for what and for whom; what lacks is said first', async () => {
    const world = new PlanWorld(version()).on('proposeHelp', (input) => {
      const made = help('h', { kind: String(input['kind']), familyText: '' });
      world.dossier.planVersions = [version({ help: [made] })];
      return made;
    });
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Voeg hulp toe' }));
    const dialog = screen.getByRole('dialog', { name: 'Hulp toevoegen' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het plan' }));
    expect(within(dialog).getAllByText('Schrijf op welke hulp dit is.').length).toBeGreaterThan(0);
    expect(world.sent).toEqual([]);
    fireEvent.change(within(dialog).getByLabelText(/^Soort hulp/), { target: { value: 'Schuldhulp' } });
    fireEvent.change(within(dialog).getByLabelText(/^Organisatie van de regio/), { target: { value: 'proefhulp' } });
    fireEvent.change(within(dialog).getByLabelText(/^Waar hoort dit bij/), { target: { value: 'a' } });
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /Tom/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het plan' }));
    await waitFor(() => expect(world.inputs('proposeHelp')).toMatchObject([{ kind: 'Schuldhulp', providerOrganisationId: 'proefhulp', providerName: 'Stichting Proefhulp', top3ItemId: 'a', aboutPersonIds: ['tom'], plannedFrom: null }]));
    expect((await screen.findAllByText('Schuldhulp')).length).toBeGreaterThan(0);
  });

  it('says what item of the second phase has none, and that this stops nothing', async () => {
    new PlanWorld(second()).show(PlanScreen, 'plan?fase=2', 'plan');
    expect(await screen.findByText('Nog zonder hulp. Dit houdt het plan niet tegen.')).toBeTruthy();
    expect(screen.getByText('Bij “Gedrag a” staat geen hulp, en ook niet waarom die niet nodig is.')).toBeTruthy();
    expect(screen.getByLabelText(/^Waarom is hier geen hulp nodig/)).toBeTruthy();
  });

  it('gets an organisation and its name in one act, and says what went wrong with it', async () => {
    const world = new PlanWorld(version({ help: [help('h')] })).on('editHelp', () => refused('De naam klopt niet.'));
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: /^Wijzig.*Ouderbegeleiding/ }));
    fireEvent.change(await screen.findByLabelText(/^Organisatie van de regio/), { target: { value: 'proefhulp' } });
    await waitFor(() => expect(world.inputs('editHelp')).toMatchObject([{ id: 'h', baseVersion: 1, providerOrganisationId: 'proefhulp', providerName: 'Stichting Proefhulp' }]));
    expect(await screen.findByText('De naam klopt niet.')).toBeTruthy();
  });
});

describe('Help of a plan in force', () => {
  it('shows how it goes and keeps what was written before; its course is recorded with what has to be mended', async () => {
    const world = new PlanWorld(version({ ...inForce, help: [help('h', { state: 'ADOPTED', top3ItemId: 'a' })] })).on('recordHelp', (input) => ({ ...course('r2'), stoppedOn: input['stoppedOn'], stopReason: input['stopReason'] }));
    world.dossier.helpRecords = [course('r1'), course('r0', { startedOn: '2026-11-03' })];
    world.show(PlanScreen);
    expect(await screen.findByText('Loopt sinds 2 nov 2026')).toBeTruthy();
    expect(screen.getByText('Eerder vastgelegd (1)')).toBeTruthy();
    expect(screen.getByText(/Hoort bij 1/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Leg verloop vast/ }));
    const dialog = screen.getByRole('dialog', { name: 'Verloop van de hulp vastleggen' });
    fireEvent.change(within(dialog).getByLabelText(/^Waarom stopte de hulp/), { target: { value: 'Klaar.' } });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leg vast' }));
    expect(within(dialog).getAllByText('Kies op welke dag de hulp stopte.').length).toBeGreaterThan(0);
    fireEvent.change(within(dialog).getByLabelText(/^Waarom stopte de hulp/), { target: { value: '' } });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leg vast' }));
    await waitFor(() => expect(world.inputs('recordHelp')).toMatchObject([{ helpLineageId: 'l-h', startedOn: '2026-11-02', stoppedOn: null, stopReason: '' }]));
  });

  it('offers no course to somebody who only reads', async () => {
    const world = new PlanWorld(version({ ...inForce, help: [help('h', { state: 'ADOPTED' })] }));
    world.viewer = { ...world.viewer, id: 'gijs' };
    world.show(PlanScreen);
    expect(within((await screen.findByText('Hanna helpt papa en mama.')).closest('li')!).getByText('Nog niet begonnen')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Leg verloop vast/ })).toBeNull();
  });

  it('is printed with since when it runs', async () => {
    const world = new PlanWorld(version({ ...inForce, help: [help('h', { state: 'ADOPTED' })] }));
    world.dossier.helpRecords = [course('r1')];
    world.show(PrintScreen, 'plan/afdrukken');
    expect((await screen.findByText('Hanna helpt papa en mama.')).closest('li')?.textContent).toBe('Ouderbegeleiding Proefhulp, Loopt sinds 2 nov 2026 Hanna helpt papa en mama.');
  });

  it('is followed by its line from one version to the next', () => {
    const [before, after] = [version({ help: [help('h')], safetyNet: [contact('n')] }), version({ help: [help('h2', { lineageId: 'l-h', providerName: 'Hanna', plannedFrom: null })], safetyNet: [contact('n')] })];
    expect(planDiff(before, after, words)).toEqual([{ title: 'Inzet van hulp', items: [{ lineageId: 'l-h', title: 'Ouderbegeleiding', change: 'changed', fields: [{ label: 'Aanbieder', before: 'Proefhulp', after: 'Hanna' }, { label: 'Vanaf', before: '1 december 2026', after: '' }] }] }]);
  });
});
