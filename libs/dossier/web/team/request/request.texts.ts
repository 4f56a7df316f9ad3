import type { RequestState } from '@zov/access/model/access-request.ts';
import { formatDate } from '@zov/ui/format';

export const requestTexts = {
  askTitle: 'Toegang vragen',
  askIntro: 'Moet u met een gezin werken en ziet u het niet? Vraag het de casusregisseur. U hoort hier niet of het gezin bekend is.',
  name: 'Naam van een gezinslid',
  nameHelp: 'Voornaam en achternaam, precies en helemaal.',
  birthDate: 'Geboortedatum',
  purpose: 'Waarvoor?',
  choosePurpose: 'Kies een doel',
  reason: 'Waarom wilt u erbij?',
  reasonHelp: 'De casusregisseur leest dit. Schrijf niet meer dan nodig is.',
  ask: 'Verstuur vraag',
  asked: (until: string) => `Uw vraag is verstuurd. Is het gezin bekend, dan beslist de casusregisseur vóór ${formatDate(until)}.`,
  cancel: 'Annuleer',

  title: 'Toegangsverzoeken',
  none: 'Niemand vraagt om mee te werken',
  unknown: 'Naam niet zichtbaar',
  askedOn: (at: string, until: string) => `Gevraagd op ${formatDate(at)}. Vervalt op ${formatDate(until)}.`,
  partner: 'Als wat?',
  evidence: 'Waaruit blijkt dat dit nodig is?',
  legalBasis: 'Grondslag',
  secrecyBasis: 'Waarom mag u dit delen?',
  involve: 'Betrek deze collega',
  involved: 'De collega ziet het gezin nu.',
  closed: 'Met deze rol kan iemand niet meewerken. Delen kan wel.',
  refuse: 'Weiger',
  refuseTitle: 'Weigert u dit verzoek?',
  refuseText: 'De vrager krijgt geen bericht. Zo blijft verborgen of het gezin bekend is.',
  needPartner: 'Kies als wat deze collega meewerkt.',
  needSecrecy: 'Kies waarom u dit mag delen.',
  needEvidence: 'Schrijf waaruit dit blijkt.',
};

export const requestStateText: Record<RequestState, string> = { OPEN: 'Wacht op u', INVOLVED: 'Betrokken', REFUSED: 'Geweigerd', LAPSED: 'Verlopen' };
