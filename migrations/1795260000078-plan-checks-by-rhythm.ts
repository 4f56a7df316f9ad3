import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often an agreement is checked and by whom, who takes over when it fails, and checks that lapse with the agreement they were planned for. */
export class PlanChecksByRhythm1795260000078 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const DAYS = `array['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY']`;

const UP = `
  alter table agreement
    add column checker_person_id uuid,
    add column checker_actor_id uuid references actor (id),
    add column check_every_days integer check (check_every_days between 1 and 92),
    add column check_weekdays text[] not null default '{}' check (check_weekdays <@ ${DAYS}),
    add column fails_owner_actor_id uuid references actor (id),
    add column fails_within_hours integer check (fails_within_hours between 1 and 744),
    add constraint agreement_checker_person foreign key (dossier_id, checker_person_id) references person (dossier_id, id);
  comment on column agreement.checker_person_id is 'Family or network member who checks';
  comment on column agreement.checker_actor_id is 'Professional who checks, and is reminded of it';
  comment on column agreement.check_every_days is 'Checked every so many days; empty when on weekdays or by no rhythm';
  comment on column agreement.check_weekdays is 'Checked on these weekdays; they win over every so many days';
  comment on column agreement.fails_owner_actor_id is 'Professional who does what was agreed when it fails; the case director when empty';
  comment on column agreement.fails_within_hours is 'Within how many hours after it was seen to fail';
  alter table agreement_check drop constraint agreement_check_result_check,
    add constraint agreement_check_result_check check (result in ('KEPT','PARTLY','NOT_KEPT','COULD_NOT_CHECK','LAPSED'));
  comment on column agreement_check.result is 'Empty until done; LAPSED when the agreement or its rhythm ended before anybody looked';
`;

const DOWN = `
  alter table agreement_check drop constraint agreement_check_result_check;
  alter table agreement_check add constraint agreement_check_result_check check (result in ('KEPT','PARTLY','NOT_KEPT','COULD_NOT_CHECK')) not valid;
  comment on column agreement_check.result is 'Empty until done';
  alter table agreement drop column fails_within_hours, drop column fails_owner_actor_id, drop column check_weekdays, drop column check_every_days, drop column checker_actor_id, drop column checker_person_id;
`;
