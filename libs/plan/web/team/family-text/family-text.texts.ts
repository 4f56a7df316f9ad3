export const familyTexts = {
  label: 'Tekst voor het gezin',
  description: 'In gewone woorden. Zo leest het gezin het straks.',
  childLabel: 'Tekst voor de kinderen',
  childDescription: 'Kort, met je en jij.',
};
