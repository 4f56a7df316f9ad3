import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, condition, conflict, contact, version } from '../testing/plan-world';

const whole = () => version({ agreements: [agreement('g', 'a', { what: 'Belt oma' })], minimumConditions: [condition('c')], safetyNet: [contact('n')] });
const goal = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Doel' });
const card = (field: string, who = 'Karim') => screen.findByRole('region', { name: `${field}: ${who} schreef hier ook` });

/** The plan in which somebody else wrote first in this field of this item. */
function collided(act: 'editTop3Item' | 'editAgreement' | 'editMinimumCondition' | 'editSafetyNetContact', itemId: string, field: string, theirs: string): PlanWorld {
  return new PlanWorld(whole()).on(act, (input) => conflict(itemId, 7, field, theirs, String(input[field])));
}

describe('two people in one text', () => {
  it.each([
    { what: 'an agreement', act: 'editAgreement', id: 'g', field: 'checkHow', label: 'Hoe wordt het gecontroleerd', open: /^Wijzig.*Belt oma$/ },
    { what: 'a minimum condition', act: 'editMinimumCondition', id: 'c', field: 'text', label: 'Bodemeis', open: /^Wijzig.*Tom komt niet binnen$/ },
    { what: 'a contact of the safety net', act: 'editSafetyNetContact', id: 'n', field: 'reachableWhen', label: 'Bereikbaar', open: /^Wijzig.*Oma Gerda$/ },
  ] as const)('of $what see both texts, and mine goes on top of theirs', async ({ act: edit, id, field, label, open }) => {
    const world = collided(edit, id, field, 'Hun woorden');
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: open }));
    await userEvent.type(screen.getByRole('textbox', { name: new RegExp(`^${label}`) }), ' en mijn woorden');
    await userEvent.tab();
    const both = await card(label);
    expect([...both.querySelectorAll('blockquote')].map((text) => text.textContent)).toEqual(['Hun woorden', expect.stringMatching(/ en mijn woorden$/)]);
    world.keep();
    await userEvent.click(within(both).getByRole('button', { name: 'Houd mijn tekst' }));
    await waitFor(() => expect(world.inputs(edit)[1]).toMatchObject({ id, baseVersion: 7, [field]: expect.stringMatching(/ en mijn woorden$/) }));
    expect(world.inputs(edit)[1]?.['idempotencyKey']).not.toBe(world.inputs(edit)[0]?.['idempotencyKey']);
  });

  it('lose nothing when one of them goes to another page first', async () => {
    const { router } = collided('editTop3Item', 'a', 'goal', 'Hun doel').show(PlanScreen);
    await userEvent.type(await goal(), ' mijn');
    await userEvent.tab();
    await card('Doel');
    await act(async () => router.navigate('/elders'));
    await screen.findByText('Andere pagina');
    await act(async () => router.navigate(-1));
    const both = await card('Doel');
    expect([...both.querySelectorAll('blockquote')].map((text) => text.textContent)).toEqual(['Hun doel', 'Doel a mijn']);
  });

  it('are told apart when one of them made it empty, and when nobody may know who it was', async () => {
    new PlanWorld(whole()).on('editTop3Item', (input) => ({ ...conflict('a', 7, 'goal', '', String(input['goal'])), changedByName: null })).show(PlanScreen);
    await userEvent.type(await goal(), ' mijn');
    await userEvent.tab();
    const both = await card('Doel', 'iemand anders');
    expect([...both.querySelectorAll('blockquote')].map((text) => text.textContent)).toEqual(['Leeg', 'Doel a mijn']);
  });

  it('can collide in two fields at once, and settle each by itself', async () => {
    const world = new PlanWorld(whole()).on('editTop3Item', (input) => ('goal' in input ? conflict('a', 7, 'goal', 'Hun doel', 'x') : conflict('a', 7, 'behaviour', 'Hun gedrag', 'x')));
    world.show(PlanScreen);
    await userEvent.type(await goal(), ' mijn');
    await userEvent.tab();
    await card('Doel');
    await userEvent.type(screen.getByRole('textbox', { name: 'Gedrag' }), ' mijn');
    await userEvent.tab();
    await userEvent.click(within(await card('Gedrag')).getByRole('button', { name: 'Neem over' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Gedrag: Karim/ })).toBeNull());
    expect(await card('Doel')).toBeTruthy();
    expect(world.sent).toHaveLength(2);
  });

  it('do not take the words of who has gone on typing in another field', async () => {
    const world = collided('editTop3Item', 'a', 'goal', 'Hun doel');
    world.show(PlanScreen);
    const user = userEvent.setup({ delay: 20 });
    await user.type(await goal(), ' mijn');
    world.slowness = 150;
    const other = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Risicofactoren/ });
    await user.type(other, 'schulden en slecht slapen');
    await card('Doel');
    expect(document.activeElement).toBe(other);
    expect(other.value).toBe('schulden en slecht slapen');
  });

  it('leave the plan unshared: what waits for a choice is not what the family would read', async () => {
    const world = collided('editTop3Item', 'a', 'goal', 'Hun doel');
    world.show(PlanScreen);
    await userEvent.type(await goal(), ' mijn');
    await userEvent.tab();
    await card('Doel');
    await userEvent.click(screen.getByRole('button', { name: 'Deel met het gezin' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Deel het plan' }));
    expect(await screen.findByText('Er is nog tekst die niet bewaard is. Los dat eerst op.')).toBeTruthy();
    expect(world.inputs('sharePlan')).toEqual([]);
  });

  it('are no two people when the other text is the same', async () => {
    const world = new PlanWorld(whole()).on('editTop3Item', (input) => ({ ...conflict('a', 7, 'riskFactors', 'x', ''), fields: [{ __typename: 'ConflictingField', field: 'goal', base: 'Doel a', theirs: input['goal'], mine: input['goal'] }] }));
    world.show(PlanScreen);
    await userEvent.type(await goal(), ' samen');
    await userEvent.tab();
    expect(await screen.findByText(/Bewaard om/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: /schreef hier ook/ })).toBeNull();
  });

  it('do not stop who wrote it from taking back what they had chosen to keep', async () => {
    const world = collided('editTop3Item', 'a', 'goal', 'Hun doel');
    world.show(PlanScreen);
    await userEvent.type(await goal(), ' mijn');
    await userEvent.tab();
    const both = await card('Doel');
    await userEvent.click(within(both).getByRole('button', { name: 'Voeg samen' }));
    await userEvent.click(within(both).getByRole('button', { name: 'Terug naar de keuze' }));
    expect(world.sent).toHaveLength(1);
    expect([...both.querySelectorAll('blockquote')].map((text) => text.textContent)).toEqual(['Hun doel', 'Doel a mijn']);
  });
});

describe('two people in one choice', () => {
  const day = async (text: string) => {
    const editor = await screen.findByRole('region', { name: 'Belt oma' });
    const box = within(within(editor).getByRole('group', { name: /^Evaluatie/ })).getByRole('textbox', { name: 'Dag' });
    await userEvent.clear(box);
    await userEvent.type(box, text);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
  };
  const open = async () => userEvent.click(await screen.findByRole('button', { name: /^Wijzig.*Belt oma$/ }));

  it('see both days, written as days', async () => {
    const world = collided('editAgreement', 'g', 'reviewOn', '2027-02-03');
    world.show(PlanScreen);
    await open();
    await day('9');
    expect(await screen.findByText('Daar staat nu: 3 februari 2027')).toBeTruthy();
    expect(screen.getByText('U koos: 9 januari 2027')).toBeTruthy();
    world.keep();
    await userEvent.click(screen.getByRole('button', { name: 'Houd mijn keuze' }));
    await waitFor(() => expect(world.inputs('editAgreement')[1]).toMatchObject({ baseVersion: 7, reviewOn: '2027-01-09' }));
  });

  it('see who does it by name, and take theirs over without sending anything', async () => {
    const world = collided('editAgreement', 'g', 'whoPersonId', 'iris');
    world.show(PlanScreen);
    await open();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wie doet dit?' }), 'Puck');
    expect(await screen.findByText('Daar staat nu: Iris')).toBeTruthy();
    expect(screen.getByText('U koos: Puck')).toBeTruthy();
    expect(screen.getByText('Karim veranderde dit ook')).toBeTruthy();
    await world.changedElsewhere(() => Object.assign(world.dossier.planVersions[0]!.agreements[0]!, { version: 7, whoPersonId: 'iris' }));
    await userEvent.click(screen.getByRole('button', { name: 'Neem over' }));
    await waitFor(() => expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Wie doet dit?' }).value).toBe('iris'));
    expect(world.inputs('editAgreement')).toHaveLength(1);
  });

  it('see a tick as yes or no', async () => {
    new PlanWorld(whole()).on('editSafetyNetContact', () => conflict('n', 7, 'told', 'true', 'false')).show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: /^Wijzig.*Oma Gerda$/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Verteld aan dit contact' }));
    expect(await screen.findByText('Daar staat nu: ja')).toBeTruthy();
    expect(screen.getByText('U koos: nee')).toBeTruthy();
  });
});
