import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fenceTable } from './family-table.ts';

const READERS = 'fence.mail_readers(uuid, text, uuid, timestamptz)';

/** Messages that leave: where professionals get them, which are to be sent to whom, and what the demo keeps instead of sending. */
export class CreateMail1795260000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADDRESS_UP);
    await runner.query(MAIL);
    await fenceTable(runner, 'mail');
    await runner.query(`
      create policy post on mail to zov_audit using (true) with check (true);
      grant select, insert, update (state, attempts, next_at, done_at, trouble) on mail to zov_audit`);
    await runner.query(SPOOL);
    await runner.query(FUNCTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ${READERS};
      revoke usage on schema fence from zov_audit;
      drop policy post on plan_version;
      revoke select on plan_version from zov_fence;
      drop table demo_mail;
      drop table mail;
      alter table account drop column mail_address`);
  }
}

/** Only professionals: no channel of a family member counts as safe before that person confirmed it. */
const ADDRESS_UP = `
  alter table account add column mail_address text,
    add constraint account_mail_address check (mail_address is null or (audience = 'TEAM' and mail_address ~ '^[^\\s@<>,;"]+@[^\\s@<>,;"]+$' and length(mail_address) <= 200));
  comment on column account.mail_address is 'Work address of a professional, for messages without content; empty for family members';
`;

const MAIL = `
  create table mail (
    dossier_id uuid not null references dossier (dossier_id),
    id uuid not null default gen_random_uuid(),
    effect_key text not null,
    kind text not null,
    about_id uuid not null,
    to_actor_id uuid not null references actor (id),
    state text not null default 'QUEUED' check (state in ('QUEUED','SENT','NOT_SENT','DEAD')),
    attempts integer not null default 0 check (attempts >= 0),
    next_at timestamptz not null default clock_timestamp(),
    done_at timestamptz,
    trouble text,
    created_at timestamptz not null,
    primary key (dossier_id, id),
    unique (dossier_id, effect_key),
    check ((state = 'QUEUED') = (done_at is null))
  );
  create index mail_due on mail (next_at) where state = 'QUEUED';
  comment on table mail is 'A message without content to one professional; one per effect and receiver, ids and codes only. Class: D15';
  comment on column mail.dossier_id is 'Dossier of the act';
  comment on column mail.id is 'Key';
  comment on column mail.effect_key is 'Unique effect and receiver; the Message-ID follows from it';
  comment on column mail.kind is 'Which effect';
  comment on column mail.about_id is 'Row of the dossier it is about';
  comment on column mail.to_actor_id is 'To whom';
  comment on column mail.state is 'Waiting, sent, not sent because the receiver may not know any more or has no address, or given up';
  comment on column mail.attempts is 'How often it was offered to the mail server';
  comment on column mail.next_at is 'Not before then (real time)';
  comment on column mail.done_at is 'When it was sent or given up (real time)';
  comment on column mail.trouble is 'Why it was not sent, as a code';
  comment on column mail.created_at is 'When the act was done';
`;

const SPOOL = `
  create table demo_mail (
    message_id text primary key,
    at timestamptz not null default clock_timestamp(),
    to_address text not null,
    subject text not null,
    body text not null
  );
  comment on table demo_mail is 'Messages of the demo, which go nowhere; empty in production. Class: reference';
  comment on column demo_mail.message_id is 'Message-ID';
  comment on column demo_mail.at is 'When it would have left (real time)';
  comment on column demo_mail.to_address is 'To whom';
  comment on column demo_mail.subject is 'Subject';
  comment on column demo_mail.body is 'Text';
  grant select, insert on demo_mail to zov_audit;
  grant select on demo_mail to zov_app, zov_backup;
`;

/**
 * Who may know of something now: professionals with a live grant that reaches it, and the officers who oversee an emergency. Asked when
 * a message is made and again when it is sent.
 */
const FUNCTION = `
  grant select on plan_version to zov_fence;
  create policy post on plan_version for select to zov_fence using (true);
  set local role zov_fence;
  create function fence.mail_readers(of_dossier uuid, of_kind text, about uuid, at timestamptz) returns setof uuid
    language sql stable security definer set search_path = pg_catalog as $$
    select distinct a.id
      from public.actor a join public.account c on c.id = a.account_id
      where c.audience = 'TEAM' and c.blocked_at is null and a.valid_from <= at and (a.valid_until is null or a.valid_until > at) and (
        exists (select from public.access_grant g
          where g.dossier_id = of_dossier and g.actor_id = a.id and g.self_person_id is null and g.valid_from <= at and (g.valid_until is null or g.valid_until > at)
            and case
              when of_kind = 'share-offered' then g.partner = 'SHARE_ADDRESSEE' and about = any (g.item_ids)
              when of_kind in ('plan-shared', 'plan-adopted') then g.basis_kind = 'INVOLVEMENT' and g.item_ids is null
                and exists (select from public.plan_version v where v.dossier_id = of_dossier and v.id = about and v.data_class = any (g.data_classes)
                  and a.id is distinct from case of_kind when 'plan-shared' then v.shared_by else v.adopted_by end)
              when of_kind in ('access-requested', 'emergency-opened', 'share-answered', 'share-ended', 'text-held') then g.partner = 'CASE_DIRECTOR'
              else false end)
        or (of_kind = 'emergency-opened' and a.role = 'PRIVACY_OFFICER' and exists (select from public.emergency_access e
          where e.dossier_id = of_dossier and e.id = about and a.organisation_id in (e.organisation_id, e.dossier_organisation_id)))) $$;
  revoke all on function ${READERS} from public;
  grant execute on function ${READERS} to zov_audit;
  set local role zov_owner;
  grant usage on schema fence to zov_audit;
`;
