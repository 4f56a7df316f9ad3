/** NL: vertaling, as far as its words can be wrong by themselves. */
export interface Translated { readonly ofItemType: string; readonly field: string; readonly text: string; readonly checkedByName: string | null }
export interface TranslationProblem { readonly field: string; readonly message: string }

const LONGEST = 4000;
const LONGEST_NAME = 200;

/** What has to be mended before a translation can be kept. A child text is of an agreement alone. */
export function problemsOfTranslation({ ofItemType, field, text, checkedByName }: Translated): TranslationProblem[] {
  const problems: TranslationProblem[] = [];
  if (ofItemType === 'FACT' || ofItemType === 'TEMPLATE_PLAN_SECTION') problems.push({ field: 'ofItemType', message: 'Vertaal een tekst van het plan.' });
  if (field === 'CHILD_TEXT' && ofItemType !== 'AGREEMENT') problems.push({ field: 'field', message: 'Alleen een afspraak heeft een tekst voor de kinderen.' });
  return [...problems, ...problemsOfWords({ text, checkedByName }), ...(text.trim() === '' ? [{ field: 'text', message: 'Schrijf de vertaling op.' }] : [])];
}

/** The same of an edit, in which a text may be taken away. */
export function problemsOfWords({ text, checkedByName }: { readonly text?: string | null | undefined; readonly checkedByName?: string | null | undefined }): TranslationProblem[] {
  const problems: TranslationProblem[] = [];
  if ((text ?? '').length > LONGEST) problems.push({ field: 'text', message: `Deze tekst is te lang. Gebruik ten hoogste ${LONGEST} tekens.` });
  if ((checkedByName ?? '').length > LONGEST_NAME) problems.push({ field: 'checkedByName', message: `Deze naam is te lang. Gebruik ten hoogste ${LONGEST_NAME} tekens.` });
  if (text?.trim() === '' && (checkedByName ?? '').trim() !== '') problems.push({ field: 'checkedByName', message: 'Zonder vertaling is er niets na te kijken. Laat dit leeg.' });
  return problems;
}

/** How far a translation is. */
export type TranslationState = 'NONE' | 'DRAFT' | 'CHECKED' | 'OLDER';

/** OLDER once the Dutch words changed after it was made or checked, whoever checked it. */
export function stateOfTranslation(translation: { readonly text: string; readonly ofText: string; readonly checkedByName?: string | null | undefined } | undefined, dutch: string): TranslationState {
  if (translation === undefined || translation.text === '') return 'NONE';
  if (translation.ofText !== dutch) return 'OLDER';
  return translation.checkedByName == null ? 'DRAFT' : 'CHECKED';
}
