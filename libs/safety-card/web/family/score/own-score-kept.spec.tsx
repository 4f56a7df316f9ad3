import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GiveScoreDocument, LetReadScoreDocument, OwnScoresDocument, type FamilyScoreFragment } from '@generated/family/graphql';
import { dossierId, linde, luna, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
import { OwnScoreScreen } from './own-score-screen';

const score = (id: string, over: Partial<FamilyScoreFragment> = {}): FamilyScoreFragment => ({
  __typename: 'SafetyScore', id, personId: 'luna', raterName: null, score: 5, givenAs: 'NUMBER', words: '', oneHigher: '', saidOn: '2026-10-28', recordedByName: null, childAllows: [], aboutPersonIds: ['luna'], ...over,
});
const scores = (...safetyScores: FamilyScoreFragment[]): MockLink.MockedResponse => ({
  request: { query: OwnScoresDocument, variables: { id: dossierId } }, result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, saar, luna], safetyScores } } }, maxUsageCount: 9,
});
const offline = (query: MockLink.MockedResponse['request']['query']): MockLink.MockedResponse => ({ request: { query, variables: () => true }, error: new Error('offline') });
const given: MockLink.MockedResponse = { request: { query: GiveScoreDocument, variables: () => true }, result: { data: { giveScore: score('new') } } };
const send = () => userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
const checked = () => screen.getAllByRole<HTMLInputElement>('radio').filter((one) => one.checked).map((one) => one.labels?.[0]?.textContent);

describe('Giving a score', () => {
  it('asks a child for a number or a face, at the choice and in the summary, and takes focus to it', async () => {
    showScreen(<OwnScoreScreen />, { mocks: [scores()], me: luna });
    await screen.findByRole('radio', { name: 'Een gezicht' });
    await send();
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(screen.getAllByText('Kies een cijfer of een gezicht.')).toHaveLength(2);
    await userEvent.click(screen.getByRole('radio', { name: '7' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('begins the choice anew when a child takes another way to say it, and keeps the words', async () => {
    showScreen(<OwnScoreScreen />, { mocks: [scores()], me: luna });
    await userEvent.click(await screen.findByRole('radio', { name: '7' }));
    await userEvent.type(screen.getByLabelText(/^Waarom kies je dit/), 'Het is rustig');
    await userEvent.click(screen.getByRole('radio', { name: 'Een gezicht' }));
    expect(checked()).toEqual(['Een gezicht']);
    expect(screen.getAllByRole('radio', { name: /blij|verdrietig|gewoon/i })).toHaveLength(5);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Waarom kies je dit/).value).toBe('Het is rustig');
  });

  it('says before the words who will read them, to an adult and to a child in their own way', async () => {
    const { unmount } = showScreen(<OwnScoreScreen />, { mocks: [scores()] });
    expect(await screen.findByText(/De mensen die u helpen, lezen dit\. De andere ouder ziet het niet\./)).toBeTruthy();
    unmount();
    showScreen(<OwnScoreScreen />, { mocks: [scores()], me: luna });
    expect(await screen.findByText(/Wie nog meer\? Dat kies jij\./)).toBeTruthy();
  });

  it('keeps everything when nothing came back, and takes focus to the receipt once it did', async () => {
    showScreen(<OwnScoreScreen />, { mocks: [scores(), offline(GiveScoreDocument), given] });
    await userEvent.click(await screen.findByRole('radio', { name: '4' }));
    await userEvent.type(screen.getByLabelText(/^Wat maakt het één hoger/), 'Rust');
    await send();
    expect(await screen.findByText('Uw woorden staan er nog. Probeer het nog een keer.')).toBeTruthy();
    expect([checked(), screen.getByLabelText<HTMLTextAreaElement>(/^Wat maakt het één hoger/).value]).toEqual([['4'], 'Rust']);
    await send();
    const receipt = (await screen.findByText('Uw cijfer is binnen')).closest('[role="status"]');
    expect(document.activeElement).toBe(receipt);
  });
});

describe('Who reads the score of a child', () => {
  const own = async (...more: MockLink.MockedResponse[]) => {
    showScreen(<OwnScoreScreen />, { mocks: [scores(score('own', { childAllows: ['TEAM'] })), ...more], me: luna });
    expect(await screen.findByText('Dit leest ook: de mensen die ons helpen.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Verander wie dit leest' }));
    return within(screen.getByRole('heading', { name: 'Cijfers tot nu toe' }).closest('section')!);
  };

  it('stays as it was when the child leaves it so; focus goes to the choices and back to the button', async () => {
    const item = await own();
    await waitFor(() => expect(document.activeElement).toBe(item.getByRole('checkbox', { name: 'Mijn ouders' })));
    await userEvent.click(item.getByRole('checkbox', { name: 'Mijn ouders' }));
    await userEvent.click(item.getByRole('button', { name: 'Laat het zo' }));
    await waitFor(() => expect(document.activeElement).toBe(item.getByRole('button', { name: 'Verander wie dit leest' })));
    expect(item.getByText('Dit leest ook: de mensen die ons helpen.')).toBeTruthy();
  });

  it('is not said to be changed when the answer got lost', async () => {
    const item = await own(offline(LetReadScoreDocument));
    await userEvent.click(item.getByRole('checkbox', { name: 'De mensen die ons helpen' }));
    await userEvent.click(item.getByRole('button', { name: 'Bewaar' }));
    expect(await item.findByText('Dit lukte niet. Er is niets veranderd. Probeer het nog een keer.')).toBeTruthy();
    expect(item.getByRole<HTMLInputElement>('checkbox', { name: 'De mensen die ons helpen' }).checked).toBe(false);
  });
});

describe('The scores so far', () => {
  it('say so when there is none, and name nobody whom the reader may not know', async () => {
    const { unmount } = showScreen(<OwnScoreScreen />, { mocks: [scores()] });
    expect(await screen.findByText('Er is nog geen cijfer.')).toBeTruthy();
    unmount();
    showScreen(<OwnScoreScreen />, { mocks: [scores(score('x', { personId: 'weg', oneHigher: 'Meer rust' }))] });
    expect((await screen.findByText(/iemand, 28 oktober 2026/)).textContent).toBe('5 iemand, 28 oktober 2026');
    expect(screen.getByText('Eén hoger als: Meer rust')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verander wie dit leest' })).toBeNull();
  });
});
