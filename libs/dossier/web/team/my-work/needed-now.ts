import type { NeededNowQuery } from '@generated/team/graphql';
import { valueOn } from '@zov/access/model/region-setting.ts';
import { reportWaits } from '@zov/dossier/model/crisis-decision.ts';
import { familyTitle, today as thisDay } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { crisisKindText } from '../shared/words.texts';
import { neededNowTexts as texts } from './needed-now.texts';

type Family = NeededNowQuery['dossiers']['nodes'][number];

/** Something that cannot go on, or must be read, without this reader. */
export interface Needed {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly note: string;
  readonly href: string;
  /** Since when it waits. */
  readonly since: string;
}

const PATHS = { TO_ASSISTANCE: 'fase-2', TO_RECOVERY: 'fase-3', CLOSING: 'afsluiten' } as const;

/** What waits for this reader in every open family, the longest first. */
export function neededNow({ viewer, regionSettings, dossiers }: NeededNowQuery, today: string = thisDay()): Needed[] {
  const colleagues = valueOn(regionSettings, 'GATE_SECOND_READERS', today)?.value === 2;
  return dossiers.nodes.filter(({ state }) => state !== 'CLOSED').flatMap((family) => [...crises(family, viewer.id), ...gates(family, viewer.id, colleagues)])
    .sort((one, other) => one.since.localeCompare(other.since) || one.id.localeCompare(other.id));
}

/** What somebody decided in a crisis: whoever directs reads the report and says so. */
function crises(family: Family, viewerId: string): Needed[] {
  if (!mayAct(myPartner(family.involvements, viewerId), 'ANSWER', 'CrisisDecision')) return [];
  return family.crisisDecisions.filter(reportWaits).map((one): Needed => ({
    id: one.id, family: familyTitle(family.name), since: one.decidedOn, href: `/gezinnen/${family.id}/crisisbesluiten`, title: texts.crisis, note: texts.crisisNote(crisisKindText[one.kind], one.decidedOn),
  }));
}

/** Gates that somebody else proposed and that this reader may decide on: as the second reader, or for Veilig Thuis where it set a condition. */
function gates(family: Family, viewerId: string, colleagues: boolean): Needed[] {
  const partner = myPartner(family.involvements, viewerId);
  if (!mayAct(partner, 'ADOPT', 'GateDecision') || (partner === 'TEAM_COLLEAGUE' && !colleagues)) return [];
  const waits = (one: Family['gateDecisions'][number]) => (partner === 'VEILIG_THUIS' ? one.needsRelease === true && !one.releasedAt : !one.secondedAt);
  return family.gateDecisions.filter((one) => one.state === 'PROPOSED' && one.proposer?.id !== viewerId && waits(one)).map((one): Needed => ({
    id: one.id, family: familyTitle(family.name), since: one.createdAt, href: `/gezinnen/${family.id}/plan/poort/${PATHS[one.gate]}`,
    title: partner === 'VEILIG_THUIS' ? texts.gateForVeiligThuis : texts.gate, note: texts.gateNote(one.gate, one.proposer?.name, one.createdAt),
  }));
}
