import { formatCount, formatDate, formatDaysAgo } from '@zov/ui/format';
import type { Block } from './my-work';

const quoted = (text: string | undefined) => (text ? `“${text}”` : 'een afspraak');

export const myWorkTexts = {
  title: 'Mijn werk',
  greeting: (name: string) => `Dag ${name}. Hier staat wat iets van u vraagt.`,
  nothing: 'Niets dat vandaag moet',
  nothingText: 'Er wacht geen plan, controle of reactie op u.',
  toFamilies: 'Ga naar gezinnen',
  onlyFirst: 'U werkt aan meer dan veertig gezinnen. Hier staan de eerste veertig op naam.',
  count: (count: number) => formatCount(count, 'taak', 'taken'),
  birthdays: (count: number) => formatCount(count, 'verjaardag', 'verjaardagen'),
  late: 'Te laat',
  somebody: 'iemand',

  checkMissed: (what?: string) => `Controle gemist: ${quoted(what)}`,
  checkDue: (what?: string) => `Controleer ${quoted(what)}`,
  checkNote: (on: string, today: string, checker?: string) =>
    `${on < today ? 'Was gepland op' : 'Gepland op'} ${formatDate(on)} (${formatDaysAgo(on, today)})${checker ? `. Controle door ${checker}` : ''}.`,
  response: (name: string, item: string) => `Beantwoord ${name} over ${item}`,
  answerBy: (on: string, today: string) => `Antwoord ${on < today ? 'was beloofd' : ''} vóór ${formatDate(on)} (${formatDaysAgo(on, today)}).`.replace('  ', ' '),
  toAdopt: (version: string) => `Stel vast: ${version}`,
  sharedBy: (name?: string | null, at?: string | null) => [name && `Opgesteld door ${name}`, at && `gedeeld op ${formatDate(at)}`].filter(Boolean).join(', '),
  emergency: (organisation?: string | null) => `Bekijk de noodtoegang${organisation ? ` van ${organisation}` : ''}`,
  emergencyOn: (at: string) => `Geopend op ${formatDate(at)}.`,
  request: (name: string) => `Beslis of ${name} mag meewerken`,
  approval: (name: string) => `Beslis als tweede persoon over een vraag van ${name}`,
  requestOn: (at: string, until: string) => `Gevraagd op ${formatDate(at)}. Vervalt op ${formatDate(until)}.`,
  offer: (number: string) => `Neemt u de regie van dossier ${number} over?`,
  offerFrom: (name: string, at: string) => `Nu is ${name} casusregisseur. Gevraagd op ${formatDate(at)}.`,
  toPlace: (number: string) => `Zoek een andere casusregisseur voor dossier ${number}`,
  toPlaceFrom: (name: string, on: string) => `Nu is ${name} casusregisseur. Op de lijst sinds ${formatDate(on)}.`,
  /** Says how many and never which: a family may have gone from the reader's own list of families, and why is nobody's to know. */
  away: ({ waiting, placed }: { waiting: number; placed: number }) => [
    waiting > 0 && `${formatCount(waiting, 'gezin van u krijgt', 'gezinnen van u krijgen')} een andere casusregisseur. De beheerder regelt dat. U hoeft niets te doen.`,
    placed > 0 && `${formatCount(placed, 'gezin van u heeft', 'gezinnen van u hebben')} nu een andere casusregisseur.`,
  ].filter((one) => one !== false),
  offerFamily: (number: string) => `Dossier ${number}`,
  ending: (name: string) => `Verleng of stop: ${name}`,
  endingOn: (on: string, today: string) => `Ziet dit gezin vanzelf niet meer op ${formatDate(on)} (${formatDaysAgo(on, today)}).`,
  held: 'Bekijk een tekst waaraan te zien is waar iemand verblijft',
  heldNote: 'Het gezin leest de tekst nog niet. Pas hem aan of geef hem vrij.',
  handOver: 'Draag een signaal over aan Veilig Thuis',
  handOverToNobody: 'Spreek af wie een signaal overdraagt aan Veilig Thuis',
  handOverBy: (on: string, today: string) => `${on < today ? 'Moest gebeuren vóór' : 'Uiterlijk'} ${formatDate(on)} (${formatDaysAgo(on, today)}).`,
  custody: (name: string) => `Zoek uit wie het gezag heeft over ${name}`,
  custodyMeans: 'Het gezag is niet zeker. Daarom lezen de ouders nu niets over dit kind.',
  measure: (kind: string, names: string) => `Kijk naar: ${kind.toLowerCase()} voor ${names}`,
  draft: (version: string) => `Maak af: ${version}`,
  draftNote: 'Dit concept is van u. Het gezin ziet het nog niet.',
  noPlan: 'Begin het veiligheidsplan',
  noPlanNote: 'U voert regie en er is nog geen plan.',
};

export const blockText: Record<Block, { title: string; text: string }> = {
  NOW: { title: 'Nu nodig', text: 'De dag of de termijn is voorbij, of er gebeurde iets met spoed.' },
  WAITING: { title: 'Wacht op mij', text: 'Anderen kunnen pas verder als u iets doet.' },
  WEEK: { title: 'Controles deze week', text: '' },
  DRAFTS: { title: 'Mijn plannen', text: '' },
  SOON: { title: 'Binnenkort', text: 'Verjaardagen waarop rechten veranderen.' },
};
