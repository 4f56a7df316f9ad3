import type { RequestContext } from '@zov/access/model/actor.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';

/** What a GI reads that would change what somebody else brought into the plan (R7): by whom it is, and what can be done instead. */
export const byWhom = (name: string): string => `Dit onderdeel is door ${name} gemaakt. Voeg zelf iets toe of bespreek het.`;

/** Conditions of Veilig Thuis are asked at a gate: only Veilig Thuis takes one away. */
export const OF_VEILIG_THUIS = 'Deze bodemeis is van Veilig Thuis. Alleen Veilig Thuis kan die weghalen of op een andere naam zetten.';
export const isOthers = (context: RequestContext, setByKind: unknown): boolean => setByKind === 'VEILIG_THUIS' && context.actor.role !== 'VEILIG_THUIS_WORKER';

/** Why this reader may not change an item that it reads; undefined for one that is not there for it, of which nothing is said. */
async function whyNot(act: Formal, type: string, id: string): Promise<string | undefined> {
  const [item] = await act.visible(type, { id });
  if (item === undefined || act.context.actor.role !== 'GI_WORKER') return undefined;
  const [found] = await act.inside('select name from partner_organisation where id = $1', [item['originOrganisationId'] ?? null]);
  return byWhom(typeof found?.['name'] === 'string' ? found['name'] : 'een andere organisatie');
}

/** The item, locked, when this person may change it. Throws Denied, with by whom it is where that can be said. */
export async function lockToChange(act: Formal, type: string, id: string): Promise<Seen> {
  try {
    return await act.lock(type, id, 'EDIT');
  } catch (error) {
    if (!(error instanceof Denied)) throw error;
    throw new Denied(error.code, await whyNot(act, type, id));
  }
}

/** Throws Denied for a condition of Veilig Thuis that somebody else would take away, unless that was its own mistake and nobody adopted it yet. */
export async function mustNotBeOfVeiligThuis(act: Formal, item: Seen): Promise<void> {
  if (!isOthers(act.context, item['setByKind'])) return;
  const ownMistake = item['originOrganisationId'] === act.context.actor.organisationId && (await act.rows('MinimumCondition', { lineageId: item['lineageId'], state: 'ADOPTED' })).length === 0;
  if (!ownMistake) throw new Denied('NOT_POSSIBLE_NOW', OF_VEILIG_THUIS);
}
