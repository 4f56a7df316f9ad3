import { formatCount, formatDate, formatDaysAgo } from '@zov/ui/format';

export const overviewTexts = {
  phases: 'Fasen van het plan',
  notStarted: 'Nog niet begonnen',
  firstEarlier: (plan: string) => `Komt na het ${plan.toLowerCase()}`,
  phaseStatus: (standing: string, version: number) => `${standing} · versie ${version}`,
  alsoOpen: (state: string, version: number) => `, ${state.toLowerCase()} versie ${version}`,

  top3: 'Top 3: wat is nu het onveiligst?',
  top3About: (names: string) => `Over ${names}`,
  top3Goal: 'Doel:',
  openPlan: 'Open het plan',
  noPlan: 'Er is nog geen plan',
  noPlanText: 'Begin met wat nu het onveiligst is. Elke situatie rust op feiten uit het dossier.',
  noFactsText: 'Schrijf eerst op wat er gebeurde. Op die feiten rust het plan.',
  startPlan: 'Begin het veiligheidsplan',
  noTop3: 'In dit plan staat nog geen onveilige situatie.',

  recent: 'Laatste gebeurtenissen',
  allOfTimeline: 'Bekijk de hele tijdlijn',
  nothingHappened: 'Er staat nog niets in het dossier. Schrijf een eerste feit op.',
  writeFact: 'Schrijf een feit op',

  people: 'Mensen',
  invite: 'Nodig uit',
  network: 'Netwerk',
  noPeople: 'Er zijn geen mensen die u mag zien.',
  allPeople: 'Bekijk mensen en gegevens',

  custody: 'Gezag',
  noCustody: 'Er is nog geen gezag opgeschreven.',

  homes: 'Wonen',
  noHomes: 'Er is nog niet opgeschreven wie waar woont.',
  nobodyLives: 'Niemand',
  addresses: 'Bekijk adressen',

  involved: 'Wie werkt mee',
  involve: 'Betrek een collega',
  until: (on?: string | null) => (on ? `tot ${formatDate(on)}` : 'zonder einddatum'),
  why: 'Waarom mag dit?',
  legalBasis: 'Grondslag',
  secrecyBasis: 'Geheimhouding',
  evidence: 'Waaruit blijkt dit',

  responses: 'Reacties die op antwoord wachten',
  responseOf: (name: string, item: string) => `${name} over ${item}`,
  responseCount: (count: number) => formatCount(count, 'reactie', 'reacties'),
  answerBy: (on: string, today: string) => (on < today ? `Antwoord was beloofd vóór ${formatDate(on)}` : `Antwoord vóór ${formatDate(on)} (${formatDaysAgo(on, today)})`),
  answer: 'Beantwoord in het plan',
};
