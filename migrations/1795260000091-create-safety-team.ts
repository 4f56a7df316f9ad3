import type { MigrationInterface, QueryRunner } from 'typeorm';

/** NL: veiligheidsteam. A standing team of a region, who sits in it from when until when, and which one a family is discussed in. */
export class CreateSafetyTeam1795260000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table dossier drop column safety_team_id; drop table safety_team_member, safety_team');
  }
}

const TABLES = `
  create table safety_team (
    id uuid primary key,
    region_id uuid not null references region (id),
    name text not null check (length(name) between 1 and 200),
    area text not null check (length(area) between 1 and 200),
    recorded_at timestamptz not null,
    recorded_by uuid not null references actor (id),
    unique (region_id, name)
  );
  comment on table safety_team is 'NL: veiligheidsteam. A standing team of a region; no family, and opens none. Class: reference';
  comment on column safety_team.id is 'Key';
  comment on column safety_team.region_id is 'Region it works in';
  comment on column safety_team.name is 'What it is called there';
  comment on column safety_team.area is 'NL: werkgebied';
  comment on column safety_team.recorded_at is 'When it was recorded';
  comment on column safety_team.recorded_by is 'Administrator of the region';
  create table safety_team_member (
    id uuid primary key,
    safety_team_id uuid not null references safety_team (id),
    actor_id uuid not null references actor (id),
    team_role text not null check (team_role in ('CHAIR','BEHAVIOURAL_SCIENTIST','MEMBER','SECRETARY')),
    from_on date not null,
    until_on date,
    recorded_at timestamptz not null,
    recorded_by uuid not null references actor (id),
    ended_at timestamptz,
    ended_by uuid references actor (id),
    ended_reason text check (length(ended_reason) between 1 and 500),
    check (until_on >= from_on),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null) and (ended_at is null) = (until_on is null))
  );
  create index safety_team_member_of on safety_team_member (safety_team_id, from_on);
  create unique index safety_team_member_once on safety_team_member (safety_team_id, actor_id) where ended_at is null;
  comment on table safety_team_member is 'NL: lid van een veiligheidsteam. Who sits in it as what; gives no right to any family. Class: reference';
  comment on column safety_team_member.id is 'Key; made by who records it, so that a second try adds nothing';
  comment on column safety_team_member.safety_team_id is 'Which team';
  comment on column safety_team_member.actor_id is 'Who, in which role at which organisation';
  comment on column safety_team_member.team_role is 'NL: rol in het team';
  comment on column safety_team_member.from_on is 'First day (Europe/Amsterdam)';
  comment on column safety_team_member.until_on is 'First day on which that person is no longer in it; empty while it goes on';
  comment on column safety_team_member.recorded_at is 'When it was recorded';
  comment on column safety_team_member.recorded_by is 'Administrator of the region';
  comment on column safety_team_member.ended_at is 'When it was ended';
  comment on column safety_team_member.ended_by is 'Administrator who ended it';
  comment on column safety_team_member.ended_reason is 'Why it was ended';
  grant select, insert on safety_team to zov_app;
  grant select, insert, update (until_on, ended_at, ended_by, ended_reason) on safety_team_member to zov_app;
  grant select on safety_team, safety_team_member to zov_backup;
  alter table dossier add column safety_team_id uuid references safety_team (id);
  comment on column dossier.safety_team_id is 'NL: veiligheidsteam that looks along with this family; opens nothing to its members';
`;
