import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSIDE_FENCE } from './family-table.ts';

/** The access log: append-only rows, their seals, the signed heads; and events without a dossier. */
export class CreateAudit1795260000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EVENT);
    await runner.query(SEAL);
    for (const [column, text] of Object.entries(COMMENTS)) {
      await runner.query(`comment on column ${column} is '${text.replaceAll("'", "''")}'`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_head, audit_seal, system_event, access_event');
  }
}

const EVENT = `
  create table access_event (
    dossier_id uuid not null,
    id uuid not null default gen_random_uuid(),
    at timestamptz not null default clock_timestamp(),
    product_at timestamptz not null,
    xid xid8 not null default pg_current_xact_id(),
    region_id uuid not null,
    trace_id text not null,
    action text not null check (action in ('READ','SEARCH','CREATE','CHANGE','SHARE','ADOPT','WITHDRAW','ANSWER','EXPORT','PRINT','AUTHORISE','LOG_READ','EMERGENCY')),
    operation text not null,
    outcome text not null check (outcome in ('OK','REFUSED','CONFLICT','FAILED')),
    actor_id uuid not null,
    role text not null,
    organisation_id uuid,
    dossier_organisation_id uuid,
    purpose text,
    legal_basis text,
    secrecy_basis text,
    grant_id uuid,
    policy_version text not null,
    subject_person_id uuid,
    object_type text not null,
    object_id uuid,
    data_classes text[] not null default '{}',
    masked_fields text[] not null default '{}',
    item_count integer not null default 0,
    access_point text not null,
    visible_to_family boolean not null default true,
    primary key (dossier_id, id)
  );
  create index access_event_time on access_event (at, id);
  create index access_event_reader_org on access_event (organisation_id, at desc);
  create index access_event_dossier_org on access_event (dossier_organisation_id, at desc);
  create index access_event_subject on access_event (dossier_id, subject_person_id, at desc);
  create index access_event_xid on access_event (region_id, xid);
  comment on table access_event is 'NL: inzage. One row per act or read and person concerned; only ever inserted. Class: D15';
  alter table access_event enable row level security;
  alter table access_event force row level security;
  create policy append on access_event for insert to zov_app with check (
    (actor_id = (select nullif(current_setting('app.actor', true), '')::uuid) and (outcome <> 'OK' or action in ('SEARCH','LOG_READ') or ${INSIDE_FENCE})) is true);
  create policy look on access_event for select to zov_app using (
    ${INSIDE_FENCE}
    or (organisation_id = (select nullif(current_setting('app.office', true), '')::uuid)) is true
    or (dossier_organisation_id = (select nullif(current_setting('app.office', true), '')::uuid)) is true);
  create policy seal on access_event for select to zov_audit using (true);
  create policy maintenance on access_event to zov_owner
    using (current_setting('zov.maintenance', true) = 'on') with check (current_setting('zov.maintenance', true) = 'on');
  grant select, insert on access_event to zov_app;
  grant select on access_event to zov_audit, zov_backup;

  create table system_event (
    id uuid primary key default gen_random_uuid(),
    at timestamptz not null default clock_timestamp(),
    region_id uuid,
    actor_id uuid,
    account_id uuid,
    kind text not null,
    outcome text not null check (outcome in ('OK','REFUSED','FAILED')),
    trace_id text not null,
    access_point text not null default '',
    detail jsonb not null default '{}'
  );
  create index system_event_time on system_event (at);
  comment on table system_event is 'Events without a dossier: sign-in, configuration, alarms. Holds no personal data beside ids. Class: D15';
  grant insert on system_event to zov_app, zov_audit;
  grant select on system_event to zov_audit, zov_backup;
`;

const SEAL = `
  create table audit_seal (
    region_id uuid not null,
    day date not null,
    seq bigint not null check (seq > 0),
    dossier_id uuid not null,
    event_id uuid not null,
    previous_hash text not null,
    hash text not null,
    sealed_at timestamptz not null default clock_timestamp(),
    primary key (region_id, day, seq),
    unique (dossier_id, event_id)
  );
  comment on table audit_seal is 'Hash chain per region and day over the rows of access_event, numbered when sealing. Class: D15';
  grant select, insert on audit_seal to zov_audit;
  grant select on audit_seal to zov_app, zov_backup;

  create table audit_head (
    region_id uuid not null,
    day date not null,
    seq bigint not null,
    hash text not null,
    signed_at timestamptz not null,
    signature text not null,
    primary key (region_id, day, seq)
  );
  comment on table audit_head is 'Signed heads of the chains; the key is outside the database. Class: D15';
  grant select, insert on audit_head to zov_audit;
  grant select on audit_head to zov_app, zov_backup;
`;

const COMMENTS: Record<string, string> = {
  'access_event.dossier_id': 'Dossier asked for; no foreign key, so that a refusal of an unknown id looks the same',
  'access_event.id': 'Key',
  'access_event.at': 'Real time of the row (UTC)',
  'access_event.product_at': 'The product\'s instant of the request; equal to at outside the demo',
  'access_event.xid': 'Transaction; only rows older than every running one are sealed',
  'access_event.region_id': 'Chain that takes this row',
  'access_event.trace_id': 'Correlation id of the request',
  'access_event.action': 'What was done',
  'access_event.operation': 'Root field of the schema',
  'access_event.outcome': 'OK, REFUSED, CONFLICT or FAILED',
  'access_event.actor_id': 'Who',
  'access_event.role': 'In which role, at that time',
  'access_event.organisation_id': 'For which organisation, at that time',
  'access_event.dossier_organisation_id': 'Organisation responsible for the dossier',
  'access_event.purpose': 'Purpose of the grant used',
  'access_event.legal_basis': 'GDPR basis of the grant used',
  'access_event.secrecy_basis': 'Secrecy ground of the grant used',
  'access_event.grant_id': 'Grant used',
  'access_event.policy_version': 'Hash of the policy that decided',
  'access_event.subject_person_id': 'Person concerned',
  'access_event.object_type': 'Type of the object',
  'access_event.object_id': 'Which object',
  'access_event.data_classes': 'Classes of what was shown or changed; never content',
  'access_event.masked_fields': 'Fields asked for and kept back',
  'access_event.item_count': 'How many rows were shown',
  'access_event.access_point': 'Channel and hash of the network address',
  'access_event.visible_to_family': 'False while a decision delays showing it',
  'system_event.id': 'Key',
  'system_event.at': 'Real time (UTC)',
  'system_event.region_id': 'Region, if known',
  'system_event.actor_id': 'Actor, if known',
  'system_event.account_id': 'Account, if known',
  'system_event.kind': 'What happened',
  'system_event.outcome': 'OK, REFUSED or FAILED',
  'system_event.trace_id': 'Correlation id',
  'system_event.access_point': 'Channel and hash of the network address',
  'system_event.detail': 'Codes and counts only',
  'audit_seal.region_id': 'Chain: region',
  'audit_seal.day': 'Chain: calendar day (UTC) of the row',
  'audit_seal.seq': 'Place in the chain, from 1',
  'audit_seal.dossier_id': 'Sealed row: dossier',
  'audit_seal.event_id': 'Sealed row: id',
  'audit_seal.previous_hash': 'Hash of the row before; of the chain id for the first',
  'audit_seal.hash': 'SHA-256 over the previous hash and the canonical bytes of the row',
  'audit_seal.sealed_at': 'When it was sealed',
  'audit_head.region_id': 'Chain: region',
  'audit_head.day': 'Chain: day',
  'audit_head.seq': 'Last number the signature covers',
  'audit_head.hash': 'Hash at that number',
  'audit_head.signed_at': 'When it was signed',
  'audit_head.signature': 'Ed25519 signature, base64',
};
