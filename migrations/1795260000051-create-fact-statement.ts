import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

/** A person's own words beside a fact, read by whoever reads that fact. */
export class CreateFactStatement1795260000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'fact_statement',
      about: 'NL: verklaring. What somebody says of a fact in its own words; read by everybody who reads the fact (R17)',
      dataClass: 'by row (D3, D11 or D12)',
      columns: [
        ['fact_id', 'uuid not null', 'Which fact'],
        ['person_id', 'uuid not null', 'Who says so'],
        ['words', 'text not null check (length(words) between 1 and 4000)', 'In its own words'],
        ['disputes', 'boolean not null', 'That person says that the fact is not right'],
        ['said_at', 'timestamptz not null', 'When it was said'],
        ['recorded_by_name', 'text', 'Professional who wrote it down; empty when that person did'],
        ['data_class', `text not null check (data_class in ('D3','D11','D12'))`, 'Of the fact'],
        ['source_organisation_id', 'uuid references organisation (id)', 'Of the fact: organisation whose record it is'],
        ['fact_created_by', 'uuid references actor (id)', 'Of the fact: who wrote it down'],
        PERSONS('Of the fact: persons it is about'),
        RELEASED,
      ],
      constraints: ['foreign key (dossier_id, fact_id) references fact (dossier_id, id)', 'foreign key (dossier_id, person_id) references person (dossier_id, id)'],
      grants: 'insert',
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
    await runner.query(FOLLOWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger statements_follow on fact');
    await dropTables(runner, ['fact_statement']);
    await runner.query('drop function stand_beside_fact(), statements_follow()');
  }
}

/** Who reads the fact is who reads the statement, at every moment: what decides it is never typed, and goes along when it changes. */
const FOLLOWS = `
  create index fact_statement_of on fact_statement (dossier_id, fact_id);
  grant update (version, data_class, source_organisation_id, about_person_ids, released_to_person_ids) on fact_statement to zov_app;

  create function stand_beside_fact() returns trigger language plpgsql as $$
  begin
    select f.data_class, f.source_organisation_id, f.created_by, f.about_person_ids, f.released_to_person_ids
      into new.data_class, new.source_organisation_id, new.fact_created_by, new.about_person_ids, new.released_to_person_ids
      from public.fact f where f.dossier_id = new.dossier_id and f.id = new.fact_id;
    return new;
  end $$;
  create trigger beside_fact before insert on fact_statement for each row execute function stand_beside_fact();

  create function statements_follow() returns trigger language plpgsql as $$
  begin
    update public.fact_statement s set version = s.version + 1, data_class = new.data_class, source_organisation_id = new.source_organisation_id,
        about_person_ids = new.about_person_ids, released_to_person_ids = new.released_to_person_ids
      where s.dossier_id = new.dossier_id and s.fact_id = new.id;
    return null;
  end $$;
  create trigger statements_follow after update on fact for each row
    when ((old.data_class, old.source_organisation_id, old.about_person_ids, old.released_to_person_ids) is distinct from (new.data_class, new.source_organisation_id, new.about_person_ids, new.released_to_person_ids))
    execute function statements_follow();
`;
