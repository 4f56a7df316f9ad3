import { describe, expect, it } from '@jest/globals';
import { faults, untold, type Words, type Written } from './history';

const start: Words = { what: 'Eerst', how: 'Zo' };
const versions = (...later: Words[]): Map<number, Words> => new Map([start, ...later].map((words, index) => [index + 1, words]));
const wrote = (version: number, set: Words, base = version - 1, by = 'jip'): Written => ({ by, base, version, set });

describe('the history of an item', () => {
  it('is in order when each edit rests on what it replaced, also past somebody else’s words in another field', () => {
    expect(faults(versions({ what: 'Van jip', how: 'Zo' }, { what: 'Van jip', how: 'Van noor' }), [wrote(2, { what: 'Van jip' }), wrote(3, { how: 'Van noor' }, 1, 'noor')], 1)).toEqual([]);
  });

  it('shows words that somebody replaced without having seen them', () => {
    expect(faults(versions({ what: 'Van jip', how: 'Zo' }, { what: 'Van noor', how: 'Zo' }), [wrote(2, { what: 'Van jip' }), wrote(3, { what: 'Van noor' }, 1, 'noor')], 1))
      .toEqual(['version 3 of noor replaced words in what that were written after version 1 was read']);
  });

  it('shows words that changed without being sent, and words that are not as they were sent', () => {
    expect(faults(versions({ what: 'Van jip', how: 'Anders' }), [wrote(2, { what: 'Van jip' })], 1)).toEqual(['version 2 of jip changed how, which was not sent']);
    expect(faults(versions({ what: 'Half', how: 'Zo' }), [wrote(2, { what: 'Van jip' })], 1)).toEqual(['version 2 of jip holds other words in what than were sent']);
  });

  it('shows a version that nobody made, one that is gone, and one that was answered and is nowhere', () => {
    expect(faults(versions({ what: 'Van niemand', how: 'Zo' }), [], 1)).toEqual(['nobody made version 2']);
    expect(faults(new Map([[1, start], [3, start]]), [wrote(3, {})], 1)).toEqual(['version 2 was not kept', 'version 3 was not kept']);
    expect(faults(versions(), [wrote(2, { what: 'Van jip' })], 1)).toEqual(['version 2, answered to jip, is nowhere']);
  });

  it('shows two edits that were told to have made the same version', () => {
    expect(faults(versions({ what: 'Van jip', how: 'Zo' }), [wrote(2, { what: 'Van jip' }), wrote(2, { what: 'Van jip' })], 1)).toEqual(['two edits made the same version']);
  });
});

describe('a conflict', () => {
  const seen = versions({ what: 'Van noor', how: 'Zo' });
  const mine = { by: 'jip', base: 1, set: { what: 'Van jip', how: 'Van jip' } };
  const what = { field: 'what', base: 'Eerst', theirs: 'Van noor', mine: 'Van jip' };

  it('tells of the fields that both changed what stood, what the other wrote and what was sent', () => {
    expect(untold(mine, { currentVersion: 2, fields: [what] }, seen)).toEqual([]);
  });

  it('is wrong when it tells of another field, of none, or of other words', () => {
    expect(untold(mine, { currentVersion: 2, fields: [what, { field: 'how', base: 'Zo', theirs: 'Zo', mine: 'Van jip' }] }, seen)).toEqual(['a conflict of jip is about how, what, not what']);
    expect(untold(mine, { currentVersion: 2, fields: [] }, seen)).toEqual(['a conflict of jip is about nothing, not what']);
    for (const other of [{ base: 'Anders' }, { theirs: 'Anders' }, { mine: 'Anders' }]) {
      expect(untold(mine, { currentVersion: 2, fields: [{ ...what, ...other }] }, seen)).toEqual(['a conflict of jip tells other words of what than there were']);
    }
    expect(untold(mine, { currentVersion: 9, fields: [what] }, seen)).toEqual(['a conflict of jip names a version that is nowhere']);
  });
});
