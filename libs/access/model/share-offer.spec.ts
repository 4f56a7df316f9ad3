import { describe, expect, it } from '@jest/globals';
import { problemsOfShare, type ShareFacts, type ShareOffer } from './share-offer.ts';

const at = new Date('2026-11-21T09:00:00Z');
const month = (count: number): Date => new Date(Date.UTC(2026, 10 + count, 21, 9));
const good: ShareOffer = {
  aboutPersonIds: ['tim'], dataClasses: ['D3'], itemIds: null, familyName: 'Gezin T.', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Gesprek', overrideReason: null, validUntil: month(2),
};
const facts: ShareFacts = {
  at, longest: month(6), receiverRole: 'GI_WORKER', receiverPartners: [], ownClasses: ['D1', 'D3', 'D5'], objection: false, measureUntil: null,
};
const fields = (offer: Partial<ShareOffer> = {}, over: Partial<ShareFacts> = {}): string[] => problemsOfShare({ ...good, ...offer }, { ...facts, ...over }).map(({ field }) => field);

describe('a share', () => {
  it('that names everything is good', () => {
    expect(fields()).toEqual([]);
  });

  it('says about whom, what, for how long, and what it rests on', () => {
    expect(fields({ aboutPersonIds: [], dataClasses: [], familyName: ' ', evidence: ' ', validUntil: at })).toEqual(['aboutPersonIds', 'dataClasses', 'familyName', 'evidence', 'untilOn']);
    expect(fields({ validUntil: month(6) })).toEqual([]);
    expect(fields({ validUntil: month(7) })).toEqual(['untilOn']);
  });

  it('goes to nobody who may not receive, and holds no class the receiver may not have', () => {
    expect(fields({}, { receiverRole: 'ANALYST' })).toEqual(['toActorId']);
    expect(fields({ dataClasses: ['D3', 'D12'] }, { ownClasses: ['D3', 'D12'] })).toEqual(['dataClasses']);
    expect(fields({ dataClasses: ['D3', 'D12'] }, { ownClasses: ['D3', 'D12'], receiverPartners: ['GI_EXECUTOR'] })).toEqual([]);
    expect(fields({ dataClasses: ['D5'] }, { receiverRole: 'TEACHER' })).toEqual(['itemIds']);
    expect(fields({ dataClasses: ['D5'], itemIds: ['one'] }, { receiverRole: 'TEACHER' })).toEqual([]);
  });

  it('gives nothing that whoever offers does not have', () => {
    expect(fields({ dataClasses: ['D3', 'D6'] })).toEqual(['dataClasses']);
  });

  it('rests on a supervision order only while there is one, and no longer than it lasts', () => {
    const order = { secrecyBasis: 'SUPERVISION_ORDER' } as const;
    expect(fields(order)).toEqual(['secrecyBasis']);
    expect(fields(order, { measureUntil: 'OPEN' })).toEqual([]);
    expect(fields(order, { measureUntil: month(1) })).toEqual(['untilOn']);
    expect(fields(order, { measureUntil: 'OPEN', receiverRole: 'CARE_PROVIDER' })).toEqual(['secrecyBasis']);
  });

  it('needs a reason where it sets secrecy aside', () => {
    for (const secrecyBasis of ['CONFLICT_OF_DUTIES', 'VITAL_INTEREST'] as const) {
      expect(fields({ secrecyBasis })).toEqual(['overrideReason']);
      expect(fields({ secrecyBasis, overrideReason: ' ' })).toEqual(['overrideReason']);
      expect(fields({ secrecyBasis, overrideReason: 'Het kind loopt gevaar' })).toEqual([]);
    }
  });

  it('goes on against an objection only on another ground, with a reason', () => {
    expect(fields({ secrecyBasis: 'CONSENT' }, { objection: true })).toEqual(['secrecyBasis']);
    expect(fields({}, { objection: true })).toEqual(['overrideReason']);
    expect(fields({ overrideReason: 'Nodig voor de veiligheid' }, { objection: true })).toEqual([]);
  });
});
