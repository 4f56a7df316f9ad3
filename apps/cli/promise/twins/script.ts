import type { Reader } from '../world/markers.ts';
import { isFamily } from '../world/cast.ts';
import { document, type Sent } from '../world/wire.ts';
import type { Chance } from './chance.ts';
import type { Asked, Audience, Operations } from './operations.ts';
import type { Values } from './values.ts';

/** One thing that somebody does: a request, or following the changes of a dossier over a socket. */
export type Step = { readonly kind: 'request'; readonly sent: Sent } | { readonly kind: 'follow'; readonly audience: Audience; readonly dossierId: string };

const STEPS = 9;
const ENCODINGS = ['br', 'gzip', 'identity', ''];

export interface Means {
  readonly operations: Readonly<Record<Audience, Operations>>;
  readonly chance: Chance;
  readonly values: Values;
  readonly dossierId: string;
  /** A version of the plan, and the children whose own version of it can be printed. */
  readonly planVersionId: string;
  readonly childIds: readonly string[];
}

/** What one reader does, in order. The same chance makes the same bytes. */
export function scriptFor(reader: Reader, means: Means): Step[] {
  const { chance } = means;
  const home: Audience = isFamily(reader) || (reader === 'anonymous' && chance.once(0.5)) ? 'family' : 'team';
  const steps = Array.from({ length: STEPS }, () => step(home, means));
  // What the dossier answers as a whole is always among it.
  steps.unshift({ kind: 'request', sent: graphql(home, whole(home, means), chance) });
  // So is what a family is handed: the plan on paper, a child's version of it, what two versions differ in and what changed since it looked.
  if (isFamily(reader)) steps.push(...papers(home, means), ...['PlanChanges', 'PlanSeenBefore'].map((name): Step => ({ kind: 'request', sent: graphql(home, means.operations.family.named(name, { id: means.dossierId }), chance) })));
  else if (chance.once(0.2)) steps.push(...papers(home, means));
  if (chance.once(0.15)) steps.push({ kind: 'follow', audience: home, dossierId: means.dossierId });
  return steps;
}

function step(home: Audience, means: Means): Step {
  const { chance, values, operations } = means;
  const audience: Audience = chance.once(0.06) ? (home === 'team' ? 'family' : 'team') : home;
  const kind = chance.weighted([45, 40, 15]);
  if (kind === 2) return { kind: 'request', sent: page(home, means) };
  const asked = kind === 0 ? operations[audience].fromApp(chance, values) : operations[audience].random(chance, values);
  return { kind: 'request', sent: graphql(audience, asked, chance) };
}

function graphql(audience: Audience, asked: Asked, chance: Chance): Sent {
  const encoding = chance.pick(ENCODINGS);
  return document(audience, asked, encoding === '' ? {} : { 'accept-encoding': encoding });
}

/** Every list of the dossier, with what both audiences have of it. */
function whole(audience: Audience, { dossierId }: Means): Asked {
  const team = audience === 'team' ? 'name reason households { id label members { personId } } custodies { id } networkTies { id relation } familyTies { id kind } pictureNudges { id personId dx dy } restrictions { id reason }' : '';
  return {
    query: `query Whole($id: UUID!) { dossier(id: $id) { id state ${team} persons { id displayName birthDate } facts { id version what place sourceKind sourceName changedAt aboutPersonIds }
      events { id what } measures { id note } contactPoints { id kind text } involvements { id partner validFrom professional { name organisationName } } responses { id words answer } opinions { id words stance }
      checks { id plannedOn result } helpRecords { id startedOn stoppedOn } planVersions { id version state top3Items { id version rank familyText } minimumConditions { id version familyText }
      agreements { id version position familyText } safetyNet { id version name } help { id version kind providerName familyText } opinions { id words } } } }`,
    variables: { id: dossierId },
  };
}

function papers(audience: Audience, { chance, dossierId, planVersionId, childIds }: Means): Step[] {
  const path = `/${audience}/plans/${dossierId}/${planVersionId}`;
  return [path, `${path}/child/${chance.pick(childIds)}`].map((one) => ({ kind: 'request', sent: { method: 'GET', path: one, headers: {} } }));
}

/** The rest of the server: sessions, pages, health. Signing in itself is left to the identity provider, which only the demo has. */
function page(home: Audience, { chance, values, dossierId }: Means): Sent {
  const json = { 'content-type': 'application/json' };
  const id = (): string => values.id('actorId');
  return chance.pick<() => Sent>([
    () => ({ method: 'GET', path: `/auth/session?audience=${home}`, headers: {} }),
    () => ({ method: 'POST', path: '/auth/extend', headers: json, body: '{}' }),
    () => ({ method: 'POST', path: '/auth/role', headers: json, body: JSON.stringify({ actorId: id() }) }),
    () => ({ method: 'POST', path: '/auth/invitation', headers: json, body: JSON.stringify({ code: chance.pick(['AAAA-AAAA-AAAA', 'x', id()]) }) }),
    () => ({ method: 'POST', path: '/auth/logout', headers: json, body: '{}' }),
    () => ({ method: 'GET', path: `/gezinnen/${dossierId}`, headers: { accept: 'text/html' } }),
    () => ({ method: 'GET', path: '/mijn', headers: { accept: 'text/html', 'accept-encoding': 'br' } }),
    () => ({ method: 'GET', path: chance.pick(['/version', '/health/ready', '/health/live', `/team/graphql?query={dossier(id:"${dossierId}"){id}}`, '/nergens.txt']), headers: {} }),
  ])();
}
