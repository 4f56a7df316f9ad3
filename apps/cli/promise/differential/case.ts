import type { ActorRole } from '@zov/access/model/actor.ts';
import type { Act, Partner } from '@zov/access/model/partner.ts';
import { Ref, type Rule } from '@zov/access/policy';
import { idOf } from '@zov/access/server/testing/rows.ts';

/** Half-open, in milliseconds since 1970; null means no end. */
export interface Period { readonly validFrom: number; readonly validUntil: number | null }

export interface Reader extends Period {
  readonly id: string;
  readonly role: ActorRole;
  readonly organisationId: string | null;
}

export interface Grant extends Period {
  readonly actorId: string;
  readonly dossierId: string;
  readonly partner: Partner;
  readonly dataClasses: readonly string[];
  readonly acts: readonly string[];
  readonly personIds: readonly string[];
  /** The only rows it opens; null when it is not limited to some. */
  readonly itemIds: readonly string[] | null;
  readonly selfPersonId: string | null;
  /** Persons whose part is closed to the reader. */
  readonly closedPersonIds: readonly string[];
}

export interface Restriction extends Period {
  readonly dossierId: string;
  readonly againstPersonId: string;
  readonly aboutPersonIds: readonly string[];
  readonly dataClasses: readonly string[];
  readonly itemId: string | null;
}

type Ids = readonly (string | null)[] | null;

/** A row with everything a rule can compare. Empty where a real table would refuse it, too: nothing unknown may ever be true. */
export interface Row {
  readonly id: string;
  readonly dossierId: string;
  readonly dataClass: string | null;
  readonly aboutPersonIds: Ids;
  readonly releasedToPersonIds: Ids;
  readonly state: string | null;
  readonly sourceKind: string | null;
  readonly createdBy: string | null;
  readonly actorId: string | null;
  readonly personId: string | null;
  readonly childPersonId: string | null;
  readonly subjectPersonId: string | null;
  readonly organisationId: string | null;
  readonly dossierOrganisationId: string | null;
  /** Whatever else a rule of the product compares. */
  readonly [property: string]: unknown;
}

export interface World {
  readonly readers: readonly Reader[];
  readonly grants: readonly Grant[];
  readonly restrictions: readonly Restriction[];
  readonly rows: readonly Row[];
}

/** What somebody asks: one act on the rows of one type, through one opened dossier or all of the reader's own. */
export interface Question {
  readonly readerId: string;
  readonly role: ActorRole;
  readonly at: number;
  readonly opened: string | null;
  readonly act: Act;
  readonly type: string;
  /** Random rules; null for the product's own. */
  readonly rules: readonly Rule[] | null;
  /** For an act: the fields that are given; every one must be open. */
  readonly fields: readonly string[];
  /** The field whose masking is compared. */
  readonly field: string;
}

/** One world and one question: what a counter-example is stored as. */
export interface Case {
  readonly world: World;
  readonly question: Question;
}

/** Per row: hidden, seen without the field, seen with it. */
export const HIDDEN = '0';
export const MASKED = '1';
export const SHOWN = '2';
/** Only row-level security answers this: the row is not there at all. */
export const ABSENT = '-';

const series = (name: string, count: number): string[] => Array.from({ length: count }, (_, index) => idOf(`${name} ${index + 1}`));

export const DOSSIERS = series('dossier', 3);
export const PERSONS = series('person', 5);
export const ITEMS = series('item', 6);
export const ORGANISATIONS = series('organisation', 3);
export const READERS = series('reader', 12);
/** Its name alone tells where somebody stays. */
export const SHELTER = ORGANISATIONS[2];
/** Somebody who is in no table. */
export const NOBODY = idOf('nobody');
export const REGION = idOf('region');

const NAMES = new Map<string, string>(Object.entries({ dossier: DOSSIERS, person: PERSONS, item: ITEMS, organisation: ORGANISATIONS, reader: READERS })
  .flatMap(([name, ids]) => ids.map((id, index) => [id, `${name} ${index + 1}`] as const)));
NAMES.set(NOBODY, 'nobody');
const IDS = new Map([...NAMES].map(([id, name]) => [name, id]));

/** A case as JSON that people can read: names for ids, words for references. */
export function encode(one: Case): unknown {
  return JSON.parse(JSON.stringify(one, (_key, value: unknown) => {
    if (value instanceof Ref) return { $ref: `${value.of}.${value.name}` };
    return typeof value === 'string' ? NAMES.get(value) ?? value : value;
  }));
}

/** A case as `encode` wrote it. */
export function decode(json: unknown): Case {
  return JSON.parse(JSON.stringify(json), (_key, value: unknown) => {
    if (typeof value === 'string') return IDS.get(value) ?? value;
    const ref = typeof value === 'object' && value !== null && '$ref' in value ? String(value.$ref).split('.') : undefined;
    return ref === undefined ? value : new Ref(ref[0] as 'grant' | 'actor', String(ref[1]));
  }) as Case;
}
