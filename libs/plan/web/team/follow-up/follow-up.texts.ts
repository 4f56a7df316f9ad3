import { formatDateTime } from '@zov/ui/format';

export const followUpTexts = {
  title: 'Vervolg',
  intro: 'Een afspraak is niet nagekomen. Dit is wat er dan gebeurt.',
  nothingSaid: 'In het plan staat niet wat er dan gebeurt.',
  dueBy: (at: string, owner?: string) => `${owner ?? 'Iemand'} doet dit, uiterlijk ${formatDateTime(at)}.`,
  overdue: 'Te laat',
  done: (at: string, name?: string) => `Gedaan op ${formatDateTime(at)}${name ? `, door ${name}` : ''}.`,
  result: 'Wat is er gedaan?',
  resultHint: 'Een of twee zinnen.',
  resultMissing: 'Schrijf kort op wat er is gedaan.',
  save: 'Rond vervolg af',
  saving: 'Bezig met bewaren',
  saved: 'Het vervolg is afgerond.',
  of: (what: string) => `Bij de afspraak: ${what}`,
  anAgreement: 'een afspraak',
};
