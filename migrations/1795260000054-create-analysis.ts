import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

/** NL: integrale verklarende analyse. One explanation of the whole family, in versions, made by several people and adopted by another. */
export class CreateAnalysis1795260000054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createAnalysis(runner);
    await createStatement(runner);
    for (const table of ['analysis', 'analysis_statement']) await runner.query(`create trigger aa_frozen before update on ${table} for each row execute function frozen_when_adopted()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['analysis_statement', 'analysis']);
  }
}

const PERSON_ARRAYS = ['about_person_ids', 'released_to_person_ids'];

async function createAnalysis(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'analysis',
    about: 'NL: integrale verklarende analyse. One version of it; one draft at a time, and an adopted one is frozen',
    dataClass: 'D3',
    columns: [
      ['number', 'integer not null check (number > 0)', 'Counts the versions'],
      ['state', `text not null default 'DRAFT' check (state in ('DRAFT','ADOPTED','SUPERSEDED'))`, 'NL: stand'],
      ['question', 'text not null check (length(question) between 1 and 1000)', 'NL: vraag. What it has to explain'],
      ['author_id', 'uuid not null references actor (id)', 'Who began it; cannot adopt it'],
      ['based_on_id', 'uuid', 'Version it was copied from'],
      ['adopted_at', 'timestamptz', 'NL: vastgesteld op'],
      ['adopted_by', 'uuid references actor (id)', 'By whom; never somebody who wrote in it'],
      ['adopted_reason', 'text', 'Words of the person who adopted it'],
      ['content_hash', 'text', 'SHA-256 over all statements at adoption'],
      ['data_class', `text not null default 'D3' check (data_class = 'D3')`, 'Always D3'],
      PERSONS('Everybody it is about, once adopted'),
      RELEASED,
    ],
    constraints: [
      'unique (dossier_id, number)', 'foreign key (dossier_id, based_on_id) references analysis (dossier_id, id)', 'check (adopted_by is null or adopted_by <> author_id)',
      `check ((state = 'DRAFT') = (adopted_at is null)), check ((adopted_at is null) = (adopted_by is null and content_hash is null and adopted_reason is null))`,
    ],
    personArrays: PERSON_ARRAYS,
  });
  await runner.query(`create unique index one_draft_analysis on analysis (dossier_id) where state = 'DRAFT'`);
}

const DOMAINS = ['PARENTING', 'PARENTS_TOGETHER', 'CHILD_DEVELOPMENT', 'MENTAL_HEALTH', 'ADDICTION', 'DISABILITY', 'MONEY', 'HOUSING', 'SCHOOL_WORK', 'NETWORK', 'CRIME', 'WHOLE'];

async function createStatement(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'analysis_statement',
    about: 'NL: uitspraak in de analyse. What one domain of life explains, with the facts it rests on',
    dataClass: 'by row (D3, D11)',
    columns: [
      ['analysis_id', 'uuid not null', 'Version it stands in'],
      ['state', `text not null default 'DRAFT' check (state in ('DRAFT','ADOPTED','SUPERSEDED','WITHDRAWN'))`, 'NL: stand'],
      ['domain', `text not null check (domain in (${DOMAINS.map((one) => `'${one}'`).join(',')}))`, 'NL: leefgebied; WHOLE is how it hangs together'],
      ['text', 'text not null check (length(text) between 1 and 4000)', 'The statement'],
      ['fact_ids', `uuid[] not null default '{}'`, 'Facts it rests on'],
      ['author_id', 'uuid not null references actor (id)', 'Who wrote it first; stays when the next version copies it'],
      ['source_organisation_id', 'uuid references organisation (id)', 'Organisation of the author'],
      ['data_class', `text not null default 'D3' check (data_class in ('D3','D11'))`, 'D11 when it is about health'],
      PERSONS('Whom it is about'),
      RELEASED,
    ],
    constraints: ['foreign key (dossier_id, analysis_id) references analysis (dossier_id, id)', 'check (cardinality(about_person_ids) > 0)'],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
  await runner.query('create index analysis_statement_of on analysis_statement (dossier_id, analysis_id)');
}
