import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables, PERSONS, RELEASED } from './family-table.ts';

/** NL: bijlage. What a file is and whom it is about; the file itself is kept elsewhere, encrypted, under the keys of this row. */
export class CreateAttachment1795260000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'attachment',
      about: 'NL: bijlage. A file that belongs to the dossier; its bytes are kept outside the database under (dossier_id, id)',
      dataClass: 'by row (D3, D11 or D12)',
      columns: [
        ['title', 'text not null check (length(title) between 1 and 200)', 'What it is, in the words of whoever added it'],
        ['file_name', 'text not null check (length(file_name) between 1 and 120)', 'How the file was called; no place has this name'],
        ['kind', `text not null check (kind in ('PDF','JPG','PNG'))`, 'What it holds, by its first bytes'],
        ['bytes', 'integer not null check (bytes > 0)', 'Length after it was made anew'],
        ['pages', 'integer not null check (pages > 0)', 'Pages; one for a picture'],
        ['data_class', `text not null default 'D3' check (data_class in ('D3','D11','D12'))`, 'D11 health, D12 criminal law, otherwise D3: the class of what it shows'],
        ['source_organisation_id', 'uuid references organisation (id)', 'Organisation whose contribution it is'],
        PERSONS('Persons it is about'),
        RELEASED,
        ['state', `text not null default 'CURRENT' check (state in ('CURRENT','WITHDRAWN'))`, 'A withdrawn one has no file any more'],
        ['withdrawn_reason', 'text check (length(withdrawn_reason) between 1 and 1000)', 'Why it was taken away'],
      ],
      constraints: ['check (cardinality(about_person_ids) > 0)', `check ((state = 'WITHDRAWN') = (withdrawn_reason is not null))`],
      personArrays: ['about_person_ids', 'released_to_person_ids'],
      versioned: true,
    });
    await runner.query(UNKNOWN_FILES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function fence.files_without_row(uuid[], uuid[])');
    await dropTables(runner, ['attachment']);
  }
}

/** Of keys that nobody can guess it says which have no row to show; nothing of the rows, and nothing of a dossier. */
const UNKNOWN_FILES = `
  grant select on attachment to zov_fence;
  create policy sweep on attachment for select to zov_fence using (true);
  set local role zov_fence;
  create function fence.files_without_row(dossiers uuid[], files uuid[]) returns table (dossier_id uuid, id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select k.dossier_id, k.id from unnest(dossiers, files) k (dossier_id, id)
      where not exists (select from public.attachment a where a.dossier_id = k.dossier_id and a.id = k.id and a.state = 'CURRENT')
  $$;
  revoke all on function fence.files_without_row(uuid[], uuid[]) from public;
  grant execute on function fence.files_without_row(uuid[], uuid[]) to zov_app;
  comment on function fence.files_without_row(uuid[], uuid[]) is 'Which kept files belong to no attachment that can be shown: left behind by an upload that was not finished, or withdrawn';
  set local role zov_owner;
`;
