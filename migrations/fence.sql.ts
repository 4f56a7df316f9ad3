/**
 * The fence: who asks and which dossiers that person has a live grant in, looked up by the database itself
 * and kept for exactly one transaction. zov_fence owns it; nobody else can set the context.
 */
export const FENCE_UP = `
  create schema fence authorization zov_fence;

  create table fence_setting (
    only_row boolean primary key default true check (only_row),
    max_skew interval
  );
  comment on table fence_setting is 'How far the given instant may be from the database clock; empty only in demo and tests. Class: reference';
  comment on column fence_setting.only_row is 'Keeps it to one row';
  comment on column fence_setting.max_skew is 'Largest difference; empty means unchecked';
  insert into fence_setting (max_skew) values (interval '5 seconds');
  grant select on fence_setting to zov_fence, zov_backup;

  grant select, insert, update on access_grant to zov_fence;
  grant select, insert on involvement, dossier to zov_fence;
  grant select, update on invitation_code, person_account, account to zov_fence;
  grant select on person, custody to zov_fence;
  create policy feed on access_grant to zov_fence using (true) with check (true);
  create policy feed on involvement to zov_fence using (true) with check (true);
  create policy feed on dossier to zov_fence using (true) with check (true);
  create policy feed on invitation_code to zov_fence using (true) with check (true);
  create policy feed on person_account to zov_fence using (true) with check (true);
  create policy feed on person to zov_fence using (true);
  create policy feed on custody to zov_fence using (true);

  set local role zov_fence;

  create function fence.check_instant(at timestamptz) returns void language plpgsql stable set search_path = pg_catalog as $$
  declare skew interval := (select s.max_skew from public.fence_setting s);
  begin
    if current_setting('app.actor', true) <> '' then raise exception 'fence already set' using errcode = '42501'; end if;
    if skew is not null and abs(extract(epoch from at - clock_timestamp())) > extract(epoch from skew) then
      raise exception 'instant too far from the database clock' using errcode = '42501';
    end if;
  end $$;

  create function fence.enter(actor uuid, dossier uuid, at timestamptz) returns void
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare opened uuid[]; hidden uuid[]; self uuid[];
  begin
    perform fence.check_instant(at);
    if dossier is null then
      select array_agg(distinct g.dossier_id), array_agg(distinct g.dossier_id) filter (where 'D2S' = any (g.data_classes) and g.self_person_id is null),
             array_agg(distinct g.self_person_id) filter (where g.self_person_id is not null)
        into opened, hidden, self
        from public.access_grant g where g.actor_id = actor and g.valid_from <= at and (g.valid_until is null or g.valid_until > at);
    else
      select array_agg(distinct g.dossier_id), array_agg(distinct g.dossier_id) filter (where 'D2S' = any (g.data_classes) and g.self_person_id is null),
             array_agg(distinct g.self_person_id) filter (where g.self_person_id is not null)
        into opened, hidden, self
        from public.access_grant g where g.actor_id = actor and g.dossier_id = dossier and g.valid_from <= at and (g.valid_until is null or g.valid_until > at);
    end if;
    perform set_config('app.actor', actor::text, true), set_config('app.d', coalesce(opened::text, '{}'), true),
      set_config('app.d2s', coalesce(hidden::text, '{}'), true), set_config('app.self', coalesce(self::text, '{}'), true),
      set_config('app.office', coalesce((select a.organisation_id::text from public.actor a where a.id = actor and a.role = 'PRIVACY_OFFICER'
        and a.valid_from <= at and (a.valid_until is null or a.valid_until > at)), ''), true);
  end $$;

  create function fence.open_dossier(actor uuid, dossier uuid, at timestamptz, number text, name text, reason text,
      purpose text, legal_basis text, secrecy_basis text, data_classes text[], acts text[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare who public.actor; involvement_id uuid := gen_random_uuid();
  begin
    perform fence.check_instant(at);
    select a.* into who from public.actor a where a.id = actor and a.role in ('YOUTH_PROFESSIONAL','GI_WORKER')
      and a.valid_from <= at and (a.valid_until is null or a.valid_until > at);
    if who.id is null then raise exception 'this actor may not open a dossier' using errcode = '42501'; end if;
    insert into public.dossier (dossier_id, region_id, organisation_id, number, name, reason, opened_on, created_at, created_by)
      values (dossier, who.region_id, who.organisation_id, number, name, reason, (at at time zone 'Europe/Amsterdam')::date, at, actor);
    insert into public.involvement (dossier_id, id, actor_id, partner, purpose, legal_basis, secrecy_basis, evidence, valid_from, created_at, created_by)
      values (dossier, involvement_id, actor, 'CASE_DIRECTOR', purpose, legal_basis, secrecy_basis, reason, at, at, actor);
    insert into public.access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts,
        basis_kind, basis_id, valid_from, created_at, created_by)
      values (dossier, actor, 'CASE_DIRECTOR', purpose, legal_basis, secrecy_basis, data_classes, acts, 'INVOLVEMENT', involvement_id, at, at, actor);
    perform set_config('app.actor', actor::text, true), set_config('app.d', array[dossier]::text, true),
      set_config('app.d2s', array[dossier]::text, true), set_config('app.self', '{}', true), set_config('app.office', '', true);
  end $$;

  create function fence.redeem(code text, issuer_key text, subject_at_issuer text, at timestamptz) returns uuid
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare invitation public.invitation_code; tie public.person_account; invited uuid; bound public.account; own_actor uuid;
  begin
    perform fence.check_instant(at);
    select c.* into invitation from public.invitation_code c where c.code_hash = code and c.used_at is null and c.expires_at > at for update;
    if invitation.id is null then return null; end if;
    select p.* into tie from public.person_account p where p.dossier_id = invitation.dossier_id and p.person_id = invitation.person_id;
    select a.account_id into invited from public.actor a where a.id = tie.actor_id;
    select c.* into bound from public.account c where c.issuer = issuer_key and c.subject = subject_at_issuer;
    if bound.id is null then
      update public.account c set issuer = issuer_key, subject = subject_at_issuer, bound_at = at where c.id = invited and c.issuer is null;
      if not found then return null; end if;
    elsif bound.id <> invited then
      if bound.audience <> 'FAMILY' or exists (select from public.account c where c.id = invited and c.issuer is not null) then return null; end if;
      select a.id into own_actor from public.actor a where a.account_id = bound.id and a.role = 'FAMILY_MEMBER';
      if exists (select from public.person_account p where p.dossier_id = invitation.dossier_id and p.actor_id = own_actor) then return null; end if;
      update public.person_account p set actor_id = own_actor, version = p.version + 1 where p.dossier_id = tie.dossier_id and p.id = tie.id;
      update public.access_grant g set actor_id = own_actor, version = g.version + 1 where g.dossier_id = tie.dossier_id and g.actor_id = tie.actor_id;
      invited := bound.id;
    end if;
    update public.invitation_code c set used_at = at, version = c.version + 1 where c.dossier_id = invitation.dossier_id and c.id = invitation.id;
    return invited;
  end $$;

  create function fence.must(allowed boolean) returns boolean language plpgsql immutable set search_path = pg_catalog as $$
  begin
    if allowed is not true then raise exception 'not allowed after the change' using errcode = '42501'; end if;
    return true;
  end $$;

  grant usage on schema fence to zov_app, zov_owner;
  revoke all on all functions in schema fence from public;
  grant execute on function fence.enter(uuid, uuid, timestamptz) to zov_app;
  grant execute on function fence.open_dossier(uuid, uuid, timestamptz, text, text, text, text, text, text, text[], text[]) to zov_app;
  grant execute on function fence.must(boolean) to zov_app;
  grant execute on function fence.redeem(text, text, text, timestamptz) to zov_app;
  set local role zov_owner;

  create aggregate array_concat(anycompatiblearray) (sfunc = array_cat, stype = anycompatiblearray);
`;

export const FENCE_DOWN = `
  drop aggregate array_concat(anycompatiblearray);
  drop policy feed on access_grant;
  drop policy feed on involvement;
  drop policy feed on dossier;
  drop policy feed on invitation_code;
  drop policy feed on person_account;
  drop policy feed on person;
  drop policy feed on custody;
  drop table fence_setting;
  drop schema fence cascade;
`;
