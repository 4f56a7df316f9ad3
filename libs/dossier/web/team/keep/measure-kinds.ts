import { CorrectMeasureDocument, ExtendMeasureDocument, RecordMeasureDocument } from '@generated/team/graphql';
import { termWarnings } from '@zov/dossier/model/measure.ts';
import { problemsOfMeasure } from '@zov/dossier/model/record.ts';
import { today } from '../shared/people';
import { warningText } from '../shared/measure-warning';
import { measureKindText } from '../shared/words.texts';
import type { FieldSpec, Keepable } from './field-spec';
import { keepTexts as texts } from './keep.texts';
import { optionsOf, peopleOptions } from './options';

const DECISION: readonly FieldSpec[] = [
  { name: 'decidedOn', as: 'date', label: 'Wanneer is dit besloten?', optional: true, anew: true },
  { name: 'decidedBy', as: 'text', label: 'Wie besloot dit?', description: 'Bijvoorbeeld: kinderrechter in Voorbeeldam, burgemeester van Nergensdrecht.', optional: true },
  { name: 'reference', as: 'text', label: 'Kenmerk van het besluit', optional: true, anew: true },
  { name: 'note', as: 'area', label: 'Toelichting', description: 'Voor wie de maatregel geldt, kan dit lezen.', optional: true, anew: true },
];

/** What the law says of the dates that stand in the form; it warns and stops nobody. */
const warns: NonNullable<Keepable['warns']> = (draft, family, row) => {
  const word = (name: string): string => (typeof draft[name] === 'string' ? draft[name] : '');
  const own = { id: row?.id ?? '', kind: word('kind'), fromOn: word('fromOn'), untilOn: word('untilOn') || null, extendsMeasureId: (row?.['extendsMeasureId'] as string | null | undefined) ?? null };
  return termWarnings(own, family.measures, family.measureLimits).map((one) => warningText(one, today()));
};

export const measure: Keepable = {
  type: 'Measure', part: 'maatregelen', problems: problemsOfMeasure, warns,
  add: { document: RecordMeasureDocument, field: 'recordMeasure', title: 'Schrijf een maatregel op', note: 'Jeugdreclassering, bijzondere voorwaarden en gedwongen zorg ziet van de professionals alleen wie ze opschrijft, en wie er een eigen taak in heeft.' },
  correct: { document: CorrectMeasureDocument, field: 'correctMeasure', title: 'Corrigeer of beëindig een maatregel' },
  find: (family, id) => family.measures.find((one) => one.id === id),
  fields: [
    { name: 'kind', as: 'select', label: 'Welke maatregel?', options: () => optionsOf(measureKindText) },
    { name: 'aboutPersonIds', as: 'people', label: 'Voor wie geldt dit?', description: 'Wie de regie heeft, heeft die altijd over het hele gezin.', options: (family) => peopleOptions(family) },
    { name: 'fromOn', as: 'date', label: texts.from },
    { name: 'untilOn', as: 'date', label: texts.until, description: texts.untilDescription, optional: true },
    ...DECISION,
    { name: 'carriedOutOn', as: 'date', label: 'Sinds wanneer wordt dit uitgevoerd?', description: 'Een machtiging uithuisplaatsing die te lang niet wordt gebruikt, vervalt.', optional: true },
    { name: 'safetyEffect', as: 'area', label: 'Wat draagt dit bij aan de veiligheid?', description: 'Voor wie de maatregel geldt, kan dit lezen.', optional: true },
  ],
};

export const extension: Keepable = {
  type: 'Measure', part: 'maatregelen', problems: problemsOfMeasure, whole: true,
  correct: { document: ExtendMeasureDocument, field: 'extendMeasure', title: 'Verleng een maatregel', note: 'De verlenging begint op de dag waarop de maatregel nu afloopt. Wat eerder is besloten, blijft staan.' },
  find: (family, id) => family.measures.find((one) => one.id === id),
  warns: (draft, family, row) => {
    const next = { id: 'next', kind: String(row?.['kind']), fromOn: String(row?.['untilOn'] ?? ''), untilOn: String(draft['untilOn'] ?? '') || null, extendsMeasureId: row?.id ?? null };
    return next.untilOn === null ? [] : termWarnings(next, family.measures, family.measureLimits).map((one) => warningText(one, today()));
  },
  fields: [{ name: 'untilOn', as: 'date', label: 'Tot wanneer nu?', description: 'De eerste dag waarop dit niet meer geldt.', anew: true }, ...DECISION],
};
