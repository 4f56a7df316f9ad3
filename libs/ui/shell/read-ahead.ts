import type { ApolloClient, DocumentNode, OperationVariables } from '@apollo/client';
import type { Params, RouteObject } from 'react-router';
import type { ScreenRoute } from './screen';

/** What a screen will ask, told by its address. */
export type Question = { readonly document: DocumentNode; readonly variables: OperationVariables };
/** Undefined when the address is none that a screen asks anything for. Later when the text of the question is fetched with the screen. */
export type Reads = (params: Params) => Question | undefined | Promise<Question>;

type Started = { readonly key: string; readonly done: Promise<unknown> };
const started = new WeakMap<ApolloClient, Map<DocumentNode, Started>>();

function startedBy(client: ApolloClient): Map<DocumentNode, Started> {
  const known = started.get(client) ?? new Map<DocumentNode, Started>();
  started.set(client, known);
  return known;
}

/** Asks now what the screen will ask once its code is there. When that fails before the screen stands, the screen asks itself. */
function readAhead(client: ApolloClient, { document, variables }: Question): void {
  const own = startedBy(client);
  const entry = { key: JSON.stringify(variables), done: client.query({ query: document, variables, fetchPolicy: 'network-only' }) };
  own.set(document, entry);
  entry.done.catch(() => void (own.get(document) === entry && own.delete(document)));
}

/**
 * True when the answer is here or on its way: then the screen takes it and does not ask again, for every reading is in the log.
 * Changes nothing, since a screen may be rendered more than once before it stands.
 */
export function isReadAhead(client: ApolloClient, document: DocumentNode, variables: OperationVariables): boolean {
  return startedBy(client).get(document)?.key === JSON.stringify(variables);
}

/** The screen stands and reads for itself from now on; `onFail` is told when what it waits for does not come. */
export function takeReadAhead(client: ApolloClient, document: DocumentNode, onFail: () => void): void {
  const own = startedBy(client);
  own.get(document)?.done.catch(onFail);
  own.delete(document);
}

/** Routes whose screens say what they read start reading it while their code is fetched; once per address, not per search. */
export function readingAhead(routes: readonly ScreenRoute[], client: ApolloClient): RouteObject[] {
  return routes.map(({ reads, ...route }) => {
    const inner = route.children && { children: readingAhead(route.children, client) };
    if (!reads) return { ...route, ...inner } as RouteObject;
    const ask = (question: Question | undefined): null => {
      if (question) readAhead(client, question);
      return null;
    };
    const loader = ({ params }: { params: Params }): null | Promise<null> => {
      const question = reads(params);
      // A text that does not come is no trouble: the screen has it as well, and asks itself.
      return question instanceof Promise ? question.then(ask, () => null) : ask(question);
    };
    const shouldRevalidate = ({ currentParams, nextParams }: { currentParams: Params; nextParams: Params }): boolean => JSON.stringify(currentParams) !== JSON.stringify(nextParams);
    return { ...route, ...inner, loader, shouldRevalidate } as RouteObject;
  });
}
