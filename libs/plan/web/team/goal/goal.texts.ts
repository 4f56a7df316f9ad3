import type { GoalState } from '@generated/team/graphql';

export const goalStateText: Record<GoalState, string> = { RUNNING: 'Loopt', SECURED: 'Geborgd', NOT_REACHED: 'Niet behaald', LAPSED: 'Vervallen' };
export const goalTexts = {
  title: 'Voortgang van het doel',
  none: 'Nog niet beoordeeld.',
  judged: (day: string, by?: string) => `${day}${by ? `, door ${by}` : ''}`,
  earlier: (count: number) => `Eerder (${count})`,
  open: 'Leg voortgang vast',
  dialog: 'Voortgang vastleggen',
  save: 'Leg vast',
  state: 'Hoe staat het met dit doel?',
  stateMissing: 'Kies hoe het met dit doel staat.',
  hints: { RUNNING: 'Er wordt aan gewerkt.', SECURED: 'Gehaald, en het blijft zo.', NOT_REACHED: 'Het is niet gelukt.', LAPSED: 'Het doel is niet meer nodig.' } satisfies Record<GoalState, string>,
  reason: 'Waaraan ziet u dat?',
  day: 'Op welke dag?',
};
