/** Places of the parameters that every statement shares. */
export const PARAMS = { actor: '$1', dossier: '$2', at: '$3', trace: '$4', operation: '$5', accessPoint: '$6', policy: '$7' } as const;
export const FIRST_FREE_PARAM = 8;

export type FrameMode = 'ONE_DOSSIER' | 'ALL_MINE' | 'OFFICE';

/** Every statement takes every shared parameter, whether it writes a log row or not. */
const ASKED = `${PARAMS.dossier}::uuid as asked_dossier_id, ${PARAMS.trace}::text as asked_trace, ${PARAMS.operation}::text as asked_operation,
      ${PARAMS.accessPoint}::text as asked_access_point, ${PARAMS.policy}::text as asked_policy`;

/** Live at the product's instant; periods are half-open. */
export const LIVE = (row: string): string => `${row}.valid_from <= ${PARAMS.at}::timestamptz and (${row}.valid_until is null or ${row}.valid_until > ${PARAMS.at}::timestamptz)`;

/**
 * Who asks (`me`), with which live grants (`g`), under which live restrictions (`x`).
 * The same for every statement of a mode; users differ only in the parameters.
 */
export function frameSql(mode: FrameMode): string {
  return `me as materialized (
    select r.*, o.reveals_whereabouts, ${ASKED} from actor r left join organisation o on o.id = r.organisation_id where r.id = ${PARAMS.actor}::uuid and ${LIVE('r')}
  ), g as materialized (
    ${liveGrants(`${PARAMS.actor}::uuid`, mode)}
  ), x as materialized (
    select r.* from kept_back r where ${LIVE('r')} ${inScope(mode)}
  )`;
}

/**
 * The grants of one actor that count now; `actor` is a parameter. The one place that says which do: live, and in no dossier that is
 * closed to this human because of the own family or street. The fence opens none of these either.
 */
export function liveGrants(actor: string, mode: FrameMode): string {
  return `select r.* from access_grant r where r.actor_id = ${actor} ${inScope(mode)} and ${LIVE('r')}
    and not exists (select from access_block b join actor w on w.account_id = b.account_id where w.id = r.actor_id and b.dossier_id = r.dossier_id and ${LIVE('b')})`;
}

function inScope(mode: FrameMode): string {
  return mode === 'ONE_DOSSIER' ? `and r.dossier_id = ${PARAMS.dossier}::uuid` : '';
}

/** Columns of access_event in the order that `logRow` fills them. */
const LOG_COLUMNS = `dossier_id, product_at, region_id, trace_id, action, operation, outcome, actor_id, role, organisation_id, dossier_organisation_id,
  purpose, legal_basis, secrecy_basis, grant_id, policy_version, subject_person_id, object_type, object_id, data_classes, masked_fields, item_count,
  access_point, visible_to_family`;

export interface LogRow {
  readonly dossier: string;
  readonly action: string;
  readonly outcome: string;
  readonly subject: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly classes: string;
  readonly masked: string;
  readonly count: string;
  /** FROM clause that brings the values above into reach. */
  readonly from: string;
}

/**
 * Inserts log rows from `row.from`. The dossier is looked up only to name its region and organisation; an unknown or hidden one
 * gives the same row in the reader's region. Nothing is shown before these rows are committed.
 */
export function logSql(row: LogRow): string {
  return `insert into access_event (${LOG_COLUMNS})
    select ${row.dossier}, ${PARAMS.at}::timestamptz, coalesce(d.region_id, me.region_id), ${PARAMS.trace}::text, ${row.action}, ${PARAMS.operation}::text, ${row.outcome},
      me.id, me.role, me.organisation_id, d.organisation_id, lg.purpose, lg.legal_basis, lg.secrecy_basis, lg.id, ${PARAMS.policy}::text, ${row.subject}, ${row.objectType},
      ${row.objectId}, ${row.classes}, ${row.masked}, ${row.count}, ${PARAMS.accessPoint}::text, not coalesce(me.reveals_whereabouts, false)
    from me cross join ${row.from}
      left join dossier d on d.dossier_id = ${row.dossier}
      left join lateral (select g.* from g where g.dossier_id = ${row.dossier} order by g.valid_from desc limit 1) lg on true
    returning 1`;
}
