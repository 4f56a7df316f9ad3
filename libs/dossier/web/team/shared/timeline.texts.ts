import type { MonitoringResult } from '@generated/team/graphql';
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
  card: 'Kaart',
  cardNumber: (number: number) => `Veiligheidskaart ${number}`,
  validUntil: (day: string) => `Geldig tot ${day}.`,
  signal: 'Signaal',
  signalDecided: 'Besloten wat er met het signaal gebeurt',
  signalHandedOver: 'Signaal overgedragen aan Veilig Thuis',
  monitoring: 'Toezicht',
  monitored: { YES: 'Veilig Thuis keek: stabiel veilig', PARTLY: 'Veilig Thuis keek: deels stabiel veilig', NO: 'Veilig Thuis keek: niet veilig' } satisfies Record<MonitoringResult, string>,
  crisis: 'Crisisbesluit',
  analysis: 'Analyse',
  analysisNumber: (number: number) => `Analyse ${number}`,
};

export const entryKindText: Record<EntryKind, string> = {
  INCIDENT: 'Incidenten', CRISIS: 'Crisisbesluiten', FACT: 'Feiten en meningen', CONTACT: 'Contact met een kind', SIGNAL: 'Signalen', CARD: 'Veiligheidskaarten', ANALYSIS: 'Analyses', PLAN: 'Plan', CHECK: 'Controles', MONITORING: 'Toezicht van Veilig Thuis',
  DISCUSSION: 'Overleg', MEASURE: 'Maatregelen', MOVE: 'Verhuizingen', EVENT: 'Andere gebeurtenissen',
};
