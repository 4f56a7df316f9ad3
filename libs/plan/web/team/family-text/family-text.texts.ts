export const familyTexts = {
  label: 'Tekst voor het gezin',
  description: 'In gewone woorden. Zo leest het gezin het straks.',
  childLabel: 'Tekst voor de kinderen',
  childDescription: 'Kort, met je en jij.',
  longSentence: (count: number) => (count === 1 ? 'Eén zin heeft meer dan 20 woorden. Maak er twee zinnen van.' : `${count} zinnen hebben meer dan 20 woorden. Maak ze korter.`),
  word: (word: string, instead: string) => `“${word}” is een moeilijk woord. Schrijf liever: ${instead}.`,
};
