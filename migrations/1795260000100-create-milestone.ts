import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

/** NL: mijlpaal. What a family wants to have reached in years, month by month; it belongs to the family and not to one version of its plan. */
export class CreateMilestone1795260000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'milestone',
      about: 'NL: mijlpaal. What a family wants to have reached by a month, and the day it was',
      dataClass: 'by row (D5, D6, D7)',
      columns: [
        ['phase', `text not null check (phase in ('SAFETY','ASSISTANCE','RECOVERY'))`, 'NL: fase. Of which phase it is part'],
        ['text', 'text not null check (length(text) between 1 and 4000)', 'NL: mijlpaal. For professionals'],
        ['family_text', 'text not null check (length(family_text) between 1 and 2000)', 'NL: gezinstekst'],
        ['due_month', `text not null check (due_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`, 'NL: wanneer. Year and month'],
        ['reached_on', 'date', 'NL: bereikt op'],
        ['reached_words', `text not null default '' check (length(reached_words) <= 4000)`, 'How it was reached. For professionals'],
        ['origin_organisation_id', 'uuid references organisation (id)', 'NL: herkomst. Organisation that brought it in; set by the database, never changed'],
        ['data_class', `text not null default 'D5' check (data_class in ('D5','D6','D7'))`, 'By phase'],
        PERSONS('Whom it is about'), RELEASED,
      ],
      constraints: [
        `check ((phase, data_class) in (('SAFETY','D5'),('ASSISTANCE','D6'),('RECOVERY','D7')))`,
        `check ((reached_on is null) = (reached_words = ''))`,
        'check (cardinality(about_person_ids) > 0)',
      ],
      personArrays: ['about_person_ids', 'released_to_person_ids'],
      versioned: true,
    });
    await runner.query('create index milestone_month on milestone (dossier_id, due_month)');
    await runner.query(STAMP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['milestone']);
    await runner.query('drop function stamp_milestone()');
  }
}

/** Who brought it in and of which phase it is stay what they were; what was reached is corrected, never taken back. */
const STAMP = `
  create function stamp_milestone() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      new.origin_organisation_id := (select a.organisation_id from actor a where a.id = new.created_by);
      return new;
    end if;
    if new.phase <> old.phase or new.data_class <> old.data_class or (old.reached_on is not null and new.reached_on is null)
      then raise exception 'the phase of a milestone and that it was reached stay' using errcode = '23514'; end if;
    new.origin_organisation_id := old.origin_organisation_id;
    return new;
  end $$;
  create trigger aa_stamp_milestone before insert or update on milestone for each row execute function stamp_milestone();
`;
