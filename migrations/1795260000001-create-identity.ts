import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reference data: regions, organisations, teams, and the people who sign in. Holds no family data. */
export class CreateIdentity1795260000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table region (
        id uuid primary key default gen_random_uuid(),
        code text not null unique,
        name text not null
      );
      comment on table region is 'Youth region; the log is sealed per region and day. Class: reference';

      create table organisation (
        id uuid primary key default gen_random_uuid(),
        region_id uuid not null references region (id),
        kind text not null check (kind in ('MUNICIPALITY','GI','RVDK','VEILIG_THUIS','CARE','ADULT_CARE','SCHOOL','POLICE','CRISIS','OTHER')),
        name text not null,
        reveals_whereabouts boolean not null default false
      );
      comment on table organisation is 'Partner organisation. Class: reference';
      comment on column organisation.reveals_whereabouts is 'Its name alone tells where somebody stays (shelter); withheld from families together with its log row';

      create table team (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references organisation (id),
        name text not null
      );
      comment on table team is 'Team inside an organisation. Class: reference';

      create table account (
        id uuid primary key default gen_random_uuid(),
        audience text not null check (audience in ('TEAM','FAMILY')),
        display_name text not null,
        issuer text,
        subject text,
        bound_at timestamptz,
        blocked_at timestamptz,
        unique (issuer, subject),
        check ((issuer is null) = (subject is null) and (issuer is null) = (bound_at is null))
      );
      comment on table account is 'A natural person who signs in; issuer and subject are bound once. Class: reference';

      create table actor (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references account (id),
        role text not null check (role in ('YOUTH_PROFESSIONAL','GI_WORKER','JUVENILE_PROBATION','RVDK_INVESTIGATOR','VEILIG_THUIS_WORKER',
          'BEHAVIOURAL_SCIENTIST','CHAIR','SECRETARY','CRISIS_WORKER','CARE_PROVIDER','TEACHER','PRIVACY_OFFICER','ADMINISTRATOR','ANALYST','FAMILY_MEMBER')),
        organisation_id uuid references organisation (id),
        team_id uuid references team (id),
        region_id uuid not null references region (id),
        valid_from timestamptz not null,
        valid_until timestamptz,
        check ((role = 'FAMILY_MEMBER') = (organisation_id is null)),
        check (valid_until is null or valid_until > valid_from)
      );
      create index actor_account on actor (account_id);
      comment on table actor is 'One role of one account at one organisation, for a period. Grants and log rows name actors. Class: reference';
    `);
    for (const [column, text] of Object.entries(COMMENTS)) {
      await runner.query(`comment on column ${column} is '${text}'`);
    }
    await runner.query(`grant select on region, organisation, team, account, actor to zov_app, zov_audit, zov_fence, zov_backup`);
    await runner.query(`grant insert, update on account, actor to zov_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table actor, account, team, organisation, region');
  }
}

const COMMENTS: Record<string, string> = {
  'region.id': 'Key',
  'region.code': 'Short name used in file names',
  'region.name': 'Dutch name',
  'organisation.id': 'Key',
  'organisation.region_id': 'Region it works in',
  'organisation.kind': 'What sort of partner',
  'organisation.name': 'Dutch name',
  'team.id': 'Key',
  'team.organisation_id': 'Organisation it belongs to',
  'team.name': 'Dutch name',
  'account.id': 'Key',
  'account.audience': 'Which of the two endpoints this person signs in to',
  'account.display_name': 'Name shown to colleagues',
  'account.issuer': 'Identity provider that vouches for this person',
  'account.subject': 'Subject at that provider',
  'account.bound_at': 'When issuer and subject were bound; never rebound',
  'account.blocked_at': 'From then on nobody signs in with it',
  'actor.id': 'Key',
  'actor.account_id': 'Who',
  'actor.role': 'As what',
  'actor.organisation_id': 'For which organisation; empty for family members',
  'actor.team_id': 'In which team',
  'actor.region_id': 'Region whose log chain takes the rows of this actor',
  'actor.valid_from': 'First moment of the role',
  'actor.valid_until': 'Moment the role has ended (half-open)',
};
