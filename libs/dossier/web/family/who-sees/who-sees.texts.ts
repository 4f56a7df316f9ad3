import type { SightAnswer } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const whoSeesTitle = 'Wie ziet wat';

export const answerNames: Record<SightAnswer, string> = { YES: 'Ja', PARTLY: 'Een stuk', NO: 'Nee' };

export const whoSeesTexts = (say: Say) => ({
  intro: say('Hier ziet u wie iets mag lezen. Het gaat alleen om wat u zelf ook leest.', 'Hier zie je wie iets mag lezen. Het gaat alleen om wat je zelf ook leest.'),
  looked: 'Of iemand echt keek, staat bij ‘Wie keek’.',
  about: 'Over wie?',
  me: say('Over mij', 'Over mij'),
  child: (name: string) => `Over ${name}`,
  family: 'In het gezin',
  helpers: 'Wie helpt',
  reads: (parts: string) => `Mag lezen: ${parts}.`,
  readsSome: (parts: string) => `Mag een stuk lezen van: ${parts}.`,
  readsNot: (parts: string) => `Mag niet lezen: ${parts}.`,
  why: 'Waarom?',
  whyOf: (name: string) => `Waarom? ${name}`,
  nobody: 'Er is niemand anders die hier iets van weet.',
  none: 'Er is nog niets om te lezen.',
  closed: say('Dit kunt u nu niet zien.', 'Dit kun je nu niet zien.'),
  othersItem: say('Wie iets leest, staat alleen bij wat over u gaat. Of over een kind voor wie u beslist.', 'Wie iets leest, staat alleen bij wat over jou gaat.'),
  back: 'Wie krijgt wat',
  wrong: say('Klopt dit niet? Bel uw vaste begeleider.', 'Klopt dit niet? Bel je vaste begeleider.'),
});
