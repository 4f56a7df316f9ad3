export const actTexts = {
  noAnswer: 'Er kwam geen antwoord. Probeer het nog een keer: het gebeurt dan toch maar één keer.',
  changedMeanwhile: (name: string | null) => `${name ?? 'Iemand anders'} veranderde dit net. Kijk wat er nu staat en probeer het opnieuw.`,
  notDone: 'Dit is niet gelukt',
  trace: 'Nummer om te noemen:',
};
