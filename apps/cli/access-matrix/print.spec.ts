import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS, CLASS_NAMES, COMING, CONDITIONS, DEEDS, QUESTIONS, ROLE_ACTS, SHEETS, TYPES } from '@zov/access/matrix/index.ts';
import { ACTOR_ROLES } from '@zov/access/model/actor.ts';
import { DATA_CLASSES } from '@zov/access/model/data-class.ts';
import { ACTS as RIGHTS_OF_GRANTS, PARTNERS } from '@zov/access/model/partner.ts';
import { columnsOf } from '@zov/access/server/data/columns.ts';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import { writable } from '@zov/access/server/write/act-sql.ts';
import '@zov/dossier/server/entities.ts';
import '@zov/plan/server/entities.ts';
import '@zov/safety-card/server/entities.ts';
import { getNamedType, isInputObjectType } from 'graphql';
import { root } from '../start/environment.mjs';
import { printMatrix } from './print';

/** Rights that a grant may carry besides reading. */
const RIGHTS = RIGHTS_OF_GRANTS.filter((one) => one !== 'READ');
/** Inputs with the name of something of the row that they do not give: why somebody ends, refuses or decides is kept under another name. */
const ELSEWHERE = {
  correctFact: 'correctionReason', decideApproval: 'reason', endRepresentationDecision: 'reason', endRestriction: 'reason', refuseAccess: 'reason',
  involveAsker: 'purpose', withdrawItem: 'planVersionId', withdrawGate: 'reason', withdrawHandOver: 'reason',
};
const inputs = async (): Promise<(readonly [string, readonly string[]])[]> => (await Promise.all([schemaOf('team'), schemaOf('family')])).flatMap((schema) =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => name in ACTS).map(({ name, args }) => {
    const input = getNamedType(args[0]?.type);
    return [name, isInputObjectType(input) ? Object.keys(input.getFields()).filter((field) => !KEYS.includes(field)) : []] as const;
  }));
const KEYS = ['dossierId', 'id', 'idempotencyKey', 'baseVersion'];

const page = printMatrix();
const sights = Object.values(SHEETS).flatMap(({ reads }) => Object.entries(reads).flatMap(([one, cell]) => cell.map((sight) => ({ one, ...sight }))));
const fieldsOf = async (kind: 'getQueryType' | 'getMutationType' | 'getSubscriptionType'): Promise<string[]> =>
  (await Promise.all([schemaOf('team'), schemaOf('family')])).flatMap((schema) => Object.keys(schema[kind]()?.getFields() ?? {}));
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

describe('the page in docs', () => {
  it('is what the matrix says now; print it anew when this fails', () => {
    expect(readFileSync(join(root, 'docs/access-matrix.md'), 'utf8')).toBe(page);
  });

  it('has a part for every actor and says every remark', () => {
    for (const [name, { dutch, remarks }] of Object.entries(SHEETS)) {
      expect(page).toContain(`### ${dutch}\n\n\`${name}\``);
      for (const remark of remarks ?? []) expect(page).toContain(remark);
    }
  });

  it('has no word that is not there', () => {
    expect(page).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('the matrix', () => {
  it('has a row for everybody the rules know, and for nobody else', () => {
    expect(unique(Object.keys(SHEETS))).toEqual(unique(PARTNERS));
  });

  it('knows every class, and every act and question of both endpoints', async () => {
    expect(unique(CLASS_NAMES)).toEqual(unique(DATA_CLASSES));
    expect(unique([...Object.keys(ACTS), ...Object.keys(ROLE_ACTS)])).toEqual(unique(await fieldsOf('getMutationType')));
    expect(Object.keys(QUESTIONS)).toEqual(expect.arrayContaining([...(await fieldsOf('getQueryType')), ...(await fieldsOf('getSubscriptionType'))]));
  });

  it('names only what is there: types with the class of the cell, parts, actors, roles', () => {
    for (const { one, what } of sights) {
      for (const [type = '', part] of what.map((name) => name.split('.'))) {
        expect([one, type, TYPES[type]?.classes.includes(one as never)]).toEqual([one, type, true]);
        if (part !== undefined) expect(Object.keys(TYPES[type]?.parts ?? {})).toContain(part);
      }
    }
    for (const { who, classes } of Object.values(ACTS)) {
      for (const [name, may] of Object.entries(who)) {
        expect(Object.keys(SHEETS)).toContain(name);
        expect(classes).toEqual(expect.arrayContaining([...may.classes]));
      }
    }
    for (const { roles } of Object.values(ROLE_ACTS)) for (const role of roles) expect(['*', ...ACTOR_ROLES]).toContain(role);
  });

  it('says of every act what it does to which rows', () => {
    expect(unique(Object.keys(DEEDS))).toEqual(unique(Object.keys(ACTS)));
    for (const { right, type, gives } of [...Object.values(DEEDS), ...Object.values(COMING).map(({ deeds }) => deeds)].flat()) {
      expect(RIGHTS).toContain(right);
      expect([type, gives.filter((one) => !columnsOf(writable(type)).has(one))]).toEqual([type, []]);
    }
  });

  it('names of every act all that its input takes of the row', async () => {
    const left = new Map<string, string>();
    for (const [name, fields] of await inputs()) {
      const known = (DEEDS[name] ?? []).map(({ type, gives }) => ({ columns: columnsOf(writable(type)), gives }));
      const kept = fields.filter((field) => known.some(({ columns }) => columns.has(field)));
      left.set(name, kept.filter((field) => !known.some(({ gives }) => gives.includes(field))).join(' '));
    }
    expect(Object.fromEntries([...left].filter(([, fields]) => fields !== ''))).toEqual(ELSEWHERE);
  });

  it('asks nothing that is nowhere asked', () => {
    const asked = [...sights, ...Object.values(ACTS).flatMap(({ who }) => Object.values(who)), ...Object.values(DEEDS).flat()].flatMap(({ when }) => when);
    expect(unique(asked)).toEqual(unique(Object.keys(CONDITIONS)));
  });

  it('opens each class that holds something to somebody, and none to everybody', () => {
    for (const one of CLASS_NAMES.filter((name) => Object.values(TYPES).some(({ classes }) => classes.includes(name)))) {
      const readers = Object.values(SHEETS).filter(({ reads }) => reads[one] !== undefined).length;
      expect([one, readers > 0 && readers < Object.keys(SHEETS).length]).toEqual([one, true]);
    }
  });

  it('says that only Veilig Thuis knows who reported, and that an administrator reads nothing', () => {
    expect(Object.keys(SHEETS).filter((name) => SHEETS[name]?.reads.D3M !== undefined)).toEqual(['VEILIG_THUIS']);
    expect(SHEETS['ADMINISTRATOR']?.reads).toEqual({});
  });
});
