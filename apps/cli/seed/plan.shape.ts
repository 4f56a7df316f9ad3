import { WEEKDAYS } from '@zov/plan/model/check-days.ts';
import { GOAL_STATES } from '@zov/plan/model/progress.ts';
import { PICTURES, type PictureName } from '@zov/plan/model/pictures.ts';
import { LIFE_DOMAINS } from '@zov/plan/model/life-domain.ts';
import { CONFIRMED_BY } from '@zov/dossier/model/safety-net.ts';
import { z } from 'zod';
import { day, keys, some, text } from './parts.shape';
import { key } from './region.shape';

/** One text in another language; `of` are the Dutch words it was made from, when those were others. */
const translation = z.strictObject({ language: z.enum(['EN', 'AR', 'TR', 'PL', 'UK', 'FA', 'TI', 'SO']), field: z.enum(['FAMILY_TEXT', 'CHILD_TEXT']).default('FAMILY_TEXT'), text, of: text.optional(), checkedBy: text.optional(), on: day });
/** What every item of a plan has; `family` is the same in words the family uses. */
const item = { key, about: some, family: text, translations: z.array(translation).default([]) };
const words = z.string().default('');

const checked = z.strictObject({
  /** One day, or several with the same outcome. */
  on: z.union([day, z.array(day).min(1)]),
  result: z.enum(['KEPT', 'PARTLY', 'NOT_KEPT', 'COULD_NOT_CHECK']).optional(), note: words, by: key.optional(),
  /** What was done because it was not kept; without a result it still has to be. */
  followUp: z.strictObject({ by: key, due: day, done: day.optional(), result: words }).optional(),
}).refine((one) => one.followUp === undefined || one.result === 'NOT_KEPT', { path: ['followUp'], message: 'only what is not kept has a follow-up' });
const agreement = z.strictObject({
  ...item, home: key.optional(), whoPerson: key.optional(), who: words, /** Professionals who do or check it. */ named: keys, what: text, trigger: words, rhythm: words, checker: text, checkHow: text, ifItFails: text,
  /** On these weekdays, or every so many days; who is reminded, and who takes over when it fails. */
  weekdays: z.array(z.enum(WEEKDAYS)).default([]), everyDays: z.int().positive().optional(), checkerPerson: key.optional(), checkedBy: key.optional(), failsOwner: key.optional(), failsWithin: z.int().positive().optional(),
  from: day.optional(), until: day.optional(), review: day, child: words, /** The drawing beside the text for children. */ picture: z.enum(Object.keys(PICTURES) as PictureName[]).optional(), checks: z.array(checked).default([]),
});
const top3 = z.strictObject({
  ...item, behaviour: text, facts: keys, noHelp: words, domain: z.enum([...LIFE_DOMAINS.ASSISTANCE, ...LIFE_DOMAINS.RECOVERY]).optional(), home: key.optional(), noCondition: words, risks: words, goal: text, reachedWhen: words, agreements: z.array(agreement).default([]),
  /** How far the goal is, as it was judged on a day. */
  progress: z.array(z.strictObject({ on: day, state: z.enum(GOAL_STATES), reason: words, by: key.optional() })).default([]),
  /** On the later list instead of in the Top-3, and why. */
  later: text.optional(),
});
const condition = z.strictObject({ ...item, /** The item it belongs to; the whole plan when left out. */ for: key.optional(), text, setBy: z.enum(['VEILIG_THUIS', 'GI', 'TEAM']), setByName: text, met: z.boolean().default(false) });
const contact = z.strictObject({ ...item, person: key.optional(), name: text, phone: text.optional(), reachable: text, confirmed: day, /** What it answered when it was asked again. */ asked: z.array(z.strictObject({ on: day, how: z.enum(CONFIRMED_BY), agrees: z.boolean().default(true) })).default([]) });
/** Help: from an organisation of the region by its key, or from somebody by name; when it really began and stopped. */
const help = z.strictObject({
  ...item, for: key.optional(), kind: text, organisation: key.optional(), name: words, from: day.optional(),
  course: z.array(z.strictObject({ on: day, started: day, stopped: day.optional(), why: words, by: key.optional() })).default([]),
}).refine((one) => (one.organisation === undefined) !== (one.name === ''), { path: ['name'], message: 'an organisation or a name' });
const stance = z.enum(['AGREE', 'PARTLY', 'DISAGREE']);
const opinion = z.strictObject({ person: key, stance, words: text, on: day, writtenBy: text.optional(), /** What this person thinks otherwise of single items. */ single: z.array(z.strictObject({ item: key, stance, words })).default([]) });
const notReached = z.strictObject({ person: key, why: text, tried: z.array(day).default([]) });

/** One version of the plan of one phase. */
export const planShape = z.strictObject({
  phase: z.enum(['SAFETY', 'ASSISTANCE', 'RECOVERY']), number: z.int().positive().default(1),
  author: key, drafted: day, shared: day.optional(), sharedWith: keys,
  adopted: z.strictObject({ by: key, on: day, reason: text }).optional(), superseded: z.boolean().default(false),
  /** Since when it is carried out, or was; a safety plan from the day it was adopted. Left out of a later phase it waits for its gate. */
  inForce: day.optional(),
  /** Whom the version as a whole concerns; everybody its items name when left out. */
  about: z.array(key).optional(),
  top3: z.array(top3).min(1), conditions: z.array(condition).default([]), safetyNet: z.array(contact).default([]), help: z.array(help).default([]), opinions: z.array(opinion).default([]), notReached: z.array(notReached).default([]),
}).refine((plan) => plan.adopted === undefined || plan.shared !== undefined, { path: ['shared'], message: 'a plan is shared before it is adopted' })
  .refine((plan) => plan.adopted?.by !== plan.author, { path: ['adopted', 'by'], message: 'somebody other than the author adopts' });

/** What a family member said about one item of a plan. */
export const responseShape = z.strictObject({
  person: key, item: key, kind: z.enum(['RIGHT', 'NOT_RIGHT', 'SOMETHING_TO_SAY']), words, on: day, answerFrom: text,
  answer: z.strictObject({ text, by: key, on: day }).optional(),
});

export type PlanPart = z.output<typeof planShape>;
