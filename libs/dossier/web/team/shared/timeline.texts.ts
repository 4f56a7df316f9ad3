import type { EntryKind } from './timeline';

export const timelineTexts = {
  source: (source: string) => `Bron: ${source}.`,
  gone: 'Deze tekst is er niet meer',
  noDate: 'Dag niet bekend; dit is de dag van opschrijven.',
  measure: 'Maatregel',
  ended: (measure: string) => `${measure} afgelopen`,
  plan: 'Plan',
  shared: (version: string) => `${version} gedeeld`,
  adopted: (version: string) => `${version} vastgesteld`,
  check: 'Controle',
  missed: 'Gemist',
  anAgreement: 'een afspraak',
};

export const entryKindText: Record<EntryKind, string> = {
  FACT: 'Feiten en meningen', EVENT: 'Gebeurtenissen', MEASURE: 'Maatregelen', PLAN: 'Plan', CHECK: 'Controles',
};
