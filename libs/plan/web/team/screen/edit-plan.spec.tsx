import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanWorld, conflict, refused, situation, version } from '../testing/plan-world';
import { PlanScreen } from './plan-screen';

const goal = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Doel' });

describe('writing in the plan', () => {
  it('saves a field when it is left, and says so', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    await userEvent.type(await goal(), '!');
    await userEvent.tab();
    await waitFor(() => expect(world.inputs('editTop3Item')).toMatchObject([{ id: 'a', baseVersion: 1, goal: 'Doel a!' }]));
    expect(await screen.findByText(/Bewaard om/)).toBeTruthy();
  });

  it('saves at once on Ctrl+Enter', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    await userEvent.type(await goal(), '!{Control>}{Enter}{/Control}');
    await waitFor(() => expect(world.inputs('editTop3Item')).toHaveLength(1));
    expect((await goal()).value).toBe('Doel a!');
  });

  it('keeps the text and says so when saving fails, also after going to another page and back', async () => {
    const world = new PlanWorld(version()).on('editTop3Item', () => new Error('weg'));
    const { router } = world.show(PlanScreen);
    await userEvent.type(await goal(), ' blijft');
    await userEvent.tab();
    expect(await screen.findByText('Niet bewaard. Uw tekst staat er nog.')).toBeTruthy();
    await router.navigate('/elders');
    await screen.findByText('Andere pagina');
    await router.navigate(-1);
    expect((await goal()).value).toBe('Doel a blijft');
    world.keep();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar opnieuw' }));
    await waitFor(() => expect(screen.queryByText('Niet bewaard. Uw tekst staat er nog.')).toBeNull());
    expect(new Set(world.inputs('editTop3Item').map((input) => input['idempotencyKey'])).size).toBe(1);
  });

  it('shows the reason at the field when the server refuses the text', async () => {
    const world = new PlanWorld(version()).on('editTop3Item', () => refused('Er klopt iets niet.', [{ field: 'goal', message: 'Deze tekst is te lang.' }]));
    world.show(PlanScreen);
    await userEvent.type(await goal(), 'x');
    await userEvent.tab();
    expect(await screen.findByText('Deze tekst is te lang.')).toBeTruthy();
    expect((await goal()).getAttribute('aria-invalid')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Haal mijn wijziging weg' }));
    expect((await goal()).value).toBe('Doel a');
  });

  it('offers to take back a text that was replaced', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    const box = await goal();
    await userEvent.clear(box);
    await userEvent.type(box, 'Iets anders');
    await userEvent.tab();
    await userEvent.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(world.inputs('editTop3Item').at(-1)).toMatchObject({ goal: 'Doel a' }));
  });

  it('gives hints for plain words below the family text and never stops anybody', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    const box = await screen.findByRole('textbox', { name: 'Tekst voor het gezin' });
    await userEvent.type(box, ' escalatie');
    expect(await screen.findByText('“escalatie” is een moeilijk woord. Schrijf liever: ruzie die erger wordt.')).toBeTruthy();
    await userEvent.tab();
    await waitFor(() => expect(world.inputs('editTop3Item')).toHaveLength(1));
  });
});

describe('a change by somebody else', () => {
  it('appears without touching the field in which somebody is typing', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    const box = await goal();
    await userEvent.type(box, ' en meer');
    await world.changedElsewhere(() => {
      world.dossier.planVersions[0]!.top3Items = [situation('a', 1, { version: 4, goal: 'Hun doel', riskFactors: 'Schulden' })];
    });
    expect(await screen.findByDisplayValue('Schulden')).toBeTruthy();
    expect(box.value).toBe('Doel a en meer');
    expect(document.activeElement).toBe(box);
    await userEvent.tab();
    await waitFor(() => expect(world.inputs('editTop3Item')).toMatchObject([{ baseVersion: 1, goal: 'Doel a en meer' }]));
  });

  const inConflict = async () => {
    const world = new PlanWorld(version()).on('editTop3Item', (input) => conflict('a', 7, 'goal', 'Hun doel', String(input['goal'])));
    world.show(PlanScreen);
    await userEvent.type(await goal(), ' mijn');
    await userEvent.tab();
    const title = await screen.findByRole('heading', { name: 'Doel: Karim schreef hier ook' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    world.dossier.planVersions[0]!.top3Items = [situation('a', 1, { version: 7, goal: 'Hun doel' })];
    await world.changedElsewhere(() => undefined);
    return world.keep();
  };

  it('on the same field shows both texts and moves focus there; taking theirs over sends nothing', async () => {
    const world = await inConflict();
    expect(screen.getByText('Doel a mijn')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Neem over' }));
    const box = await goal();
    expect(box.value).toBe('Hun doel');
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect(world.inputs('editTop3Item')).toHaveLength(1);
  });

  it('lets somebody keep the own text as a new edit on top of theirs', async () => {
    const world = await inConflict();
    await userEvent.click(screen.getByRole('button', { name: 'Houd mijn tekst' }));
    await waitFor(() => expect(world.inputs('editTop3Item')[1]).toMatchObject({ baseVersion: 7, goal: 'Doel a mijn' }));
    expect((await goal()).value).toBe('Doel a mijn');
  });

  it('lets somebody merge the two', async () => {
    const world = await inConflict();
    await userEvent.click(screen.getByRole('button', { name: 'Voeg samen' }));
    const merged = screen.getByRole('textbox', { name: 'Samengevoegde tekst' });
    await userEvent.clear(merged);
    await userEvent.type(merged, 'Van ons samen');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar samengevoegde tekst' }));
    await waitFor(() => expect(world.inputs('editTop3Item')[1]).toMatchObject({ baseVersion: 7, goal: 'Van ons samen' }));
  });

  it('asks between two choices of people as well', async () => {
    const world = new PlanWorld(version()).on('editTop3Item', (input) => conflict('a', 7, 'aboutPersonIds', '["puck"]', JSON.stringify(input['aboutPersonIds'])));
    world.show(PlanScreen);
    await userEvent.click((await screen.findAllByRole('checkbox', { name: /Tom/ }))[0]!);
    expect(await screen.findByText('Daar staat nu: Puck')).toBeTruthy();
    expect(screen.getByText('U koos: Iris')).toBeTruthy();
    world.keep();
    await userEvent.click(screen.getByRole('button', { name: 'Houd mijn keuze' }));
    await waitFor(() => expect(world.inputs('editTop3Item')[1]).toMatchObject({ baseVersion: 7, aboutPersonIds: ['iris'] }));
  });
});
