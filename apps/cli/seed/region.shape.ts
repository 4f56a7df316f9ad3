import { ACTOR_ROLES } from '@zov/access/model/actor.ts';
import { SETTING_KEYS } from '@zov/access/model/region-setting.ts';
import { PROFESSIONAL_MANDATES } from '@zov/access/model/professional-mandate.ts';
import { SAFETY_TEAM_ROLES } from '@zov/access/model/safety-team.ts';
import { z } from 'zod';

/** Name of something inside the seed files; also what a demo person signs in as. */
export const key = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes');

const organisation = z.strictObject({
  kind: z.enum(['MUNICIPALITY', 'GI', 'RVDK', 'VEILIG_THUIS', 'CARE', 'ADULT_CARE', 'SCHOOL', 'POLICE', 'CRISIS', 'OTHER']),
  name: z.string().min(1),
  revealsWhereabouts: z.boolean().default(false),
});

const day = z.string().regex(/^(today|[+-]\d+d)$/, 'must be today or a number of days, such as -18d');

/** What the organisation lets somebody decide; `until` is the first day on which it no longer holds. */
const mandate = z.strictObject({ kind: z.enum(PROFESSIONAL_MANDATES), limits: z.string().optional(), source: z.string().min(5), from: day, until: day.optional(), endedBecause: z.string().optional() });

const role = z.strictObject({ role: z.enum(ACTOR_ROLES).exclude(['FAMILY_MEMBER']), organisation: key, team: key.optional(), mandates: z.array(mandate).default([]) });

/** region.yaml: where the demo plays and which professionals work there. */
export const regionShape = z.strictObject({
  region: z.strictObject({ code: key, name: z.string().min(1) }),
  organisations: z.record(key, organisation),
  teams: z.record(key, z.strictObject({ organisation: key, name: z.string().min(1) })),
  safetyTeams: z.record(key, z.strictObject({ name: z.string().min(1), area: z.string().min(1), members: z.array(z.strictObject({ who: key, as: z.enum(SAFETY_TEAM_ROLES), from: day })).min(1) })).default({}),
  professionals: z.record(key, z.strictObject({ name: z.string().min(1), roles: z.array(role).min(1) })),
  administrator: key,
  /** What the region decided otherwise than it started with. */
  settings: z.array(z.strictObject({ key: z.enum(SETTING_KEYS), value: z.number().int(), from: day, source: z.string().min(5) })).default([]),
});

export type RegionFile = z.output<typeof regionShape>;
