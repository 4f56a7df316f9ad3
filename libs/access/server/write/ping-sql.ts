import { PARAMS } from '../read/frame-sql.ts';

/** What of an act reaches whoever watches: which row, and from which tab it came. SQL of each. */
export interface Ping {
  readonly type: string;
  readonly id: string;
  readonly version: string;
  readonly tab: string;
}

/** Tells every process, once the act is committed, that something changed; ids only. */
export function pingSql({ type, id, version, tab }: Ping): string {
  return `pg_notify('zov_change', json_build_object('dossierId', ${PARAMS.dossier}::uuid, 'itemType', '${type}', 'itemId', ${id}, 'version', ${version}, 'tabId', ${tab}::text)::text)`;
}
