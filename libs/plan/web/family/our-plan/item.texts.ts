import type { GoalState, OriginFrame, SetByKind } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const itemTexts = (say: Say) => ({
  worries: 'Daar maken we ons zorgen over',
  goal: 'Dit willen we',
  later: 'Dit komt later',
  progress: {
    RUNNING: (day: string) => `Hier werken we aan. Dat schreven we op ${day}.`,
    SECURED: (day: string) => `Dit is gelukt, en het blijft zo. Dat zagen we op ${day}.`,
    NOT_REACHED: (day: string) => `Dit is nog niet gelukt. Dat zagen we op ${day}.`,
    LAPSED: (day: string) => `Dit hoeft niet meer. Dat spraken we af op ${day}.`,
  } satisfies Record<GoalState, (day: string) => string>,

  conditions: 'Dit moet zo zijn',
  conditionsHelp: 'Zonder dit is het thuis niet veilig genoeg.',
  setBy: (name: string) => `${name} vraagt dit.`,
  setByKinds: { VEILIG_THUIS: 'Veilig Thuis', GI: 'De jeugdbeschermer', TEAM: 'Het team' } satisfies Record<SetByKind, string>,
  met: 'Dit is al zo',
  notMet: 'Dit is nog niet zo',

  origin: { VOLUNTARY: 'Samen afgesproken, vrijwillig', MEASURE: 'Van de jeugdbeschermer' } satisfies Record<OriginFrame, string>,

  net: 'Wie kan ik bellen?',
  netHelp: 'Begin bovenaan. Is er nu gevaar? Bel dan eerst 112.',
  call: (name: string) => `Bel ${name}`,
  reachable: (when: string) => `Bereikbaar: ${when}.`,
  noPhone: say('Het nummer staat hier niet. Vraag het uw vaste begeleider.', 'Het nummer staat hier niet. Vraag het je vaste begeleider.'),
});
