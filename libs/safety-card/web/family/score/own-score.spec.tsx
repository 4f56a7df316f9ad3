import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GiveScoreDocument, LetReadScoreDocument, OwnScoresDocument, type FamilyScoreFragment } from '@generated/family/graphql';
import { dossierId, linde, luna, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
import { OwnScoreScreen } from './own-score-screen';

const score = (id: string, over: Partial<FamilyScoreFragment> = {}): FamilyScoreFragment => ({
  __typename: 'SafetyScore', id, personId: 'linde', raterName: null, score: 5, givenAs: 'NUMBER', words: '', oneHigher: '', saidOn: '2026-10-28', recordedByName: null, childAllows: [], aboutPersonIds: ['linde'], ...over,
});
const answer = (...safetyScores: FamilyScoreFragment[]): MockLink.MockedResponse => ({
  request: { query: OwnScoresDocument, variables: { id: dossierId } }, result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, saar, luna], safetyScores } } }, maxUsageCount: 9,
});
/** Remembers what was sent; fails while `offline` is told. */
function server(sent: Record<string, unknown>[], over: Partial<MockLink.MockedResponse> = {}): MockLink.MockedResponse {
  return {
    request: { query: GiveScoreDocument, variables: (variables) => (sent.push((variables as { input: Record<string, unknown> }).input), true) }, result: { data: { giveScore: score('new') } }, ...over,
  } as MockLink.MockedResponse;
}
const listed = async () => within((await screen.findByRole('heading', { name: 'Cijfers tot nu toe' })).closest('section')!);
const send = () => userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));

describe('The own score', () => {
  it('of an adult is a number with own words, of nobody else', async () => {
    const sent: Record<string, unknown>[] = [];
    showScreen(<OwnScoreScreen />, { mocks: [answer(), server(sent)] });
    await screen.findByRole('radio', { name: '0 – helemaal niet veilig' });
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    await send();
    expect(within(screen.getByRole('alert')).getByText('Kies een cijfer.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: '4' }));
    await userEvent.type(screen.getByLabelText(/^Waarom geeft u dit cijfer/), ' Ik slaap slecht ');
    await userEvent.type(screen.getByLabelText(/^Wat maakt het één hoger/), 'Rust');
    expect(screen.queryByText('Wie mag dit nog meer lezen?')).toBeNull();
    await send();
    expect(await screen.findByText('Uw cijfer is binnen')).toBeTruthy();
    expect(sent.at(-1)).toEqual({ dossierId, score: 4, givenAs: 'NUMBER', words: 'Ik slaap slecht', oneHigher: 'Rust', childAllows: [], idempotencyKey: expect.any(String) });
    await userEvent.click(screen.getByRole('button', { name: 'Geef een cijfer' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Waarom geeft u dit cijfer/).value).toBe('');
  });

  it('of a child may be a face, and the child says who reads it', async () => {
    const sent: Record<string, unknown>[] = [];
    showScreen(<OwnScoreScreen />, { mocks: [answer(), server(sent)], me: luna });
    await userEvent.click(await screen.findByRole('radio', { name: 'Een gezicht' }));
    await userEvent.click(screen.getByRole('radio', { name: '😟 Verdrietig' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'De mensen die ons helpen' }));
    await send();
    expect(await screen.findByText('Jouw cijfer is binnen')).toBeTruthy();
    expect(sent.at(-1)).toMatchObject({ score: 3, givenAs: 'SMILEY', childAllows: ['TEAM'] });
  });

  it('that got lost stays as it was typed, and is sent again under the same key', async () => {
    const sent: Record<string, unknown>[] = [];
    showScreen(<OwnScoreScreen />, { mocks: [answer(), server(sent, { result: undefined, error: new Error('offline') }), server(sent)] });
    await userEvent.click(await screen.findByRole('radio', { name: '10 – veilig genoeg, zonder hulp' }));
    await send();
    expect(await screen.findByText('Versturen is niet gelukt')).toBeTruthy();
    await send();
    await screen.findByText('Uw cijfer is binnen');
    const keys = sent.map((one) => one['idempotencyKey']);
    expect(new Set(keys).size).toBe(1);
    expect(sent.at(-1)).toMatchObject({ score: 10 });
  });
});

describe('The scores so far', () => {
  const all = [
    score('mine', { words: 'Ik ben nog bang', oneHigher: 'Rust' }), score('jip', { personId: null, raterName: 'Jip', score: 6, aboutPersonIds: ['saar'] }), score('drawn', { personId: 'saar', score: 6, givenAs: 'DRAWING', recordedByName: 'Jip' }),
    score('face', { personId: 'saar', score: 3, givenAs: 'SMILEY' }),
  ];

  it('stand with whose they are and how they were given', async () => {
    showScreen(<OwnScoreScreen />, { mocks: [answer(...all)] });
    const items = (await listed()).getAllByRole('listitem').map((one) => one.textContent);
    expect(items).toEqual(['5 Uzelf, 28 oktober 2026Ik ben nog bangEén hoger als: Rust', '6 Jip over Saar, 28 oktober 2026', '6 met een tekening Saar, 28 oktober 2026Jip schreef dit op.', '3 😟 Verdrietig Saar, 28 oktober 2026']);
  });

  it('are opened and closed by the child itself', async () => {
    const sent: unknown[] = [];
    const letRead = { request: { query: LetReadScoreDocument, variables: (variables: unknown) => (sent.push(variables), true) }, result: { data: { letReadScore: { __typename: 'SafetyScore', id: 'own', childAllows: ['PARENTS'] } } } };
    showScreen(<OwnScoreScreen />, { mocks: [answer(score('own', { personId: 'luna', aboutPersonIds: ['luna'] })), letRead], me: luna });
    await userEvent.click(await screen.findByRole('button', { name: 'Verander wie dit leest' }));
    const item = await listed();
    await userEvent.click(item.getByRole('checkbox', { name: 'Mijn ouders' }));
    await userEvent.click(item.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ input: { dossierId, id: 'own', childAllows: ['PARENTS'] } }));
  });

  it('are only read by who reads for somebody else', async () => {
    showScreen(<OwnScoreScreen />, { mocks: [answer(...all)], readsFor: { name: 'Linde Papierland', until: '2027-01-01T00:00:00Z' } });
    expect((await listed()).getAllByRole('listitem')).toHaveLength(4);
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
