import { describe, expect, it } from '@jest/globals';
import { coordinateFaults } from '@zov/access/server/coordinates/assert-coordinates.ts';
import { CLASS_NAMES, TAGS } from '@zov/access/matrix/classes.ts';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import '@zov/plan/server/entities.ts';
import '@zov/safety-card/server/entities.ts';

const BASE = `directive @fence(mode: Mode!) on FIELD_DEFINITION  directive @class(of: [Class!]!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION  enum Class { D1 D3 D11 D12 NONE } directive @open(because: String!) on OBJECT  enum Mode { ONE_DOSSIER NOTHING }`;
const faultsOf = (sdl: string): string[] => coordinateFaults(buildSchema(`${BASE} ${sdl}`), 'FAMILY');

describe('every place in the schema', () => {
  it('has a decided policy on both endpoints', async () => {
    expect(coordinateFaults(await schemaOf('team'), 'TEAM')).toEqual([]);
    expect(coordinateFaults(await schemaOf('family'), 'FAMILY')).toEqual([]);
  });

  it('is missed when it names no class of data, be it a field, an argument or an input field', () => {
    expect(faultsOf('type Query { viewer(x: Int): Int @fence(mode: NOTHING)  dossiers(y: In @class(of: D1)): Int @class(of: NONE) @fence(mode: NOTHING) } input In { z: Int }')).toEqual([
      'Query.viewer has no class of data', 'Query.viewer(x:) has no class of data', 'In.z has no class of data',
    ]);
  });

  it('is missed when the access matrix does not know it, or says another class', () => {
    const sdl = `type Query { viewer: Fact @class(of: D3) @fence(mode: NOTHING)   other: Int @class(of: NONE) @fence(mode: NOTHING) } type Other @open(because: "x") { y: Int @class(of: NONE) }
      type Fact { what: String @class(of: D3)  place: String @class(of: [D12 D11 D3])  createdBy: String @class(of: [D3 D11 D12]) }`;
    expect(faultsOf(sdl)).toEqual([
      'Query.other is unknown to the access matrix', 'Other is unknown to the access matrix', 'Fact.what is tagged D3, the access matrix says D3 D11 D12', 'Fact.createdBy stands not in the access matrix', 'Fact.createdBy is opened by no rule',
    ]);
  });

  it('can be tagged with every class of the access matrix and with nothing else', async () => {
    for (const audience of ['team', 'family'] as const) {
      const tags = (await schemaOf(audience)).getType('CoordinateClass') as GraphQLEnumType;
      expect(tags.getValues().map(({ name }) => name)).toEqual([...CLASS_NAMES, ...Object.keys(TAGS)]);
    }
  });

  it('is missed when a root field names no fence mode, or opens a dossier it does not name', () => {
    expect(faultsOf('type Query { viewer: Int @class(of: NONE)  dossier(x: Int @class(of: NONE)): Int @class(of: NONE) @fence(mode: ONE_DOSSIER) }')).toEqual([
      'Query.viewer does not declare its fence mode', 'Query.dossier opens one dossier but its arguments name none',
    ]);
  });

  it('is missed when a type is neither read nor declared open', () => {
    expect(faultsOf('type Query { viewer: Thing @class(of: NONE) @fence(mode: NOTHING) } type Thing { x: Int @class(of: NONE) } type Viewer @open(because: "x") { y: Int @class(of: NONE) }')).toEqual([
      'Thing is unknown to the access matrix',
      'Thing is neither read through the door nor declared open',
    ]);
  });

  it('is missed when a new field has no column, no rule or no way to be kept back', () => {
    expect(faultsOf('type Query { viewer: Fact @class(of: D3) @fence(mode: NOTHING) } type Fact { mood: String @class(of: D3)  createdBy: String @class(of: D3)  sourceKind: String! @class(of: [D3 D11 D12]) }')).toEqual([
      'Fact.mood stands not in the access matrix', 'Fact.createdBy stands not in the access matrix',
      'Fact.mood is no column', 'Fact.createdBy is opened by no rule', 'Fact.sourceKind can be kept back from FAMILY_MEMBER and must be nullable',
    ]);
  });
});
