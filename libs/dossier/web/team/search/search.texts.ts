import { formatCount } from '@zov/ui/format';

export const searchTexts = {
  title: 'Zoeken',
  intro: 'U zoekt in mensen, feiten, gebeurtenissen en plannen van uw eigen gezinnen.',
  introHere: 'U zoekt in mensen, feiten, gebeurtenissen en plannen van dit gezin.',
  label: 'Waar zoekt u naar?',
  help: 'Typ een naam of delen ervan, een geboortedatum zoals 5-9-1992, of woorden. Dat u zoekt komt in het logboek, uw woorden niet.',
  button: 'Zoek',
  tooShort: 'Typ ten minste twee letters.',
  failed: 'Zoeken is niet gelukt. Probeer het opnieuw.',
  none: 'Niets gevonden in uw gezinnen',
  noneText: 'Probeer een ander woord of een deel van een naam. Of iemand ergens anders bekend is, ziet u hier niet.',
  found: (count: number) => `${formatCount(count, 'treffer', 'treffers')}`,
  tooMany: 'Er zijn er meer dan hier passen. Gebruik meer woorden.',
  people: 'Mensen',
  facts: 'Feiten, meningen en interpretaties',
  events: 'Gebeurtenissen',
  top3: 'Top-3-onderdelen',
  agreements: 'Afspraken',
  inFamily: (name: string) => name,
  someFamily: 'een gezin van u',
};
