import { z } from 'zod';
import { day, keys, some, text } from './parts.shape';
import { key } from './region.shape';

const condition = z.enum(['AGREEMENTS', 'CHECKS', 'OPINIONS', 'VEILIG_THUIS', 'GOALS', 'DANGER', 'SAFETY_NET', 'CHILDREN_SPOKEN']);
const said = z.strictObject({ by: key, on: day, agrees: z.boolean().default(true), words: text });

/** A decision about a gate, with the conditions as they stood. */
export const gateShape = z.strictObject({
  gate: z.enum(['TO_ASSISTANCE', 'TO_RECOVERY']), by: key, on: day, reason: text, family: text, about: some, sharedWith: keys,
  met: z.array(condition).min(1), notMet: z.array(condition).default([]), /** Asked when a condition was not met. */ override: text.optional(),
  second: said, /** By Veilig Thuis, where it set a minimum condition. */ release: said.optional(),
}).refine((one) => (one.notMet.length > 0) === (one.override !== undefined), { path: ['override'], message: 'a condition that is not met asks a reason, and only then' })
  .refine((one) => new Set([one.by, one.second.by, one.release?.by]).size === 3, { path: ['second'], message: 'everybody decides once' });

/** NL: toezicht van Veilig Thuis. After which hand-over, and the days it looks again; nobody looked yet. */
/** NL: mijlpaal. `month` is a day relative to today that lies in it. */
export const milestoneShape = z.strictObject({
  by: key, on: day, phase: z.enum(['SAFETY', 'ASSISTANCE', 'RECOVERY']), month: day, text, family: text, about: some, sharedWith: keys,
  reached: z.strictObject({ on: day, words: text }).optional(),
});

export const monitoringShape = z.strictObject({ by: key, handedOver: day, months: z.array(z.number().int()).length(3), about: some, sharedWith: keys });

export type GatePart = z.output<typeof gateShape>;
