import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

const ITEMS = ['top3_item', 'minimum_condition', 'agreement', 'safety_net_contact'] as const;

/**
 * NL: vertaling. A text of the plan for the family in another language. Who may read it is decided by the item it is of: the database
 * keeps class, people, sharing and state of both alike, so that no translation is ever open longer or wider than its text.
 */
export class CreateTranslation1795260000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'translation',
      about: 'NL: vertaling. One text of an item of the plan in another language, with whether an interpreter checked it and of which words it is',
      dataClass: 'by row',
      columns: [
        ['plan_version_id', 'uuid not null', 'Version of the plan of its item'],
        ['of_item_type', `text not null check (of_item_type in ('TOP3_ITEM','MINIMUM_CONDITION','AGREEMENT','SAFETY_NET_CONTACT'))`, 'Kind of item it is of'],
        ['of_item_id', 'uuid not null', 'Item it is of'],
        ['field', `text not null check (field in ('FAMILY_TEXT','CHILD_TEXT'))`, 'Which text of the item'],
        ['language', `text not null check (language in ('EN','AR','TR','PL','UK','FA','TI','SO'))`, 'NL: taal'],
        ['text', `text not null check (length(text) <= 4000)`, 'The translation; empty once it was taken away'],
        ['of_text', `text not null default ''`, 'The Dutch words it was made or checked from, set by the database'],
        ['checked_by_name', 'text check (length(checked_by_name) between 1 and 200)', 'NL: nagekeken door. The interpreter; empty for a draft'],
        ['checked_at', 'timestamptz', 'When it was checked, set by the database'],
        ['state', `text not null default 'DRAFT' check (state in ('DRAFT','SHARED','ADOPTED','WITHDRAWN'))`, 'State of its item, set by the database'],
        ['data_class', `text not null default 'D5' check (data_class in ('D5','D6','D7'))`, 'Class of its item, set by the database'],
        ['named_actor_ids', `uuid[] not null default '{}'`, 'Professionals whom its item names, set by the database'],
        PERSONS('Whom its item is about, set by the database'),
        RELEASED,
      ],
      constraints: [
        'foreign key (dossier_id, plan_version_id) references plan_version (dossier_id, id)',
        'unique (dossier_id, of_item_id, field, language)',
        `check (field <> 'CHILD_TEXT' or of_item_type = 'AGREEMENT')`,
        'check ((checked_by_name is null) = (checked_at is null))',
        `check (text <> '' or checked_by_name is null)`,
      ],
      personArrays: ['about_person_ids', 'released_to_person_ids'],
      versioned: true,
    });
    await runner.query('create index on translation (dossier_id, plan_version_id)');
    await runner.query(FOLLOW);
    for (const item of ITEMS) await runner.query(`create trigger translations_follow after update on ${item} for each row execute function translations_follow()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const item of ITEMS) await runner.query(`drop trigger translations_follow on ${item}`);
    await dropTables(runner, ['translation']);
    await runner.query('drop function follow_item(), translations_follow()');
  }
}

const FOLLOW = `
  create function follow_item() returns trigger language plpgsql as $$
  declare
    item jsonb;
  begin
    execute format('select to_jsonb(i) from %I i where i.dossier_id = $1 and i.id = $2', lower(new.of_item_type)) into item using new.dossier_id, new.of_item_id;
    if item is null then raise exception 'a translation is of an item of the plan' using errcode = '23503'; end if;
    new.plan_version_id := (item ->> 'plan_version_id')::uuid;
    new.state := item ->> 'state';
    new.data_class := item ->> 'data_class';
    new.about_person_ids := array(select jsonb_array_elements_text(item -> 'about_person_ids'))::uuid[];
    new.released_to_person_ids := array(select jsonb_array_elements_text(item -> 'released_to_person_ids'))::uuid[];
    new.named_actor_ids := array(select jsonb_array_elements_text(coalesce(nullif(item -> 'named_actor_ids', 'null'), '[]')))::uuid[];
    if tg_op = 'UPDATE' and new.text is distinct from old.text and new.checked_by_name is not distinct from old.checked_by_name then new.checked_by_name := null; end if;
    if (tg_op = 'INSERT' and new.of_text = '') or (tg_op = 'UPDATE' and (new.text is distinct from old.text or new.checked_by_name is distinct from old.checked_by_name)) then
      new.of_text := case new.field when 'CHILD_TEXT' then item ->> 'child_text' else item ->> 'family_text' end;
      new.checked_at := case when new.checked_by_name is null then null else new.changed_at end;
    end if;
    return new;
  end $$;
  create trigger aa_follow_item before insert or update on translation for each row execute function follow_item();

  create function translations_follow() returns trigger language plpgsql as $$
  begin
    update translation t set version = t.version + 1, changed_at = new.changed_at, changed_by = new.changed_by
      where t.dossier_id = new.dossier_id and t.of_item_id = new.id and t.of_item_type = upper(tg_table_name)
        and (t.state, t.about_person_ids, t.released_to_person_ids) is distinct from (new.state, new.about_person_ids, new.released_to_person_ids);
    return null;
  end $$;
`;
