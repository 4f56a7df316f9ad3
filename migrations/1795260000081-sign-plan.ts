import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables, type Column } from './family-table.ts';

/**
 * Who is asked what they think of a shared version, and what each signs: an item in exactly the words it was shown in. The seal of those
 * words is the same in every version that copies them, so that a signature stands until they change.
 */
export class SignPlan1795260000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEAL_LINEAGE);
    await runner.query(SEAL_SHOWN);
    for (const [table, columns] of SHOWN) await sealShown(runner, table, columns);
    await createRequests(runner);
    await createSignatures(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['item_signature', 'view_request']);
    await runner.query('drop function signature_stays()');
    for (const [table] of SHOWN) await runner.query(`drop trigger seal_shown on ${table}`);
    for (const [table] of SHOWN) await runner.query(`alter table ${table} drop column shown_hash`);
    await runner.query('drop function seal_shown()');
    await runner.query(SEAL_BEFORE);
  }
}

/** What the family is shown of an item, besides who it is about. */
const SHOWN: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['top3_item', ['lineage_id', 'family_text', 'goal']],
  ['minimum_condition', ['lineage_id', 'family_text', 'set_by_kind', 'set_by_name']],
  ['agreement', ['lineage_id', 'family_text', 'child_text', 'who_person_id', 'who_name', 'rhythm', 'checker_name', 'from_on', 'until_on', 'review_on']],
  ['safety_net_contact', ['lineage_id', 'family_text', 'person_id', 'name', 'public_phone', 'reachable_when']],
];

const KEPT_OUT = `array['version','content_hash','created_at','created_by','state','released_to_person_ids','rank','changed_at','changed_by','shown_hash']`;
const hash = (content: string): string => `encode(sha256(convert_to((${content})::text, 'UTF8')), 'hex')`;

const sealing = (content: (row: string) => string): string => `
  create or replace function seal_content() returns trigger language plpgsql as $$
  declare
    content jsonb := ${content('new')};
  begin
    if tg_op = 'UPDATE' and content = (${content('old')}) then
      new.content_hash := old.content_hash;
    else
      new.content_hash := ${hash('content')};
    end if;
    return new;
  end $$;
`;

/** An item that goes on in a next version keeps its seal: which version holds it is no text. A row that was sealed with it keeps that seal until its text changes. */
const SEAL_LINEAGE = sealing((row) => `case when to_jsonb(${row}) ? 'lineage_id' then to_jsonb(${row}) - ${KEPT_OUT} - array['position','id','plan_version_id','top3_item_id'] else to_jsonb(${row}) - ${KEPT_OUT} - 'position' end`);
const SEAL_BEFORE = sealing((row) => `to_jsonb(${row}) - ${KEPT_OUT} - 'position'`);

const SEAL_SHOWN = `
  create function seal_shown() returns trigger language plpgsql as $$
  begin
    new.shown_hash := ${hash('(select jsonb_object_agg(name, to_jsonb(new) -> name) from unnest(tg_argv) as name)')};
    return new;
  end $$;
`;

async function sealShown(runner: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  const content = `jsonb_build_object(${columns.map((name) => `'${name}', to_jsonb(t) -> '${name}'`).join(', ')})`;
  await runner.query(`alter table ${table} add column shown_hash text not null default ''`);
  await runner.query(`comment on column ${table}.shown_hash is 'SHA-256 of what the family is shown of it, set by the database; the same in every version that copies those words'`);
  // What was adopted gets the seal of the words it has: no word of it changes.
  await runner.query(`select set_config('zov.maintenance', 'on', true)`);
  await runner.query(`alter table ${table} disable trigger user`);
  await runner.query(`update ${table} t set shown_hash = ${hash(content)}`);
  await runner.query(`alter table ${table} enable trigger user`);
  await runner.query(`create trigger seal_shown before insert or update on ${table} for each row execute function seal_shown(${columns.map((name) => `'${name}'`).join(', ')})`);
}

/** What somebody signed stays as it was said; only who reads a child's own words changes. */
const UNALTERED = `
  create function signature_stays() returns trigger language plpgsql as $$
  begin
    if to_jsonb(new) - array['child_allows','version'] <> to_jsonb(old) - array['child_allows','version']
    then raise exception 'a signature is not altered' using errcode = '23514'; end if;
    return new;
  end $$;
  create trigger signature_stays before update on item_signature for each row execute function signature_stays();
`;

const IN_VERSION = 'foreign key (dossier_id, plan_version_id) references plan_version (dossier_id, id)';
const OF_PERSON = 'foreign key (dossier_id, person_id) references person (dossier_id, id)';
const SPEAKER: readonly Column[] = [
  ['plan_version_id', 'uuid not null', 'Version of the plan'],
  ['person_id', 'uuid', 'Family or network member; empty for a professional'],
  ['actor_id', 'uuid references actor (id)', 'Professional whom an agreement names; empty for the family'],
];

async function createRequests(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'view_request',
    about: 'NL: gevraagde mening. Somebody whom the plan concerns is asked what they think of it; answered, or not reached and why',
    dataClass: 'by row (D5, D6, D7)',
    columns: [
      ...SPEAKER,
      ['state', `text not null default 'ASKED' check (state in ('ASKED','ANSWERED','NOT_REACHED'))`, 'NL: stand van de vraag'],
      ['asked_at', 'timestamptz not null', 'When the version was shared that asks this'],
      ['answered_at', 'timestamptz', 'When it was answered'],
      ['stands', 'boolean not null default false', 'The answer to an earlier version still stands: nothing that was signed has changed'],
      ['not_reached_why', `text not null default '' check (length(not_reached_why) <= 2000)`, 'Why there is no answer'],
      ['tried_on', `date[] not null default '{}'`, 'Days on which somebody tried'],
      ['recorded_by_name', 'text', 'Professional who wrote down that somebody was not reached'],
      ['data_class', `text not null check (data_class in ('D5','D6','D7'))`, 'By phase'],
      PERSONS('Who is asked; of a professional, whom the agreements are about'),
      RELEASED,
    ],
    constraints: [
      IN_VERSION, OF_PERSON, 'check ((person_id is null) <> (actor_id is null))', 'unique (dossier_id, plan_version_id, person_id)', 'unique (dossier_id, plan_version_id, actor_id)',
      `check ((state = 'ANSWERED') = (answered_at is not null))`, `check ((state = 'NOT_REACHED') = (not_reached_why <> ''))`,
    ],
    personArrays: ['about_person_ids', 'released_to_person_ids'],
    versioned: true,
  });
}

async function createSignatures(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'item_signature',
    about: 'NL: handtekening per onderdeel. What somebody thinks of one item in exactly these words; holds as long as the words do',
    dataClass: 'by row (D8 of an adult, D8K of a child; D5, D6 or D7 of a professional)',
    columns: [
      ...SPEAKER,
      ['item_type', `text not null check (item_type in ('TOP3_ITEM','MINIMUM_CONDITION','AGREEMENT','SAFETY_NET_CONTACT'))`, 'What was signed'],
      ['item_id', 'uuid not null', 'The item as it stood in that version'],
      ['lineage_id', 'uuid not null', 'The item across versions'],
      ['stance', `text not null check (stance in ('AGREE','PARTLY','DISAGREE'))`, 'NL: eens, deels, oneens'],
      ['words', `text not null default '' check (length(words) <= 2000)`, 'Own words, unaltered'],
      ['whole', 'boolean not null default false', 'Said of the plan as a whole, not of this item by itself'],
      ['said_at', 'timestamptz not null', 'When'],
      ['signed_hash', 'text not null', 'Seal of the words that were signed: what the family is shown, or for a professional all of the item'],
      ['recorded_by_name', 'text', 'Professional who wrote it down for a person without a login'],
      ['child_allows', `text[] not null default '{}' check (child_allows <@ array['PARENTS','TEAM'])`, 'Whom a child lets read its own words besides the case director'],
      ['data_class', `text not null check (data_class in ('D5','D6','D7','D8','D8K'))`, 'Own words of an adult or a child, or the phase for a professional'],
      PERSONS('The speaker; of a professional, whom the agreement is about'),
      RELEASED,
    ],
    constraints: [IN_VERSION, OF_PERSON, 'check ((person_id is null) <> (actor_id is null))', `check ((data_class in ('D8','D8K')) = (person_id is not null))`, `check (actor_id is null or item_type = 'AGREEMENT')`],
    personArrays: ['about_person_ids', 'released_to_person_ids'],
  });
  await runner.query('create index item_signature_lineage on item_signature (dossier_id, lineage_id)');
  await runner.query(UNALTERED);
}
