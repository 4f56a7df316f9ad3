export const networkTexts = {
  views: 'Manieren om het gezin te zien',
  genogram: 'Genogram',
  circle: 'Netwerkcirkel',
  list: 'Lijst',
  follows: 'De tekening volgt de lijst. Klopt er iets niet? Verander het in de lijst, dan verandert de tekening mee.',
  noTies: 'Er staat nog niet opgeschreven wie van wie een kind of partner is. Schrijf familiebanden op, dan verschijnen de lijnen.',
  nobody: 'Er staat nog niemand van het gezin in het dossier',
  nobodyText: 'Voeg eerst een persoon toe. Daarna tekenen wij het genogram.',
  noCircle: 'Er staat nog niemand in het netwerk',
  noCircleText: 'Schrijf op wie het gezin helpt, hoe dichtbij iemand staat en hoe de band is.',
  round: 'Alleen rond',
  family: 'Hele gezin',
};
