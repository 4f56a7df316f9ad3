export const statementTexts = {
  title: 'Schrijf een verklaring bij een feit',
  intro: 'In de eigen woorden van wie dit zegt. Iedereen die het feit leest, leest ook de verklaring. Wie het feit eerder las, krijgt bericht.',
  person: 'Van wie is de verklaring?',
  choosePerson: 'Kies een persoon',
  needPerson: 'Kies van wie de verklaring is.',
  words: 'Wat zegt deze persoon?',
  disputes: 'Deze persoon zegt dat het feit niet klopt',
  save: 'Zet de verklaring erbij',
  saved: 'De verklaring staat erbij.',
  cancel: 'Annuleer',
  fact: 'Het feit',
  gone: 'Dit feit is er niet meer, of u mag het niet zien.',
  notYours: 'U kunt bij dit feit niets opschrijven. Vraag het de casusregisseur.',
  back: 'Terug naar het dossier',
};

export const mixedTexts = {
  title: 'Gemengde feiten',
  intro: 'Deze feiten gaan over meer mensen. Iemand over wie het gaat, leest ze daarom niet. Splits het feit, of geef het vrij aan wie het mag lezen.',
  none: 'Er is geen gemengd feit',
  noneText: 'Ieder leest wat er over hem of haar staat.',
  masked: (names: string) => `Leest dit nu niet: ${names}`,
  read: (names: string) => (names ? `Vrijgegeven aan: ${names}` : 'Nog aan niemand van het gezin vrijgegeven'),
  because: (reason: string) => `Reden: ${reason}`,
  split: 'Splits',
  splitOf: (what: string) => `Splits: ${what}`,
  approve: 'Geef vrij',
  approveOf: (what: string) => `Geef vrij: ${what}`,
  notYours: 'Alleen wie de regie heeft of een maatregel uitvoert, geeft feiten vrij.',
};

export const approveTexts = {
  title: 'Geef een gemengd feit vrij',
  intro: 'Wie u kiest, leest dit hele feit, ook wat over een ander gaat. Een beperking blijft gelden.',
  persons: 'Wie mag dit lezen?',
  reason: 'Waarom mogen deze mensen dit lezen?',
  reasonHelp: 'Weeg mee: is het nodig, en schaadt het een ander over wie het gaat?',
  save: 'Geef vrij',
  saved: 'Het feit is vrijgegeven.',
  cancel: 'Annuleer',
};

export const splitTexts = {
  title: 'Splits een gemengd feit',
  intro: 'Schrijf voor ieder een eigen feit, zonder wat over een ander gaat. Het oude feit geldt daarna niet meer. Wie het las, krijgt bericht. Verklaringen blijven bij het oude feit staan.',
  part: (name: string) => `Wat gaat over ${name}?`,
  reason: 'Waarom splitst u dit feit?',
  save: 'Splits het feit',
  saved: 'Het feit is gesplitst.',
  cancel: 'Annuleer',
};
