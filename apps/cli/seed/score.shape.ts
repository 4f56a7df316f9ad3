import { z } from 'zod';
import { day, keys, text } from './parts.shape';
import { key } from './region.shape';

const words = z.string().default('');

/** How safe somebody found it, that day: a family member, or a professional about some children. */
export const scoreShape = z.strictObject({
  person: key.optional(), by: key.optional(), on: day, score: z.int().min(0).max(10), as: z.enum(['NUMBER', 'SMILEY', 'DRAWING']).default('NUMBER'), words, oneHigher: words,
  about: keys, allows: z.array(z.enum(['PARENTS', 'TEAM'])).default([]), writtenBy: text.optional(),
}).refine((score) => (score.person === undefined) !== (score.by === undefined), { path: ['person'], message: 'a score is of a family member or of a professional' })
  .refine((score) => (score.by === undefined) === (score.about.length === 0), { path: ['about'], message: 'a professional speaks of children' });
