import type { ConsentState, DataClass, SecrecyBasis } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const sharingTitle = 'Wie krijgt wat';

/** What is shared, after "Dit mag je lezen:". */
export const partNames: Record<DataClass, string> = {
  D1: 'wie het gezin is', D2: 'adres en telefoon', D2S: 'waar iemand is', D3: 'wat er is gebeurd', D3M: 'wie iets zei', D4: 'hoe veilig het is', D5: 'het plan voor nu',
  D6: 'het plan voor hulp', D7: 'het plan voor later', D8: 'wat het gezin zei', D8K: 'wat een kind zei', D9: 'wat er is besproken', D11: 'gezondheid', D12: 'politie en straf',
  D13: 'wat de rechter zei', D14: 'wie mag meelezen', D15: 'wie keek',
};

/** Why a professional may share it, after "Dit mag, want". */
export const groundWords = (say: Say): Record<SecrecyBasis, string> => ({
  DIRECTLY_INVOLVED: 'deze persoon helpt mee.',
  CONSENT: 'daar is ja op gezegd.',
  CUSTODY: 'een ouder mag dit lezen.',
  SUPERVISION_ORDER: 'de rechter wil dat iemand meekijkt.',
  RVDK_INFORMATION: 'de Raad moet dit weten.',
  VEILIG_THUIS_INFORMATION: 'het moet veilig worden.',
  VTO: 'de Raad zoekt iets uit.',
  PARENT_WITHOUT_CUSTODY: 'een ouder vroeg ernaar.',
  WGS: 'de wet zegt dat het mag.',
  CONFLICT_OF_DUTIES: 'niets zeggen is niet veilig.',
  VITAL_INTEREST: 'er was gevaar.',
  OWN_DATA: say('het gaat over u.', 'het gaat over jou.'),
});

export const consentStates: Record<ConsentState, string> = { ASKED: 'Een vraag', GIVEN: 'Ja gezegd', REFUSED: 'Nee gezegd', WITHDRAWN: 'Gestopt' };

export const sharingTexts = (say: Say) => ({
  intro: say('Hier ziet u wie iets over u leest, en waarom.', 'Hier zie je wie iets over jou leest, en waarom.'),
  whoSees: 'Kijk wie wat mag lezen, en waarom',
  sharesTitle: 'Wie leest mee',
  noShares: 'Er is nu niets apart gedeeld.',
  earlierTitle: 'Wie las eerder mee',
  reads: (parts: string) => `Mag lezen: ${parts}.`,
  some: 'Het is niet alles, maar een stukje.',
  about: (names: string) => `Het gaat over ${names}.`,
  why: (why: string) => `Waarom: ${why}`,
  allowed: (why: string) => `Dit mag, want ${why}`,
  until: (day: string) => `Tot en met ${day}.`,
  consentsTitle: say('Wat vragen wij u', 'Wat vragen wij jou'),
  noConsents: 'Er is nu geen vraag.',
  to: (organisation: string) => `Mag ${organisation} dit lezen?`,
  forWhom: (names: string) => `Over ${names}.`,
  yes: 'Ja, dat mag',
  no: 'Nee, dat mag niet',
  stop: 'Stop hiermee',
  stopText: say('Stopt u? Dan mag het vanaf nu niet meer.', 'Stop je? Dan mag het vanaf nu niet meer.'),
  wrote: (name: string) => `${name} schreef dit op.`,
  despite: say('U zei stop. Dit gaat toch door:', 'Je zei stop. Dit gaat toch door:'),
  goesOn: (who: string, why: string) => `${who}. Dit mag, want ${why}`,
  decided: (name: string) => `Dat besloot ${name}.`,
  ask: say('Klopt dit niet? Bel de vaste begeleider.', 'Klopt dit niet? Bel je vaste begeleider.'),
  failed: 'Dit lukte niet. Probeer het nog een keer.',
});
