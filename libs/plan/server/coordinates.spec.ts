import { describe, expect, it } from '@jest/globals';
import { coordinateFaults } from '@zov/access/server/coordinates/assert-coordinates.ts';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import { buildSchema } from 'graphql';
import './entities.ts';

const BASE = `directive @fence(mode: Mode!) on FIELD_DEFINITION  directive @open(because: String!) on OBJECT  enum Mode { ONE_DOSSIER NOTHING }`;
const faultsOf = (sdl: string): string[] => coordinateFaults(buildSchema(`${BASE} ${sdl}`), 'FAMILY');

describe('every place in the schema', () => {
  it('has a decided policy on both endpoints', async () => {
    expect(coordinateFaults(await schemaOf('team'), 'TEAM')).toEqual([]);
    expect(coordinateFaults(await schemaOf('family'), 'FAMILY')).toEqual([]);
  });

  it('is missed when a root field names no fence mode, or opens a dossier it does not name', () => {
    expect(faultsOf('type Query { a: Int  b(x: Int): Int @fence(mode: ONE_DOSSIER) }')).toEqual([
      'Query.a does not declare its fence mode', 'Query.b opens one dossier but its arguments name none',
    ]);
  });

  it('is missed when a type is neither read nor declared open', () => {
    expect(faultsOf('type Query { a: Thing @fence(mode: NOTHING) } type Thing { x: Int } type Other @open(because: "x") { y: Int }')).toEqual([
      'Thing is neither read through the door nor declared open',
    ]);
  });

  it('is missed when a new field has no column, no rule or no way to be kept back', () => {
    expect(faultsOf('type Query { a: Fact @fence(mode: NOTHING) } type Fact { mood: String  createdBy: String  sourceKind: String! }')).toEqual([
      'Fact.mood is no column', 'Fact.createdBy is opened by no rule', 'Fact.sourceKind can be kept back from FAMILY_MEMBER and must be nullable',
    ]);
  });
});
