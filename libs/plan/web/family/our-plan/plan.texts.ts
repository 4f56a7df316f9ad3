import type { PlanPhase } from '@generated/family/graphql';
import { thirdPhase } from '@zov/ui/third-phase';
import type { Say } from '@zov/access/web/family/portal/address';

export const planTexts = (say: Say) => ({
  hello: (name: string) => `Dag ${name}.`,
  inForceSince: (day: string) => `Dit plan geldt sinds ${day}.`,
  adopted: (day: string) => `Dit plan is vast sinds ${day}. Het begint pas als het thuis veilig genoeg is.`,
  maySay: say('U mag altijd zeggen wat u ervan vindt.', 'Je mag altijd zeggen wat je ervan vindt.'),
  sharedTitle: 'Dit plan is nog niet vast',
  shared: (day: string) => `Wij deelden het op ${day}.`,
  pleaseSay: say('Wij horen graag wat u ervan vindt.', 'Wij horen graag wat jij ervan vindt.'),
  sharedBefore: (day: string) => `Tot dit plan begint, geldt het plan van ${day}. Dat staat onderaan.`,

  phases: { SAFETY: 'Plan voor veiligheid', ASSISTANCE: 'Plan voor hulp', RECOVERY: thirdPhase() === 'toekomstplan' ? 'Plan voor de toekomst' : 'Plan voor herstel' } satisfies Record<PlanPhase, string>,
  beside: (name: string) => `${name}. Dit plan hoort er ook bij.`,

  older: 'Eerdere plannen',
  olderAdopted: (day: string) => `Plan van ${day}`,
  olderShared: (day: string) => `Voorstel van ${day}`,
  inForce: 'Dit plan geldt nu nog.',

  noneTitle: 'Er is nog geen plan om te lezen',
  none: say('Uw begeleider schrijft het plan nog. U ziet het hier zodra het met u is gedeeld.', 'Je begeleider schrijft het plan nog. Je ziet het hier zodra het met jou is gedeeld.'),
  noneTitleFor: 'Hier is geen plan om te lezen',
  noneFor: 'Misschien is er nog geen plan. Of het mag hier niet worden gelezen. Wie helpt, staat bij ‘Wie helpt ons’.',
  callWho: (names: string) => say(`Wilt u iets weten? Vraag het aan ${names}.`, `Wil je iets weten? Vraag het aan ${names}.`),
  at: (name: string, organisation: string) => `${name} van ${organisation}`,
  danger: say('Is er nu gevaar? Bel 112. Wilt u praten? Bel Veilig Thuis: 0800-2000.', 'Is er nu gevaar? Bel 112. Wil je praten? Bel de Kindertelefoon: 0800-0432.'),
});
