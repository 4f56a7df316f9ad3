import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { asText, type Edit, type Field, type Sent } from './draft';
import { DraftStore, REST_MS } from './draft-store';

const field = (over: Partial<Field> = {}): Field => ({ itemType: 'Top3Item', itemId: 'a', name: 'goal', version: 1, value: 'oud', ...over });
const conflict = (theirs: string, currentVersion = 5): Sent => ({ kind: 'conflict', conflict: { currentVersion, changedAt: '', theirs, same: (value) => asText(value) === theirs } });

let answers: (() => Promise<Sent>)[];
let sent: Edit[];
let store: DraftStore;
let keys: number;

beforeEach(() => {
  jest.useFakeTimers();
  [answers, sent, keys] = [[], [], 0];
  const send = (edit: Edit): Promise<Sent> => {
    sent.push(edit);
    return answers.shift()?.() ?? Promise.resolve({ kind: 'saved', version: edit.baseVersion + 1 });
  };
  store = new DraftStore(send, () => `key-${(keys += 1)}`);
});
afterEach(() => void jest.useRealTimers());

const rest = (ms = REST_MS) => jest.advanceTimersByTimeAsync(ms);
const noAnswer = () => Promise.reject(new Error('offline'));

describe('a field that saves itself', () => {
  it('saves after a rest of one and a half seconds, once, against the version that was on the screen', async () => {
    store.edit(field(), 'n', REST_MS);
    await rest(1000);
    store.edit(field({ version: 3 }), 'nieuw', REST_MS);
    await rest(1400);
    expect(sent).toEqual([]);
    await rest(100);
    expect(sent).toEqual([{ itemType: 'Top3Item', itemId: 'a', name: 'goal', value: 'nieuw', baseVersion: 1, idempotencyKey: 'key-2' }]);
    expect(store.state()).toMatchObject({ waiting: 0, saving: false, failed: 0 });
    expect(store.state().savedAt).toBeInstanceOf(Date);
  });

  it('saves at once when the field is left, and then makes room for the text of the server', async () => {
    store.edit(field(), 'nieuw', REST_MS);
    store.leave(field());
    await rest(0);
    expect(sent).toHaveLength(1);
    expect(store.get(field())).toBeUndefined();
  });

  it('keeps the text when there is no answer and sends it again under the same key', async () => {
    answers = [noAnswer, noAnswer];
    store.edit(field(), 'nieuw', REST_MS);
    await rest();
    expect(store.get(field())).toMatchObject({ value: 'nieuw', status: 'failed' });
    expect(store.state()).toMatchObject({ failed: 1, waiting: 1 });
    await rest(2_000);
    await rest(5_000);
    expect(sent.map((one) => [one.value, one.idempotencyKey])).toEqual([['nieuw', 'key-1'], ['nieuw', 'key-1'], ['nieuw', 'key-1']]);
    expect(store.state()).toMatchObject({ failed: 0, waiting: 0 });
  });

  it('sends what was typed meanwhile after the answer, on top of the version of that answer', async () => {
    let answer: (sent: Sent) => void = () => undefined;
    answers = [() => new Promise((resolve) => (answer = resolve))];
    store.edit(field(), 'een', REST_MS);
    await rest();
    store.edit(field(), 'een twee', REST_MS);
    await rest();
    expect(sent).toHaveLength(1);
    answer({ kind: 'saved', version: 2 });
    await rest();
    expect(sent[1]).toMatchObject({ value: 'een twee', baseVersion: 2 });
    expect(sent[1]?.idempotencyKey).not.toBe(sent[0]?.idempotencyKey);
  });

  it('starts another field of the item from the version that its own save made', async () => {
    store.edit(field(), 'nieuw', 0);
    await rest(0);
    store.edit(field({ name: 'riskFactors' }), 'geld', 0);
    await rest(0);
    expect(sent[1]).toMatchObject({ name: 'riskFactors', baseVersion: 2 });
  });
});

describe('somebody else changed the same field', () => {
  beforeEach(async () => {
    answers = [() => Promise.resolve(conflict('hun tekst'))];
    store.edit(field(), 'mijn tekst', 0);
    await rest(0);
  });

  it('keeps both texts until a choice is made, and sends nothing by itself', async () => {
    expect(store.get(field())).toMatchObject({ status: 'conflict', value: 'mijn tekst', conflict: { theirs: 'hun tekst' } });
    expect(store.state().failed).toBe(1);
    store.edit(field(), 'toch typen', 0);
    await store.saveNow();
    await rest(60_000);
    expect(sent).toHaveLength(1);
    expect(store.canRetry()).toBe(false);
  });

  it('sends the chosen text as a new edit on top of theirs', async () => {
    store.resolve(field(), 'samen');
    await rest(0);
    expect(sent[1]).toMatchObject({ value: 'samen', baseVersion: 5 });
    expect(sent[1]?.idempotencyKey).not.toBe(sent[0]?.idempotencyKey);
  });

  it('takes over theirs without sending', async () => {
    store.resolve(field(), undefined);
    await rest(0);
    expect(store.get(field())).toBeUndefined();
    expect(sent).toHaveLength(1);
  });
});

describe('an answer that was lost', () => {
  it('is no conflict with oneself: the later text goes on top of the earlier one', async () => {
    answers = [noAnswer, () => Promise.resolve(conflict('een'))];
    store.edit(field(), 'een', 0);
    await rest(0);
    store.edit(field(), 'een twee', 0);
    await rest(0);
    await rest(0);
    expect(sent.map((one) => [one.value, one.baseVersion])).toEqual([['een', 1], ['een twee', 1], ['een twee', 5]]);
  });

  it('is no conflict when both wrote the same', async () => {
    answers = [() => Promise.resolve(conflict('nieuw'))];
    store.edit(field(), 'nieuw', 0);
    await rest(0);
    expect(store.get(field())).toMatchObject({ status: 'clean', base: 5 });
  });
});

describe('a text that the server refuses', () => {
  it('stays with the reason, is not sent again by itself, and can be given up', async () => {
    answers = [() => Promise.resolve({ kind: 'refused', message: 'Te lang.' })];
    store.edit(field(), 'x', 0);
    await rest(60_000);
    expect(store.get(field())).toMatchObject({ status: 'refused', message: 'Te lang.' });
    expect(sent).toHaveLength(1);
    store.drop(field());
    expect(store.get(field())).toBeUndefined();
  });
});

it('forgets everything when somebody else comes to this screen', async () => {
  store.edit(field(), 'geheim', REST_MS);
  store.clear();
  await rest(60_000);
  expect(sent).toEqual([]);
  expect(store.get(field())).toBeUndefined();
});

describe('text that waits for another session', () => {
  it('is put away while it is not saved, and goes on under the same key', async () => {
    const kept: unknown[] = [];
    store = new DraftStore((edit) => (sent.push(edit), noAnswer()), () => `key-${(keys += 1)}`, () => kept.push(JSON.parse(JSON.stringify(store.unsaved()))));
    store.edit(field(), 'nieuw', REST_MS);
    store.leave(field());
    await rest(0);
    store.clear();
    const last = kept.at(-1) as Parameters<DraftStore['restore']>[0];
    expect(last).toMatchObject([{ value: 'nieuw', key: 'key-1', base: 1, status: 'failed' }]);

    const again: Edit[] = [];
    const next = new DraftStore(async (edit) => (again.push(edit), { kind: 'saved', version: 2 }), () => 'other');
    next.restore(last);
    await rest(0);
    expect(again).toMatchObject([{ value: 'nieuw', idempotencyKey: 'key-1', baseVersion: 1 }]);
    expect(next.unsaved()).toEqual([]);
  });

  it('gives way to what was typed meanwhile, and is left alone when nobody is signed in', async () => {
    let told = 0;
    store = new DraftStore((edit) => (sent.push(edit), Promise.resolve({ kind: 'saved', version: 2 })), () => 'key', () => (told += 1));
    store.edit(field(), 'nu', REST_MS);
    const old = store.unsaved().map((draft) => ({ ...draft, value: 'toen' }));
    store.restore(old);
    await rest();
    expect(sent.map(({ value }) => value)).toEqual(['nu']);
    const before = told;
    store.clear();
    expect(told).toBe(before);
  });
});
