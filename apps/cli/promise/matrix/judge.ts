import { RELATIONS, SHEETS, TYPES, type ConditionName, type Sight } from '@zov/access/matrix/index.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import type { Reader } from './cast.ts';

/** A row as it stands in the database, with its type and class. */
export interface Row {
  readonly type: string;
  readonly id: string;
  readonly dataClass: string;
  /** Whom it is about; null when it says that of nobody. */
  readonly about: readonly string[] | null;
  readonly columns: Readonly<Record<string, unknown>>;
}

interface Asking {
  readonly reader: Reader;
  readonly row: Row;
}

const keys = new Map<string, string>();
/** The key of somebody or something, made once. */
function keyOf(name: string): string {
  const key = keys.get(name) ?? idOf(name);
  keys.set(name, key);
  return key;
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);
const people = (names: readonly string[] | undefined): readonly string[] => (names ?? []).map((one) => keyOf(`person ${one}`));
const me = ({ name }: Reader): string => keyOf(`actor ${name}`);
const myOrganisation = ({ organisation }: Reader): string => keyOf(organisation ?? 'nobody');
const self = ({ person }: Reader): string => keyOf(`person ${person ?? 'nobody'}`);
const about = ({ row }: Asking): readonly string[] => row.about ?? [];
const within = (some: readonly string[], all: readonly string[]): boolean => some.length > 0 && some.every((one) => all.includes(one));
const touches = (some: readonly string[], other: readonly string[]): boolean => some.some((one) => other.includes(one));
const released = ({ reader, row }: Asking): boolean => list(row.columns['released_to_person_ids']).includes(self(reader));
const ours = (asking: Asking): boolean => within(about(asking), people(asking.reader.reaches));
/** What stands beside a fact is of whoever wrote the fact, and on the table when the fact is; a translation is when its item is. */
export const itemOf = ({ type, id, columns }: Row): unknown => (type === 'FactStatement' ? columns['fact_id'] : type === 'Translation' ? columns['of_item_id'] : id);
const named = ({ reader, row }: Asking): boolean => (reader.itemIds ?? (reader.items ?? []).map((one) => keyOf(one))).includes(String(itemOf(row)));
const is = (column: string, wanted: (reader: Reader) => string) => ({ reader, row }: Asking): boolean => row.columns[column] === wanted(reader);
const begun = ({ row }: Asking): boolean => ['SHARED', 'ADOPTED', 'IN_FORCE', 'SUPERSEDED'].includes(String(row.columns['state']));
const own = ({ reader, row }: Asking): boolean => row.columns[row.type === 'FactStatement' ? 'fact_created_by' : 'created_by'] === me(reader) || row.columns['source_organisation_id'] === myOrganisation(reader);
const among = (all: Readonly<Record<string, readonly string[]>>) => ({ reader, row }: Asking): boolean => all[String(row.columns['approval_kind'])]?.includes(reader.actor) === true;

/** Who may ask, by what is decided. */
const ASKERS: Readonly<Record<string, readonly string[]>> = {
  REVEAL_WHEREABOUTS: ['GI_EXECUTOR', 'RVDK', 'VEILIG_THUIS', 'CRISIS'], UNWITHHOLD: ['CASE_DIRECTOR', 'GI_EXECUTOR'], UNMASK: ['PRIVACY_OFFICER'],
};
/** Who may be the second, by what is decided. */
const SECONDS: Readonly<Record<string, readonly string[]>> = {
  REVEAL_WHEREABOUTS: ['CASE_DIRECTOR', 'PRIVACY_OFFICER'], UNMASK: ['PRIVACY_OFFICER'],
  UNWITHHOLD: ['CASE_DIRECTOR', 'GI_EXECUTOR', 'TEAM_COLLEAGUE', 'SECOND_READER', 'VEILIG_THUIS', 'PRIVACY_OFFICER'],
};

/** What each condition of the matrix means, of a row as it stands; written beside the matrix, without the rules. */
const MEANING: Readonly<Record<ConditionName, (asking: Asking) => boolean>> = {
  own, byMe: is('created_by', me), broughtInByUs: is('origin_organisation_id', myOrganisation), factOrOwn: (asking) => asking.row.dataClass === 'D3' || own(asking), legalOrByMe: (asking) => asking.row.dataClass === 'D13' || is('created_by', me)(asking),
  begun, shown: begun, current: ({ row }) => row.columns['state'] === 'CURRENT', tabled: named, ours, aboutUs: ours,
  ofAgreement: ({ row }) => row.columns['of_item_type'] === 'AGREEMENT', ofContact: ({ row }) => row.columns['of_item_type'] === 'SAFETY_NET_CONTACT',
  namesMe: ({ reader, row }) => list(row.columns['named_actor_ids']).includes(me(reader)),
  teamMay: ({ row }) => list(row.columns['child_allows']).includes('TEAM'),
  parentsMay: ({ row }) => list(row.columns['child_allows']).includes('PARENTS'),
  opened: ({ row }) => row.columns['state'] === 'OPENED',
  inForce: ({ row }) => row.columns['state'] === 'ADOPTED',
  mine: is('actor_id', me), toMe: is('to_actor_id', me),
  offeredToMe: (asking) => named(asking) && asking.row.columns['to_actor_id'] === me(asking.reader),
  classShared: ({ reader, row }) => reader.shared?.includes(row.dataClass) === true,
  shared: (asking) => asking.reader.shared?.includes(asking.row.dataClass) === true && ours(asking),
  askedByMe: is('asked_by', me), toAsk: among(ASKERS), toDecide: among(SECONDS),
  aboutMe: (asking) => ours(asking) && about(asking).includes(self(asking.reader)),
  byName: released,
  given: (asking) => released(asking) && (touches(about(asking), people(asking.reader.reaches)) || !touches(about(asking), people(asking.reader.closed))),
  asksMe: is('person_id', self), saidByMe: is('person_id', self),
  saidByUs: ({ reader, row }) => people(reader.reaches).includes(String(row.columns['person_id'])),
  accepted: ({ row }) => ['ACCEPTED', 'ENDED'].includes(String(row.columns['state'])),
  copyAboutUs: ({ row }) => row.columns['family_reads'] === 'ABOUT', copyByName: ({ row }) => ['ABOUT', 'NAMED'].includes(String(row.columns['family_reads'])), copyOfWords: ({ row }) => row.columns['family_reads'] === 'SAID',
  ordinary: ({ row }) => row.columns['actor_id'] !== keyOf('actor shelter'),
  askedOfMe: is('given_by_person_id', self), objectedByMe: is('by_person_id', self), afterMe: is('by_person_id', self),
  notReported: ({ row }) => row.columns['source_kind'] !== 'REPORTER',
  myOffice: ({ reader, row }) => [row.columns['organisation_id'], row.columns['dossier_organisation_id']].includes(myOrganisation(reader)),
  ofMyOffice: is('dossier_organisation_id', myOrganisation),
  toOversee: ({ reader, row: { columns } }) => columns['dossier_organisation_id'] === myOrganisation(reader) || (columns['approval_kind'] === 'UNMASK' && columns['organisation_id'] === myOrganisation(reader)),
  myColleagues: is('organisation_id', myOrganisation),
};

/** Whether a row, or the one that an act would make, is as these conditions ask. */
export const allHold = (conditions: readonly ConditionName[], reader: Reader, row: Row): boolean => conditions.every((one) => MEANING[one]({ reader, row }));

/** Whether anything of the dossier is there for this reader. */
export const isIn = ({ relation }: Reader): boolean => RELATIONS[relation].sees !== 'NOTHING';

/** Says of every field of every row whether somebody ought to see it, by the matrix and nothing else. */
export class Judge {
  private readonly restrictions: readonly Row[];
  private readonly known = new Map<Reader, WeakMap<Row, ReadonlySet<string>>>();

  constructor(rows: readonly Row[], private readonly sheets = SHEETS) {
    this.restrictions = rows.filter(({ type }) => type === 'Restriction');
  }

  /** Fields of the row that this reader ought to see; none when the row ought not to be there. */
  fields(reader: Reader, row: Row): ReadonlySet<string> {
    const mine = this.known.get(reader) ?? new WeakMap<Row, ReadonlySet<string>>();
    this.known.set(reader, mine);
    const fields = mine.get(row) ?? this.judged(reader, row);
    mine.set(row, fields);
    return fields;
  }

  private judged(reader: Reader, row: Row): ReadonlySet<string> {
    const sheet = this.sheets[reader.actor];
    if (sheet === undefined || !isIn(reader) || (sheet.audience === 'FAMILY' && this.keptBack(reader, row))) return new Set();
    const cell = (sheet.reads[row.dataClass as never] ?? []) as readonly Sight[];
    const open = cell.filter(({ when }) => allHold(when, reader, row)).flatMap(({ what }) => what).flatMap((what) => fieldsOf(what, row.type));
    return new Set(open.length === 0 ? [] : [...open, ...(TYPES[row.type]?.leads.split(' ') ?? [])]);
  }

  /** Whether this reader ought to see rows of a type at all. */
  mayEver(reader: Reader, type: string): boolean {
    const cells = Object.values(this.sheets[reader.actor]?.reads ?? {});
    return isIn(reader) && cells.some((cell) => cell.some(({ what }) => what.some((one) => fieldsOf(one, type).length > 0)));
  }

  /** A restriction always wins, and covers also what does not say whom it is about, and every copy of what it keeps back. */
  private keptBack(reader: Reader, row: Row): boolean {
    return this.restrictions.some(({ columns }) => {
      if (columns['against_person_id'] !== self(reader)) return false;
      const classes = list(columns['data_classes']);
      const covers = row.about === null ? list(columns['about_person_ids']).length > 0 : touches(list(columns['about_person_ids']), row.about);
      const itself = columns['item_id'] !== null && [itemOf(row), row.columns['copy_of_id']].includes(columns['item_id']);
      return itself || (covers && (classes.length === 0 || classes.includes(row.dataClass)));
    });
  }
}

function fieldsOf(what: string, type: string): readonly string[] {
  const [name, part] = what.split('.');
  if (name !== type) return [];
  const parts = TYPES[type]?.parts ?? {};
  return (part === undefined ? Object.values(parts) : [parts[part] ?? '']).flatMap((fields) => fields.split(' '));
}
