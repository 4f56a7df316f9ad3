/** NL: voortgang van het doel. Everything but RUNNING ends the work on a goal and asks why. */
export const GOAL_STATES = ['RUNNING', 'SECURED', 'NOT_REACHED', 'LAPSED'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** What has to be mended before it is kept. Nobody judges a day that is still to come. */
export function problemsOfProgress({ state, reason, judgedOn }: { readonly state: string; readonly reason: string; readonly judgedOn: string }, today: string): readonly { readonly field: string; readonly message: string }[] {
  return [
    ...(state !== 'RUNNING' && reason.trim() === '' ? [{ field: 'reason', message: 'Schrijf op waar u dit aan ziet.' }] : []),
    ...(judgedOn > today ? [{ field: 'judgedOn', message: 'Kies vandaag of een eerdere dag.' }] : []),
  ];
}

interface Judged { readonly top3LineageId: string; readonly judgedOn: string }

/** What was judged of one goal, the last first. The server answers them in that order; a same day keeps it. */
export function progressOf<Progress extends Judged>(all: readonly Progress[], lineageId: string): readonly Progress[] {
  return all.filter((one) => one.top3LineageId === lineageId).sort((one, other) => other.judgedOn.localeCompare(one.judgedOn));
}
