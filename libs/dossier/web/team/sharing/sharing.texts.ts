import type { ConsentState, DataClass, RestrictionKind, ShareState } from '@generated/team/graphql';
import { formatDate, formatList } from '@zov/ui/format';
import { thirdPhaseTitle } from '@zov/ui/third-phase';

/** A period is half-open: the last day is the one before the moment it is over. */
const lastDay = (until: string): string => formatDate(new Date(Date.parse(until) - 1));

export const dataClassText: Record<DataClass, string> = {
  D1: 'Wie het gezin is', D2: 'Adres en contact', D2S: 'Geheime verblijfsgegevens', D3: 'Feiten', D3M: 'Melder', D4: 'Veiligheidskaart', D5: 'Veiligheidsplan',
  D6: 'Hulpverleningsplan', get D7() { return thirdPhaseTitle(); }, D8: 'Eigen woorden van het gezin', D8K: 'Eigen woorden van een kind', D9: 'Besprekingen en besluiten',
  D11: 'Gezondheid', D12: 'Politie en straf', D13: 'Maatregelen en juridische stappen', D14: 'Wie mag meekijken', D15: 'Logboek',
};
/** Choices of a form; `classes` are those of the model. */
export const classOptions = (classes: readonly string[]) => classes.map((value) => ({ value, label: dataClassText[value as DataClass] }));

export const classesText = (classes: readonly DataClass[]): string => (classes.length === 0 ? 'alle gegevens' : formatList(classes.map((one) => dataClassText[one])));

export const shareStateText: Record<ShareState, string> = { OFFERED: 'Aangeboden', ACCEPTED: 'Loopt', REFUSED: 'Geweigerd', WITHDRAWN: 'Ingetrokken', ENDED: 'Gestopt' };
export const consentStateText: Record<ConsentState, string> = { ASKED: 'Gevraagd', GIVEN: 'Gegeven', REFUSED: 'Niet gegeven', WITHDRAWN: 'Ingetrokken' };

export const restrictionHelp: Record<RestrictionKind, string> = {
  HIDDEN_WHEREABOUTS: 'Verblijfplaats, school, telefoon en alles waaraan iemand te vinden is. Ook wat eerder is opgeschreven.',
  CONTACT_BAN: 'De rechter verbood contact. Adres en contact blijven verborgen.',
  WITHHELD: 'U houdt iets achter, met een reden en een laatste dag.',
  CHILD_REFUSES: 'Een kind van 12 jaar of ouder wil niet dat iemand dit leest.',
  OBJECTION: 'Iemand maakt bezwaar tegen delen met een organisatie. Delen op toestemming stopt meteen.',
};

export const sharingTexts = {
  shares: 'Gedeeld met professionals',
  noShares: 'Er is met niemand iets apart gedeeld. Wie betrokken is, staat op het overzicht.',
  share: 'Deel gegevens',
  single: 'losse onderdelen',
  until: (until: string) => `tot en met ${lastDay(until)}`,
  about: (names: string) => `Over ${names}`,
  ground: (ground: string) => `Grond: ${ground}`,
  withdraw: 'Trek in',
  withdrawTitle: (name: string) => `Trek het delen met ${name} in`,
  withdrawText: 'De ontvanger ziet hierna niets meer van deze deling. Een andere deling blijft staan.',

  withdrawn: (name: string) => `De deling met ${name} is ingetrokken.`,

  consents: 'Toestemming',
  noConsents: 'Er is nog geen toestemming gevraagd.',
  askConsent: 'Vraag of noteer toestemming',
  consent: (by: string, about: string, organisation: string) => `${by}, over ${about}, met ${organisation}`,
  recorder: (name: string) => `Opgeschreven door ${name}`,
  withdrawConsent: 'Noteer dat het is ingetrokken',
  withdrawConsentTitle: 'Toestemming ingetrokken?',
  withdrawConsentText: 'Alles wat op deze toestemming rust, stopt meteen. Elke andere toestemming van deze persoon voor hetzelfde stopt mee. Wat op een andere grond rust, gaat door.',
  consentWithdrawn: 'De toestemming is ingetrokken.',
  answered: (yes: boolean) => (yes ? 'Het ja staat erin.' : 'Het nee staat erin.'),
  said: (yes: boolean) => (yes ? 'Noteer: ja' : 'Noteer: nee'),
  despite: (consent: boolean) => (consent ? 'Gaat door ondanks intrekking:' : 'Gaat door ondanks bezwaar:'),
  continuing: (who: string, ground: string, by: string | undefined) => `${who}. Grond: ${ground}.${by ? ` Besluit door ${by}.` : ''}`,

  restrictions: 'Wat verborgen blijft',
  noRestrictions: 'Er is niets verborgen voor iemand uit het gezin.',
  restrict: 'Verberg of beperk iets',
  against: (about: string, against: string) => `${about}, verborgen voor ${against}`,
  objection: (by: string, organisation: string) => `${by} maakt bezwaar tegen delen met ${organisation}`,
  oneItem: 'Eén onderdeel',
  end: 'Beëindig',
  endTitle: 'Beëindig deze beperking',
  endText: 'Wat hierdoor niet gedeeld werd, kan weer te lezen zijn.',
  restrictionEnded: 'De beperking is beëindigd.',
  since: (from: string, until?: string | null) => `Vanaf ${formatDate(from)}${until ? ` tot en met ${lastDay(until)}` : ''}`,

  reason: 'Waarom?',
  needReason: 'Schrijf waarom.',
  overtaken: 'Iemand anders heeft dit net veranderd. Sluit dit venster en kijk wat er nu staat.',
  cancel: 'Terug',
  busy: 'Bezig…',
  ended: (reason: string) => `Reden: ${reason}`,
  notYou: 'U bent niet de casusregisseur van dit gezin. Alleen de casusregisseur deelt en beperkt.',
};
