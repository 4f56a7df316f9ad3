import { describe, expect, it } from '@jest/globals';
import { followUpOf, isOverdue } from './follow-up.ts';

const AT = new Date('2026-11-18T15:30:00Z');
const fails = (over: Partial<Parameters<typeof followUpOf>[0]> = {}) => followUpOf({ ifItFails: 'Jip roept het team bijeen.', failsOwnerActorId: 'jip', failsWithinHours: 24, ...over }, ['jip', 'noor'], 'noor', AT);

describe('What follows when an agreement is not kept', () => {
  it('is what the agreement says, by whom it names, within its hours', () => {
    expect(fails()).toEqual({ what: 'Jip roept het team bijeen.', ownerActorId: 'jip', dueAt: new Date('2026-11-19T15:30:00Z') });
  });

  it('is done by whoever directs when it names nobody, or somebody who is no longer here', () => {
    expect(fails({ failsOwnerActorId: null }).ownerActorId).toBe('noor');
    expect(fails({ failsOwnerActorId: 'weg' }).ownerActorId).toBe('noor');
  });

  it('is due within two days when it names no time', () => {
    expect(fails({ failsWithinHours: null }).dueAt).toEqual(new Date('2026-11-20T15:30:00Z'));
  });
});

describe('A follow-up', () => {
  it('is overdue from its moment on, until it is done', () => {
    expect(isOverdue({ dueAt: '2026-11-18T15:29:59Z' }, AT)).toBe(true);
    expect(isOverdue({ dueAt: AT }, AT)).toBe(false);
    expect(isOverdue({ dueAt: '2026-11-18T16:00:00Z', doneAt: null }, AT)).toBe(false);
    expect(isOverdue({ dueAt: '2026-11-17T15:00:00Z', doneAt: '2026-11-18T10:00:00Z' }, AT)).toBe(false);
  });
});
