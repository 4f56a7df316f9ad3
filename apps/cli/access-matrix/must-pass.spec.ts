import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isInputObjectType, isIntrospectionType, isObjectType } from 'graphql';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import { root } from '../start/environment.mjs';

/** The cases of who may see what that the product must pass, whatever else it does. */
const CASES = Array.from({ length: 25 }, (_, index) => index + 1);

/**
 * Cases whose subject the product does not have yet, with the names by which it will come. Once such a type or act stands in the schema,
 * the case is a test, named "must-pass <number>: …", and leaves this list.
 */
const AWAITED: Readonly<Record<number, { readonly what: string; readonly names: RegExp }>> = {
  19: { what: 'a request to destroy: three months, an exception with its reason, a child under twelve through its parent', names: /destr|erasure|delet(e|ion)request/i },
  20: { what: 'an export for the court, which lists every recipient', names: /export|courtfile|disclosure/i },
  21: { what: 'an anonymous consultation, which no question joins to a family', names: /anonymous|consult(?!ation$)|consultationre/i },
  24: { what: 'no hidden notes: every text of staff is in what a person may read, or has a recorded exception', names: /note(book)?$|^note|inspectionrequest|ownfile/i },
  25: { what: 'a text in plain language, which is of the very version it is about', names: /plain(language|text)?version|plainplan|easyread/i },
};

function specs(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return specs(join(folder, entry.name));
    return entry.name.endsWith('.spec.ts') ? [join(folder, entry.name)] : [];
  });
}

/** Numbers that a test is named after. */
const named = new Set(specs(join(root, 'libs')).flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^it\('must-pass (\d+)/gm)].map(([, number]) => Number(number))));

/** Names of types and acts of an endpoint. */
async function namesOf(audience: 'team' | 'family'): Promise<string[]> {
  const schema = await schemaOf(audience);
  const types = Object.values(schema.getTypeMap()).filter((type) => (isObjectType(type) || isInputObjectType(type)) && !isIntrospectionType(type));
  return [...types.map(({ name }) => name), ...Object.keys(schema.getMutationType()?.getFields() ?? {}), ...Object.keys(schema.getQueryType()?.getFields() ?? {})];
}

it('each case is a named test, or is awaited', () => {
  expect(CASES.filter((one) => !named.has(one) && !(one in AWAITED))).toEqual([]);
});

it('no case is awaited that has its test already', () => {
  expect(Object.keys(AWAITED).map(Number).filter((one) => named.has(one))).toEqual([]);
});

it('no case is awaited whose subject stands in the schema: its test is due', async () => {
  const names = [...await namesOf('team'), ...await namesOf('family')];
  const due = Object.entries(AWAITED).flatMap(([number, { what, names: awaited }]) => names.filter((name) => awaited.test(name)).map((name) => `${name} is there: must-pass ${number} (${what}) is due in ${relative(root, 'libs')}`));
  expect(due).toEqual([]);
});

it('an awaited name is recognised when it comes', () => {
  const coming: Readonly<Record<number, readonly string[]>> = {
    19: ['DestructionRequest', 'askDestruction'], 20: ['CourtExport', 'exportDossier'], 21: ['AnonymousConsultation', 'ConsultRequest'], 24: ['WorkingNote', 'NoteInput', 'OwnFile'], 25: ['PlainLanguageVersion', 'PlainPlan'],
  };
  for (const [number, names] of Object.entries(coming)) for (const name of names) expect([number, name, AWAITED[Number(number)]?.names.test(name)]).toEqual([number, name, true]);
});
