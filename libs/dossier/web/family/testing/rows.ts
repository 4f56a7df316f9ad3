import type { FamilyFactFragment, FamilyResponseFragment } from '@generated/family/graphql';

export const response = (more: Partial<FamilyResponseFragment> = {}): FamilyResponseFragment => ({
  __typename: 'Response',
  id: 'r1',
  version: 1,
  itemType: 'FACT',
  itemId: 'f1',
  itemVersion: 1,
  personId: 'linde',
  kind: 'NOT_RIGHT',
  words: 'Dat was anders.',
  saidAt: '2026-11-21T10:00:00Z',
  receipt: 'R-7E235',
  answerByOn: '2099-11-28',
  answerFromName: 'Jip Testman',
  answer: '',
  answeredAt: null,
  childAllows: [],
  ...more,
});

export const fact = (more: Partial<FamilyFactFragment> = {}): FamilyFactFragment => ({
  __typename: 'Fact',
  id: 'f1',
  version: 1,
  kind: 'FACT',
  what: 'De politie was in huis.',
  happenedOn: '2026-09-05',
  happenedUntilOn: null,
  place: null,
  sourceKind: 'PROFESSIONAL',
  sourcePersonId: null,
  sourceName: 'de politie',
  verification: 'VERIFIED',
  state: 'CURRENT',
  aboutPersonIds: ['linde', 'saar'],
  ...more,
});
