import type { CrisisKind } from '@generated/family/graphql';

export const crisisTexts = {
  title: 'Wat er met spoed is besloten',
  kinds: { CHILD_OUT: 'Een kind woont even ergens anders', PARENT_OUT: 'Een ouder woont even ergens anders', HELP_AT_HOME: 'Er komt hulp in huis' } satisfies Record<CrisisKind, string>,
  holds: (from: string, until: string) => `Besloten op ${from}. We kijken hier uiterlijk op ${until} samen weer naar.`,
  over: (from: string, end: string) => `Besloten op ${from}. Dit is voorbij sinds ${end}.`,
};
