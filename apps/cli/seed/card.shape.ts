import { z } from 'zod';
import { day, keys, text } from './parts.shape';
import { key } from './region.shape';

const words = z.string().default('');
const judgement = z.enum(['SAFE_ENOUGH', 'WORRY', 'UNSAFE', 'UNKNOWN']);

const child = z.strictObject({
  severity: z.enum(['ACUTE', 'STRUCTURAL', 'CONCERNING', 'NO_SIGN', 'UNKNOWN']), kinds: z.array(text).default([]), frequency: text.optional(),
  /** A day in the month since when. */
  since: day.optional(), last: day.optional(), consequence: words, medicallyAssessed: z.boolean().default(false), ifNothingChanges: words,
  spoken: z.strictObject({ on: day, by: text, how: text }).nullish(), notSpoken: words,
  /** By area of the card model: how safe, and why. */
  areas: z.record(text, z.union([z.tuple([judgement]), z.tuple([judgement, text])])),
});

/** NL: veiligheidskaart. One card with its part per child, adopted by somebody else than its author. */
export const cardShape = z.strictObject({
  number: z.int().positive(), author: key, made: day, occasion: text, madeWith: words, sharedWith: keys,
  conclusion: z.enum(['SAFE_ENOUGH', 'SAFE_WITH_AGREEMENTS', 'UNSAFE']), conclusionText: text, decision: text, decisionReason: text, alternatives: text, legalDecider: text,
  adopted: z.strictObject({ by: key, on: day, reason: text }), validUntil: day, superseded: z.boolean().default(false),
  children: z.record(key, child),
  /** What each of the family thought of it before it was adopted; `writtenBy` when a professional wrote it down. */
  views: z.array(z.strictObject({ who: key, on: day, stance: z.enum(['AGREE', 'PARTLY', 'DISAGREE']), words, writtenBy: z.string().optional(), allows: z.array(z.enum(['PARENTS', 'TEAM'])).default([]) })).default([]),
}).refine((card) => card.adopted.by !== card.author, { path: ['adopted', 'by'], message: 'somebody other than the author adopts' });

export type CardPart = z.output<typeof cardShape>;
