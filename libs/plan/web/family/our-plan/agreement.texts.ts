import type { CheckResult } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const agreementTexts = (say: Say) => ({
  agreements: 'Dit spraken we af',
  noAgreements: say('Er staan nog geen afspraken in die u mag zien.', 'Er staan nog geen afspraken in die je mag zien.'),
  who: 'Wie:',
  when: 'Wanneer:',
  howLong: 'Hoe lang:',
  checker: 'Wie kijkt of het lukt:',
  review: 'Wij praten erover op:',
  fullText: 'Zo staat het voor volwassenen in het plan:',
  childText: 'Zo staat het voor kinderen in het plan:',

  checks: 'Zo ging het',
  results: {
    KEPT: 'Gelukt',
    PARTLY: 'Een beetje gelukt',
    NOT_KEPT: 'Niet gelukt',
    COULD_NOT_CHECK: 'Niemand kon kijken of het lukte',
    LAPSED: 'Hoeft niet meer',
  } satisfies Record<CheckResult, string>,
  missed: 'Wij keken niet, maar dat was wel de afspraak',
  planned: 'Dan kijken we weer',
  olderChecks: 'Lees ook wat eerder was',
});
