import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, createFamilyTable, dropTables, fenceTable } from './family-table.ts';
import { FENCE_DOWN, FENCE_UP } from './fence.sql.ts';

/** Involvements, the grants they turn into, restrictions that always win, sign-in of family members, and the fence itself. */
export class CreateAccess1795260000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createInvolvement(runner);
    await createGrant(runner);
    await createRestriction(runner);
    await createFamilySignIn(runner);
    await createKeysOfActs(runner);
    await runner.query(FENCE_UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(FENCE_DOWN);
    await dropTables(runner, ['outbox', 'idempotency', 'invitation_code', 'person_account', 'restriction', 'access_grant', 'involvement']);
  }
}

const PERIOD = 'check (valid_until is null or valid_until > valid_from)';

async function createInvolvement(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'involvement',
    about: 'NL: betrokkenheid. Why one professional works on this family',
    dataClass: 'D14',
    columns: [
      ['actor_id', 'uuid not null references actor (id)', 'Who; one person, never a team'],
      ['partner', 'text not null', 'As which partner; chooses the policy file'],
      ['purpose', 'text not null', 'What for'],
      ['legal_basis', 'text not null', 'GDPR basis'],
      ['secrecy_basis', 'text not null', 'Ground on which professional secrecy allows it'],
      ['evidence', `text not null default ''`, 'What it rests on'],
      ['valid_from', 'timestamptz not null', 'First moment'],
      ['valid_until', 'timestamptz', 'Moment it has ended (half-open)'],
      ['ended_reason', 'text', 'Why it ended'],
    ],
    constraints: [PERIOD],
  });
  await runner.query(`create unique index one_director on involvement (dossier_id) where partner = 'CASE_DIRECTOR' and valid_until is null`);
}

async function createGrant(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'access_grant',
    about: 'Materialised right of one actor in one dossier; policy compares rows with these and nothing else',
    dataClass: 'D14',
    columns: [
      ['actor_id', 'uuid not null references actor (id)', 'Whose right'],
      ['partner', 'text not null', 'Policy file that applies'],
      ['purpose', 'text not null', 'What for'],
      ['legal_basis', 'text not null', 'GDPR basis'],
      ['secrecy_basis', 'text not null', 'Ground for breaking or not having secrecy'],
      ['data_classes', 'text[] not null', 'Classes that may be read'],
      ['acts', 'text[] not null', 'What may be done besides reading'],
      ['person_ids', `uuid[] not null default '{}'`, 'Persons this grant reaches; for family members: self and who is represented'],
      ['self_person_id', 'uuid', 'The family member behind the grant'],
      ['basis_kind', `text not null check (basis_kind in ('INVOLVEMENT','CUSTODY','SELF'))`, 'What it was made from'],
      ['basis_id', 'uuid not null', 'Row it was made from'],
      ['valid_from', 'timestamptz not null', 'First moment'],
      ['valid_until', 'timestamptz', 'Moment it has ended (half-open)'],
    ],
    constraints: [PERIOD, 'foreign key (dossier_id, self_person_id) references person (dossier_id, id)',
      `check ((self_person_id is null) = (basis_kind = 'INVOLVEMENT'))`],
    personArrays: ['person_ids'],
  });
  await runner.query('create index access_grant_actor on access_grant (actor_id, dossier_id)');
}

async function createRestriction(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'restriction',
    about: 'NL: beperking. Something one person must not see; always wins and is itself hidden from that person',
    dataClass: 'D14',
    columns: [
      ['kind', `text not null check (kind in ('HIDDEN_WHEREABOUTS','CONTACT_BAN','WITHHELD','CHILD_REFUSES','OBJECTION'))`, 'What sort'],
      ['against_person_id', 'uuid not null', 'Family member who must not see it'],
      PERSONS('Whose data is kept back; empty when one item is named'),
      ['data_classes', `text[] not null default '{}'`, 'Classes kept back; empty means all'],
      ['item_id', 'uuid', 'One single item that is kept back'],
      ['reason', 'text not null', 'Why, by whom decided'],
      ['legal_basis', 'text not null', 'Ground'],
      ['valid_from', 'timestamptz not null', 'First moment'],
      ['valid_until', 'timestamptz', 'Moment it has ended (half-open)'],
    ],
    constraints: [PERIOD, 'foreign key (dossier_id, against_person_id) references person (dossier_id, id)',
      'check (item_id is not null or cardinality(about_person_ids) > 0)'],
    personArrays: ['about_person_ids'],
  });
}

async function createFamilySignIn(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'person_account',
    about: 'Which account a family member signs in with; the only tie between persons of two dossiers, shown by no query',
    dataClass: 'D1',
    columns: [
      ['person_id', 'uuid not null', 'Who'],
      ['actor_id', 'uuid not null references actor (id)', 'Their sign-in role'],
    ],
    constraints: ['foreign key (dossier_id, person_id) references person (dossier_id, id)', 'unique (dossier_id, person_id)', 'unique (dossier_id, actor_id)'],
  });
  await createFamilyTable(runner, {
    name: 'invitation_code',
    about: 'Single-use code, handed over in person, that binds a sign-in to a family member',
    dataClass: 'D14',
    columns: [
      ['person_id', 'uuid not null', 'For whom'],
      ['code_hash', 'text not null unique', 'SHA-256 of the code'],
      ['expires_at', 'timestamptz not null', 'Not valid from this moment'],
      ['used_at', 'timestamptz', 'When it was used'],
    ],
    constraints: ['foreign key (dossier_id, person_id) references person (dossier_id, id)'],
  });
}

async function createKeysOfActs(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table idempotency (
      dossier_id uuid not null,
      actor_id uuid not null references actor (id),
      key text not null check (length(key) between 8 and 80),
      act text not null,
      result_id uuid not null,
      created_at timestamptz not null,
      primary key (dossier_id, actor_id, key)
    );
    comment on table idempotency is 'One effect per key and actor; holds ids only, a replay is answered anew. Class: D15';
    comment on column idempotency.dossier_id is 'Dossier of the act';
    comment on column idempotency.actor_id is 'Who sent it';
    comment on column idempotency.key is 'Key the client made';
    comment on column idempotency.act is 'Which act';
    comment on column idempotency.result_id is 'Row the act made or changed';
    comment on column idempotency.created_at is 'When';
    grant select, insert on idempotency to zov_app;

    create table outbox (
      dossier_id uuid not null,
      id uuid not null default gen_random_uuid(),
      kind text not null,
      effect_key text not null,
      payload jsonb not null,
      created_at timestamptz not null,
      done_at timestamptz,
      primary key (dossier_id, id),
      unique (dossier_id, effect_key)
    );
    create index outbox_open on outbox (created_at) where done_at is null;
    comment on table outbox is 'Effects to happen after commit, exactly once per effect key; ids only. Class: D15';
    comment on column outbox.dossier_id is 'Dossier of the act';
    comment on column outbox.id is 'Key; also the job id';
    comment on column outbox.kind is 'Which job';
    comment on column outbox.effect_key is 'Unique effect';
    comment on column outbox.payload is 'Ids only';
    comment on column outbox.created_at is 'When';
    comment on column outbox.done_at is 'When the effect had happened';
    grant select, insert on outbox to zov_app;
  `);
  await fenceTable(runner, 'idempotency');
  await fenceTable(runner, 'outbox');
}
