import type { ActorRole } from '../../model/actor.ts';
import type { DataClass } from '../../model/data-class.ts';
import type { Act } from '../../model/partner.ts';
import { tableOf } from '../data/columns.ts';
import type { Readable } from '../data/family-data.ts';
import { FIRST_FREE_PARAM, PARAMS, frameSql } from './frame-sql.ts';
import { visibility } from './visibility.ts';

/** Whether a rule opens the act on a row of this type as it would stand at first, with every column that a rule may ask of it; `about` when whom it is about comes as a parameter. */
export function mayMakeSql(role: ActorRole, act: Act, readable: Readable, dataClass: DataClass, about = false): string {
  const value = readable.dataClass === 'row' ? dataClass : readable.dataClass;
  const first = `jsonb_build_object('dossier_id', ${PARAMS.dossier}::uuid, 'data_class', '${value}', 'created_by', ${PARAMS.actor}::uuid${about ? `, 'about_person_ids', $${FIRST_FREE_PARAM}::uuid[]` : ''})`;
  const row = `(select (jsonb_populate_record(null::${tableOf(readable)}, ${first})).*) v`;
  return `with ${frameSql('ONE_DOSSIER')} select ${visibility(role, act, readable, 'v').row} as allowed from ${row}`;
}
