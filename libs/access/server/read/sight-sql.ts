import { RULES } from '@zov/access/policy';
import type { ActorRole } from '../../model/actor.ts';
import { columnOf, tableOf } from '../data/columns.ts';
import { readableOf, type Readable } from '../data/family-data.ts';
import { attribute } from './condition-sql.ts';
import { FIRST_FREE_PARAM, PARAMS, frameSql, liveGrants, logSql } from './frame-sql.ts';
import { explainable, factsSql } from './row-facts.ts';
import { visibility } from './visibility.ts';

/** What is asked about: what is recorded of a person (of nobody in particular: of everybody, and for a family member of itself), or one row of a type. */
export type SightOf = 'PEOPLE' | { readonly type: string };

/** Place of the id that is asked about. */
const ASKED_ID = `$${FIRST_FREE_PARAM}::uuid`;

/** Who may ask who reads what: whoever may know who is involved, and not only of itself. */
const KNOWS_WHO = [...new Set(RULES.filter((rule) => rule.act === 'READ' && rule.subject === 'Involvement' && rule.condition['actorId'] === undefined).map((rule) => rule.partner))];

/**
 * Everything from which it follows who reads what, for one who asks: the rows the asker may see, as the rules see them; every live
 * grant and restriction; what the rights of the family follow from; and the names the asker may know. It stays on the server. Without
 * the right to ask there is nothing but the log row of the refusal. With `operation` unlogged nothing of it may be shown.
 */
export function sightSql(role: ActorRole, of: SightOf, logged: boolean): string {
  const { allowed, about, type, id } = asked(role, of);
  const log = logSql({
    dossier: `${PARAMS.dossier}::uuid`, action: `'READ'`, outcome: `case when w.ok then 'OK' else 'REFUSED' end`, subject: 'w.person_id', objectType: `'${type}'`, objectId: id,
    classes: `array['D14']`, masked: `'{}'::text[]`, count: '1', from: `(select may.ok, p.id as person_id from may left join lateral unnest(case when may.ok then ${about} end) as p(id) on true) w`,
  });
  return `with ${frameSql('ONE_DOSSIER')}, may as materialized (select (${allowed}) as ok), log as (${logged ? log : 'select 1 where false'})
    select case when may.ok then json_build_object('rows', ${rowsSql(role)}, 'grants', ${grantsSql()}, 'restrictions', ${restrictionsSql(role)},
      'people', ${allOf('Person', ['birthDate', 'familyRole'])}, 'custodies', ${allOf('Custody', ['adultPersonId', 'childPersonId', 'kind', 'underInvestigation', 'fromOn', 'untilOn'])},
      'decisions', ${allOf('RepresentationDecision', ['adultPersonId', 'childPersonId', 'fromOn', 'untilOn', 'endedReason'])},
      'mandates', ${allOf('Mandate', ['holderPersonId', 'clientPersonId', 'documents', 'fromOn', 'untilOn', 'endedReason'])}, 'names', ${namesSql(role)})::text end as sight,
      (select count(*) from log) as logged from may`;
}

interface Asked { readonly allowed: string; readonly about: string; readonly type: string; readonly id: string }

function asked(role: ActorRole, of: SightOf): Asked {
  const family = role === 'FAMILY_MEMBER';
  const asks = `exists (select from g where g.partner = any (array[${KNOWS_WHO.map((one) => `'${one}'`).join(', ')}]))`;
  if (of === 'PEOPLE') {
    const person = family ? `exists (select from g where ${ASKED_ID} = any (g.person_ids))` : seen(role, 'Person');
    const about = `case when ${ASKED_ID} is not null then array[${ASKED_ID}] else array(select distinct g.self_person_id from g where g.self_person_id is not null) end`;
    return { allowed: `${asks} and (${ASKED_ID} is null or ${person})`, about, type: 'Person', id: ASKED_ID };
  }
  const readable = found(of.type);
  const about = attribute('aboutPersonIds', readable, 't');
  const ours = family ? `and exists (select from g where ${about} && g.person_ids)` : '';
  return { allowed: `${asks} and ${seen(role, of.type, ours)}`, about: `(select ${about} from ${tableOf(readable)} t where ${here(readable)})`, type: of.type, id: ASKED_ID };
}

const here = (readable: Readable): string => `t.dossier_id = ${PARAMS.dossier}::uuid and t.${columnOf(readable, 'id')} = ${ASKED_ID}`;
const seen = (role: ActorRole, type: string, more = ''): string =>
  `exists (select from ${tableOf(found(type))} t where ${here(found(type))} and ${visibility(role, 'READ', found(type), 't').row} ${more})`;

function rowsSql(role: ActorRole): string {
  const each = explainable().flatMap((readable) => {
    const { row } = visibility(role, 'READ', readable, 't');
    return row === 'false' ? [] : [`select '${readable.name}' as type, ${factsSql(readable, 't')} as facts from ${tableOf(readable)} t where t.dossier_id = ${PARAMS.dossier}::uuid and ${row}`];
  });
  return each.length === 0 ? `'[]'::json` : listOf('r', `(${each.join(' union all ')}) r`);
}

/** Grants of everybody who works, and the asker's own. What a family member may follows from the law, whether it has a sign-in or not. */
function grantsSql(): string {
  return listOf('r', `(select gr.actor_id as "actorId", a.role, a.organisation_id as "organisationId", p.name, p.organisation_name as "organisationName", gr.dossier_id as "dossierId", gr.partner,
      gr.purpose, gr.legal_basis as "legalBasis", gr.secrecy_basis as "secrecyBasis", gr.data_classes as "dataClasses", gr.acts, gr.person_ids as "personIds", gr.item_ids as "itemIds",
      gr.closed_person_ids as "closedPersonIds", gr.self_person_id as "selfPersonId", gr.basis_kind as "basisKind", gr.basis_id as "basisId", gr.valid_until as "validUntil"
    from (${liveGrants('r.actor_id', 'ONE_DOSSIER')}) gr join actor a on a.id = gr.actor_id left join professional p on p.id = a.id where a.role <> 'FAMILY_MEMBER' or a.id = ${PARAMS.actor}::uuid
    order by p.name, gr.valid_from, gr.id) r`);
}

/** What the rules ask as well. To whoever of the family typed it a text that waits is read by the others already: the author is to see no difference. */
function restrictionsSql(role: ActorRole): string {
  return listOf('r', `(select x.id, x.kind, x.against_person_id as "againstPersonId", x.about_person_ids as "aboutPersonIds", x.data_classes as "dataClasses", x.item_id as "itemId",
      x.valid_until as "validUntil" from x ${role === 'FAMILY_MEMBER' ? `where x.kind <> 'HELD'` : ''} order by x.valid_from, x.id) r`);
}

function namesSql(role: ActorRole): string {
  const person = found('Person');
  const sight = visibility(role, 'READ', person, 't');
  return listOf('r', `(select t.id, case when ${sight.field('displayName')} then t.display_name end as name from person t where t.dossier_id = ${PARAMS.dossier}::uuid and ${sight.row}
    order by t.circle, t.birth_date, t.id) r`);
}

/** Every row of a type, for deciding and not for showing. */
function allOf(type: string, properties: readonly string[]): string {
  const readable = found(type);
  const columns = ['id', ...properties].map((one) => `t.${columnOf(readable, one)} as "${one}"`);
  return listOf('r', `(select ${columns.join(', ')} from ${tableOf(readable)} t where t.dossier_id = ${PARAMS.dossier}::uuid order by t.created_at, t.id) r`);
}

const listOf = (alias: string, from: string): string => `(select coalesce(json_agg(row_to_json(${alias})), '[]'::json) from ${from})`;

function found(type: string): Readable {
  const readable = readableOf(type);
  if (readable === undefined) throw new Error(`the type ${type} is not registered`);
  return readable;
}
