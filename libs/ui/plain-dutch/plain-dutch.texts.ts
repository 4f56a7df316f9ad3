export const plainDutchTexts = {
  longSentence: (words: number, start: string) => `De zin “${start} …” heeft ${words} woorden. Maak er twee zinnen van.`,
  word: (word: string, instead: string) => `“${word}” is een moeilijk woord. Schrijf liever: ${instead}.`,
  measure: (mean: number, ease: number, plain: boolean) =>
    `${plain ? 'Leest makkelijk' : 'Leest moeilijk'}: gemiddeld ${mean} ${mean === 1 ? 'woord' : 'woorden'} per zin, leescijfer ${ease} (65 of meer is gewone taal).`,
};
