import type { PlanPhase, PlanState } from '@generated/team/graphql';
import type { IconName, Tone } from '@zov/ui';
import { formatDateShort } from '@zov/ui/format';
import { planPhaseText, planStateText } from './words.texts';

export interface SomeVersion {
  readonly phase: PlanPhase;
  readonly number: number;
  readonly state: PlanState;
}

/** The phases in their order. */
export const PHASES: readonly PlanPhase[] = ['SAFETY', 'ASSISTANCE', 'RECOVERY'];

const LIVE: readonly PlanState[] = ['DRAFT', 'SHARED', 'ADOPTED', 'IN_FORCE'];

/** Furthest phase first, and in it the newest version. Numbers start again in each phase. */
const newestFirst = (a: SomeVersion, b: SomeVersion): number => PHASES.indexOf(b.phase) - PHASES.indexOf(a.phase) || b.number - a.number;

/** The version that is worked on or in force: the newest that was not replaced or withdrawn. */
export function currentVersion<Version extends SomeVersion>(versions: readonly Version[]): Version | undefined {
  return [...versions].filter((one) => LIVE.includes(one.state)).sort(newestFirst)[0];
}

/** The version that holds now, until a newer one is put in force. */
export function versionInForce<Version extends SomeVersion>(versions: readonly Version[]): Version | undefined {
  return [...versions].filter((one) => one.state === 'IN_FORCE').sort(newestFirst)[0];
}

const looks: Record<PlanState, { tone: Tone; icon: IconName }> = {
  DRAFT: { tone: 'neutral', icon: 'edit' },
  SHARED: { tone: 'info', icon: 'people' },
  ADOPTED: { tone: 'info', icon: 'lock' },
  IN_FORCE: { tone: 'positive', icon: 'check' },
  SUPERSEDED: { tone: 'neutral', icon: 'clock' },
  WITHDRAWN: { tone: 'neutral', icon: 'close' },
};

/** A version's state as word, icon and colour. */
export const planStateLook = (state: PlanState) => ({ ...looks[state], text: planStateText[state] });

/** "Geldt sinds 12 sep 2026": a version's state in words, with the day it came to be so. */
export function standingText(version: Pick<SomeVersion, 'state'> & { sharedAt?: string | null; adoptedAt?: string | null; inForceAt?: string | null }): string {
  if (version.state === 'IN_FORCE' && version.inForceAt) return `Geldt sinds ${formatDateShort(version.inForceAt)}`;
  const day = version.adoptedAt ?? version.sharedAt;
  return `${planStateText[version.state]}${day ? ` ${formatDateShort(day)}` : ''}`;
}

/** "Veiligheidsplan, versie 2" */
export const versionText = (version: SomeVersion): string => `${planPhaseText[version.phase]}, versie ${version.number}`;
