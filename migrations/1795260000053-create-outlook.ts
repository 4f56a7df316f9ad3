import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables, type Column } from './family-table.ts';

/** NL: drie kolommen en perspectief. What worries, what goes well and what must happen, sentence by sentence; and where a child grows up. */
export class CreateOutlook1795260000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'column_statement',
      about: 'NL: zin in de drie kolommen. One sentence on what worries, what goes well or what must happen, with the facts it rests on',
      dataClass: 'D4',
      columns: [
        ['kind', `text not null check (kind in ('WORRY','STRENGTH','NEED'))`, 'NL: kolom'],
        ['position', 'integer not null default 1 check (position > 0)', 'Order inside the column'],
        ['state', `text not null default 'CURRENT' check (state in ('CURRENT','DROPPED'))`, 'NL: stand. A dropped one stays readable for the team'],
        ['text', `text not null check (length(text) between 1 and 2000)`, 'The sentence, as professionals say it'],
        FAMILY_TEXT,
        ['fact_ids', `uuid[] not null default '{}'`, 'Facts it rests on'],
        ['dropped_reason', 'text', 'Why it is no longer so'],
        ...OUTLOOK,
      ],
      constraints: [RELEASED_IN_PLAIN_WORDS, `check ((state = 'DROPPED') = (dropped_reason is not null))`, SOMEBODY],
      personArrays: PERSON_ARRAYS,
      versioned: true,
    });
    await createFamilyTable(runner, {
      name: 'perspective',
      about: 'NL: perspectief. Where one child grows up, who decided it and when it is looked at again',
      dataClass: 'D4',
      columns: [
        ['kind', `text not null check (kind in ('AT_HOME','BACK_HOME','OTHER_PARENT','NETWORK','FOSTER_CARE','FAMILY_HOME','GROUP','INDEPENDENT','NOT_CLEAR'))`, 'NL: soort perspectief'],
        ['words', `text not null check (length(words) between 1 and 4000)`, 'What it means for this child, and why'],
        FAMILY_TEXT,
        ['decided_by', `text not null check (length(decided_by) between 1 and 200)`, 'Who decided it: a court, an institution, the parents together'],
        ['from_on', 'date not null', 'First day it holds'],
        ['review_on', 'date', 'NL: opnieuw bekijken op'],
        ...OUTLOOK,
      ],
      constraints: [RELEASED_IN_PLAIN_WORDS, 'check (cardinality(about_person_ids) = 1)', 'check (review_on is null or review_on > from_on)'],
      personArrays: PERSON_ARRAYS,
      versioned: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['perspective', 'column_statement']);
  }
}

const FAMILY_TEXT: Column = ['family_text', `text not null default '' check (length(family_text) <= 2000)`, 'The same in words the family uses; required before somebody of the family reads it'];
const OUTLOOK: readonly Column[] = [['data_class', `text not null default 'D4' check (data_class = 'D4')`, 'Always D4'], PERSONS('Whom it is about'), RELEASED];
const PERSON_ARRAYS = ['about_person_ids', 'released_to_person_ids'];
const RELEASED_IN_PLAIN_WORDS = `check (cardinality(released_to_person_ids) = 0 or length(family_text) > 0)`;
const SOMEBODY = 'check (cardinality(about_person_ids) > 0)';
