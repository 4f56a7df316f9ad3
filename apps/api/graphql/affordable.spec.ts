import { readFileSync } from 'node:fs';
import { assertAffordable, limitsRule, readSdl } from '@zov/core/graphql';
import { buildSchema, getOperationAST, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';

/** The largest page that a screen asks for by a variable without a value of its own. */
const PAGE = 50;

/** The variables as the screens send them: the numbers that the operation gives, and a page of the largest size. */
function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(variableDefinitions.map(({ variable: { name }, defaultValue }) => {
    if (defaultValue?.kind === Kind.INT) return [name.value, Number(defaultValue.value)];
    return [name.value, name.value === 'first' ? PAGE : 'anything'];
  }));
}

it.each(['team', 'family'])('every operation of the screens for the %s is within the price and the limits that the server answers', async (side) => {
  const schema = buildSchema((await readSdl('schema', ['shared', side])).join('\n'));
  const documents = Object.values(JSON.parse(readFileSync(`generated/${side}/persisted-documents.json`, 'utf8')) as Record<string, string>).map((text) => parse(text));
  expect(documents.length).toBeGreaterThan(5);
  const tooDear = documents.filter((document) => {
    const operation = getOperationAST(document)!;
    try {
      assertAffordable(schema, document, operation, variablesOf(operation));
      return false;
    } catch {
      return true;
    }
  });
  const tooLarge = documents.filter((document) => validate(schema, document, [limitsRule]).length > 0);
  expect([...tooDear, ...tooLarge].map((document) => getOperationAST(document)?.name?.value)).toEqual([]);
});
