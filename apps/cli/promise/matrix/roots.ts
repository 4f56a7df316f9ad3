import { idOf } from '@zov/access/server/testing/rows.ts';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { actorOf, isFamily, isOffice, type Reader } from './cast.ts';
import { isIn, type Row } from './judge.ts';
import { everythingOf } from './questions.ts';

/** What an answer holds under one name: rows of a type, and which rows of the dossier belong there. */
export interface Held {
  readonly type: string;
  readonly call: string;
  readonly belongs: (row: Row, reader: Reader) => boolean;
  /** Pages have their rows one level further down. */
  readonly page?: boolean;
}

/** A question beside the dossier itself. */
export interface RootQuestion {
  readonly query: string;
  readonly holds: Readonly<Record<string, Held>>;
  /** Whether it leaves rows in the log of the dossier: what was shown, or a refusal of who has no grant. */
  readonly logged: boolean;
}

const FIRST = 100;
/** Root fields that one document may have. */
const TOGETHER = 5;

/** Every question with rows of family data that an endpoint has besides the dossier, for one dossier. */
export function rootsOf(schema: GraphQLSchema, audience: 'team' | 'family', dossierId: string): readonly RootQuestion[] {
  const groups: readonly (readonly [logged: boolean, all: Readonly<Record<string, Held>>])[] = audience === 'family'
    ? [[false, { whoLooked: { type: 'Looked', call: `whoLooked(dossierId: "${dossierId}", first: ${FIRST})`, belongs: () => true, page: true } }]]
    : [[true, versionsOf(dossierId)], [false, teamRoots(dossierId)]];
  return groups.flatMap(([logged, all]) => chunks(Object.entries(all)).map((some) => ({ logged, holds: Object.fromEntries(some), query: `query Roots { ${some.map(([name, held]) => asked(schema, name, held)).join(' ')} }` })));
}

const chunks = <T>(all: readonly T[]): T[][] => all.flatMap((_, index) => (index % TOGETHER === 0 ? [all.slice(index, index + TOGETHER)] : []));

function asked(schema: GraphQLSchema, name: string, { type, call, page }: Held): string {
  const fields = everythingOf(schema.getType(type) as GraphQLObjectType);
  return `${call.startsWith(`${name}(`) || call === name ? '' : `${name}: `}${call} { ${page === true ? `nodes { ${fields} }` : fields} }`;
}

const teamRoots = (dossierId: string): Readonly<Record<string, Held>> => ({
  sharesForMe: { type: 'Share', call: 'sharesForMe', belongs: (row, reader) => row.columns['to_actor_id'] === actorOf(reader.name) },
  myEmergencies: { type: 'EmergencyAccess', call: 'myEmergencies', belongs: (row, reader) => row.columns['actor_id'] === actorOf(reader.name) },
  emergencyReviews: { type: 'EmergencyAccess', call: 'emergencyReviews', belongs: (_, reader) => isOffice(reader) },
  approvalsToOversee: { type: 'Approval', call: 'approvalsToOversee', belongs: (_, reader) => isOffice(reader) },
  accessLog: { type: 'AccessEvent', call: `accessLog(first: ${FIRST}, filter: { since: "2026-01-01T00:00:00Z" })`, belongs: () => true, page: true },
  logReads: { type: 'LogRead', call: `logReads(first: ${FIRST})`, belongs: () => true, page: true },
  grantedAccess: { type: 'GrantedAccess', call: `grantedAccess(dossierId: "${dossierId}")`, belongs: (_, reader) => isOffice(reader) },
});

/** Earlier versions are asked item by item: one item of each class. */
function versionsOf(dossierId: string): Readonly<Record<string, Held>> {
  return Object.fromEntries(CLASSES_OF_VERSIONS.map((one) => [one, {
    type: 'ItemVersion', call: `itemVersions(dossierId: "${dossierId}", itemId: "${idOf(`item ${one}`)}")`, belongs: (row: Row) => row.columns['item_id'] === idOf(`item ${one}`),
  }]));
}

export const CLASSES_OF_VERSIONS = ['D1', 'D2', 'D2S', 'D3', 'D4', 'D11', 'D12', 'D13', 'D5', 'D6', 'D7'];

/** Whether somebody has a grant of any sort in the dossier: then a list with nothing in it is no refusal. */
export const hasGrant = (reader: Reader): boolean => isIn(reader) && (isFamily(reader) || !isOffice(reader));
