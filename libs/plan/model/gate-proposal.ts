import type { Gate } from '@zov/dossier/model/current-phase.ts';

/** NL: stabiel veilig. Each is answered when the work ends. */
export const STABLE_SAFETY = ['NO_VIOLENCE', 'CHILD_FEELS_SAFE', 'FAMILY_KEEPS_IT', 'HELP_SETTLED', 'KNOWS_WHOM_TO_CALL'] as const;
const LONGEST = 4000;
const LONGEST_FOR_FAMILY = 2000;

/** What is asked besides the conditions when the work ends. */
export interface Closing {
  readonly outcome: string;
  readonly stable: readonly string[];
  readonly notStable: readonly string[];
  readonly followUpOn?: string | null | undefined;
  readonly followUpById?: string | null | undefined;
}

export interface Proposal {
  readonly gate: Gate;
  readonly reason: string;
  readonly familyText: string;
  readonly overrideReason?: string | null | undefined;
  readonly closing?: Closing | null | undefined;
}

export interface Problem { readonly field: string; readonly message: string }

/** What has to be mended in a proposal, whatever the evidence says. `today` is YYYY-MM-DD. */
export function problemsOfProposal({ gate, reason, familyText, overrideReason, closing }: Proposal, today: string): readonly Problem[] {
  return [
    ...textProblem('reason', reason, LONGEST, 'Schrijf waarom u dit voorstelt.'),
    ...textProblem('familyText', familyText, LONGEST_FOR_FAMILY, 'Schrijf voor het gezin wat dit betekent.'),
    ...((overrideReason ?? '').length > LONGEST ? [tooLong('overrideReason', LONGEST)] : []),
    ...(gate === 'CLOSING' ? problemsOfClosing(closing, today) : closing ? [{ field: 'closing', message: 'Een uitkomst hoort alleen bij afsluiten.' }] : []),
  ];
}

/** Words of whoever decides along. */
export const problemsOfWords = (words: string): readonly Problem[] => textProblem('words', words, LONGEST, 'Schrijf in uw eigen woorden waarom u dit besluit.');
export const problemsOfReason = (reason: string): readonly Problem[] => textProblem('reason', reason, LONGEST, 'Schrijf waarom.');
export const problemsOfRelapse = ({ reason, familyText }: Pick<Proposal, 'reason' | 'familyText'>): readonly Problem[] => [
  ...textProblem('reason', reason, LONGEST, 'Schrijf wat er gebeurde en waarom u teruggaat naar fase 1.'),
  ...textProblem('familyText', familyText, LONGEST_FOR_FAMILY, 'Schrijf voor het gezin wat dit betekent.'),
];

function problemsOfClosing(closing: Closing | null | undefined, today: string): readonly Problem[] {
  if (!closing) return [{ field: 'outcome', message: 'Kies wat de uitkomst is.' }];
  const { stable, notStable, followUpOn, followUpById } = closing;
  const answered = [...stable, ...notStable];
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [STABLE_SAFETY.some((one) => answered.filter((other) => other === one).length !== 1), 'stable', 'Geef bij elk kenmerk van stabiele veiligheid aan of het geldt.'],
    [Boolean(followUpOn) !== Boolean(followUpById), followUpOn ? 'followUpById' : 'followUpOn', 'Kies een dag voor nazorg én wie het doet, of laat beide leeg.'],
    [Boolean(followUpOn) && String(followUpOn) <= today, 'followUpOn', 'Kies een dag die nog komt.'],
  ];
  return wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}

const tooLong = (field: string, longest: number): Problem => ({ field, message: `Deze tekst is te lang. Gebruik ten hoogste ${longest} tekens.` });
function textProblem(field: string, text: string, longest: number, empty: string): readonly Problem[] {
  if (text.trim() === '') return [{ field, message: empty }];
  return text.length > longest ? [tooLong(field, longest)] : [];
}
