import type { DecisionKind, MandateKind } from '@generated/team/graphql';
import { formatDate } from '@zov/ui/format';
import { lastDayOf } from './last-day';

export const decisionKindText: Record<DecisionKind, string> = { CHILD_AGREES: 'De jongere stemt in', DECIDED: 'Besloten zonder instemming van de jongere' };
export const mandateKindText: Record<MandateKind, string> = { LAWYER: 'Advocaat', CONFIDENTIAL_ADVISER: 'Vertrouwenspersoon' };

const period = (fromOn: string, untilOn: string): string => `Van ${formatDate(fromOn)} tot en met ${formatDate(lastDayOf(untilOn))}`;

export const representationTexts = {
  decisions: 'Inzage van ouders bij 16 en 17 jaar',
  decisionsText: 'Vanaf 16 jaar lezen ouders het deel van hun kind niet meer. Dat verandert alleen door een besluit dat hier staat.',
  noDecisions: 'Er is geen besluit. Ouders lezen niets over hun kind van 16 of 17.',
  addDecision: 'Schrijf een besluit op',
  decision: (adult: string, child: string) => `${adult} leest het deel van ${child}`,
  decidedBy: (kind: string, who: string) => `${kind}. Besluit van ${who}.`,
  endDecision: 'Beëindig besluit',
  decisionEnded: 'Het besluit is beëindigd.',
  endDecisionText: 'Deze ouder ziet het deel van de jongere meteen niet meer.',

  mandates: 'Machtigingen',
  mandatesText: 'Een advocaat of vertrouwenspersoon leest mee namens iemand uit het gezin. Meer dan die persoon zelf leest, ziet die nooit.',
  noMandates: 'Niemand leest mee namens een ander.',
  addMandate: 'Schrijf een machtiging op',
  mandate: (holder: string, client: string) => `${holder} leest mee namens ${client}`,
  mandateWhat: (kind: string, documents: boolean) => `${kind}. ${documents ? 'Leest ook de stukken.' : 'Leest de stukken niet: alleen wie betrokken is.'}`,
  rests: (evidence: string) => `Rust op: ${evidence}`,
  invite: 'Geef een inlogcode',
  inviteOf: (name: string) => `Geef ${name} een inlogcode`,
  endMandate: 'Beëindig machtiging',
  mandateEnded: 'De machtiging is beëindigd.',
  endMandateText: 'Deze persoon ziet hierna niets meer van het gezin.',

  period,
  ended: (reason: string) => `Beëindigd: ${reason}`,
  running: 'Loopt',
  ahead: 'Gaat nog in',
  over: 'Voorbij',

  decisionTitle: 'Besluit over inzage bij 16 en 17 jaar',
  decisionIntro: 'Vraag de jongere zelf wat die wil, en schrijf op wie dit besloot. Het werkt op de eerste dag vanzelf. De jongere leest dat deze ouder meekijkt.',
  child: 'Over welke jongere?',
  adult: 'Welke ouder of voogd mag het deel van deze jongere lezen?',
  kind: 'Wat is er besloten?',
  kinds: [
    { value: 'CHILD_AGREES', label: decisionKindText.CHILD_AGREES, description: 'De jongere wil dat deze ouder meeleest.' },
    { value: 'DECIDED', label: decisionKindText.DECIDED, description: 'Mensen hebben dit afgewogen en besloten, bijvoorbeeld bij een maatregel.' },
  ],
  decidedByWho: 'Wie besloot dit?',
  decidedByHelp: 'De naam van de persoon, of de jongere zelf.',
  reason: 'Waarom?',
  from: 'Eerste dag',
  until: 'Laatste dag',
  untilHelp: 'Ten hoogste tot de achttiende verjaardag.',
  decisionSaved: 'Het besluit staat erin.',

  mandateTitle: 'Machtiging van een advocaat of vertrouwenspersoon',
  mandateIntro: 'Schrijf dit pas op als u de ondertekende machtiging hebt gezien. Wie meeleest, kan niets veranderen of zeggen.',
  holder: 'Wie leest mee?',
  holderHelp: 'Staat deze persoon er niet bij? Voeg die eerst toe in het dossier: bij het netwerk, als “Iemand anders”.',
  client: 'Namens wie?',
  asWhat: 'Als wat?',
  evidence: 'Waarop rust dit?',
  evidenceHelp: 'Bijvoorbeeld: machtiging, getekend op 3 november 2026.',
  documents: 'Leest ook de stukken: feiten, plan en maatregelen',
  documentsHelp: 'Een vertrouwenspersoon leest meestal geen stukken.',
  mandateUntilHelp: 'Daarna stopt het meelezen vanzelf.',
  mandateSaved: 'De machtiging staat erin. Geef deze persoon nu een inlogcode.',

  choosePerson: 'Kies een persoon',
  save: 'Bewaar',
  cancel: 'Terug',
};
