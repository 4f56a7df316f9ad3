import type { MigrationInterface, QueryRunner } from 'typeorm';

const REOPEN = 'fence.reopen_dossier(uuid, timestamptz, text, text, text, text, text, text[], text[])';

/** Closing a dossier leaves it without a professional, so only the database can let somebody in again. */
export class CloseDossier1795260000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant update (version, state, closed_at) on dossier to zov_fence;
      create index dossier_number on dossier (number);
    `);
    await runner.query(FUNCTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ${REOPEN};
      drop index dossier_number;
      revoke update (version, state, closed_at) on dossier from zov_fence`);
  }
}

/**
 * By its exact number, for whoever directed it last; when that role has ended, for somebody with a directing role in the same team, or
 * in the same organisation when there was no team. One that is open already is entered as ever, so that a second try finds the first.
 */
const FUNCTION = `
  set local role zov_fence;
  create function ${REOPEN.replace('(uuid, timestamptz, text, text, text, text, text, text[], text[])',
    '(actor uuid, at timestamptz, sought_number text, why text, for_purpose text, on_legal_basis text, on_secrecy_basis text, classes text[], may text[])')} returns table (dossier uuid, reopened boolean)
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare who public.actor; found public.dossier; last public.actor; new_id uuid := gen_random_uuid();
  begin
    select a.* into who from public.actor a where a.id = actor and a.role in ('YOUTH_PROFESSIONAL','GI_WORKER') and a.valid_from <= at and (a.valid_until is null or a.valid_until > at);
    select d.* into found from public.dossier d where d.number = btrim(sought_number) and d.region_id = who.region_id for update;
    select a.* into last from public.involvement i join public.actor a on a.id = i.actor_id
      where i.dossier_id = found.dossier_id and i.partner = 'CASE_DIRECTOR' order by i.valid_from desc, i.valid_until desc nulls first limit 1;
    if who.id is null or last.id is null or found.dossier_id = any (fence.blocked(actor, at)) or not (last.id = who.id
        or (last.valid_until <= at and last.role = who.role and last.organisation_id = who.organisation_id and (last.team_id is null or last.team_id = who.team_id))) is true then
      raise exception 'nothing for this actor to reopen' using errcode = '42501';
    end if;
    if found.state = 'CLOSED' then
      update public.dossier d set state = 'OPEN', closed_at = null, version = d.version + 1 where d.dossier_id = found.dossier_id;
      insert into public.involvement (dossier_id, id, actor_id, partner, purpose, legal_basis, secrecy_basis, evidence, valid_from, created_at, created_by)
        values (found.dossier_id, new_id, actor, 'CASE_DIRECTOR', for_purpose, on_legal_basis, on_secrecy_basis, why, at, at, actor);
      insert into public.access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, basis_kind, basis_id, valid_from, created_at, created_by)
        values (found.dossier_id, actor, 'CASE_DIRECTOR', for_purpose, on_legal_basis, on_secrecy_basis, classes, may, 'INVOLVEMENT', new_id, at, at, actor);
    end if;
    perform fence.enter(actor, found.dossier_id, at);
    return query select found.dossier_id, found.state = 'CLOSED';
  end $$;
  revoke all on function ${REOPEN} from public;
  grant execute on function ${REOPEN} to zov_app;
  set local role zov_owner;
`;
