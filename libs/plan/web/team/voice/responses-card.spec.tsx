import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import type { PlanResponse } from '../screen/plan-data';
import { PlanWorld, agreement, conflict, refused, version } from '../testing/plan-world';

const response = (id: string, over: Partial<PlanResponse> = {}): PlanResponse => ({
  __typename: 'Response', id, version: 1, itemType: 'AGREEMENT', itemId: 'g', itemHash: 'hash-g', personId: 'tom', kind: 'NOT_RIGHT', words: `Woorden ${id}`, saidAt: '2026-11-19T10:00:00Z',
  answerByOn: null, answerFromName: 'Jip Testman', answer: '', answeredAt: null, ...over,
});

function worldWith(...responses: PlanResponse[]): PlanWorld {
  const world = new PlanWorld(version({ state: 'SHARED', sharedAt: '2026-11-19T10:00:00Z', releasedToPersonIds: ['iris', 'tom'], agreements: [agreement('g', 'a', { state: 'SHARED' })] }));
  world.dossier.responses = responses;
  return world;
}
const words = () => [...document.querySelectorAll('li > div > blockquote.plan-words')].map((quote) => quote.textContent);

async function answering(): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole('button', { name: /^Geef antwoord.*Tom$/ }));
  return screen.findByRole('dialog', { name: 'Antwoord aan Tom' });
}

describe('what family members say about items', () => {
  it('stands with those that wait for an answer first', async () => {
    worldWith(response('een', { answeredAt: '2026-11-20T10:00:00Z', answer: 'Dat klopt.' }), response('twee')).show(PlanScreen);
    await screen.findByText('Woorden twee');
    expect(words()).toEqual(['Woorden twee', 'Woorden een']);
    expect(screen.getByText(/^Antwoord van Jip Testman op/)).toBeTruthy();
  });

  it('tells by when an answer was promised, and that it is late when that day passed', async () => {
    worldWith(response('een', { answerByOn: '2020-01-08' }), response('twee', { answerByOn: '2099-01-08' })).show(PlanScreen);
    expect(await screen.findByText('Te laat: antwoord was beloofd vóór 8 januari 2020')).toBeTruthy();
    expect(screen.getByText('Antwoord vóór 8 januari 2099')).toBeTruthy();
  });

  it('is not there for an item of another version', async () => {
    worldWith(response('een', { itemId: 'elsewhere' })).show(PlanScreen);
    await screen.findByRole('heading', { name: 'Per persoon' });
    expect(screen.queryByRole('heading', { name: /^Reacties/ })).toBeNull();
  });

  it('is answered by nobody who may not: there is no button', async () => {
    const world = worldWith(response('een'));
    world.viewer = { ...world.viewer, id: 'gijs' };
    world.show(PlanScreen);
    expect(await screen.findByText('Woorden een')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Geef antwoord/ })).toBeNull();
  });

  it('is answered with the words in sight, and never with an empty answer', async () => {
    const world = worldWith(response('een'));
    world.show(PlanScreen);
    const dialog = await answering();
    expect(within(dialog).getByText('Woorden een')).toBeTruthy();
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Uw antwoord' }), '   ');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Verstuur antwoord' }));
    expect((await within(dialog).findAllByText('Schrijf een antwoord.')).length).toBe(2);
    expect(world.sent).toEqual([]);
  });

  it('gives hints for plain words while somebody answers', async () => {
    worldWith(response('een')).show(PlanScreen);
    const dialog = await answering();
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Uw antwoord' }), 'Bij escalatie');
    expect(await within(dialog).findByText(/“escalatie” is een moeilijk woord/)).toBeTruthy();
  });

  it('keeps the answer in the box when somebody else answered first, and when it is refused', async () => {
    const world = worldWith(response('een')).on('answerResponse', () => conflict('een', 2, 'answer', 'Hun antwoord', 'Mijn antwoord'));
    world.show(PlanScreen);
    const dialog = await answering();
    const box = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw antwoord' });
    await userEvent.type(box, 'Mijn antwoord');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Verstuur antwoord' }));
    expect(await within(dialog).findByText(/^Karim veranderde dit net\./)).toBeTruthy();
    world.on('answerResponse', () => refused('U bent niet meer betrokken.'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Verstuur antwoord' }));
    expect(await within(dialog).findByText('U bent niet meer betrokken.')).toBeTruthy();
    expect(box.value).toBe('Mijn antwoord');
  });
});

describe('an opinion that is written down for somebody', () => {
  const open = async (): Promise<HTMLElement> => {
    await userEvent.click(await screen.findByRole('button', { name: /Schrijf mening op\s*van Iris/ }));
    return screen.findByRole('dialog', { name: 'Mening van Iris opschrijven' });
  };

  it('needs a choice, and own words unless somebody simply agrees', async () => {
    const world = worldWith().on('recordOpinion', () => ({
      __typename: 'PlanOpinion', id: 'o', planVersionId: 'v1', personId: 'iris', stance: 'AGREE', words: '', saidAt: '2026-11-20T10:00:00Z', current: true, recordedByName: 'Jip Testman',
    }));
    world.show(PlanScreen);
    const dialog = await open();
    const save = within(dialog).getByRole('button', { name: 'Bewaar mening' });
    await userEvent.click(save);
    expect((await within(dialog).findAllByText('Kies wat deze persoon vindt.')).length).toBe(2);
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Oneens' }));
    await userEvent.click(save);
    expect(within(dialog).getAllByText('Schrijf op wat deze persoon zei.').length).toBe(2);
    expect(world.sent).toEqual([]);
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Eens' }));
    await userEvent.click(save);
    await waitFor(() => expect(world.inputs('recordOpinion')).toMatchObject([{ personId: 'iris', stance: 'AGREE', words: '' }]));
  });

  it('cannot be written down about a plan that nobody has yet', async () => {
    new PlanWorld(version()).show(PlanScreen);
    await screen.findByRole('heading', { name: 'Per persoon' });
    expect(screen.queryByRole('button', { name: /Schrijf mening op/ })).toBeNull();
  });
});
