import type { TemplatePlanKind } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const templatePlansTexts = (say: Say) => ({
  title: 'Andere plannen',
  back: 'Mijn afspraken',
  kinds: {
    AT_18: say('Plan bij 18', 'Plan als je 18 wordt'),
    EXIT_PROBATION: 'Plan na de jeugdreclassering',
    DIVORCE: 'Plan bij de scheiding',
  } satisfies Record<TemplatePlanKind, string>,
  none: say('Er is geen ander plan met u gedeeld.', 'Er is geen ander plan met jou gedeeld.'),
  noneHelp: say('Wordt er een plan met u gedeeld? Dan leest u het hier.', 'Wordt er een plan met jou gedeeld? Dan lees je het hier.'),
  about: (names: string) => `Over ${names}.`,
  shared: (day: string) => `Gedeeld op ${day}.`,
  say: say('Zeg bij elke vraag wat u ervan vindt.', 'Zeg bij elke vraag wat je ervan vindt.'),
  adopted: (day: string) => `Vastgesteld op ${day}.`,
  who: (name: string) => `Wie: ${name}.`,
  due: (day: string) => `Klaar op ${day}.`,
  done: (day: string) => `Gedaan sinds ${day}`,
  openPoints: (done: number, of: number) => `${done} van ${of} gedaan.`,
  probation: say('Wilt u hier iets over zeggen? Bespreek het met de jeugdreclasseerder.', 'Wil je hier iets over zeggen? Bespreek het met je jeugdreclasseerder.'),
});
