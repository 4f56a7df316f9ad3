import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is signed in, who is busy signing in, and which processes are alive. Holds no family data. */
export class CreateSession1795260000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session (
        id text primary key check (id ~ '^[0-9a-f]{64}$'),
        audience text not null check (audience in ('TEAM','FAMILY')),
        issuer text not null,
        subject text not null,
        account_id uuid references account (id),
        actor_id uuid references actor (id),
        signed_in_at timestamptz not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        failed_codes smallint not null default 0 check (failed_codes >= 0),
        ended_at timestamptz,
        ended_by text check (ended_by in ('LOGOUT','EXIT','ROTATED','EXPIRED','REVOKED')),
        check ((ended_at is null) = (ended_by is null)),
        check (actor_id is null or account_id is not null),
        check (created_at >= signed_in_at and seen_at >= created_at)
      );
      create index session_login on session (audience, issuer, subject);
      create index session_account on session (account_id) where ended_at is null;
      create index session_seen on session (seen_at);
      comment on table session is 'One signed-in browser or script on one audience. Class: reference';

      create table sign_in_attempt (
        id text primary key check (id ~ '^[0-9a-f]{64}$'),
        audience text not null check (audience in ('TEAM','FAMILY')),
        wanted_role text check (length(wanted_role) <= 64),
        return_to text check (length(return_to) <= 200),
        created_at timestamptz not null
      );
      create index sign_in_attempt_created on sign_in_attempt (created_at);
      comment on table sign_in_attempt is 'A sign-in that has left for the identity provider and may come back once. Class: reference';

      create table heartbeat (
        name text primary key,
        at timestamptz not null
      );
      comment on table heartbeat is 'Sign of life of a background process. Class: reference';
    `);
    for (const [column, text] of Object.entries(COMMENTS)) {
      await runner.query(`comment on column ${column} is '${text}'`);
    }
    await runner.query(`
      grant select, insert, update, delete on session, sign_in_attempt to zov_app;
      grant select, insert, update on heartbeat to zov_app;
      grant select on session, sign_in_attempt, heartbeat to zov_backup;
      grant select on migrations to zov_app, zov_backup;
      grant select on sequence migrations_id_seq to zov_backup`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke select on migrations from zov_app, zov_backup');
    await runner.query('revoke select on sequence migrations_id_seq from zov_backup');
    await runner.query('drop table heartbeat, sign_in_attempt, session');
  }
}

const COMMENTS: Record<string, string> = {
  'session.id': 'Keyed hash of the random id in the cookie; the id itself is nowhere in the database',
  'session.audience': 'Endpoint it is good for; a session never reaches the other one',
  'session.issuer': 'Key of the identity provider that vouched',
  'session.subject': 'Subject at that provider',
  'session.account_id': 'Bound account; empty for a family member who still has to enter the code',
  'session.actor_id': 'Role in use; empty until a person with more roles has chosen',
  'session.signed_in_at': 'When the person proved who they are (real time); survives rotation and carries the absolute limit',
  'session.created_at': 'When this id was given out (real time)',
  'session.seen_at': 'Last use (real time), to the half minute; carries the idle limit',
  'session.failed_codes': 'Wrong invitation codes typed in this session',
  'session.ended_at': 'When it ended (real time); an ended row never comes back',
  'session.ended_by': 'What ended it',
  'sign_in_attempt.id': 'Keyed hash of the random id in the transaction cookie',
  'sign_in_attempt.audience': 'Endpoint the person wants to reach',
  'sign_in_attempt.wanted_role': 'Role or actor id asked for beforehand',
  'sign_in_attempt.return_to': 'Path on this server to go to afterwards',
  'sign_in_attempt.created_at': 'When it left (real time); good for ten minutes',
  'heartbeat.name': 'Which process',
  'heartbeat.at': 'Its last sign of life (real time)',
};
