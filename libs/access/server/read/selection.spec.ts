import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { Column, Entity, PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';
import { columnOf, columnsOf, tableOf } from '../data/columns.ts';
import { FamilyData, FamilyRow, KeptRow, VersionedRow, allReadables, readableOf, type Readable } from '../data/family-data.ts';
import { NotCompilable } from './not-compilable.ts';
import { selectionOf, type Selection } from './selection.ts';
import { orderOf } from './tree-sql.ts';

@FamilyData({ dataClass: 'D1', order: ['name'], limit: 7 })
@Entity('home')
class Home extends FamilyRow {
  @Column('text') name!: string;
  @Column('text', { name: 'street_cipher' }) street!: string;
}
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['-sinceOn', '-createdAt'], listedOn: { 'Home.guests': null }, joinedOn: { 'Home.friends': ['roomNumber', 'name'] }, shows: { host: ['Home', 'homeId'] }, encrypted: ['note'], familyVisible: ['note'] })
@Entity()
class HouseGuest extends VersionedRow {
  @Column('date', { nullable: true }) sinceOn!: string | null;
  @Column('text') note!: string;
  @Column('uuid') homeId!: string;
  @Column('text') roomNumber!: string;
}
@FamilyData({ dataClass: null })
@ViewEntity({ name: 'doorbell', expression: '', synchronize: false })
class Bell {
  @PrimaryColumn('uuid') id!: string;
  @ViewColumn() ringsAt!: Date;
}
@FamilyData({ dataClass: 'D1' })
class Homeless extends KeptRow {}

const SDL = `
  type Query { home: Home  homes: HomeConnection!  thing: Thing!  stranger: Stranger }
  type HomeConnection { nodes: [Home!]!  endCursor: String }
  union Thing = Home | HouseGuest
  type Home { id: ID  name: String  guests(first: Int): [HouseGuest!]!  friends: [HouseGuest]  count: Int }
  type HouseGuest { id: ID  note: String  host: Home }
  type Stranger { id: ID }`;

/** What the door makes of a document; fails with whatever it throws. */
async function read(source: string, root = 'home', type = 'Home'): Promise<Selection> {
  const schema = buildSchema(SDL);
  let found: Selection | undefined;
  (schema.getQueryType() as GraphQLObjectType).getFields()[root]!.resolve = (_: unknown, __: unknown, ___: unknown, info: GraphQLResolveInfo) => {
    found = selectionOf(info, type);
    return root === 'homes' ? { nodes: [] } : null;
  };
  const { errors } = await graphql({ schema, source });
  if (found === undefined) throw errors?.[0]?.originalError ?? errors?.[0];
  return found;
}
const shape = ({ readable, columns, children }: Selection): unknown => [readable.name, columns, children.map((one) => [one.field, one.many, shape(one.selection)])];

describe('what is asked', () => {
  it('is its columns once, in the order in which they came, with what hangs on it', async () => {
    expect(shape(await read('{ home { name id name friends { note host { name } } } }'))).toEqual(['Home', ['name', 'id'], [['friends', true, ['HouseGuest', ['note'], [['host', false, ['Home', ['name'], []]]]]]]]);
  });

  it('is the same whether it stands in fragments, is named otherwise, or comes in pieces', async () => {
    const whole = shape(await read('{ home { id name friends { id note } } }'));
    expect(shape(await read('{ home { id ...A ... { friends { note } } } } fragment A on Home { name friends { id } ...B } fragment B on Home { friends { note } }'))).toEqual(whole);
    expect(shape(await read('{ home { id called: name again: name friends { id } others: friends { note } } }'))).toEqual(whole);
    expect(shape(await read('{ home { id name } ...Rest } fragment Rest on Query { home { friends { id note } } }'))).toEqual(whole);
  });

  it('of a page is what is asked of its rows, and nothing when only the cursor is', async () => {
    expect(shape(await read('{ homes { endCursor nodes { name } nodes { id } } }', 'homes'))).toEqual(['Home', ['name', 'id'], []]);
    expect(shape(await read('{ homes { endCursor } }', 'homes'))).toEqual(['Home', [], []]);
  });

  it('of a union is only what is asked of the type that is read', async () => {
    const source = '{ thing { __typename ... on Home { id } ... on HouseGuest { note } ...Guest ...Both } } fragment Guest on HouseGuest { host { id } } fragment Both on Thing { ... on Home { friends { id } } }';
    expect(shape(await read(source, 'thing'))).toEqual(['Home', ['id'], [['friends', true, ['HouseGuest', ['id'], []]]]]);
    expect(shape(await read(source, 'thing', 'HouseGuest'))).toEqual(['HouseGuest', ['note'], [['host', false, ['Home', ['id'], []]]]]);
  });

  it.each([
    ['a field that may be left out', '{ home { id name @skip(if: true) } }'], ['a fragment that may be', '{ home { ... @include(if: true) { name } } }'], ['a spread that may be', '{ home { ...A @include(if: true) } } fragment A on Home { name }'],
    ['one deeper down', '{ home { friends { note @include(if: false) } } }'], ['an argument on what hangs below', '{ home { guests(first: 1) { id } } }'],
  ])('is refused and never read more widely: %s', async (_, source) => {
    await expect(read(source)).rejects.toThrow(NotCompilable);
  });

  it('is refused of a type that the door does not read', async () => {
    await expect(read('{ stranger { id } }', 'stranger', 'Stranger')).rejects.toThrow('Stranger is not read through the door');
    await expect(read('{ home { id } }', 'home', 'Nothing')).rejects.toThrow(NotCompilable);
  });
});

describe('a type of family data', () => {
  const [home, guest, bell] = ['Home', 'HouseGuest', 'Bell'].map((name) => readableOf(name) as Readable) as [Readable, Readable, Readable];

  it('is known by its class, with what it was declared as and nothing it was not', () => {
    expect(guest).toMatchObject({ entity: HouseGuest, dataClass: 'row', subjects: 'aboutPersonIds', limit: 500, encrypted: new Set(['note']), familyVisible: new Set(['note']) });
    expect(home).toMatchObject({ entity: Home, subjects: null, limit: 7, encrypted: new Set(), familyVisible: new Set(), shows: new Map() });
    expect(readableOf('Nothing')).toBeUndefined();
    expect(allReadables().map(({ name }) => name)).toEqual(expect.arrayContaining(['Home', 'HouseGuest', 'Bell']));
  });

  it('hangs on another by the family or by what it is joined on, and shows single rows', () => {
    expect([...home.lists].map(([name, { via, key, child }]) => [name, via, key, child()])).toEqual([['guests', null, 'id', 'HouseGuest'], ['friends', 'roomNumber', 'name', 'HouseGuest']]);
    expect(guest.shows.get('host')).toEqual({ target: 'Home', via: 'homeId' });
  });

  it('has the columns of everything it extends, by the names of the database', () => {
    expect([...columnsOf(home).values()].map(({ column }) => column).sort()).toEqual(['created_at', 'created_by', 'dossier_id', 'id', 'name', 'street_cipher', 'version']);
    expect([...columnsOf(guest).keys()]).toEqual(expect.arrayContaining(['changedAt', 'contentHash', 'sinceOn']));
    expect(columnsOf(home).has('note')).toBe(false);
    expect(columnsOf(guest).get('sinceOn')).toEqual({ property: 'sinceOn', column: 'since_on', type: 'date' });
    expect(columnOf(bell, 'ringsAt')).toBe('rings_at');
  });

  it('is read from its own table or view, and a name that is no property never gets into a statement', () => {
    expect([home, guest, bell].map(tableOf)).toEqual(['home', 'house_guest', 'doorbell']);
    expect(() => tableOf(readableOf(Homeless.name) as Readable)).toThrow('is no entity');
    for (const name of ['street_cipher', 'name" from home; --', 'constructor', '']) expect(() => columnOf(home, name)).toThrow('has no property');
    expect(Bell.name).toBe('Bell');
  });

  it('is ordered as it says, with its key last and in the last direction, so that no two rows share a place', () => {
    expect(orderOf(home, 'h')).toBe('h.name, h.id');
    expect(orderOf(guest, 'g')).toBe('g.since_on desc, g.created_at desc, g.id desc');
    expect(orderOf(bell, 'b')).toBe('b.id');
  });
});
