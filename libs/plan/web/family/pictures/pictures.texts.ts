import type { Say } from '@zov/access/web/family/portal/address';

export const picturesTexts = (say: Say) => ({
  title: 'Wat spraken we af?',
  help: say('Dit is geschreven voor kinderen. Lees het samen.', 'Dit hebben we met elkaar afgesproken.'),
  none: 'Er staat nog niets met plaatjes in het plan',
  noneText: say('Vraag uw begeleider om het ook voor de kinderen op te schrijven.', 'Vraag je begeleider om het ook voor jou op te schrijven.'),
  back: 'Naar ons hele plan',
  danger: 'Is er nu gevaar? Bel 112. Wil je praten? Bel de Kindertelefoon: 0800-0432. Bellen kost niets.',
});
