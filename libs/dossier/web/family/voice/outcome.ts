/** What came of sending words. In every case but `DONE` the words are kept. */
export type Outcome =
  | { kind: 'DONE' }
  /** The text was changed meanwhile: read it again first. */
  | { kind: 'CHANGED' }
  | { kind: 'WORDS_MISSING' }
  | { kind: 'REFUSED'; correlationId: string };

type Refusal = { __typename: 'Refused'; code: string; correlationId: string };
type Answer = { __typename: 'EditConflict' } | Refusal | { __typename: 'Response' | 'PlanOpinion' | 'CardView' | 'SafetyScore' };

/** What a screen does with the server's answer to an act of speaking. */
export function outcomeOf(answer: Answer): Outcome {
  if (answer.__typename === 'EditConflict') return { kind: 'CHANGED' };
  if (answer.__typename !== 'Refused') return { kind: 'DONE' };
  if (answer.code === 'NOT_POSSIBLE_NOW') return { kind: 'CHANGED' };
  if (answer.code === 'BAD_INPUT') return { kind: 'WORDS_MISSING' };
  return { kind: 'REFUSED', correlationId: answer.correlationId };
}
