import type { MigrationInterface, QueryRunner } from 'typeorm';

/** NL: instelling van de regio. Terms that differ per region, each value from a day on and with its source. */
export class CreateRegionSetting1795260000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(FUNCTIONS);
    await runner.query('select start_region_settings(id) from region');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger start_settings on region;
      drop function region_setting_on(uuid, text, date), begin_region(), start_region_settings(uuid);
      drop table region_setting`);
  }
}

/** Key and value that a region starts with; a municipality that decides otherwise adds its own with its own source. */
const START: readonly (readonly [string, number, string])[] = [
  ['INVOLVEMENT_MONTHS', 6, 'Aanname van dit product: geen bron noemt een termijn voor betrokkenheid'],
  ['RENEWAL_AHEAD_DAYS', 14, 'Uitgangspunt van dit product'],
  ['SHARE_MONTHS', 6, 'Aanname van dit product: gelijk aan betrokkenheid'],
  ['CONSENT_MONTHS', 6, 'Aanname van dit product: geen bron noemt een langste termijn voor toestemming'],
  ['ACCESS_REQUEST_DAYS', 14, 'Uitgangspunt van dit product'],
  ['APPROVAL_DAYS', 7, 'Uitgangspunt van dit product'],
  ['EMERGENCY_REVIEW_DAYS', 5, 'Uitgangspunt van dit product: vijf werkdagen'],
  ['INVITATION_CODE_DAYS', 7, 'Uitgangspunt van dit product'],
];
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const TABLE = `
  create table region_setting (
    id uuid primary key,
    region_id uuid not null references region (id),
    key text not null check (key in (${START.map(([key]) => quoted(key)).join(', ')})),
    value integer not null check (value between 1 and 400),
    valid_from date not null,
    source text not null check (length(source) between 5 and 500),
    added_at timestamptz not null,
    added_by uuid references actor (id)
  );
  create index region_setting_of on region_setting (region_id, key, valid_from desc, added_at desc);
  comment on table region_setting is 'NL: instelling van de regio. Dated values with their source; only ever added. Class: reference';
  comment on column region_setting.id is 'Key; made by who adds it, so that a second try adds nothing';
  comment on column region_setting.region_id is 'For which region';
  comment on column region_setting.key is 'Which term; its unit is the last word';
  comment on column region_setting.value is 'How many';
  comment on column region_setting.valid_from is 'First day it holds (Europe/Amsterdam)';
  comment on column region_setting.source is 'What it rests on';
  comment on column region_setting.added_at is 'When it was added; of one day the last added holds';
  comment on column region_setting.added_by is 'Administrator; empty for what a region starts with';
  grant select, insert on region_setting to zov_app;
  grant select on region_setting to zov_audit, zov_backup;
`;

const FUNCTIONS = `
  create function start_region_settings(region uuid) returns void language sql volatile as $$
    insert into public.region_setting (id, region_id, key, value, valid_from, source, added_at)
    select gen_random_uuid(), region, start.key, start.value, date '2020-01-01', start.source, timestamptz '2020-01-01'
    from (values ${START.map(([key, value, source]) => `(${quoted(key)}, ${value}, ${quoted(source)})`).join(', ')}) start (key, value, source) $$;
  comment on function start_region_settings(uuid) is 'The values every region starts with';

  create function begin_region() returns trigger language plpgsql as $$
  begin
    perform public.start_region_settings(new.id);
    return null;
  end $$;
  create trigger start_settings after insert on region for each row execute function begin_region();

  create function region_setting_on(region uuid, setting text, day date) returns integer language sql stable as $$
    select s.value from public.region_setting s where s.region_id = region and s.key = setting and s.valid_from <= day order by s.valid_from desc, s.added_at desc limit 1 $$;
  comment on function region_setting_on(uuid, text, date) is 'The value that holds in a region on a day; the one place that says so';
`;
