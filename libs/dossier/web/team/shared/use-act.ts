import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { ConflictPartsFragment, RefusedPartsFragment } from '@generated/team/graphql';
import { traceIdOf } from '@zov/ui/shell';

type Made<Answer> = Exclude<Answer, { __typename: 'Refused' } | { __typename: 'EditConflict' }>;

export type Outcome<Answer> =
  | { kind: 'done'; made: Made<Answer> }
  | { kind: 'conflict'; conflict: ConflictPartsFragment }
  | { kind: 'refused'; refusal: RefusedPartsFragment }
  /** No answer: nobody knows whether it was done. Sending it again with the same key is safe. */
  | { kind: 'failed'; traceId: string | undefined };

/** Runs one act; never throws. `busy` until its answer is there: formal acts are not optimistic. */
export function useAct<Data extends Record<string, unknown>, Variables extends OperationVariables, Field extends keyof Data>(
  document: TypedDocumentNode<Data, Variables>, field: Field,
): { run: (variables: Variables) => Promise<Outcome<Data[Field]>>; busy: boolean } {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const run = async (variables: Variables): Promise<Outcome<Data[Field]>> => {
    setBusy(true);
    try {
      const { data } = await client.mutate({ mutation: document, variables } as never);
      return outcomeOf((data as Data | undefined)?.[field]);
    } catch (error) {
      return { kind: 'failed', traceId: traceIdOf(error) };
    } finally {
      setBusy(false);
    }
  };
  return { run, busy };
}

function outcomeOf<Answer>(answer: Answer | undefined): Outcome<Answer> {
  const kind = (answer as { __typename?: string } | undefined)?.__typename;
  if (kind === undefined) return { kind: 'failed', traceId: undefined };
  if (kind === 'Refused') return { kind: 'refused', refusal: answer as RefusedPartsFragment };
  if (kind === 'EditConflict') return { kind: 'conflict', conflict: answer as ConflictPartsFragment };
  return { kind: 'done', made: answer as Made<Answer> };
}
