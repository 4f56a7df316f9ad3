import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanWorld, agreement, refused, situation, version } from '../testing/plan-world';
import { TranslateScreen } from './translate-screen';
import type { Translation } from './translated-texts';

const made = (over: Partial<Translation> = {}): Translation => ({
  __typename: 'Translation', id: 't1', version: 1, ofItemType: 'AGREEMENT', ofItemId: 'g', field: 'FAMILY_TEXT', language: 'EN', text: 'Dad takes a walk.', ofText: 'Papa loopt een rondje.',
  checkedByName: null, checkedAt: null, changedAt: '2026-11-20T10:00:00Z', ...over,
});
const plan = () => version({ top3Items: [situation('a', 1)], agreements: [agreement('g', 'a', { childText: 'Papa gaat naar buiten.' })], safetyNet: [] });
function open(world: PlanWorld, search = '') {
  world.show(TranslateScreen, `plan/vertalen${search}`, 'plan/vertalen');
  return userEvent.setup();
}
const rowOf = async (dutch: string): Promise<HTMLElement> => (await screen.findByText(dutch)).closest('li')!;

describe('Translations of the plan', () => {
  it('stand beside every text for the family, with how far each is', async () => {
    const world = new PlanWorld(plan());
    world.translations = [made({ checkedByName: 'Tolk Een', checkedAt: '2026-11-20T10:00:00Z' }), made({ id: 't2', field: 'CHILD_TEXT', text: 'Dad goes out.', ofText: 'Papa gaat weg.' })];
    open(world);
    expect(await screen.findByText('1 van 3 teksten nagekeken in het Engels.')).toBeTruthy();
    expect(within(await rowOf('Papa loopt een rondje.')).getByText('Door Tolk Een op 20 november 2026.')).toBeTruthy();
    expect(within(await rowOf('Papa gaat naar buiten.')).getByText('De Nederlandse tekst is daarna veranderd. Vertaald is: “Papa gaat weg.”.')).toBeTruthy();
    expect(within(await rowOf('Gezin a')).getByText('Nog niet vertaald')).toBeTruthy();
  });

  it('are written in the language that was chosen, from right to left where it is', async () => {
    const world = new PlanWorld(plan()).on('translateItem', (input) => made({ language: 'AR', text: String(input['text']) }));
    const user = open(world, '?taal=ar');
    await user.click(within(await rowOf('Gezin a')).getByRole('button', { name: 'Vertaal naar het Arabisch' }));
    const dialog = await screen.findByRole('dialog', { name: 'Vertaling in het Arabisch' });
    await user.click(within(dialog).getByRole('button', { name: 'Bewaar de vertaling' }));
    expect(within(dialog).getAllByText('Schrijf de vertaling op.').length).toBeGreaterThan(0);
    const box = within(dialog).getByRole('textbox', { name: 'Vertaling' });
    expect([box.getAttribute('lang'), box.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    await user.type(box, 'نص');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaar de vertaling' }));
    await waitFor(() => expect(world.inputs('translateItem')).toMatchObject([{ ofItemType: 'TOP3_ITEM', ofItemId: 'a', field: 'FAMILY_TEXT', language: 'AR', text: 'نص', checkedByName: null }]));
  });

  it('keep what was typed when the server refuses it', async () => {
    const world = new PlanWorld(plan()).on('translateItem', () => refused('Deze tekst heeft al een vertaling in deze taal. Bewerk die.'));
    const user = open(world);
    await user.click(within(await rowOf('Gezin a')).getByRole('button', { name: 'Vertaal naar het Engels' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Vertaling' }), 'Family a');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaar de vertaling' }));
    expect(await within(dialog).findByText('Deze tekst heeft al een vertaling in deze taal. Bewerk die.')).toBeTruthy();
    expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Vertaling' }).value).toBe('Family a');
  });

  it('save themselves when edited', async () => {
    const world = new PlanWorld(plan()).on('editTranslation', (input) => made({ version: 2, ...(input as object) }));
    world.translations = [made()];
    const user = open(world);
    await user.type(within(await rowOf('Papa loopt een rondje.')).getByRole('textbox', { name: /Nagekeken door/ }), 'Tolk Een');
    await user.tab();
    await waitFor(() => expect(world.inputs('editTranslation')).toMatchObject([{ id: 't1', baseVersion: 1, checkedByName: 'Tolk Een' }]));
  });

  it('are only read by somebody who may not write the plan', async () => {
    const world = new PlanWorld(plan());
    world.viewer = { __typename: 'Viewer', id: 'gijs', name: 'Gijs Gedragsma', role: 'BEHAVIOURAL_SCIENTIST', organisationName: 'Gemeente' };
    world.translations = [made()];
    open(world);
    expect((await screen.findByText('Dad takes a walk.')).lang).toBe('en');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Vertaal naar/ })).toBeNull();
  });
});
