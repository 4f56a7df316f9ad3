import type { FactKind, SourceKind, Verification } from '@generated/team/graphql';

export const factFormTexts = {
  writeTitle: 'Schrijf een feit op',
  kind: 'Wat is dit?',
  what: 'Wat is er gebeurd, gezien of gezegd?',
  whatDescription: 'Schrijf gedrag op: wie deed of zei wat. Het gezin kan dit later lezen.',
  happenedOn: 'Wanneer?',
  happenedOnDescription: 'Weet u de dag niet? Laat dit dan leeg.',
  longer: 'Dit duurde langer dan één dag',
  happenedUntilOn: 'Tot en met wanneer?',
  untilDescription: 'Alleen als het langer dan één dag duurde.',
  place: 'Waar?',
  placeDescription: 'In algemene woorden: thuis, op school, op straat. Schrijf hier nooit een adres of de naam van een school.',
  sourceKind: 'Van wie weten wij dit?',
  sourcePerson: 'Wie vertelde dit?',
  choosePerson: 'Kies een persoon',
  professional: 'Welke professional?',
  professionalDescription: 'Naam, rol en organisatie.',
  document: 'Welk document?',
  documentDescription: 'Wat het is, van wie, en de datum.',
  reporter: 'Schrijf niet op wie de melder is, en ook niets waaraan iemand te herkennen is. Alleen Veilig Thuis weet wie het is.',
  about: 'Over wie gaat dit?',
  aboutDescription: 'Dit bepaalt ook wie van het gezin het mag lezen.',
  restsOn: 'Op welke feiten rust deze interpretatie?',
  noFacts: 'Er staan nog geen feiten. Schrijf eerst de feiten op waarop deze interpretatie rust.',
  dataClass: 'Wat voor gegeven is dit?',
  save: 'Bewaar in het dossier',
  saving: 'Bezig met bewaren…',
  cancel: 'Annuleer',
  saved: 'Bewaard in het dossier.',
  notAllowed: 'U kunt in dit dossier geen feiten opschrijven. Vraag het de casusregisseur.',
  back: 'Terug naar het dossier',

  correctTitle: 'Corrigeer een feit',
  correctIntro: 'De oude tekst blijft bewaard en leesbaar. Wie dit schreef en wanneer, verandert niet. Wie de oude tekst kon lezen, krijgt bericht.',
  gone: 'Dit feit is er niet, of u mag het niet zien.',
  notYours: 'U kunt alleen corrigeren wat u zelf hebt opgeschreven. Vraag het de casusregisseur.',
  verification: 'Is dit nagegaan?',
  reason: 'Waarom corrigeert u dit?',
  reasonDescription: 'Bijvoorbeeld: moeder zei dat het op dinsdag was, niet op maandag.',
  noLonger: 'Dit feit is ingetrokken of gesplitst. U kunt het niet meer corrigeren.',
  withdrawTitle: 'Trek dit feit in',
  withdrawText: 'De tekst is daarna voor iedereen weg. Er blijft staan dat uw organisatie hem introk, en waarom. Wie de tekst kon lezen, krijgt daar bericht van. Uw organisatie leest de oude tekst terug bij eerdere versies.',
  withdraw: 'Trek dit feit in',
  readFirst: 'Iemand veranderde dit feit net. Laad de pagina opnieuw en lees wat er nu staat.',
  withdrawn: 'Het feit is ingetrokken. Wie het kon lezen, krijgt bericht.',
  correct: 'Bewaar correctie',
  nothing: 'Er is nog niets veranderd. Pas iets aan, of ga terug.',
  corrected: 'De correctie is bewaard. De oude tekst staat bij eerdere versies.',
  meanwhile: (who: string) => `${who} veranderde dit feit net ook. Als u bewaart, ziet u wat er verschilt.`,
  somebody: 'Iemand anders',
  settled: 'De teksten zijn naast elkaar gelegd. Kijk na wat er nu staat en bewaar opnieuw.',
};

export const kindDescriptions: Record<FactKind, string> = {
  FACT: 'Iemand zag, hoorde of deed dit. Een ander kan het nagaan.',
  OPINION: 'Iemand vindt of voelt dit. Schrijf op van wie de mening is.',
  INTERPRETATION: 'Een uitleg van professionals. U kiest op welke feiten zij rust.',
};

export const sourceDescriptions: Partial<Record<SourceKind, string>> = {
  OWN_OBSERVATION: 'U was er zelf bij.',
  DOCUMENT: 'Een verslag, brief of uitspraak.',
  REPORTER: 'Iemand die een zorg meldde. Wij schermen af wie dat is.',
};

export const verificationDescriptions: Record<Verification, string> = {
  UNVERIFIED: 'Nog niemand keek dit na.',
  VERIFIED: 'Iemand anders bevestigde dit, of u zag het zelf.',
  DISPUTED: 'Iemand uit het gezin of een professional zegt dat dit niet klopt.',
};

export const dataClassOptions = [
  { value: 'D3', label: 'Gewoon' },
  { value: 'D11', label: 'Gezondheid', description: 'Ziekte, behandeling, verslaving of beperking.' },
  { value: 'D12', label: 'Strafrecht', description: 'Een verdenking, aangifte, straf of reclassering.' },
];

/** What a field is called in a conflict. */
export const fieldNames: Readonly<Record<string, string>> = {
  what: 'Wat er gebeurde', happenedOn: 'Wanneer', happenedUntilOn: 'Laatste dag', place: 'Waar', sourceKind: 'Soort bron', sourcePersonId: 'Wie dit vertelde', sourceName: 'Bron', verification: 'Nagegaan', aboutPersonIds: 'Over wie',
};
