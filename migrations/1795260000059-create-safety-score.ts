import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

/** NL: veiligheidscijfer. Kept over time, one row for each time somebody said it; never altered and never averaged. */
export class CreateSafetyScore1795260000059 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'safety_score',
      about: 'NL: veiligheidscijfer. How safe somebody finds it, from 0 to 10, that day; never altered, never averaged',
      dataClass: 'by row (D4 of a professional, D8 of an adult, D8K of a child)',
      columns: [
        ['person_id', 'uuid', 'Family member whose score this is; empty for the score of a professional'],
        ['rater_actor_id', 'uuid references actor (id)', 'Professional whose score this is, always whoever recorded it'],
        ['rater_name', 'text', 'Name of that professional on that day'],
        ['score', 'integer not null check (score between 0 and 10)', '0 not safe at all, 10 safe enough without help'],
        ['given_as', `text not null default 'NUMBER' check (given_as in ('NUMBER','SMILEY','DRAWING'))`, 'How it was answered; five faces stand for 1, 3, 5, 7 and 9'],
        ['words', `text not null default '' check (length(words) <= 2000)`, 'Why, in own words'],
        ['one_higher', `text not null default '' check (length(one_higher) <= 2000)`, 'What would make it one higher, in own words'],
        ['said_on', 'date not null', 'Day on which it was said'],
        ['asked_by_name', 'text', 'Who asked; empty when somebody gave it unasked'],
        ['recorded_by_name', 'text', 'Professional who wrote it down for a family member'],
        ['child_allows', `text[] not null default '{}' check (child_allows <@ array['PARENTS','TEAM'])`, 'Whom a child lets read its own words besides the case director; nobody until it says so'],
        ['data_class', `text not null check (data_class in ('D4','D8','D8K'))`, 'D4: a professional on the children; D8: own words; D8K: a child\'s own words'],
        PERSONS('The speaker, or the children whom a professional speaks of'),
        RELEASED,
      ],
      constraints: [
        'foreign key (dossier_id, person_id) references person (dossier_id, id)',
        'check ((person_id is null) <> (rater_actor_id is null))',
        // Nobody gives a score in the name of another professional.
        'check (rater_actor_id is null or rater_actor_id = created_by)',
        `check ((data_class = 'D4') = (person_id is null))`,
        'check ((rater_name is null) = (rater_actor_id is null))',
        'check (cardinality(about_person_ids) > 0)',
        `check (given_as <> 'SMILEY' or score % 2 = 1)`,
      ],
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
    await runner.query('create index safety_score_said on safety_score (dossier_id, said_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['safety_score']);
  }
}
