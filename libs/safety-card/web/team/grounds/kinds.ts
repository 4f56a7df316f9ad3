import {
  AddProtectiveFactorDocument, CorrectInstrumentOutcomeDocument, CorrectProtectiveFactorDocument, CorrectVulnerabilityDocument, RecordInstrumentOutcomeDocument, RecordVulnerabilityDocument,
} from '@generated/team/graphql';
import { problemsOfFactor, problemsOfInstrument, problemsOfVulnerability } from '@zov/safety-card/model/grounds.ts';
import type { FieldSpec, Keepable } from '@zov/dossier/web/team/keep/field-spec';
import { optionsOf, peopleOptions } from '@zov/dossier/web/team/keep/options';
import type { GroundsFamily } from './family';
import { answerText, factorKindText, groundFormTexts as texts, strengthText } from './grounds.texts';

type Field = FieldSpec<GroundsFamily>;

const isChild = (one: GroundsFamily['persons'][number]): boolean => one.familyRole === 'CHILD';
const children = (label: string): Field => ({ name: 'aboutPersonIds', as: 'people', label, options: (family) => peopleOptions(family, undefined, isChild) });
const words = (list: 'instruments' | 'vulnerabilities') => (family: GroundsFamily) => family.card?.[list].map(({ key, label }) => ({ value: key, label })) ?? [];

const factor: Keepable<GroundsFamily> = {
  type: 'ProtectiveFactor', part: 'krachten', problems: problemsOfFactor,
  add: { document: AddProtectiveFactorDocument, field: 'addProtectiveFactor', title: texts.addFactor },
  correct: { document: CorrectProtectiveFactorDocument, field: 'correctProtectiveFactor', title: texts.correctFactor },
  find: (family, id) => family.protectiveFactors.find((one) => one.id === id),
  fields: [
    { name: 'kind', as: 'radio', label: texts.kind, options: () => optionsOf(factorKindText) },
    { name: 'text', as: 'area', label: texts.text, description: texts.textHelp },
    children(texts.children),
    { name: 'whoPersonId', as: 'select', label: texts.whoPerson, description: texts.whoHelp, optional: true, nullable: true, options: (family) => peopleOptions(family) },
    { name: 'whoName', as: 'text', label: texts.whoName, description: texts.whoNameHelp, optional: true },
    { name: 'strength', as: 'radio', label: texts.strength, options: () => optionsOf(strengthText) },
    { name: 'sinceOn', as: 'date', label: texts.since, optional: true },
    { name: 'untilOn', as: 'date', label: texts.until, description: texts.untilHelp, optional: true },
  ],
};

const instrument: Keepable<GroundsFamily> = {
  type: 'InstrumentOutcome', part: 'hulpmiddelen', problems: problemsOfInstrument,
  add: { document: RecordInstrumentOutcomeDocument, field: 'recordInstrumentOutcome', title: texts.addInstrument, note: texts.instrumentNote },
  correct: { document: CorrectInstrumentOutcomeDocument, field: 'correctInstrumentOutcome', title: texts.correctInstrument, note: texts.instrumentNote },
  find: (family, id) => family.instrumentOutcomes.find((one) => one.id === id),
  fields: [
    { name: 'instrument', as: 'select', label: texts.instrument, options: words('instruments') },
    { name: 'instrumentVersion', as: 'text', label: texts.instrumentVersion, optional: true },
    children(texts.aboutChildren),
    { name: 'takenOn', as: 'date', label: texts.takenOn },
    { name: 'takenByName', as: 'text', label: texts.takenBy },
    { name: 'outcome', as: 'area', label: texts.outcome, description: texts.outcomeHelp },
  ],
};

const vulnerability: Keepable<GroundsFamily> = {
  type: 'Vulnerability', part: 'kwetsbaarheden', problems: problemsOfVulnerability,
  add: { document: RecordVulnerabilityDocument, field: 'recordVulnerability', title: texts.addVulnerability, note: texts.vulnerabilityNote },
  correct: { document: CorrectVulnerabilityDocument, field: 'correctVulnerability', title: texts.correctVulnerability, note: texts.vulnerabilityNote },
  find: (family, id) => family.vulnerabilities.find((one) => one.id === id),
  fields: [
    { name: 'personId', as: 'select', label: texts.adult, once: true, options: (family) => peopleOptions(family, undefined, (one) => !isChild(one)) },
    { name: 'kind', as: 'select', label: texts.weighs, once: true, options: words('vulnerabilities') },
    { name: 'present', as: 'radio', label: texts.present, options: () => optionsOf(answerText) },
    { name: 'note', as: 'area', label: texts.note, optional: true },
    { name: 'factIds', as: 'facts', label: texts.facts, optional: true, options: (family) => family.facts.map((fact) => ({ value: fact.id, label: fact.what })) },
  ],
};

/** By the word in the address. */
export const GROUND_KINDS: Readonly<Record<string, Keepable<GroundsFamily>>> = { kracht: factor, hulpmiddel: instrument, kwetsbaarheid: vulnerability };
