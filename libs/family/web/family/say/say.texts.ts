import type { ItemType } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const sayTitle = 'Ik wil iets zeggen';

export const sayTexts = (say: Say) => ({
  saidTitle: say('Dit zei u', 'Dit zei je'),
  saidNothing: say('U heeft nog niets gezegd. Hieronder kunt u dat doen.', 'Je hebt nog niets gezegd. Hieronder kun je dat doen.'),
  saidTitleFor: 'Dit is gezegd',
  saidNothingFor: 'Er is nog niets gezegd.',
  chooseTitle: say('Waarover wilt u iets zeggen?', 'Waarover wil je iets zeggen?'),
  choose: 'Kies een onderwerp. Druk daarna op een knop onder de tekst.',
  nothing: say('Er is nog geen plan gedeeld. Wilt u toch iets zeggen? Bel uw vaste begeleider.', 'Er is nog geen plan gedeeld. Wil je toch iets zeggen? Bel je vaste begeleider.'),
  groups: {
    AGREEMENT: 'Een afspraak',
    TOP3_ITEM: 'Een zorg',
    MINIMUM_CONDITION: 'Iets dat zo moet zijn',
    SAFETY_NET_CONTACT: 'Iemand die ik kan bellen',
    HELP_GIVEN: 'Hulp die er is',
    TEMPLATE_PLAN_SECTION: 'Een vraag van een plan',
    FACT: say('Iets dat over u is opgeschreven', 'Iets dat over jou is opgeschreven'),
  } satisfies Record<ItemType, string>,
  safeTitle: 'Hoe veilig is het?',
  safe: say('Geef een cijfer van 0 tot 10, met uw eigen woorden.', 'Geef een cijfer of kies een gezicht.'),
  safeGo: 'Geef een cijfer',
  plan: 'Het hele plan',
  about: 'Dit ging over:',
  olderText: 'Een eerdere tekst',
});
