import type { ActorRole } from './actor.ts';
import type { DataClass } from './data-class.ts';
import type { SecrecyBasis } from './grounds.ts';
import type { Partner } from './partner.ts';

/** What may be shared at all. Whereabouts, the reporter, the citizen service number and a child's own words have a way of their own. */
export const SHAREABLE: readonly DataClass[] = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D11', 'D12', 'D13'];

/** What somebody can be given by a share. */
export interface Receives {
  readonly dataClasses: readonly DataClass[];
  /** Only single items, never a whole class: agreements that name this partner (R24). */
  readonly itemsOnly: boolean;
}

const classes = (...dataClasses: readonly DataClass[]): Receives => ({ dataClasses, itemsOnly: false });
const items = (...dataClasses: readonly DataClass[]): Receives => ({ dataClasses, itemsOnly: true });
const NOTHING = classes();

/** By role, for somebody who is not (or not yet) involved with more. A role without a line is given nothing by a share. */
const BY_ROLE: Partial<Record<ActorRole, Receives>> = {
  YOUTH_PROFESSIONAL: classes('D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D11'),
  GI_WORKER: classes('D1', 'D3', 'D4', 'D5', 'D6', 'D8', 'D9', 'D13'),
  JUVENILE_PROBATION: classes('D1', 'D3', 'D4', 'D5', 'D6', 'D8'),
  RVDK_INVESTIGATOR: classes('D1', 'D3', 'D4', 'D5', 'D8', 'D13'),
  VEILIG_THUIS_WORKER: classes('D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D11', 'D12', 'D13'),
  BEHAVIOURAL_SCIENTIST: classes('D1', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D11', 'D13'),
  CARE_PROVIDER: classes('D1', 'D3', 'D4', 'D5', 'D6', 'D7'),
  TEACHER: items('D1', 'D5', 'D6'),
  SERVICE_WORKER: items('D1', 'D5', 'D6'),
  POLICE_OFFICER: items('D1', 'D3', 'D4', 'D5'),
};

/** What a live involvement in this very family adds. */
const BY_PARTNER: Partial<Record<Partner, readonly DataClass[]>> = {
  CASE_DIRECTOR: ['D12', 'D13'],
  GI_EXECUTOR: ['D2', 'D7', 'D11', 'D12'],
  RVDK: ['D6', 'D7', 'D9', 'D11', 'D12'],
};

/** What may be shared with somebody of this role, who is already involved here as these partners. */
export function receives(role: ActorRole, partners: readonly Partner[] = []): Receives {
  const own = BY_ROLE[role] ?? NOTHING;
  const added = partners.flatMap((partner) => BY_PARTNER[partner] ?? []);
  return { ...own, dataClasses: SHAREABLE.filter((one) => own.dataClasses.includes(one) || added.includes(one)) };
}

/** Grounds that fit one kind of receiver only; the others fit anybody who may receive at all. */
const ONLY_TO: Partial<Record<SecrecyBasis, readonly ActorRole[]>> = {
  SUPERVISION_ORDER: ['GI_WORKER'],
  RVDK_INFORMATION: ['RVDK_INVESTIGATOR'],
  VEILIG_THUIS_INFORMATION: ['VEILIG_THUIS_WORKER'],
  VTO: ['RVDK_INVESTIGATOR', 'GI_WORKER'],
  WGS: ['POLICE_OFFICER'],
  CUSTODY: [], PARENT_WITHOUT_CUSTODY: [], OWN_DATA: [],
};

/** Whether a ground can carry a share with somebody of this role (R4, R5, R6, R23: each points one way). */
export function groundFits(basis: SecrecyBasis, role: ActorRole): boolean {
  return ONLY_TO[basis]?.includes(role) ?? true;
}

/** Grounds that set secrecy aside (R31): they need a reason in own words. */
export const SETS_ASIDE: readonly SecrecyBasis[] = ['CONFLICT_OF_DUTIES', 'VITAL_INTEREST'];
