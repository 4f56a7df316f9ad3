import type { RectificationKind } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const changedTexts = (say: Say) => ({
  title: 'Dit is veranderd',
  intro: say('U kon dit lezen zoals het eerder stond. Dat klopt nu niet meer.', 'Je kon dit lezen zoals het eerder stond. Dat klopt nu niet meer.'),
  kind: {
    CORRECTED: 'Een tekst is verbeterd.',
    WITHDRAWN: 'Een tekst is weggehaald door wie hem opschreef.',
    SPLIT: 'Een tekst is verdeeld in stukken, een per persoon.',
    STATEMENT_ADDED: 'Iemand schreef eigen woorden bij een tekst.',
  } satisfies Record<RectificationKind, string>,
  now: (what: string) => `Nu staat er: “${what}”`,
  notNow: say('Wilt u weten wat er nu staat? Vraag het uw begeleider.', 'Wil je weten wat er nu staat? Vraag het je begeleider.'),
  read: 'Ik heb dit gelezen',
  failed: 'Dit is niet gelukt. Probeer het nog een keer.',
});
