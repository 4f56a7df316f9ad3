/** What an act answers: the thing it changed, a conflict, or a named refusal; `__typename` picks the union's member. */
export type Answer = Readonly<Record<string, unknown>> & { readonly __typename: string };

export type RefusalCode = 'NOT_FOUND_OR_NOT_ALLOWED' | 'NOT_POSSIBLE_NOW' | 'BAD_INPUT' | 'PROTECTED_TEXT';

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  NOT_FOUND_OR_NOT_ALLOWED: 'Dit is er niet, of u mag dit niet doen. Denkt u dat dit niet klopt? Vraag het de casusregisseur.',
  NOT_POSSIBLE_NOW: 'Dit kan nu niet meer, omdat er iets is veranderd. Laad de pagina opnieuw en kijk wat er nu staat.',
  BAD_INPUT: 'Er klopt iets niet in wat is ingevuld. Kijk naar de velden hieronder.',
  PROTECTED_TEXT: 'In de tekst staat iets waaraan iemand te vinden is. Haal dat weg en bewaar opnieuw.',
};

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** A named refusal in plain Dutch. `message` replaces the general text when the act knows better how to mend it. */
export function refused(code: RefusalCode, correlationId: string, fields: readonly FieldProblem[] = [], message = MESSAGES[code]): Answer {
  return { __typename: 'Refused', code, message, fields, correlationId };
}

/** A rule of the database itself said no: a taken place, or a reference to something that is not in this dossier. Throws anything else. */
export function brokenRule(error: unknown): RefusalCode {
  const code = (error as { code?: string }).code;
  if (code === '23505') return 'NOT_POSSIBLE_NOW';
  if (code === '23503' || code === '23514' || code === '23502') return 'BAD_INPUT';
  throw error;
}
