import type { HeldTextState } from '@generated/team/graphql';
import { formatDateTime } from '@zov/ui/format';

export const heldTexts = {
  title: 'Teksten die op u wachten',
  intro: 'In deze teksten staat iets waaraan te zien is waar iemand verblijft. Het gezin leest ze daarom nog niet. Wie de tekst schreef, merkt dit niet.',
  none: 'Er wacht geen tekst op u',
  place: (item: string, field: string) => `${item}: ${field}`,
  by: (name: string, at: string) => `Geschreven door ${name}, ${formatDateTime(at)}`,
  somebody: 'iemand',
  marked: 'Het gemarkeerde deel verraadt een plek of nummer.',
  mend: 'Pas de tekst aan',
  mendHelp: 'Haal de gemarkeerde woorden weg. Daarna leest het gezin de tekst vanzelf.',
  ownWords: 'Dit zijn eigen woorden van een gezinslid. Die past niemand aan.',
  release: 'Geef vrij',
  releaseTitle: 'Mag het gezin deze tekst lezen?',
  releaseText: 'Doe dit alleen als de woorden toch niets verraden. Bijvoorbeeld omdat het een andere straat is. U kunt dit niet terugdraaien.',
  released: 'De tekst is vrijgegeven.',
  because: (reason: string) => `Reden: ${reason}`,
};

export const heldStateText: Record<HeldTextState, string> = { WAITING: 'Wacht op regievoerder', RELEASED: 'Vrijgegeven', MENDED: 'Aangepast' };

/** What somebody calls the thing a text stands in. */
export const heldItemText: Readonly<Record<string, string>> = {
  Fact: 'Feit', Attachment: 'Bijlage', DossierEvent: 'Gebeurtenis', Measure: 'Maatregel', Person: 'Persoon', Top3Item: 'Onveilige situatie', MinimumCondition: 'Bodemeis', Agreement: 'Afspraak',
  SafetyNetContact: 'Vangnet', HelpGiven: 'Inzet van hulp', PlanOpinion: 'Mening over het plan', ItemSignature: 'Handtekening bij een onderdeel', ViewRequest: 'Gevraagde mening', Response: 'Reactie', SafetyScore: 'Veiligheidscijfer', ProtectiveFactor: 'Beschermende factor', InstrumentOutcome: 'Instrumentuitkomst', Vulnerability: 'Kwetsbaarheid', CardView: 'Kijk op de kaart', Consent: 'Vraag om toestemming',
};

export const heldFieldText: Readonly<Record<string, string>> = {
  what: 'wat', title: 'wat het is', fileName: 'bestandsnaam', place: 'waar', sourceName: 'bron', note: 'toelichting', familyText: 'tekst voor het gezin', childText: 'tekst voor het kind', goal: 'doel', setByName: 'wie dit vraagt', whoName: 'wie',
  rhythm: 'hoe vaak', checkerName: 'wie controleert', name: 'naam', publicPhone: 'telefoonnummer', reachableWhen: 'bereikbaar', words: 'eigen woorden', answer: 'antwoord', explanation: 'uitleg',
  callName: 'roepnaam', givenNames: 'voornamen', namePrefix: 'tussenvoegsel', surname: 'achternaam', recordedByName: 'opgeschreven door', answerFromName: 'wie antwoordt', oneHigher: 'wat maakt het één hoger', outcome: 'uitkomst', takenByName: 'gebruikt door', instrumentVersion: 'versie', raterName: 'van wie', askedByName: 'gevraagd door',
};
