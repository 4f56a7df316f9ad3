import { formatDate } from '@zov/ui/format';
import { lastDayOf } from '../representation/last-day';

export const mandatesTexts = {
  title: 'Mandaten',
  intro: 'Een mandaat zegt wat iemand namens de organisatie mag beslissen.',
  /** Said plainly, since an administrator may think that this opens or closes something. */
  noRights: 'Dit systeem bewaart en toont het mandaat. Het geeft of neemt geen toegang: die hangt af van iemands rol bij een gezin.',
  none: 'Er is geen mandaat opgeschreven.',
  elsewhere: 'Alleen een beheerder van deze organisatie schrijft mandaten op of beëindigt ze.',
  stop: (count: number) => (count === 1 ? 'Dit mandaat stopt als u het vertrek afrondt.' : `Deze ${count} mandaten stoppen als u het vertrek afrondt.`),
  period: (fromOn: string, untilOn: string | null | undefined) =>
    typeof untilOn === 'string' && untilOn <= fromOn ? `Zou ingaan op ${formatDate(fromOn)}` : `Vanaf ${formatDate(fromOn)}${untilOn ? ` tot en met ${formatDate(lastDayOf(untilOn))}` : ', zonder einddatum'}`,
  rests: (source: string) => `Rust op: ${source}`,
  recordedBy: (name: string) => `Opgeschreven door ${name}`,
  ended: (reason: string) => `Beëindigd: ${reason}`,
  standing: { LATER: 'Gaat nog in', NOW: 'Geldt', OVER: 'Voorbij' },
  earlier: 'Mandaten van vroeger',

  end: 'Beëindig mandaat',
  endTitle: 'Stopt dit mandaat vandaag?',
  endText: 'Het mandaat blijft in de lijst staan, met de reden. Terugdraaien kan niet. Een nieuw mandaat opschrijven kan wel.',
  endDone: 'Het mandaat is beëindigd.',

  add: 'Schrijf een mandaat op',
  addTitle: 'Mandaat opschrijven',
  addIntro: (name: string, organisation: string) => `Wat mag ${name} beslissen namens ${organisation}?`,
  crumb: 'Beheer',
  kind: 'Wat mag deze collega beslissen?',
  limits: 'Hoe ver gaat het?',
  limitsOther: 'Wat mag deze collega beslissen, en hoe ver gaat het?',
  limitsHelp: 'Bijvoorbeeld: alleen binnen het eigen team.',
  source: 'Waarop rust dit?',
  sourceHelp: 'Noem het besluit met datum. Bijvoorbeeld: Mandaatbesluit jeugd van 12 januari 2026, artikel 3.',
  from: 'Eerste dag',
  last: 'Laatste dag',
  lastHelp: 'Laat leeg als die dag nog niet bekend is.',
  save: 'Schrijf op',
  saved: 'Het mandaat staat in de lijst.',
  cancel: 'Annuleer',
  busy: 'Bezig…',
};
