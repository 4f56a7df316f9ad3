import type { Problem } from './open-dossier.ts';
import { found, type Given } from './record.ts';

export const PICTURES = ['GENOGRAM', 'CIRCLE'] as const;
export type PictureKind = (typeof PICTURES)[number];

/** In pixels of the drawing: one press of a button, and how far from the own place somebody can be moved. */
export const NUDGE_STEP = 20;
export const NUDGE_FARTHEST = 400;

const TOO_FAR = `Verschuif ten hoogste ${String(NUDGE_FARTHEST)} punten.`;
const tooFar = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) > NUDGE_FARTHEST;

/** What has to be mended of how far somebody is moved in a picture; empty when nothing. */
export const problemsOfNudge = (given: Given): Problem[] => found([
  [tooFar(given['dx']), 'dx', TOO_FAR],
  [tooFar(given['dy']), 'dy', TOO_FAR],
  [given['picture'] === 'GENOGRAM' && typeof given['roundPersonId'] === 'string', 'roundPersonId', 'Een genogram staat om niemand heen.'],
]);
