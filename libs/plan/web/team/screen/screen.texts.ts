import type { PlanPhase } from '@generated/team/graphql';
import { thirdPhase } from '@zov/ui/third-phase';

export const screenTexts = {
  visit: 'Leg controles vast',
  crisisCard: 'Crisiskaart',
  phases: 'Fasen van het plan',
  notStarted: 'Nog niet begonnen',
  status: (standing: string, number: number) => `${standing} · versie ${number}`,
  emptyTitle: { SAFETY: 'Dit gezin heeft nog geen veiligheidsplan', ASSISTANCE: 'Dit gezin heeft nog geen hulpverleningsplan', get RECOVERY() { return `Dit gezin heeft nog geen ${thirdPhase()}`; } } satisfies Record<PlanPhase, string>,
  empty: {
    SAFETY: 'In het veiligheidsplan staat wat er nu het onveiligst is, wat er minstens moet, wie wat doet en wie het gezin kan bellen. U schrijft het samen met het gezin.',
    ASSISTANCE: 'In het hulpverleningsplan staat wat de onveiligheid in stand houdt en welke hulp daarbij past. U mag er nu al aan schrijven. Uitvoeren begint als de poort naar deze fase open is.',
    get RECOVERY() { return `In het ${thirdPhase()} staat wat er is beschadigd en hoe dat herstelt. U mag er nu al aan schrijven. Uitvoeren begint als de poort naar deze fase open is.`; },
  } satisfies Record<PlanPhase, string>,
  emptyRead: 'De casusregisseur kan het plan beginnen.',
  start: { SAFETY: 'Begin het veiligheidsplan', ASSISTANCE: 'Begin het hulpverleningsplan', get RECOVERY() { return `Begin het ${thirdPhase()}`; } } satisfies Record<PlanPhase, string>,
  startNext: 'Maak een nieuwe versie',
  starting: 'Bezig…',
  nextText: 'De nieuwe versie begint met de teksten van nu. Tot die is vastgesteld, blijft deze gelden.',
  versions: {
    open: (number: number) => `Concept, versie ${number}`,
    waiting: (number: number) => `Vastgesteld, wacht nog: versie ${number}`,
    inForce: (number: number) => `Geldt nu: versie ${number}`,
    },
  which: 'Welke versie ziet u',
  writtenBy: (name: string) => `Geschreven door ${name}`,
  sharedOn: (day: string, names: string) => `Gedeeld op ${day} met ${names}`,
  stale: 'Een deel is gewijzigd na het delen. Het gezin ziet die onderdelen pas als u opnieuw deelt.',
  noWords: 'iets zonder tekst',
  adopt: 'Stel plan vast',
  readOnly: 'U kunt dit plan lezen. Alleen de casusregisseur wijzigt het.',
  homes: 'Welk huishouden',
  everyHome: 'Alle huishoudens',
  keys: 'Ctrl + Enter bewaart direct.',
};
