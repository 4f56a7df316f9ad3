import type { SettingKey } from '@generated/team/graphql';

type Unit = 'MONTHS' | 'DAYS' | 'WORKING_DAYS' | 'CHOICE';
const units: Readonly<Record<Unit, readonly [one: string, more: string]>> = { MONTHS: ['maand', 'maanden'], DAYS: ['dag', 'dagen'], WORKING_DAYS: ['werkdag', 'werkdagen'], CHOICE: ['keuze', 'keuze'] };

/** What each setting is called, its unit, and what it does. */
export const settingText: Readonly<Record<SettingKey, { readonly label: string; readonly unit: Unit; readonly means: string }>> = {
  INVOLVEMENT_MONTHS: { label: 'Termijn van betrokkenheid', unit: 'MONTHS', means: 'Zo lang werkt een collega mee aan een gezin. Daarna stopt het vanzelf, tenzij de regisseur verlengt.' },
  RENEWAL_AHEAD_DAYS: { label: 'Vooruitkijken naar wat afloopt', unit: 'DAYS', means: 'Zo lang van tevoren vraagt het systeem de regisseur om te verlengen of te stoppen.' },
  SHARE_MONTHS: { label: 'Langste termijn van een deling', unit: 'MONTHS', means: 'Langer kan niemand gegevens delen zonder het opnieuw aan te bieden.' },
  CONSENT_MONTHS: { label: 'Langste termijn van een toestemming', unit: 'MONTHS', means: 'Daarna moet toestemming opnieuw worden gevraagd.' },
  ACCESS_REQUEST_DAYS: { label: 'Termijn van een toegangsverzoek', unit: 'DAYS', means: 'Zo lang wacht een verzoek op antwoord. Daarna vervalt het.' },
  APPROVAL_DAYS: { label: 'Termijn van een vier-ogen-besluit', unit: 'DAYS', means: 'Zo lang wacht een besluit op de tweede persoon. Daarna vervalt het.' },
  EMERGENCY_REVIEW_DAYS: { label: 'Termijn voor beoordeling van noodtoegang', unit: 'WORKING_DAYS', means: 'Binnen zoveel werkdagen beoordeelt de functionaris de noodtoegang.' },
  INVITATION_CODE_DAYS: { label: 'Termijn van een uitnodigingscode', unit: 'DAYS', means: 'Zo lang kan een gezinslid de code gebruiken.' },
  GATE_QUIET_DAYS: { label: 'Rust voor een volgende fase', unit: 'DAYS', means: 'Zo lang moeten controles goed gaan, zonder schending, voordat de poort naar een volgende fase open kan.' },
  SAFETY_NET_CONFIRM_DAYS: { label: 'Vangnet opnieuw bevestigen', unit: 'DAYS', means: 'Zo lang telt het dat een contact van het vangnet zei dat het gebeld mag worden. Daarna vraagt u het opnieuw.' },
  GATE_SECOND_READERS: { label: 'Tweede lezer bij een poort', unit: 'CHOICE', means: '1: een gedragswetenschapper of de voorzitter van het veiligheidsteam. 2: ook een collega uit het team van de regisseur.' },
  THIRD_PHASE_NAME: { label: 'Naam van het plan in fase 3', unit: 'CHOICE', means: '1: herstelplan. 2: toekomstplan. Zo heet het plan op elk scherm en op papier, ook bij het gezin.' },
  DIRECTION_UNDER_MEASURE: { label: 'Regie bij een maatregel', unit: 'CHOICE', means: '1: het lokale team blijft de regie voeren. 2: de gecertificeerde instelling voert de regie. De regie gaat nooit vanzelf over.' },
  MONITOR_FIRST_MONTHS: { label: 'Eerste toezichtmoment van Veilig Thuis', unit: 'MONTHS', means: 'Zo lang na de overdracht kijkt Veilig Thuis voor het eerst of het veilig blijft.' },
  MONITOR_SECOND_MONTHS: { label: 'Tweede toezichtmoment van Veilig Thuis', unit: 'MONTHS', means: 'Zo lang na de overdracht kijkt Veilig Thuis voor de tweede keer.' },
  MONITOR_THIRD_MONTHS: { label: 'Derde toezichtmoment van Veilig Thuis', unit: 'MONTHS', means: 'Zo lang na de overdracht kijkt Veilig Thuis voor de laatste keer.' },
};

export const amount = (key: SettingKey, value: number): string => `${value} ${units[settingText[key].unit][value === 1 ? 0 : 1]}`;

export const settingsTexts = {
  title: 'Termijnen van de regio',
  intro: 'Deze termijnen verschillen per regio. Een waarde verandert u nooit achteraf: u legt een nieuwe waarde vast, vanaf een dag die nog komt.',
  caption: 'Termijnen, met de waarde die vandaag geldt',
  columns: { label: 'Termijn', now: 'Geldt nu', source: 'Rust op', next: 'Straks' },
  since: (day: string) => `sinds ${day}`,
  next: (value: string, day: string) => `${value} vanaf ${day}`,
  noNext: 'Geen wijziging',
  gone: 'Deze termijn bestaat niet.',
  back: 'Terug naar de termijnen',
  crumb: 'Beheer',
  history: 'Alle waarden',
  historyCaption: 'Alle waarden van deze termijn, de nieuwste eerst',
  historyColumns: { value: 'Waarde', from: 'Vanaf', source: 'Rust op', by: 'Vastgelegd door' },
  start: 'Startwaarde',
  replaced: 'vervangen vóór de ingang',
  add: 'Nieuwe waarde vastleggen',
  value: (unit: string) => `Nieuwe waarde, in ${unit}`,
  range: (least: number, most: number) => `Van ${least} tot en met ${most}.`,
  from: 'Geldt vanaf',
  fromHelp: 'Een dag die nog komt. Wat al loopt, houdt de termijn van toen.',
  source: 'Waar rust dit op?',
  sourceHelp: 'Bijvoorbeeld: besluit van de stuurgroep van 12 november 2026.',
  save: 'Leg vast',
  busy: 'Bezig met vastleggen…',
  cancel: 'Annuleer',
  saved: 'De nieuwe waarde is vastgelegd',
};

export const unitText = (key: SettingKey): string => units[settingText[key].unit][1];
