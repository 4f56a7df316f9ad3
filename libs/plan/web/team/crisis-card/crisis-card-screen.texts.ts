export const crisisScreenTexts = {
  print: 'Print crisiskaart',
  pdf: 'Bewaar als PDF',
  none: 'Er geldt nu geen veiligheidsplan',
  noneText: 'De crisiskaart komt uit het veiligheidsplan dat geldt. Stel dat plan eerst vast.',
  toPlan: 'Naar het plan',
  decisions: 'Crisisbesluiten',
  confirmed: (day: string) => `Gevraagd op ${day}.`,
};
