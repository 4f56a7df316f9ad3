import type { Say } from '@zov/access/web/family/portal/address';
import type { Promised } from './promises';

export const myAgreementsTexts = (say: Say) => ({
  title: 'Mijn afspraken',
  plan: 'Ons plan',
  mine: say('Dit doet u', 'Dit doe jij'),
  mineNone: say('In het plan staat nu niets dat u moet doen.', 'In het plan staat nu niets dat jij moet doen.'),
  when: 'Wanneer:',
  theirs: say('Dit doen wij voor u', 'Dit doen wij voor jou'),
  theirsHelp: 'Wij zijn soms te laat. Dat ziet u dan hier. Vraag gerust waarom.',
  theirsHelpChild: 'Wij zijn soms te laat. Dat zie je dan hier. Vraag gerust waarom.',
  theirsNone: 'Er staat nu niets open.',
  kinds: {
    CHECK: 'Wij kijken of dit lukt',
    FOLLOW_UP: 'Dit is niet gelukt. Wij doen wat wij daarvoor afspraken',
    ANSWER: say('Wij geven u antwoord', 'Wij geven jou antwoord'),
  } satisfies Record<Promised['kind'], string>,
  on: (day: string) => `Op ${day}.`,
  before: (day: string) => `Vóór ${day}.`,
  by: (name: string) => `Door ${name}.`,
  late: 'Te laat',
  otherPlans: 'Andere plannen',
  calendar: say('Zet in uw agenda', 'Zet in je agenda'),
  calendarHelp: say('U krijgt een bestand met dagen. Er staan geen namen in.', 'Je krijgt een bestand met dagen. Er staan geen namen in.'),
});
