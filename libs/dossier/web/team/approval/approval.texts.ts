import type { ApprovalKind, ApprovalLapse, ApprovalState } from '@generated/team/graphql';
import { APPROVED_HOURS, approvedUntil } from '@zov/access/model/approval.ts';
import { formatDate, formatDateTime } from '@zov/ui/format';

export const approvalKindText: Record<ApprovalKind, string> = {
  REVEAL_WHEREABOUTS: 'Verblijfplaats zien', UNMASK: 'Naam in het logboek zien', UNWITHHOLD: 'Beperking beëindigen',
};
export const approvalStateText: Record<ApprovalState, string> = { ASKED: 'Wacht op besluit', APPROVED: 'Goedgekeurd', REFUSED: 'Geweigerd', EXPIRED: 'Vervallen' };
export const lapseText: Record<ApprovalLapse, string> = {
  TERM: 'Niemand besliste op tijd.', CHANGED: 'Waar het over ging, is na de vraag veranderd. Vraag het opnieuw.',
};

export const approvalTexts = {
  title: 'Beslissen met vier ogen',
  intro: `Over een verblijfplaats en over wat verborgen is, beslist nooit één persoon. De een vraagt, een ander beslist. Wat open gaat, is ${APPROVED_HOURS} uur te lezen door wie het vroeg.`,
  none: 'Er is niets gevraagd',
  unknown: 'Naam niet zichtbaar',
  askedOn: (at: string) => `Gevraagd op ${formatDateTime(at)}.`,
  openUntil: (until: string) => `Vervalt op ${formatDate(until)}.`,
  whereabouts: (name: string) => `Waar ${name} is: alles wat van ${name} verborgen is.`,
  places: (kinds: string) => `Dit gaat open: ${kinds}.`,
  noPlaces: 'Van deze persoon staat nu niets verborgen.',
  person: 'Eén persoon uit het logboek.',
  officerWhereabouts: 'De verblijfplaats van één persoon. U ziet die zelf niet.',
  officerRestriction: 'Eén beperking in dit dossier. U ziet die zelf niet.',
  restriction: 'Deze beperking stopt:',
  decidedBy: (name: string, at: string) => `Besloten door ${name} op ${formatDateTime(at)}.`,
  readable: (at: string) => `Te lezen tot ${formatDateTime(approvedUntil(new Date(at)))}.`,

  approve: 'Keur goed',
  approveTitle: 'Keurt u dit goed?',
  approveText: `Het gaat meteen open. Alleen wie het vroeg, leest het, ${APPROVED_HOURS} uur lang.`,
  approveRestriction: 'De beperking stopt meteen. Wat verborgen was, is weer te lezen.',
  refuse: 'Weiger',
  refuseTitle: 'Weigert u dit?',
  refuseText: 'Er gaat niets open. Wie het vroeg, leest uw reden.',
  decided: 'Uw besluit is opgeschreven.',
  lapsed: 'Het verzoek is vervallen: waar het over ging, is veranderd.',
  own: 'Dit vroeg u zelf. Iemand anders beslist.',

  askTitle: 'Vraag een verblijfplaats',
  askIntro: 'Hebt u een verborgen adres nodig voor uw taak? De casusregisseur of een privacyfunctionaris beslist. Die leest uw reden.',
  whom: 'Van wie?',
  choosePerson: 'Kies een persoon',
  needPerson: 'Kies van wie u de verblijfplaats nodig hebt.',
  reason: 'Waarom is dit nodig?',
  reasonHelp: 'Noem geen namen en geen adres. Een privacyfunctionaris leest dit ook.',
  ask: 'Vraag het',
  asked: 'Uw vraag staat klaar voor een tweede persoon.',

  endTitle: 'Vraag een tweede persoon',
  endText: 'Deze beperking verbergt iets voor iemand. Zij stopt pas als een tweede persoon dat ook vindt. Noem geen namen: een privacyfunctionaris leest uw reden ook.',
  end: 'Vraag om te beëindigen',
  toApprovals: 'Naar beslissen met vier ogen',
};

export const officerApprovalTexts = {
  title: 'Vier ogen',
  intro: 'Verzoeken waarover u als tweede persoon beslist. U beslist op de reden; wat het dossier zegt, ziet u niet.',
  back: 'Terug naar het logboek',
  log: 'Bekijk de regels van dit dossier',
  names: 'Namen die u nu mag zien',
  askTitle: 'Vraag een naam uit het logboek',
  askIntro: 'U ziet in het logboek sleutels en geen namen. Hebt u voor een signaal een naam nodig? Een andere privacyfunctionaris beslist.',
  dossier: 'Sleutel van het dossier',
  person: 'Sleutel van de persoon',
  keyHelp: 'Neem de sleutel over uit de regel in het logboek.',
  needKey: 'Vul de hele sleutel in, zoals hij in het logboek staat.',
};
