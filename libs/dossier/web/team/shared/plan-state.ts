import type { PlanPhase, PlanState } from '@generated/team/graphql';
import type { IconName, Tone } from '@zov/ui';
import { planPhaseText, planStateText } from './words.texts';

export interface SomeVersion {
  readonly phase: PlanPhase;
  readonly number: number;
  readonly state: PlanState;
}

const weight: Record<PlanState, number> = { SHARED: 3, DRAFT: 2, ADOPTED: 1, SUPERSEDED: 0, WITHDRAWN: -1 };

/** The version that is worked on or in force: the newest that was not replaced or withdrawn. */
export function currentVersion<Version extends SomeVersion>(versions: readonly Version[]): Version | undefined {
  return [...versions].filter((one) => weight[one.state] > 0).sort((a, b) => b.number - a.number || weight[b.state] - weight[a.state])[0];
}

/** The version that holds now: adopted, until a newer one is. */
export function adoptedVersion<Version extends SomeVersion>(versions: readonly Version[]): Version | undefined {
  return [...versions].filter((one) => one.state === 'ADOPTED').sort((a, b) => b.number - a.number)[0];
}

const looks: Record<PlanState, { tone: Tone; icon: IconName }> = {
  DRAFT: { tone: 'neutral', icon: 'edit' },
  SHARED: { tone: 'info', icon: 'people' },
  ADOPTED: { tone: 'positive', icon: 'check' },
  SUPERSEDED: { tone: 'neutral', icon: 'clock' },
  WITHDRAWN: { tone: 'neutral', icon: 'close' },
};

/** A version's state as word, icon and colour. */
export const planStateLook = (state: PlanState) => ({ ...looks[state], text: planStateText[state] });

/** "Veiligheidsplan, versie 2" */
export const versionText = (version: SomeVersion): string => `${planPhaseText[version.phase]}, versie ${version.number}`;
