import type { Visitor } from './browser';

type Answer = { data: Record<string, unknown> | null; errors?: { message: string; extensions?: Record<string, unknown> }[] };

/** Asks a free document in the visitor's own browser, with its cookie, as a script on the page could. */
export function askAs(visitor: Visitor, endpoint: 'team' | 'family', query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  return visitor.page.evaluate(async ({ path, body }) => {
    const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' }, body });
    return (await answer.json()) as Answer;
  }, { path: `/${endpoint}/graphql`, body: JSON.stringify({ query, variables }) });
}

/** The dossier of a family by the name its team uses, as the visitor (a professional) sees it. */
export async function dossierNamed(visitor: Visitor, name: string): Promise<string> {
  const answer = await askAs(visitor, 'team', '{ dossiers(first: 50) { nodes { id name } } }');
  const nodes = (answer.data?.['dossiers'] as { nodes: { id: string; name: string }[] }).nodes;
  const found = nodes.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not among the families of this visitor`);
  return found.id;
}

/** Writes down that a supervision order runs over everybody of this family, so that somebody of the institution can carry it out. */
export async function recordSupervision(visitor: Visitor, dossierId: string): Promise<void> {
  const read = await askAs(visitor, 'team', 'query Q($id: UUID!) { dossier(id: $id) { persons { id circle } } }', { id: dossierId });
  const persons = (read.data?.['dossier'] as { persons: { id: string; circle: string }[] }).persons.filter((one) => one.circle === 'FAMILY');
  const input = { dossierId, kind: 'OTS', fromOn: new Date().toISOString().slice(0, 10), note: '', aboutPersonIds: persons.map((one) => one.id), idempotencyKey: crypto.randomUUID() };
  const made = await askAs(visitor, 'team', 'mutation M($input: RecordMeasureInput!) { recordMeasure(input: $input) { __typename } }', { input });
  if ((made.data?.['recordMeasure'] as { __typename: string } | undefined)?.__typename !== 'Measure') throw new Error(`no measure: ${JSON.stringify(made)}`);
}
