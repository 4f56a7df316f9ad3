import { TEMPLATES, TEMPLATE_KINDS } from '@zov/plan/model/template-plan.ts';
import { z } from 'zod';
import { day, some, text } from './parts.shape';
import { key } from './region.shape';

const answer = z.strictObject({ text, family: text, who: text, due: day.optional(), done: day.optional(), about: z.array(key).optional() });

/** A plan around one moment, in its last state; every question that is answered by its key. */
export const templateShape = z.strictObject({
  kind: z.enum(TEMPLATE_KINDS), about: some, registration: z.enum(['HELPING_PREVENTIVELY', 'HIGH_CONFLICT']).optional(), author: key, begun: day, shared: day.optional(), sharedWith: z.array(key).default([]),
  adopted: z.strictObject({ by: key, on: day, reason: text }).optional(), answers: z.record(z.string(), answer),
}).refine((one) => Object.keys(one.answers).every((name) => TEMPLATES[one.kind].some(({ key: known }) => known === name)), { path: ['answers'], message: 'only what the template asks is answered' })
  .refine((one) => one.adopted?.by !== one.author, { path: ['adopted', 'by'], message: 'somebody other than the author adopts' });

export type TemplatePart = z.output<typeof templateShape>;
