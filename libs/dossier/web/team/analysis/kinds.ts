import { AddColumnStatementDocument, CorrectPerspectiveDocument, DropColumnStatementDocument, EditColumnStatementDocument, RecordPerspectiveDocument, type FamilyAnalysisQuery } from '@generated/team/graphql';
import { problemsOfColumn, problemsOfDrop, problemsOfPerspective, problemsOfRelease } from '@zov/dossier/model/outlook.ts';
import { whenText } from '../record/fact-words';
import type { FieldSpec, Keepable } from '../keep/field-spec';
import { optionsOf, peopleOptions } from '../keep/options';
import { analysisFormTexts as texts, columnText, perspectiveText } from './analysis.texts';

export type AnalysisFamily = NonNullable<FamilyAnalysisQuery['dossier']>;
type Field = FieldSpec<AnalysisFamily>;

const about: Field = { name: 'aboutPersonIds', as: 'people', label: texts.about, options: (family) => peopleOptions(family) };
/** What the family reads, and who of it; the text before the choice, as the one asks for the other. */
const forFamily: readonly Field[] = [
  { name: 'familyText', as: 'area', label: texts.familyText, description: texts.familyTextHelp, optional: true },
  { name: 'releasedToPersonIds', as: 'people', label: texts.readers, description: texts.readersHelp, optional: true, options: (family) => peopleOptions(family, 'FAMILY') },
];
const facts = (label: string): Field => ({
  name: 'factIds', as: 'facts', label, optional: true, options: (family) => family.facts.map((fact) => ({ value: fact.id, label: fact.what, description: whenText(fact) })),
});

const column: Keepable<AnalysisFamily> = {
  type: 'ColumnStatement', part: 'kolommen', problems: (given) => [...problemsOfColumn(given), ...problemsOfRelease(given)],
  add: { document: AddColumnStatementDocument, field: 'addColumnStatement', title: texts.addColumn },
  correct: { document: EditColumnStatementDocument, field: 'editColumnStatement', title: texts.editColumn },
  find: (family, id) => family.columnStatements.find((one) => one.id === id && one.state === 'CURRENT'),
  fields: [
    { name: 'kind', as: 'radio', label: texts.column, options: () => optionsOf(columnText) },
    { name: 'text', as: 'area', label: texts.sentence, description: texts.sentenceHelp },
    about, facts(texts.facts), ...forFamily,
  ],
};

const dropped: Keepable<AnalysisFamily> = {
  type: 'ColumnStatement', part: 'kolommen', problems: problemsOfDrop,
  correct: { document: DropColumnStatementDocument, field: 'dropColumnStatement', title: texts.dropColumn, note: texts.dropNote },
  find: (family, id) => family.columnStatements.find((one) => one.id === id && one.state === 'CURRENT'),
  fields: [{ name: 'droppedReason', as: 'area', label: texts.why }],
};

const perspective: Keepable<AnalysisFamily> = {
  type: 'Perspective', part: 'perspectief', problems: (given) => [...problemsOfPerspective(given), ...problemsOfRelease(given)],
  add: { document: RecordPerspectiveDocument, field: 'recordPerspective', title: texts.addPerspective },
  correct: { document: CorrectPerspectiveDocument, field: 'correctPerspective', title: texts.correctPerspective },
  find: (family, id) => family.perspectives.find((one) => one.id === id),
  fields: [
    { name: 'childPersonId', as: 'select', label: texts.child, once: true, options: (family) => peopleOptions(family, undefined, (one) => one.familyRole === 'CHILD') },
    { name: 'kind', as: 'select', label: texts.kind, options: () => optionsOf(perspectiveText) },
    { name: 'words', as: 'area', label: texts.words },
    { name: 'decidedBy', as: 'text', label: texts.decidedBy, description: texts.decidedByHelp },
    { name: 'fromOn', as: 'date', label: texts.from },
    { name: 'reviewOn', as: 'date', label: texts.review, optional: true },
    ...forFamily,
  ],
};

/** By the word in the address. */
export const ANALYSIS_KINDS: Readonly<Record<string, Keepable<AnalysisFamily>>> = { zin: column, 'zin-vervalt': dropped, perspectief: perspective };
