import { ACTOR_ROLES } from '@zov/access/model/actor.ts';
import { z } from 'zod';

/** Name of something inside the seed files; also what a demo person signs in as. */
export const key = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes');

const organisation = z.strictObject({
  kind: z.enum(['MUNICIPALITY', 'GI', 'RVDK', 'VEILIG_THUIS', 'CARE', 'ADULT_CARE', 'SCHOOL', 'POLICE', 'CRISIS', 'OTHER']),
  name: z.string().min(1),
  revealsWhereabouts: z.boolean().default(false),
});

const role = z.strictObject({ role: z.enum(ACTOR_ROLES).exclude(['FAMILY_MEMBER']), organisation: key, team: key.optional() });

/** region.yaml: where the demo plays and which professionals work there. */
export const regionShape = z.strictObject({
  region: z.strictObject({ code: key, name: z.string().min(1) }),
  organisations: z.record(key, organisation),
  teams: z.record(key, z.strictObject({ organisation: key, name: z.string().min(1) })),
  professionals: z.record(key, z.strictObject({ name: z.string().min(1), roles: z.array(role).min(1) })),
});

export type RegionFile = z.output<typeof regionShape>;
