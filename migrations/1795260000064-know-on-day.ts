import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What stood in a dossier on a day: every version of a fact, a happening and a measure with the instants between which it was the text,
 * from the history that triggers keep, and the Dutch words that searching goes by.
 */
export class KnowOnDay1795260000064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KNOWN);
    await runner.query(WORDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop text search configuration dutch_words; drop text search configuration name_parts; drop extension unaccent; drop schema words; drop view known_item');
  }
}

/** The tables whose rows are dated statements, and the columns that say what and when. */
const DATED = [
  ['fact', 'what', 'happened_on'], ['dossier_event', 'what', 'happened_on'], ['measure', 'note', 'from_on'],
] as const;

/** Whereabouts stand behind the fence that earlier versions have, also as they are now. */
const NOT_HIDDEN = `(t.data_class <> 'D2S' or t.dossier_id = any ((select nullif(current_setting('app.d2s', true), '')::uuid[])::uuid[]))`;

const now = DATED.map(([table, what, on]) => `
    select t.dossier_id, t.id, '${table}' as item_type, t.id as item_id, t.version as item_version, t.kind, t.${what} as what, t.${on} as happened_on,
      t.data_class, t.about_person_ids, t.released_to_person_ids, coalesce(t.changed_at, t.created_at) as known_from, null::timestamptz as known_until,
      coalesce(t.changed_by, t.created_by) as created_by
    from ${table} t where ${NOT_HIDDEN}${table === 'fact' ? ` and t.state = 'CURRENT'` : ''}`).join('\n    union all');

const before = DATED.map(([table, what, on]) => `
    select i.dossier_id, i.id, i.item_type, i.item_id, i.item_version, i.content ->> 'kind', i.content ->> '${what}', (i.content ->> '${on}')::date,
      i.data_class, i.about_person_ids, i.released_to_person_ids, coalesce(i.content ->> 'changed_at', i.content ->> 'created_at')::timestamptz, i.replaced_at,
      coalesce(i.content ->> 'changed_by', i.content ->> 'created_by')::uuid
    from item_version i where i.item_type = '${table}'`).join('\n    union all');

const KNOWN = `
  create view known_item with (security_invoker = true) as${now}
    union all${before};
  comment on view known_item is 'NL: wat bekend was. One version of a fact, happening or measure and when it was the text. Class: by row (D2, D2S, D3, D11, D12 or D13)';
  grant select on known_item to zov_app, zov_backup;
`;

/** Names are matched part by part and as typed; other text by its Dutch stem. Neither minds accents. */
const WORDS = `
  create schema words;
  create extension unaccent schema words;
  create text search configuration name_parts (copy = simple);
  alter text search configuration name_parts alter mapping for hword, hword_part, word with words.unaccent, simple;
  create text search configuration dutch_words (copy = dutch);
  alter text search configuration dutch_words alter mapping for hword, hword_part, word with words.unaccent, dutch_stem;
`;
