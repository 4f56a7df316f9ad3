import { LIFE_DOMAINS } from '@zov/dossier/model/analysis.ts';
import { z } from 'zod';
import { day, keys, some, text } from './parts.shape';
import { key } from './region.shape';

/** NL: drie kolommen. One sentence with the facts it rests on. */
export const columnShape = z.strictObject({
  column: z.enum(['WORRY', 'STRENGTH', 'NEED']), text, family: z.string().default(''), facts: keys, about: some, released: keys, on: day, by: key,
  /** Why it is no longer so. */
  dropped: text.optional(),
});

/** NL: perspectief. Where one child grows up, as of a day. */
export const perspectiveShape = z.strictObject({
  child: key, kind: z.enum(['AT_HOME', 'BACK_HOME', 'OTHER_PARENT', 'NETWORK', 'FOSTER_CARE', 'FAMILY_HOME', 'GROUP', 'INDEPENDENT', 'NOT_CLEAR']), words: text, family: z.string().default(''),
  decidedBy: text, from: day, review: day.optional(), released: keys, by: key,
});

/** NL: integrale verklarende analyse. One version with its statements. */
export const analysisShape = z.strictObject({
  question: text, on: day, by: key,
  adopted: z.strictObject({ on: day, by: key, reason: text }).optional(),
  statements: z.array(z.strictObject({ domain: z.enum(LIFE_DOMAINS), text, facts: keys, about: some, class: z.enum(['D3', 'D11']).default('D3'), by: key })),
});

const answer = z.strictObject({ yes: z.boolean(), why: text });

/** NL: signaal en meldcode. What came in and what was done with it. */
export const signalShape = z.strictObject({
  what: text, received: day, by: key, about: some, source: z.strictObject({ kind: z.enum(['OWN_OBSERVATION', 'FAMILY_MEMBER', 'NETWORK', 'PROFESSIONAL', 'DOCUMENT', 'REPORTER']), person: key.optional(), name: text.optional() }),
  steps: z.array(z.strictObject({ step: z.number().int().min(1).max(5), on: day, who: text, words: text })).default([]),
  answers: z.strictObject({ suspicion: answer.optional(), unsafe: answer.optional(), able: answer.optional(), accepted: answer.optional(), effective: answer.optional() }).default({}),
  advice: z.strictObject({ on: day, number: text, words: text }).optional(),
  told: z.strictObject({ to: keys, on: day.optional(), reaction: z.string().default(''), notWhy: z.string().default('') }).optional(),
  decided: z.strictObject({ report: answer, help: answer, on: day, who: text }).optional(),
  handOver: z.strictObject({ owner: key, due: day, done: day.optional(), reference: z.string().default('') }).optional(),
  index: day.optional(),
});
