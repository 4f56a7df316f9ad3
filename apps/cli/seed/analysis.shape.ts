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
