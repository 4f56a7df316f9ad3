import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A child that is expected, and which children chose somebody as their support person. */
export class KnowPersonBetter1795260000049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person add column expected_on date;
      comment on column person.expected_on is 'Day a child that is not born yet is expected; empty once it is born';
      alter table network_tie add column chosen_by_person_ids uuid[] not null default '{}';
      comment on column network_tie.chosen_by_person_ids is 'Children who chose this person';
      create trigger chosen_by_person_ids_are_persons before insert or update of chosen_by_person_ids on network_tie for each row execute function persons_exist('chosen_by_person_ids');
      set local zov.maintenance = 'on';
      update network_tie t set version = version + 1, chosen_by_person_ids = array(select p.id from person p where p.dossier_id = t.dossier_id and p.id = any (t.about_person_ids) and p.family_role = 'CHILD') where chosen_by_child;
      set local zov.maintenance = 'off';
      alter table network_tie drop column chosen_by_child;
      alter table network_tie add column chosen_by_child boolean not null generated always as (cardinality(chosen_by_person_ids) > 0) stored;
      comment on column network_tie.chosen_by_child is 'NL: steunfiguur/JIM; whether any child chose this person'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table network_tie add column was_chosen boolean not null default false;
      set local zov.maintenance = 'on';
      update network_tie set version = version + 1, was_chosen = true where chosen_by_child;
      set local zov.maintenance = 'off';
      alter table network_tie drop column chosen_by_child;
      alter table network_tie rename column was_chosen to chosen_by_child;
      comment on column network_tie.chosen_by_child is 'NL: steunfiguur/JIM';
      drop trigger chosen_by_person_ids_are_persons on network_tie;
      alter table network_tie drop column chosen_by_person_ids;
      alter table person drop column expected_on`);
  }
}
