/** What fields that save themselves say. */
export const draftsTexts = {
  undone: (label: string) => `${label}: de oude tekst is terug.`,
  changed: (label: string) => `${label} is gewijzigd.`,
  chosenByOther: (name: string) => `${name} veranderde dit ook`,
  someone: 'Iemand anders',
  theirs: (text: string) => `Daar staat nu: ${text}`,
  mine: (text: string) => `U koos: ${text}`,
  take: 'Neem over',
  keep: 'Houd mijn keuze',
  nothing: 'niets',
  yes: 'ja',
  no: 'nee',
  refusedHint: 'Uw tekst staat er nog. Verander de tekst, of haal uw wijziging weg.',
  dropMine: 'Haal mijn wijziging weg',
  noAnswer: 'Nog niet bewaard. Wij proberen het opnieuw.',
};
