import { z } from 'zod';
import { day, keys, some, text } from './parts.shape';
import { key } from './region.shape';

const words = z.string().default('');

/** How safe somebody found it, that day: a family member, or a professional about some children. */
export const scoreShape = z.strictObject({
  person: key.optional(), by: key.optional(), on: day, score: z.int().min(0).max(10), as: z.enum(['NUMBER', 'SMILEY', 'DRAWING']).default('NUMBER'), words, oneHigher: words,
  about: keys, allows: z.array(z.enum(['PARENTS', 'TEAM'])).default([]), writtenBy: text.optional(),
}).refine((score) => (score.person === undefined) !== (score.by === undefined), { path: ['person'], message: 'a score is of a family member or of a professional' })
  .refine((score) => (score.by === undefined) === (score.about.length === 0), { path: ['about'], message: 'a professional speaks of children' });

const written = { by: key, on: day };
/** Who or what protects a child, or a time that it did go well. */
export const factorShape = z.strictObject({ ...written, kind: z.enum(['FACTOR', 'SUCCESS']).default('FACTOR'), text, person: key.optional(), who: words, strength: z.enum(['STRONG', 'SOME', 'WEAK']), since: day.optional(), until: day.optional(), about: some });
/** The outcome of an instrument, on the day it was used. */
export const instrumentShape = z.strictObject({ ...written, instrument: text, version: words, takenBy: text, outcome: text, about: some });
/** What weighs on an adult. */
export const vulnerabilityShape = z.strictObject({ ...written, person: key, kind: text, present: z.enum(['YES', 'NO', 'UNKNOWN']), note: words, facts: keys });
