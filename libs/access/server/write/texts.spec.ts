import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Column, Entity } from 'typeorm';
import { FamilyData, VersionedRow, readableOf, type Readable } from '../data/family-data.ts';
import { Cipher } from '../secret/cipher.ts';
import { idOf } from '../testing/rows.ts';
import { given } from './given.ts';
import { brokenRule, refused } from './refused.ts';
import { Tripwire, pick, watchedAfter, type Found } from './tripwire.ts';
import { Computed, Params, assignments, namedAmong, typedColumn, typedParam, whereSql } from './values-sql.ts';

@FamilyData({ dataClass: 'D5', familyVisible: ['words', 'summary'], encrypted: ['secret'] })
@Entity('note')
class Note extends VersionedRow {
  @Column('text') words!: string;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text', { name: 'secret_cipher' }) secret!: string;
  @Column('text') state!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('jsonb') details!: unknown;
  @Column('date') heldOn!: string;
}
@FamilyData({ dataClass: 'D5' })
@Entity('ledger')
class Ledger extends VersionedRow {
  @Column('text') words!: string;
}

const [note, ledger] = [Note.name, Ledger.name].map((name) => readableOf(name) as Readable) as [Readable, Readable];
const [HERE, ROW] = [idOf('here'), idOf('row')];
const cipher = new Cipher(randomBytes(32).toString('base64'));
const wire = new Tripwire(cipher);
const mark = cipher.marker(HERE);
interface Text { item: string; field: string; marks: string[]; line: string; whole: string; cipher: string }
const texts = (values: Record<string, unknown>, readable = note): Text[] | null => JSON.parse(wire.texts(readable, HERE, [{ id: ROW, values }]) ?? 'null') as Text[] | null;

describe('what the family could read of a row that is written', () => {
  it('is every text that is shown to it, in hashes and encrypted, and nothing in words that give somebody away', () => {
    const [found] = texts({ words: 'Ze woont op Schuilweg 17', state: 'DRAFT', secret: 'niet te zien' }) ?? [];
    expect(found).toMatchObject({ item: ROW, field: 'words', line: ' ze woont op schuilweg 17 ' });
    expect(found?.marks).toEqual(expect.arrayContaining([mark('schuilweg17'), mark('schuilweg')]));
    expect(new Set(found?.marks).size).toBe(found?.marks.length);
    expect(cipher.decrypt(HERE, 'HeldText.text', String(found?.cipher))).toBe('Ze woont op Schuilweg 17');
    expect(texts({ words: 'a', summary: 'b' })?.map(({ field }) => field)).toEqual(['words', 'summary']);
  });

  it('is nothing of what only professionals read, of what is no text, and of a type without such texts', () => {
    expect(texts({ state: 'Schuilweg 17', secret: 'Schuilweg 17', details: { words: 'Schuilweg 17' } })).toBeNull();
    expect(texts({ words: 17, summary: undefined })).toBeNull();
    expect(texts({ words: 'Schuilweg 17' }, ledger)).toBeNull();
    expect(wire.texts(note, HERE, [])).toBeNull();
  });

  it('is a text that was emptied as well, because what waited there is mended by it', () => {
    expect(texts({ summary: null })).toMatchObject([{ field: 'summary', marks: [], line: '  ' }]);
    expect(texts({ words: '' })).toMatchObject([{ field: 'words', marks: [] }]);
  });

  it('is looked at again in full when a row is shown to more people, and else only where it changes', () => {
    expect(watchedAfter(note, { summary: 'x', state: 'DRAFT' })).toEqual(['summary']);
    expect(watchedAfter(note, { state: 'DRAFT' })).toEqual([]);
    for (const patch of [{ state: 'SHARED' }, { state: 'ADOPTED' }, { releasedToPersonIds: [] }]) expect(watchedAfter(note, patch)).toEqual(['words', 'summary']);
    expect(watchedAfter(ledger, { state: 'SHARED', words: 'x' })).toEqual([]);
    expect(pick({ words: 'a', state: 'b' }, ['words', 'summary'])).toEqual({ words: 'a', summary: undefined });
  });
});

describe('what is said to who may know what it protects', () => {
  const problems = (values: Record<string, unknown>, found: readonly Partial<Found>[]) => wire.problems(HERE, [{ id: ROW, values }], found.map((one) => ({ item: ROW, field: 'words', mark: null, ...one })));

  it('is which words have to go, as they were typed, each once', () => {
    expect(problems({ words: 'Bel SCHUILWEG  17, ja schuilweg 17.' }, [{ mark: mark('schuilweg17') }])).toEqual([{ field: 'words', message: expect.stringMatching(/“SCHUILWEG {2}17”, “schuilweg 17”\. Haal/) }]);
    expect(problems({ words: 'Schuilweg 17 en Schuilweg 17' }, [{ mark: mark('schuilweg17') }])[0]?.message.match(/“/g)).toHaveLength(1);
  });

  it('stands at the field it is about, and not at the same words elsewhere', () => {
    expect(problems({ words: 'Schuilweg 17', summary: 'Schuilweg 17' }, [{ field: 'summary', mark: mark('schuilweg17') }]).map(({ field }) => field)).toEqual(['summary']);
    expect(problems({ words: 'Schuilweg 17' }, [{ item: idOf('another row'), mark: mark('schuilweg17') }])).toEqual([]);
    expect(problems({ words: 'Schuilweg 17' }, [])).toEqual([]);
  });

  it('names no name where the name of an organisation is what tells', () => {
    const [problem] = problems({ words: 'Bij De Wending' }, [{ mark: null }]);
    expect(problem?.message).toContain('naam van een organisatie');
    expect(problem?.message).not.toContain('Wending');
  });

  it('uses the hashes of this family alone', () => {
    expect(problems({ words: 'Schuilweg 17' }, [{ mark: cipher.marker(idOf('there'))('schuilweg17') }])[0]?.message).not.toContain('Schuilweg');
  });
});

describe('values in a statement', () => {
  it('are parameters in the order in which they came, cast to the type of their column', () => {
    const params = new Params(8);
    expect(assignments(note, { words: `'); drop table note; --`, heldOn: '2026-11-21', aboutPersonIds: ['a'], secret: 'x' }, 't', params)).toEqual(['words = $8::text', 'held_on = $9::date', 'about_person_ids = $10::uuid[]', 'secret_cipher = $11::text']);
    expect(params.values).toEqual([`'); drop table note; --`, '2026-11-21', ['a'], 'x']);
    expect(typedParam(note, 'details', '{}', params)).toBe('$12::jsonb');
    expect(typedColumn(note, 'dossierId')).toMatchObject({ column: 'dossier_id', sqlType: 'uuid' });
  });

  it('that the row itself gives are worked out there, with their list as a parameter', () => {
    const params = new Params(3);
    expect(assignments(note, { aboutPersonIds: namedAmong(['a', 'b']), state: new Computed((row, place) => `upper(${row}.state || ${place})`, 'x') }, 'q', params)).toEqual([
      'about_person_ids = array(select unnest(q.about_person_ids) intersect select unnest($3::uuid[]))', 'state = upper(q.state || $4)',
    ]);
    expect(params.values).toEqual([['a', 'b'], 'x']);
  });

  it('that are compared are equal, one of a list, or not there; nothing asked is true of every row', () => {
    const params = new Params(8);
    expect(whereSql(note, { id: 'i', state: ['DRAFT', 'SHARED'], summary: null }, 'n', params)).toBe('(n.id = $8::uuid and n.state = any ($9::text[]) and n.summary is null)');
    expect(params.values).toEqual(['i', ['DRAFT', 'SHARED']]);
    expect(whereSql(note, {}, 'n', params)).toBe('true');
  });

  it('of a name that is no property never get there', () => {
    for (const name of ['secret_cipher', 'words = $1 --', '__proto__']) {
      expect(() => assignments(note, Object.fromEntries([[name, 'x']]), 't', new Params(1))).toThrow('has no property');
      expect(() => whereSql(note, Object.fromEntries([[name, 'x']]), 't', new Params(1))).toThrow('has no property');
    }
  });
});

describe('what a person gave', () => {
  it('is everything but what was left out; an empty value clears only what may be empty', () => {
    expect(given({ words: 'x', summary: null, state: null, heldOn: undefined, details: false, secret: '' }, ['summary', 'heldOn'])).toEqual({ words: 'x', summary: null, details: false, secret: '' });
    expect(given({ summary: null })).toEqual({});
  });

  it('and breaks a rule of the database is answered in a code; anything else is an error', () => {
    const broken = (code?: string): string => brokenRule(Object.assign(new Error('x'), { code }));
    expect(['23505', '23503', '23514', '23502'].map(broken)).toEqual(['NOT_POSSIBLE_NOW', 'BAD_INPUT', 'BAD_INPUT', 'BAD_INPUT']);
    for (const code of ['42501', '53100', '23P01', undefined]) expect(() => broken(code)).toThrow('x');
  });

  it('is refused in words that say what to do next, or in the act’s own', () => {
    const codes = ['NOT_FOUND_OR_NOT_ALLOWED', 'NOT_POSSIBLE_NOW', 'BAD_INPUT', 'PROTECTED_TEXT'] as const;
    for (const code of codes) expect(refused(code, 't')).toMatchObject({ __typename: 'Refused', code, correlationId: 't', fields: [], message: expect.stringMatching(/^[A-Z].*[.?]$/) });
    expect(refused('NOT_POSSIBLE_NOW', 't', [{ field: 'a', message: 'b' }], 'Over tien minuten weer.')).toMatchObject({ message: 'Over tien minuten weer.', fields: [{ field: 'a', message: 'b' }] });
  });
});
