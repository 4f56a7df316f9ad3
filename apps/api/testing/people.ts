import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Subjects of the made-up people in the specs of the server. */
export const PEOPLE = {
  professional: 'spec-professional',
  twoRoles: 'spec-two-roles',
  blocked: 'spec-blocked',
  ended: 'spec-ended',
  mother: 'spec-mother',
} as const;

type Subject = (typeof PEOPLE)[keyof typeof PEOPLE];

export interface SeededPerson {
  readonly accountId: string;
  readonly actorIds: readonly string[];
}

interface Wanted {
  readonly subject: Subject;
  readonly name: string;
  readonly audience: 'TEAM' | 'FAMILY';
  readonly roles: readonly string[];
  readonly until?: string;
  readonly blocked?: boolean;
}

const WANTED: readonly Wanted[] = [
  { subject: PEOPLE.professional, name: 'Proef Professional', audience: 'TEAM', roles: ['YOUTH_PROFESSIONAL'] },
  { subject: PEOPLE.twoRoles, name: 'Proef Tweerollen', audience: 'TEAM', roles: ['YOUTH_PROFESSIONAL', 'CHAIR'] },
  { subject: PEOPLE.blocked, name: 'Proef Geblokkeerd', audience: 'TEAM', roles: ['YOUTH_PROFESSIONAL'], blocked: true },
  { subject: PEOPLE.ended, name: 'Proef Vertrokken', audience: 'TEAM', roles: ['YOUTH_PROFESSIONAL'], until: '2026-01-02' },
  { subject: PEOPLE.mother, name: 'Proef Moeder', audience: 'FAMILY', roles: ['FAMILY_MEMBER'] },
];

/** Adds an organisation and the people, bound to the demo issuers. */
export async function seedPeople(ownerUrl: string): Promise<Record<Subject, SeededPerson>> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const [regionId, organisationId] = [randomUUID(), randomUUID()];
    await client.query(`insert into region (id, code, name) values ($1, 'spec', 'Proefregio')`, [regionId]);
    await client.query(`insert into organisation (id, region_id, kind, name) values ($1, $2, 'MUNICIPALITY', 'Proefgemeente')`, [organisationId, regionId]);
    const seeded: [Subject, SeededPerson][] = [];
    for (const one of WANTED) seeded.push([one.subject, await addPerson(client, one, regionId, organisationId)]);
    return Object.fromEntries(seeded) as Record<Subject, SeededPerson>;
  } finally {
    await client.end();
  }
}

async function addPerson(client: pg.Client, wanted: Wanted, regionId: string, organisationId: string): Promise<SeededPerson> {
  const accountId = randomUUID();
  await client.query(
    `insert into account (id, audience, display_name, issuer, subject, bound_at, blocked_at) values ($1, $2, $3, $4, $5, '2026-01-01', $6)`,
    [accountId, wanted.audience, wanted.name, `demo-${wanted.audience.toLowerCase()}`, wanted.subject, wanted.blocked ? '2026-01-02' : null],
  );
  const actorIds: string[] = [];
  for (const role of wanted.roles) {
    const { rows } = await client.query<{ id: string }>(
      `insert into actor (account_id, role, organisation_id, region_id, valid_from, valid_until) values ($1, $2, $3, $4, '2026-01-01', $5) returning id`,
      [accountId, role, role === 'FAMILY_MEMBER' ? null : organisationId, regionId, wanted.until ?? null],
    );
    actorIds.push(rows[0]!.id);
  }
  return { accountId, actorIds };
}
