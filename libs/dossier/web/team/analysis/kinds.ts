import {
  AddColumnStatementDocument, AdoptAnalysisDocument, CorrectPerspectiveDocument, DropColumnStatementDocument, EditAnalysisStatementDocument, EditColumnStatementDocument, RecordPerspectiveDocument, StartAnalysisDocument,
  WriteAnalysisStatementDocument, type FamilyAnalysisQuery,
} from '@generated/team/graphql';
import { LIFE_DOMAINS, problemsOfAdoption, problemsOfStart, problemsOfStatement } from '@zov/dossier/model/analysis.ts';
import { problemsOfColumn, problemsOfDrop, problemsOfPerspective, problemsOfRelease } from '@zov/dossier/model/outlook.ts';
import { whenText } from '../record/fact-words';
import type { FieldSpec, Keepable } from '../keep/field-spec';
import { optionsOf, peopleOptions } from '../keep/options';
import { analysisFormTexts as texts, columnText, domainText, perspectiveText } from './analysis.texts';

export type AnalysisFamily = NonNullable<FamilyAnalysisQuery['dossier']>;
type Field = FieldSpec<AnalysisFamily>;

const about: Field = { name: 'aboutPersonIds', as: 'people', label: texts.about, options: (family) => peopleOptions(family) };
/** What the family reads, and who of it; the text before the choice, as the one asks for the other. */
const forFamily: readonly Field[] = [
  { name: 'familyText', as: 'area', label: texts.familyText, description: texts.familyTextHelp, optional: true, plain: true },
  { name: 'releasedToPersonIds', as: 'people', label: texts.readers, description: texts.readersHelp, optional: true, options: (family) => peopleOptions(family, 'FAMILY') },
];
const facts = (label: string): Field => ({
  name: 'factIds', as: 'facts', label, optional: true, options: (family) => family.facts.map((fact) => ({ value: fact.id, label: fact.what, description: whenText(fact) })),
});

const column: Keepable<AnalysisFamily> = {
  type: 'ColumnStatement', part: 'kolommen', back: texts.back, problems: (given) => [...problemsOfColumn(given), ...problemsOfRelease(given)],
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
  type: 'ColumnStatement', part: 'kolommen', back: texts.back, problems: problemsOfDrop,
  correct: { document: DropColumnStatementDocument, field: 'dropColumnStatement', title: texts.dropColumn, note: texts.dropNote },
  find: (family, id) => family.columnStatements.find((one) => one.id === id && one.state === 'CURRENT'),
  fields: [{ name: 'droppedReason', as: 'area', label: texts.why }],
};

const perspective: Keepable<AnalysisFamily> = {
  type: 'Perspective', part: 'perspectief', back: texts.back, problems: (given) => [...problemsOfPerspective(given), ...problemsOfRelease(given)],
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

const begun: Keepable<AnalysisFamily> = {
  type: 'Analysis', part: 'analyse', back: texts.back, problems: problemsOfStart,
  add: { document: StartAnalysisDocument, field: 'startAnalysis', title: texts.startAnalysis, note: texts.startNote },
  correct: { document: AdoptAnalysisDocument, field: 'adoptAnalysis', title: texts.adoptAnalysis },
  find: () => undefined,
  fields: [{ name: 'question', as: 'area', label: texts.question }],
};

const adopted: Keepable<AnalysisFamily> = {
  type: 'Analysis', part: 'analyse', back: texts.back, problems: problemsOfAdoption, right: 'ADOPT',
  correct: { document: AdoptAnalysisDocument, field: 'adoptAnalysis', title: texts.adoptAnalysis, note: texts.adoptNote },
  find: (family, id) => family.analyses.find((one) => one.id === id && one.state === 'DRAFT'),
  fields: [{ name: 'adoptedReason', as: 'area', label: texts.adoptedReason }],
};

/** About health is asked once: what was ordinary never becomes protected by a correction, nor the other way round. */
const statement: Keepable<AnalysisFamily> = {
  type: 'AnalysisStatement', part: 'analyse', back: texts.back, problems: problemsOfStatement, fixed: (address) => ({ analysisId: address.get('analyse') }),
  add: { document: WriteAnalysisStatementDocument, field: 'writeAnalysisStatement', title: texts.writeStatement },
  correct: { document: EditAnalysisStatementDocument, field: 'editAnalysisStatement', title: texts.editStatement },
  find: (family, id) => family.analysisStatements.find((one) => one.id === id && one.state === 'DRAFT'),
  fields: [
    { name: 'domain', as: 'select', label: texts.domain, options: () => LIFE_DOMAINS.map((value) => ({ value, label: domainText[value] })) },
    { name: 'text', as: 'area', label: texts.statement, description: texts.statementHelp },
    about, facts(texts.facts),
    { name: 'dataClass', as: 'radio', label: texts.health, description: texts.healthHelp, once: true, options: () => [{ value: 'D3', label: texts.ordinary }, { value: 'D11', label: texts.aboutHealth }] },
  ],
};

/** By the word in the address. */
export const ANALYSIS_KINDS: Readonly<Record<string, Keepable<AnalysisFamily>>> = { zin: column, 'zin-vervalt': dropped, perspectief: perspective, analyse: begun, vaststellen: adopted, uitspraak: statement };
