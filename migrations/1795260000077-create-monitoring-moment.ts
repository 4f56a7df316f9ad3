import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';
import { addSettings, removeSettings, type StartValue } from './region-settings.ts';

/** NL: toezichtmoment van Veilig Thuis. After handing over it looks three times whether it is and stays safe; each time what it saw. */
export class CreateMonitoringMoment1795260000077 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'monitoring_moment',
      about: 'NL: toezichtmoment. When Veilig Thuis looks whether it is stable and safe after it handed over, and what it saw',
      dataClass: 'D5',
      columns: [
        ['handed_over_on', 'date not null', 'NL: overgedragen op. The day the moments are counted from'],
        ['position', 'integer not null check (position between 1 and 3)', 'First, second or third moment'],
        ['due_on', 'date not null', 'NL: gepland op. By the terms of the region on the day it was planned'],
        ['state', `text not null default 'PLANNED' check (state in ('PLANNED','DONE'))`, 'NL: stand. Missed is what is planned on a day that is over'],
        ['stable', `text check (stable in ('YES','PARTLY','NO'))`, 'NL: stabiel veilig'],
        ['words', `text not null default '' check (length(words) <= 4000)`, 'What Veilig Thuis saw. For professionals'],
        ['family_text', `text check (length(family_text) between 1 and 2000)`, 'NL: gezinstekst'],
        ['fact_id', 'uuid', 'NL: feit. What it rests on'],
        ['spoken_with', `text not null default '' check (length(spoken_with) <= 1000)`, 'NL: met wie gesproken'],
        ['done_on', 'date', 'The day Veilig Thuis looked'],
        ['done_by', 'uuid references actor (id)', 'Who recorded it first'],
        ['data_class', `text not null default 'D5' check (data_class = 'D5')`, 'Always D5'],
        PERSONS('Whom the plan is about'), RELEASED,
      ],
      constraints: [
        'unique (dossier_id, handed_over_on, position)',
        'foreign key (dossier_id, fact_id) references fact (dossier_id, id)',
        'check (due_on > handed_over_on)',
        `check (state <> 'DONE' or (stable is not null and words <> '' and family_text is not null and spoken_with <> '' and done_on is not null and done_by is not null))`,
        `check (state <> 'PLANNED' or (stable is null and words = '' and family_text is null and fact_id is null and spoken_with = '' and done_on is null and done_by is null))`,
        'check (done_on >= handed_over_on)',
      ],
      personArrays: ['about_person_ids', 'released_to_person_ids'],
      versioned: true,
    });
    await runner.query(GUARD);
    await addSettings(runner, 'monitoring', SETTINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeSettings(runner, 'monitoring', SETTINGS);
    await dropTables(runner, ['monitoring_moment']);
    await runner.query('drop function monitoring_stays_planned()');
  }
}

const SOURCE = 'Aanname van dit product, de regio stelt vast: geen bron noemt wanneer Veilig Thuis na overdracht kijkt';
const SETTINGS: readonly StartValue[] = [['MONITOR_FIRST_MONTHS', 3, SOURCE], ['MONITOR_SECOND_MONTHS', 12, SOURCE], ['MONITOR_THIRD_MONTHS', 18, SOURCE]];

/** The day that was planned stays, and what was seen is corrected, never taken back. */
const GUARD = `
  create function monitoring_stays_planned() returns trigger language plpgsql as $$
  begin
    if new.handed_over_on <> old.handed_over_on or new.position <> old.position or new.due_on <> old.due_on or (old.state = 'DONE' and (new.state <> 'DONE' or new.done_by <> old.done_by))
      then raise exception 'what was planned and done stays' using errcode = '23514'; end if;
    return new;
  end $$;
  create trigger monitoring_stays_planned before update on monitoring_moment for each row execute function monitoring_stays_planned();
`;
