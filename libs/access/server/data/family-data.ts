import 'reflect-metadata';
import { Column, CreateDateColumn, PrimaryColumn } from 'typeorm';
import type { DataClass } from '../../model/data-class.ts';

type Class = abstract new () => object;

/** How the door reads one type: its class of data, whom it concerns, where it hangs and in what order. */
export interface Readable {
  readonly name: string;
  readonly entity: Class;
  /** One class for every row, or 'row' when the column data_class says so; null for reference data. */
  readonly dataClass: DataClass | 'row' | null;
  /** Property with the person ids the row concerns (one id or an array); null when it concerns nobody by itself. */
  readonly subjects: string | null;
  /** SQL order of a list, by property: `-happenedOn` is newest first. The key is always added last. */
  readonly order: readonly string[];
  /** Most rows one nested list answers. */
  readonly limit: number;
  readonly lists: Map<string, ListOf>;
  readonly shows: Map<string, OneOf>;
  readonly encrypted: Set<string>;
  /** Properties with a text that somebody types and that the portal shows to the family. */
  readonly familyVisible: Set<string>;
  /** Properties that searching looks in, and how: parts of names as typed, or Dutch words by their stem. */
  readonly found: Found | null;
}

export interface Found { readonly by: 'NAMES' | 'WORDS'; readonly in: readonly string[] }

/** A list on a parent type: rows of `child` whose `via` equals the parent's `key`, inside the same dossier. */
export interface ListOf {
  readonly child: () => string;
  readonly via: string | null;
  readonly key: string;
}

/** One row of another type, found by its id in this row's property. */
export interface OneOf {
  readonly target: string;
  readonly via: string;
}

const readables = new Map<string, Readable>();
const pendingLists: { parent: string; list: string; of: ListOf }[] = [];

export interface FamilyDataOptions {
  readonly dataClass: DataClass | 'row' | null;
  readonly subjects?: string;
  readonly order?: readonly string[];
  readonly limit?: number;
  /** Lists this type hangs on: `{ 'Dossier.facts': null }` by dossier, `{ 'PlanVersion.agreements': 'planVersionId' }` by that property. */
  readonly listedOn?: Readonly<Record<string, string | null>>;
  /** Lists joined by another key than the parent's id: `{ 'Agreement.checks': ['agreementLineageId', 'lineageId'] }`. */
  readonly joinedOn?: Readonly<Record<string, readonly [via: string, key: string]>>;
  /** Single rows this type shows: `{ author: ['Professional', 'createdBy'] }`. */
  readonly shows?: Readonly<Record<string, readonly [target: string, via: string]>>;
  readonly encrypted?: readonly string[];
  /** Texts that somebody types and that the portal shows; each is compared with what is protected before it is kept. */
  readonly familyVisible?: readonly string[];
  /** What searching looks in; only the properties that the reader sees of a row count. */
  readonly found?: Found;
}

/** Marks an entity as data that only the door reads. The class is named after its SDL type. */
export function FamilyData(options: FamilyDataOptions) {
  return (entity: Class): void => {
    const name = entity.name;
    readables.set(name, {
      name, entity,
      dataClass: options.dataClass,
      subjects: options.subjects ?? null,
      order: options.order ?? [],
      limit: options.limit ?? 500,
      lists: new Map(),
      shows: new Map(Object.entries(options.shows ?? {}).map(([field, [target, via]]) => [field, { target, via }])),
      encrypted: new Set(options.encrypted ?? []),
      familyVisible: new Set(options.familyVisible ?? []),
      found: options.found ?? null,
    });
    const listed = Object.entries(options.listedOn ?? {}).map(([path, via]) => [path, via, 'id'] as const);
    const joined = Object.entries(options.joinedOn ?? {}).map(([path, [via, key]]) => [path, via, key] as const);
    for (const [path, via, key] of [...listed, ...joined]) {
      const [parent = '', list = ''] = path.split('.');
      pendingLists.push({ parent, list, of: { child: () => name, via, key } });
    }
  };
}

/** What the door knows of a type; undefined when the type holds no data of its own. */
export function readableOf(name: string): Readable | undefined {
  for (const { parent, list, of } of pendingLists.splice(0)) readables.get(parent)?.lists.set(list, of);
  return readables.get(name);
}

export function allReadables(): Readable[] {
  return [...readables.keys()].map((name) => readableOf(name)).filter((one) => one !== undefined);
}

/** Columns every row of family data has. */
export abstract class FamilyRow {
  @PrimaryColumn('uuid') dossierId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
}

/** Columns of rows that are corrected later and keep every earlier content. */
export abstract class KeptRow extends FamilyRow {
  @Column('timestamptz', { nullable: true }) changedAt!: Date | null;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
}

/** Columns of rows that keep their earlier versions and prove which text somebody answered. */
export abstract class VersionedRow extends FamilyRow {
  @Column('timestamptz') changedAt!: Date;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('text') contentHash!: string;
}
