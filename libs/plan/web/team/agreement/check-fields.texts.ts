import type { Option } from '@zov/ui/plain';
import type { Weekday } from '@generated/team/graphql';

export const weekdayText: Record<Weekday, string> = {
  MONDAY: 'maandag', TUESDAY: 'dinsdag', WEDNESDAY: 'woensdag', THURSDAY: 'donderdag', FRIDAY: 'vrijdag', SATURDAY: 'zaterdag', SUNDAY: 'zondag',
};

export const checkFieldTexts = {
  weekdays: 'Op welke dagen wordt dit gecontroleerd?',
  weekdaysHint: 'Zodra het plan geldt, staan de controles op deze dagen klaar.',
  every: 'Of om de zoveel dagen',
  everyNone: 'Niet op vaste dagen',
  person: 'Controleert iemand uit het gezin of netwerk?',
  nobody: 'Nee, of nog niemand',
  actor: 'Welke professional controleert?',
  actorHint: 'Deze professional krijgt een herinnering zonder inhoud.',
  failsOwner: 'Wie pakt het op als het niet lukt?',
  director: 'De casusregisseur',
  failsWithin: 'Binnen hoeveel tijd',
  failsNoHours: 'Binnen twee dagen',
};

export const weekdayOptions: Option[] = Object.entries(weekdayText).map(([value, label]) => ({ value, label }));
export const everyOptions: Option[] = [
  { value: '1', label: 'Elke dag' }, { value: '7', label: 'Elke week' }, { value: '14', label: 'Elke twee weken' }, { value: '28', label: 'Elke vier weken' },
];
export const hourOptions: Option[] = [
  { value: '4', label: 'Binnen vier uur' }, { value: '24', label: 'Binnen een dag' }, { value: '72', label: 'Binnen drie dagen' }, { value: '168', label: 'Binnen een week' },
];
