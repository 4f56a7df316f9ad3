import type { LogAction } from '@generated/family/graphql';
import type { Say } from '../portal/address';

export const whoLookedTitle = 'Wie keek';

export const whoLookedTexts = (say: Say) => ({
  intro: say(
    'Elke keer dat iemand kijkt, schrijft de computer dat op. U ziet welke organisatie keek en waarom.',
    'Elke keer dat iemand kijkt, schrijft de computer dat op. Je ziet welke organisatie keek en waarom.',
  ),
  question: say(
    'Begrijpt u niet waarom iemand keek? Vraag het uw vaste begeleider.',
    'Begrijp je niet waarom iemand keek? Vraag het je vaste begeleider.',
  ),
  noneTitle: 'Er heeft nog niemand gekeken',
  none: say('Kijkt er iemand? Dan ziet u het hier dezelfde dag.', 'Kijkt er iemand? Dan zie je het hier dezelfde dag.'),
  once: '1 keer',
  times: (count: string) => `${count} keer`,
  acts: {
    READ: (who, day, times) => `${who} keek op ${day} ${times}.`,
    SEARCH: (who, day, times) => `${who} zocht op ${day} ${times}.`,
    CREATE: (who, day, times) => `${who} schreef op ${day} ${times} iets op.`,
    CHANGE: (who, day, times) => `${who} veranderde op ${day} ${times} iets.`,
    SHARE: (who, day, times) => `${who} deelde op ${day} ${times} iets.`,
    ADOPT: (who, day) => `${who} stelde op ${day} het plan vast.`,
    WITHDRAW: (who, day, times) => `${who} haalde op ${day} ${times} iets weg.`,
    ANSWER: (who, day, times) => `${who} antwoordde op ${day} ${times}.`,
    EXPORT: (who, day, times) => `${who} maakte op ${day} ${times} een kopie.`,
    PRINT: (who, day, times) => `${who} maakte op ${day} ${times} een afdruk.`,
    AUTHORISE: (who, day, times) => `${who} regelde op ${day} ${times} wie mag meelezen.`,
    LOG_READ: (who, day, times) => `${who} bekeek op ${day} ${times} wie er keek.`,
    VIEWED_AS: (who, day, times) => `${who} keek op ${day} ${times} wat een ander zou zien.`,
    EMERGENCY: (who, day, times) => `${who} keek op ${day} ${times} met spoed.`,
  } satisfies Record<LogAction, (who: string, day: string, times: string) => string>,
  why: (why: string) => `Waarom: ${why}`,
  whyUnknown: 'Waarom staat er niet bij.',
  about: (names: string) => `Het ging over ${names}.`,
  who: (role: string) => `Het was een ${role}.`,
  urgent: 'Met spoed',
  more: 'Toon eerdere dagen',
  moreFailed: 'Ophalen lukte niet. Probeer het nog een keer.',
});
