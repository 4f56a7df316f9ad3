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
  /** Fields to ask and compare; all there are when left out. */
  readonly fields?: readonly string[];
  /** The text that it is found by: whoever does not see that finds nothing. */
  readonly by?: string;
}

/** A question beside the dossier itself. */
export interface RootQuestion {
  readonly query: string;
  readonly holds: Readonly<Record<string, Held>>;
  /** Whether it leaves rows in the log of the dossier: what was shown, or a refusal of who has no grant. */
  readonly logged: boolean;
  /** One row by its key: for who may not see it, that is a refusal. */
  readonly oneRow?: boolean;
}

const FIRST = 100;
/** Root fields that one document may have. */
const TOGETHER = 5;

/** Every question with rows of family data that an endpoint has besides the dossier, for one dossier. */
export function rootsOf(schema: GraphQLSchema, audience: 'team' | 'family', dossierId: string): readonly RootQuestion[] {
  const groups: readonly (readonly [logged: boolean, all: Readonly<Record<string, Held>>, oneRow?: boolean])[] = audience === 'family'
    ? [[true, fileOf(dossierId), true], [true, cardOf(dossierId), true], [true, planOf(dossierId), true], [false, { whoLooked: { type: 'Looked', call: `whoLooked(dossierId: "${dossierId}", first: ${FIRST})`, belongs: () => true, page: true } }]]
    : [[true, { ...versionsOf(dossierId), ...knownIn(dossierId) }], [true, fileOf(dossierId), true], [true, cardOf(dossierId), true], [true, planOf(dossierId), true], [false, { ...teamRoots(dossierId), ...searches(dossierId) }]];
  return groups.flatMap(([logged, all, oneRow = false]) => chunks(Object.entries(all)).map((some) => ({ logged, oneRow, holds: Object.fromEntries(some), query: `query Roots { ${some.map(([name, held]) => asked(schema, name, held)).join(' ')} }` })));
}

/** What a question leaves unasked of its rows, as coordinates. */
export function unaskedOf(schema: GraphQLSchema, { type, fields }: Held): ReadonlySet<string> {
  const all = fields === undefined ? [] : Object.keys((schema.getType(type) as GraphQLObjectType).getFields());
  return new Set(all.filter((name) => fields?.includes(name) === false).map((name) => `${type}.${name}`));
}

const chunks = <T>(all: readonly T[]): T[][] => all.flatMap((_, index) => (index % TOGETHER === 0 ? [all.slice(index, index + TOGETHER)] : []));

function asked(schema: GraphQLSchema, name: string, { type, call, page, ...held }: Held): string {
  const fields = held.fields?.join(' ') ?? everythingOf(schema.getType(type) as GraphQLObjectType);
  return `${call.startsWith(`${name}(`) || call === name ? '' : `${name}: `}${call} { ${page === true ? `nodes { ${fields} }` : fields} }`;
}

/** One file is asked by its key, as for handing it over. */
const fileOf = (dossierId: string): Readonly<Record<string, Held>> => ({
  attachmentFile: { type: 'Attachment', call: `attachmentFile(dossierId: "${dossierId}", id: "${idOf('file released D3')}")`, belongs: (row) => row.id === idOf('file released D3') },
});
const planOf = (dossierId: string): Readonly<Record<string, Held>> => ({
  printedPlan: { type: 'PlanVersion', call: `printedPlan(dossierId: "${dossierId}", id: "${idOf('adopted SAFETY')}")`, belongs: (row) => row.id === idOf('adopted SAFETY') },
});
const cardOf = (dossierId: string): Readonly<Record<string, Held>> => ({
  printedCard: { type: 'SafetyCard', call: `printedCard(dossierId: "${dossierId}", id: "${idOf('card adopted')}")`, belongs: (row) => row.id === idOf('card adopted') },
});

const teamRoots = (dossierId: string): Readonly<Record<string, Held>> => ({
  sharesForMe: { type: 'Share', call: 'sharesForMe', belongs: (row, reader) => row.columns['to_actor_id'] === actorOf(reader.name) },
  myEmergencies: { type: 'EmergencyAccess', call: 'myEmergencies', belongs: (row, reader) => row.columns['actor_id'] === actorOf(reader.name) },
  emergencyReviews: { type: 'EmergencyAccess', call: 'emergencyReviews', belongs: (_, reader) => isOffice(reader) },
  approvalsToOversee: { type: 'Approval', call: 'approvalsToOversee', belongs: (_, reader) => isOffice(reader) },
  accessLog: { type: 'AccessEvent', call: `accessLog(first: ${FIRST}, filter: { since: "2026-01-01T00:00:00Z" })`, belongs: () => true, page: true },
  logReads: { type: 'LogRead', call: `logReads(first: ${FIRST})`, belongs: () => true, page: true },
  grantedAccess: { type: 'GrantedAccess', call: `grantedAccess(dossierId: "${dossierId}")`, belongs: (_, reader) => isOffice(reader) },
});

/** Each search with words that stand in every row of its type, or in these. */
function searches(dossierId: string): Readonly<Record<string, Held>> {
  const find = (root: string, typed: string, type: string, belongs: Held['belongs'] = () => true): Held =>
    ({ type, call: `${root}(search: "${typed}", dossierId: "${dossierId}")`, belongs, fields: ['id', 'version', 'dossierId'] });
  return {
    findPersons: find('findPersons', 'test voornaam', 'Person'),
    findFacts: find('findFacts', 'gebeur', 'Fact'),
    findEvents: find('findEvents', 'gebeurt', 'DossierEvent', ({ columns }) => String(columns['what']).startsWith('gebeurtenis')),
    findColumnStatements: find('findColumnStatements', 'zin', 'ColumnStatement'),
    findAnalysisStatements: find('findAnalysisStatements', 'geldzorgen', 'AnalysisStatement'),
    findSignals: find('findSignals', 'binnenkwam', 'Signal'),
    findSafetyCards: { ...find('findSafetyCards', 'rustiger', 'SafetyCard'), by: 'conclusionText' },
    findTop3Items: find('findTop3Items', 'gezinstekst', 'Top3Item'),
    findAgreements: find('findAgreements', 'gezinstekst', 'Agreement'),
  };
}

/** Earlier versions are asked item by item: one item of each class. */
function versionsOf(dossierId: string): Readonly<Record<string, Held>> {
  return Object.fromEntries(CLASSES_OF_VERSIONS.map((one) => [one, {
    type: 'ItemVersion', call: `itemVersions(dossierId: "${dossierId}", itemId: "${idOf(`item ${one}`)}")`, belongs: (row: Row) => row.columns['item_id'] === idOf(`item ${one}`),
  }]));
}

/** What stood in the dossier while the earlier versions were the text, and what stands there when they no longer are. */
function knownIn(dossierId: string): Readonly<Record<string, Held>> {
  return Object.fromEntries(Object.entries({ knownOn: '2030-07-01', knownThen: '2026-09-03' }).map(([name, day]) => {
    const end = new Date(`${day}T22:00:00Z`);
    const stood = ({ columns }: Row): boolean => (columns['known_from'] as Date) < end && (columns['known_until'] === null || (columns['known_until'] as Date) >= end);
    return [name, { type: 'KnownItem', call: `knownOn(dossierId: "${dossierId}", on: "${day}")`, belongs: stood }];
  }));
}

export const CLASSES_OF_VERSIONS = ['D1', 'D2', 'D2S', 'D3', 'D4', 'D11', 'D12', 'D13', 'D5', 'D6', 'D7'];

/** Whether somebody has a grant of any sort in the dossier: then a list with nothing in it is no refusal. */
export const hasGrant = (reader: Reader): boolean => isIn(reader) && (isFamily(reader) || !isOffice(reader));
