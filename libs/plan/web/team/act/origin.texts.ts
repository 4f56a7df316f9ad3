import type { OriginFrame } from '@generated/team/graphql';

const frames: Record<OriginFrame, string> = { VOLUNTARY: 'Vrijwillig kader', MEASURE: 'Onder maatregel' };

export const originTexts = {
  badge: (frame: OriginFrame, name?: string) => [frames[frame], name].filter(Boolean).join(' · '),
  notYours: (name?: string) => `Dit onderdeel is door ${name ?? 'een ander'} gemaakt. Voeg zelf iets toe of bespreek het.`,
};
