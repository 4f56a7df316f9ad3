import { formatCount, formatDate } from '@zov/ui/format';

export const knownTexts = {
  title: 'Wat wisten we op een dag',
  intro: 'Kies een dag. U ziet wat er aan het eind van die dag in dit dossier stond, in de woorden van toen. Wat later is geschreven of veranderd, telt niet mee.',
  back: 'Terug naar het dossier',
  day: 'Dag',
  slider: 'Schuif naar een andere dag',
  noDate: 'Vul een dag in die bestaat, bijvoorbeeld 1 10 2026.',
  later: 'Kies vandaag of een dag daarvoor.',
  before: (openedOn: string) => `Dit dossier is geopend op ${formatDate(openedOn)}. Kies die dag of later.`,
  counted: (on: string, count: number) => (count === 0 ? `Op ${formatDate(on)} stond hier niets dat u mag zien.` : `Op ${formatDate(on)}: ${formatCount(count, 'onderdeel', 'onderdelen')}.`),
  facts: 'Feiten, meningen en interpretaties',
  events: 'Gebeurtenissen',
  measures: 'Maatregelen',
  about: (names: string) => `Over ${names}.`,
  written: (name: string | undefined, on: string) => `Opgeschreven op ${formatDate(on)}${name === undefined ? '' : ` door ${name}`}.`,
  changed: (on: string) => `Later veranderd, op ${formatDate(on)}`,
  knew: (names: string) => `Konden dit toen lezen: ${names}.`,
  nobody: 'Van niemand staat vast dat die dit toen kon lezen.',
  limits: 'Gezondheid en strafrecht staan hier niet bij. Delingen en noodtoegang tellen niet mee bij wie iets kon lezen; die staan in het logboek. Wat u nu niet mag zien, ziet u ook niet van toen.',
};
