import type { EmergencyReason, EmergencyVerdict } from '@generated/team/graphql';
import type { EmergencyState } from '@zov/access/model/emergency.ts';
import { formatDate, formatTime } from '@zov/ui/format';

export const emergencyTexts = {
  title: 'Noodtoegang',
  intro: 'Is er acuut gevaar en werkt u niet aan dit gezin? Dan ziet u één uur wat u nu nodig hebt: het veiligheidsplan, het vangnet en de laatste feiten.',
  told: 'De casusregisseur en de privacy officer zien meteen dat u keek, en waarom. Het gezin ziet het ook. Elke noodtoegang wordt beoordeeld.',
  freshTitle: 'Log eerst opnieuw in',
  fresh: 'Noodtoegang kan alleen binnen vijf minuten nadat u bent ingelogd. Zo weten we zeker dat u het bent.',
  signIn: 'Log opnieuw in',
  freshUntil: (until: string) => `U bent net ingelogd. Tot ${formatTime(until)} kunt u noodtoegang openen of verlengen.`,
  running: 'Nu open',
  until: (until: string) => `Open tot ${formatTime(until)}`,
  toFamily: 'Ga naar het gezin',
  renew: 'Verleng met een uur',
  renewed: 'U hebt weer een uur.',
  openTitle: 'Een gezin openen',
  name: 'Naam van een gezinslid',
  nameHelp: 'Voornaam en achternaam, precies zoals in het dossier.',
  birthDate: 'Geboortedatum',
  reason: 'Waarom is het spoed?',
  words: 'In eigen woorden',
  wordsHelp: 'Schrijf waarom u nu moet kijken. Noem geen namen.',
  wordsAgain: 'Schrijf waarom u nog een uur nodig hebt. Noem geen namen.',
  open: 'Open dit gezin voor een uur',
  opened: 'Dit gezin is een uur open.',
  busy: 'Bezig',
};

export const reviewTexts = {
  title: 'Noodtoegang beoordelen',
  intro: 'Elke noodtoegang door of bij uw organisatie. Beoordeel elke keer binnen vijf werkdagen of het nodig was.',
  back: 'Terug naar het logboek',
  none: 'Er is nog geen noodtoegang geweest',
  dueOn: (day: string) => `Beoordelen vóór ${formatDate(day)}`,
  late: 'Te laat',
  log: 'Bekijk wat er is gelezen',
  verdict: 'Oordeel',
  words: 'Waarop rust dit oordeel?',
  close: 'Sluit de beoordeling',
  closed: 'De beoordeling is gesloten.',
  needVerdict: 'Kies een oordeel.',
  needWords: 'Schrijf waarop uw oordeel rust.',
};

export const familyEmergencyTexts = {
  title: 'Noodtoegang tot dit gezin',
  intro: 'De crisisdienst opende dit gezin met spoed. Het gezin ziet dat ook bij “Wie keek”. De privacy officer beoordeelt of het nodig was.',
  none: 'Er was geen noodtoegang, of u mag die niet zien',
};

export const when = (from: string, until: string) => `${formatDate(from)}, ${formatTime(from)} tot ${formatTime(until)}`;
export const unknownWorker = 'Naam niet zichtbaar';

export const reasonText: Record<EmergencyReason, string> = {
  ACUTE_DANGER: 'Acuut gevaar', CHILD_MISSING: 'Een kind is weg', CRISIS_CALL: 'Crisismelding buiten kantooruren', OTHER: 'Iets anders',
};
export const verdictText: Record<EmergencyVerdict, string> = { JUSTIFIED: 'Terecht', EXPLANATION_ASKED: 'Uitleg gevraagd', UNJUSTIFIED: 'Onrechtmatig' };
export const stateText: Record<EmergencyState, string> = { RUNNING: 'Nu open', TO_REVIEW: 'Nog te beoordelen', REVIEWED: 'Beoordeeld' };
