import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, refused, situation, version } from '../testing/plan-world';

const goal = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Doel' });
const gone = (world: PlanWorld) => world.on('editTop3Item', () => new Error('weg'));
afterEach(() => void jest.restoreAllMocks());

async function write(text: string): Promise<void> {
  await userEvent.type(await goal(), text);
  await userEvent.tab();
}
/** Whether the browser would ask before leaving this page. */
function asksToStay(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('saving by itself', () => {
  it('sends one field of one item, with the version that was on the screen and a key of its own', async () => {
    const world = new PlanWorld(version({ top3Items: [situation('a', 1, { version: 6 })] })).keep();
    world.show(PlanScreen);
    await write('!');
    await waitFor(() => expect(world.sent).toHaveLength(1));
    expect(world.sent).toEqual([{ act: 'editTop3Item', input: { dossierId: world.dossier.id, id: 'a', baseVersion: 6, idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/), goal: 'Doel a!' } }]);
  });

  it('saves after a rest, without leaving the field', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    const box = await goal();
    await userEvent.type(box, '!');
    expect(world.sent).toEqual([]);
    await waitFor(() => expect(world.inputs('editTop3Item')).toMatchObject([{ goal: 'Doel a!' }]), { timeout: 4_000 });
    expect(document.activeElement).toBe(box);
  });

  it('sends nothing for who only looks, or types and takes it back', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    await userEvent.click(await goal());
    await userEvent.tab();
    await userEvent.tab();
    expect(world.sent).toEqual([]);
    expect(screen.queryByText(/Bewaard om/)).toBeNull();
  });

  it('saves two fields of one item one upon the other, and not as a conflict with oneself', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    await write('!');
    await waitFor(() => expect(world.sent).toHaveLength(1));
    await screen.findByText(/Bewaard om/);
    await userEvent.type(screen.getByRole('textbox', { name: /^Risicofactoren/ }), 'Schulden');
    await userEvent.tab();
    await waitFor(() => expect(world.inputs('editTop3Item')[1]).toMatchObject({ baseVersion: 2, riskFactors: 'Schulden' }));
  });

  it('saves when the field goes from the page with its screen', async () => {
    const world = new PlanWorld(version()).keep();
    const { router } = world.show(PlanScreen);
    await userEvent.type(await goal(), '!');
    await act(async () => router.navigate('/elders'));
    await screen.findByText('Andere pagina');
    await waitFor(() => expect(world.inputs('editTop3Item')).toMatchObject([{ goal: 'Doel a!' }]));
  });
});

describe('when there is no answer', () => {
  it('counts what waits while there is no connection, and sends it once when that is back', async () => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const world = gone(new PlanWorld(version()));
    world.show(PlanScreen);
    await write('!');
    expect(await screen.findByText('Geen verbinding. 1 wijziging wacht.')).toBeTruthy();
    expect(screen.getByText('Nog niet bewaard. Wij proberen het opnieuw.')).toBeTruthy();
    expect(asksToStay()).toBe(true);
    world.keep();
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText(/Bewaard om/)).toBeTruthy();
    expect(new Set(world.inputs('editTop3Item').map((input) => input['idempotencyKey'])).size).toBe(1);
    expect((await goal()).value).toBe('Doel a!');
    expect(asksToStay()).toBe(false);
  });

  it('tries again by itself, with the same text under the same key', async () => {
    const world = gone(new PlanWorld(version()));
    world.show(PlanScreen);
    await write('!');
    expect(await screen.findByText('Niet bewaard. Uw tekst staat er nog.')).toBeTruthy();
    world.keep();
    await waitFor(() => expect(screen.queryByText('Niet bewaard. Uw tekst staat er nog.')).toBeNull(), { timeout: 6_000 });
    const [once, again] = world.inputs('editTop3Item');
    expect(again).toEqual(once);
  });

  it('keeps what was typed on while the answer is away, and sends the whole of it', async () => {
    const world = gone(new PlanWorld(version()));
    world.show(PlanScreen);
    await write(' een');
    await screen.findByText('Niet bewaard. Uw tekst staat er nog.');
    world.keep();
    await write(' twee');
    await waitFor(() => expect(world.dossier.planVersions[0]!.top3Items[0]!.goal).toBe('Doel a een twee'));
  });

  it('leaves other fields alone: they go on saving', async () => {
    const world = gone(new PlanWorld(version()));
    world.show(PlanScreen);
    await write('!');
    await screen.findByText('Niet bewaard. Uw tekst staat er nog.');
    world.keep();
    await userEvent.click(screen.getByRole('button', { name: /^Wijzig.*Loopt/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Wie controleert' }), ' Gerda');
    await userEvent.tab();
    await waitFor(() => expect(world.inputs('editAgreement')).toMatchObject([{ checkerName: 'Oma Gerda' }]));
  });
});

describe('when the server will not have it', () => {
  it('keeps the text, says why at the field, and sends what is written instead', async () => {
    const world = new PlanWorld(version()).on('editTop3Item', () => refused('Er klopt iets niet.', [{ field: 'goal', message: 'Deze tekst is te lang.' }]));
    world.show(PlanScreen);
    await write(' veel te lang');
    expect(await screen.findByText('Deze tekst is te lang.')).toBeTruthy();
    expect((await goal()).value).toBe('Doel a veel te lang');
    expect(screen.queryByRole('button', { name: 'Bewaar opnieuw' })).toBeNull();
    world.keep();
    const box = await goal();
    await userEvent.clear(box);
    await userEvent.type(box, 'Kort');
    await userEvent.tab();
    await waitFor(() => expect(world.inputs('editTop3Item')[1]).toMatchObject({ goal: 'Kort', baseVersion: 1 }));
    await waitFor(() => expect(screen.queryByText('Deze tekst is te lang.')).toBeNull());
  });

  it('says the general reason when no field is named', async () => {
    new PlanWorld(version()).on('editTop3Item', () => refused('Dit plan is net vastgesteld. U kunt het niet meer wijzigen.')).show(PlanScreen);
    await write('!');
    expect(await screen.findByText('Dit plan is net vastgesteld. U kunt het niet meer wijzigen.')).toBeTruthy();
    expect((await goal()).value).toBe('Doel a!');
  });
});

describe('taking back', () => {
  it('brings the text back that stood there, also after it was saved twice', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    await userEvent.type(await goal(), ' een{Control>}{Enter}{/Control}');
    await waitFor(() => expect(world.inputs('editTop3Item')).toHaveLength(1));
    await write(' twee');
    await waitFor(() => expect(world.inputs('editTop3Item').at(-1)).toMatchObject({ goal: 'Doel a een twee' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(world.inputs('editTop3Item').at(-1)).toMatchObject({ goal: 'Doel a' }));
    await waitFor(async () => expect((await goal()).value).toBe('Doel a'));
  });

  it('is not offered for a first text, which replaced nothing', async () => {
    const world = new PlanWorld(version({ top3Items: [situation('a', 1, { goal: '' })], agreements: [agreement('g', 'a')] })).keep();
    world.show(PlanScreen);
    await write('Rust in huis');
    expect(await screen.findByText(/Bewaard om/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull();
  });
});
