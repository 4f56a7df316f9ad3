import type { MigrationInterface, QueryRunner } from 'typeorm';

/** NL: herkomst. Who brought an item into the plan and in which frame: stamped when its line begins, the same in every version that goes on with it. */
export class StampOrigin1795260000095 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('zov.maintenance', 'on', true)`);
    await runner.query(sealing([...KEPT_OUT, ...ORIGIN]));
    await runner.query(STAMP);
    for (const table of TABLES) {
      await runner.query(`
        alter table ${table}
          add column origin_frame text not null default 'VOLUNTARY' check (origin_frame in ('VOLUNTARY','MEASURE')),
          add column origin_organisation_id uuid references organisation (id)`);
      await runner.query(`comment on column ${table}.origin_frame is 'NL: kader waarin het begon. MEASURE when a GI brought it in while a measure ran; set by the database, never changed'`);
      await runner.query(`comment on column ${table}.origin_organisation_id is 'NL: herkomst. Organisation that brought it in; set by the database, never changed'`);
      await runner.query(`alter table ${table} disable trigger user`);
      await runner.query(`update ${table} t set origin_organisation_id = o.organisation_id, origin_frame = o.frame
        from (select distinct on (f.dossier_id, f.lineage_id) f.dossier_id, f.lineage_id, a.organisation_id, origin_frame_of(f.dossier_id, f.created_by, f.created_at) as frame
          from ${table} f left join actor a on a.id = f.created_by order by f.dossier_id, f.lineage_id, f.created_at) o
        where o.dossier_id = t.dossier_id and o.lineage_id = t.lineage_id`);
      await runner.query(`alter table ${table} enable trigger user`);
      await runner.query(`create trigger stamp_origin before insert or update on ${table} for each row execute function stamp_origin()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop trigger stamp_origin on ${table}; alter table ${table} drop column origin_frame, drop column origin_organisation_id`);
    await runner.query('drop function stamp_origin(); drop function origin_frame_of(uuid, uuid, timestamptz)');
    await runner.query(sealing(KEPT_OUT));
  }
}

const TABLES = ['top3_item', 'minimum_condition', 'agreement', 'safety_net_contact', 'help_given'] as const;
const ORIGIN = ['origin_frame', 'origin_organisation_id'];
const KEPT_OUT = ['version', 'content_hash', 'created_at', 'created_by', 'state', 'released_to_person_ids', 'rank', 'changed_at', 'changed_by', 'shown_hash'];

/** Who brought an item in is no text of it: it leaves the seal as it was. */
function sealing(keptOut: readonly string[]): string {
  const out = `array[${keptOut.map((one) => `'${one}'`).join(',')}]`;
  const content = (row: string): string => `case when to_jsonb(${row}) ? 'lineage_id' then to_jsonb(${row}) - ${out} - array['position','id','plan_version_id','top3_item_id'] else to_jsonb(${row}) - ${out} - 'position' end`;
  return `
    create or replace function seal_content() returns trigger language plpgsql as $$
    declare
      content jsonb := ${content('new')};
    begin
      if tg_op = 'UPDATE' and content = (${content('old')}) then
        new.content_hash := old.content_hash;
      else
        new.content_hash := encode(sha256(convert_to(content::text, 'UTF8')), 'hex');
      end if;
      return new;
    end $$;`;
}

/** A GI writes in a plan only where it carries out a measure or directs; the frame is that of a measure as long as one runs over a child. */
const STAMP = `
  create function origin_frame_of(of_dossier uuid, author uuid, at timestamptz) returns text language sql stable as $$
    select case when exists (select from actor a where a.id = author and a.role = 'GI_WORKER') and exists (
      select from measure m where m.dossier_id = of_dossier and m.kind in ('OTS','VOTS','GUARDIANSHIP','PROVISIONAL_GUARDIANSHIP')
        and m.from_on <= (at at time zone 'Europe/Amsterdam')::date and (m.until_on is null or m.until_on > (at at time zone 'Europe/Amsterdam')::date)
    ) then 'MEASURE' else 'VOLUNTARY' end $$;
  comment on function origin_frame_of(uuid, uuid, timestamptz) is 'In which frame somebody brings an item into the plan at that moment';

  create function stamp_origin() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      new.origin_frame := old.origin_frame;
      new.origin_organisation_id := old.origin_organisation_id;
      return new;
    end if;
    execute format('select origin_frame, origin_organisation_id from %I where dossier_id = $1 and lineage_id = $2 limit 1', tg_table_name)
      into new.origin_frame, new.origin_organisation_id using new.dossier_id, new.lineage_id;
    if new.origin_frame is null then
      new.origin_frame := origin_frame_of(new.dossier_id, new.created_by, new.created_at);
      new.origin_organisation_id := (select a.organisation_id from actor a where a.id = new.created_by);
    end if;
    return new;
  end $$;
`;
