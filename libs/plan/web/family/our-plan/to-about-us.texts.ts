import type { Say } from '@zov/access/web/family/portal/address';

export const toAboutUsTexts = (say: Say) => ({
  more: 'Meer lezen',
  aboutUs: 'Wat staat er over ons',
  promises: 'Mijn afspraken',
  card: 'Hoe veilig is het?',
  otherLanguage: 'Andere taal',
  readWhat: 'Lees wat er is opgeschreven.',
  aboutUsHelp: say('Lees wat er over u is opgeschreven. Ook daarvan kunt u zeggen of het klopt.', 'Lees wat er over jou is opgeschreven. Ook daarvan kun je zeggen of het klopt.'),
});
