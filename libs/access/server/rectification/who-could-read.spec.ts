import { describe, expect, it } from '@jest/globals';
import { whoCouldRead, type PastGrant, type PastRestriction, type Standing } from './who-could-read.ts';

const day = (of: number): Date => new Date(Date.UTC(2026, 10, of));
const grant = (actorId: string, over: Partial<PastGrant> = {}): PastGrant => ({
  actorId, role: 'YOUTH_PROFESSIONAL', organisationId: 'team', dossierId: 'd', partner: 'TEAM_COLLEAGUE', purpose: 'HELP', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED',
  dataClasses: ['D3'], acts: [], personIds: [], closedPersonIds: [], itemIds: null, selfPersonId: null, basisKind: 'INVOLVEMENT', validFrom: day(1), validUntil: null, ...over,
});
const parent = (actorId: string, over: Partial<PastGrant> = {}): PastGrant =>
  grant(actorId, { role: 'FAMILY_MEMBER', organisationId: null, partner: 'PARENT_WITH_CUSTODY', selfPersonId: actorId, personIds: [actorId, 'child'], ...over });
const standing = (from: number, until: number, over: Record<string, unknown> = {}): Standing => ({
  from: day(from), until: day(until),
  facts: { id: 'f', dossierId: 'd', dataClass: 'D3', aboutPersonIds: ['child'], releasedToPersonIds: [], sourceKind: 'OWN_OBSERVATION', createdBy: 'writer', sourceOrganisationId: 'other', ...over },
});
const kept = (over: Partial<PastRestriction> = {}): PastRestriction => ({ id: 'x', kind: 'WITHHELD', againstPersonId: 'father', aboutPersonIds: ['child'], dataClasses: [], itemId: null, validFrom: day(1), validUntil: null, ...over });
const readers = (standings: Standing[], grants: PastGrant[], restrictions: PastRestriction[] = []): string[] => whoCouldRead('Fact', 'what', standings, grants, restrictions);

describe('who could read a row while it stood', () => {
  it('has whoever had a right at any moment of it, also when that has ended', () => {
    const grants = [
      grant('always'), grant('early', { validUntil: day(5) }), grant('late', { validFrom: day(9) }), grant('shortly', { validFrom: day(6), validUntil: day(7) }),
      grant('before', { validUntil: day(4) }), grant('afterwards', { validFrom: day(10) }),
    ];
    expect(readers([standing(4, 10)], grants)).toEqual(['always', 'early', 'late', 'shortly']);
  });

  it('has nobody whose right is of another class, other items or other people', () => {
    const items = { partner: 'SHARE_RECEIVER', personIds: ['child'] } as const;
    expect(readers([standing(4, 10)], [grant('health', { dataClasses: ['D11'] }), grant('item', { ...items, itemIds: ['f'] }), grant('other item', { ...items, itemIds: ['g'] }), grant('other child', { ...items, personIds: ['brother'] })])).toEqual(['item']);
    expect(readers([standing(4, 10, { aboutPersonIds: ['mother', 'child'] })], [parent('mother'), parent('father')])).toEqual(['mother']);
  });

  it('obeys a restriction of each moment: kept back throughout is never, for a part of it is once', () => {
    const family = [parent('mother'), parent('father')];
    expect(readers([standing(4, 10)], family, [kept()])).toEqual(['mother']);
    expect(readers([standing(4, 10)], family, [kept({ validFrom: day(5) })])).toEqual(['mother', 'father']);
    expect(readers([standing(4, 10)], family, [kept({ validUntil: day(8) })])).toEqual(['mother', 'father']);
    expect(readers([standing(4, 10)], family, [kept({ validUntil: day(7) }), kept({ id: 'y', validFrom: day(7) })])).toEqual(['mother']);
  });

  it('looks at each way it stood: with whom it was shared meanwhile', () => {
    const about = { aboutPersonIds: ['mother', 'father'] };
    const grants = [parent('father', { validUntil: day(6) }), parent('mother')];
    expect(readers([standing(6, 10, { ...about, releasedToPersonIds: ['mother'] }), standing(4, 6, { ...about, releasedToPersonIds: ['father'] })], grants)).toEqual(['mother', 'father']);
    expect(readers([standing(6, 10, { ...about, releasedToPersonIds: ['father'] })], grants)).toEqual([]);
  });

  it('counts by the field that is asked about', () => {
    expect(whoCouldRead('Fact', 'restsOnFactIds', [standing(4, 10)], [grant('colleague'), parent('mother')], [])).toEqual(['colleague']);
  });
});
