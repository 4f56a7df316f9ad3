import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIRST_DEFINITION, FIRST_SOURCE } from './first-card-model.ts';

/** NL: kaartmodel. What the card of a region asks, dated and with its source; only ever added. */
export class CreateCardModel1795260000057 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(FUNCTIONS);
    await runner.query('select start_card_model(id) from region');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger start_card_model on region;
      drop function begin_card_model(), start_card_model(uuid);
      drop table card_model`);
  }
}

const TABLE = `
  create table card_model (
    id uuid primary key,
    region_id uuid not null references region (id),
    number integer not null check (number > 0),
    from_on date not null,
    source text not null check (length(source) between 5 and 1000),
    definition jsonb not null check (jsonb_typeof(definition) = 'object'),
    added_at timestamptz not null default now(),
    unique (region_id, number)
  );
  create index card_model_of on card_model (region_id, from_on desc, number desc);
  comment on table card_model is 'NL: kaartmodel. Which words, areas, scale and terms the card of a region has, from a day on; only ever added. Class: reference';
  comment on column card_model.id is 'Key';
  comment on column card_model.region_id is 'For which region';
  comment on column card_model.number is 'NL: versie van de kaart. Counts the models of this region';
  comment on column card_model.from_on is 'First day that a new card is made with it (Europe/Amsterdam)';
  comment on column card_model.source is 'What it rests on';
  comment on column card_model.definition is 'Words, areas, scale and terms; libs/safety-card/model/card-definition.ts says which';
  comment on column card_model.added_at is 'When it was added';
  grant select on card_model to zov_app, zov_audit, zov_backup;
`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const FUNCTIONS = `
  create function start_card_model(region uuid) returns void language sql volatile as $$
    insert into public.card_model (id, region_id, number, from_on, source, definition, added_at)
    values (gen_random_uuid(), region, 1, date '2020-01-01', ${quoted(FIRST_SOURCE)}, ${quoted(JSON.stringify(FIRST_DEFINITION))}::jsonb, timestamptz '2020-01-01') $$;
  comment on function start_card_model(uuid) is 'The card model every region starts with';

  create function begin_card_model() returns trigger language plpgsql as $$
  begin
    perform public.start_card_model(new.id);
    return null;
  end $$;
  create trigger start_card_model after insert on region for each row execute function begin_card_model();
`;
