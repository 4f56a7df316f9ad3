import { z } from 'zod';
import { day, keys, some, text } from './parts.shape';
import { key } from './region.shape';

/** NL: crisisbesluit. With who read the report, and when it was over. */
export const crisisShape = z.strictObject({
  kind: z.enum(['CHILD_OUT', 'PARENT_OUT', 'HELP_AT_HOME']), children: some, leaves: key.optional(), on: day, time: text.optional(), until: day, by: key,
  danger: text, lighter: text, childSays: text, parentsSay: text, leastDrastic: text, carer: text, home: key.optional(),
  ground: z.enum(['CONSENT', 'RESTRAINING_ORDER', 'VOTS', 'EMERGENCY_MUHP', 'NONE_NEEDED', 'OTHER']), decidedBy: text, report: text, family: z.string().default(''), released: keys,
  read: z.strictObject({ by: key, on: day }).optional(), ended: z.strictObject({ by: key, on: day, reason: text }).optional(),
});
