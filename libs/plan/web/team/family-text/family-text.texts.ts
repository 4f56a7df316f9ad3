export const familyTexts = {
  label: 'Tekst voor het gezin',
  description: 'In gewone woorden. Zo leest het gezin het straks.',
  childLabel: 'Tekst voor de kinderen',
  childDescription: 'Kort, met je en jij.',
  picture: 'Plaatje erbij',
  pictureDescription: 'Het kind ziet dit plaatje naast de tekst, op het scherm en op papier.',
  noPicture: 'Geen plaatje',
};
