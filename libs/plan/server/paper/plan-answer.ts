import type { SignatureFacts } from '../../model/signing.ts';

/** What a reader is answered about one version of the plan: everything that may come on paper, and nothing besides. */
export interface PlanAnswer {
  readonly viewer: { readonly name: string; /** Of the family alone. */ readonly personIds?: readonly string[]; readonly isMinor?: boolean; readonly actingFor?: readonly { readonly dossierId: string }[] } | null;
  readonly dossier: {
    readonly id: string;
    /** For professionals alone. */
    readonly name?: string; readonly number?: string;
    readonly persons: readonly { readonly id: string; readonly displayName: string; readonly callName: string; readonly familyRole: string }[];
    readonly contactPoints: readonly { readonly kind: string; readonly text: string; readonly aboutPersonIds: readonly string[] }[];
    readonly planVersions: readonly { readonly id: string; readonly phase: string; readonly number: number }[];
    readonly itemSignatures: readonly SignatureFacts[];
  } | null;
  readonly printedPlan: PrintedPlan | null;
}

interface Item { readonly lineageId: string; readonly shownHash: string; readonly state: string; readonly familyText: string }

export interface PrintedSituation extends Item { readonly id: string; readonly rank: number | null; readonly goal: string; readonly aboutPersonIds: readonly string[]; /** For professionals alone. */ readonly behaviour?: string }
export interface PrintedCondition extends Item { readonly setByKind: string; readonly setByName: string; readonly met: boolean; readonly text?: string }
export interface PrintedAgreement extends Item {
  readonly top3ItemId: string; readonly position: number; readonly whoPersonId: string | null; readonly whoName: string; readonly childText: string; readonly childPicture: string | null; readonly rhythm: string; readonly checkerName: string;
  readonly fromOn: string | null; readonly untilOn: string | null; readonly reviewOn: string | null; readonly aboutPersonIds: readonly string[];
  /** For professionals alone. */
  readonly what?: string; readonly trigger?: string; readonly checkHow?: string; readonly ifItFails?: string;
}
export interface PrintedContact extends Item { readonly position: number; readonly personId: string | null; readonly name: string; readonly publicPhone: string | null; readonly reachableWhen: string; readonly told: boolean; readonly agreed: boolean; readonly confirmedOn: string | null }
export interface PrintedHelp extends Item { readonly kind: string; readonly providerName: string; readonly plannedFrom: string | null }
export interface PrintedOpinion { readonly personId: string; readonly stance: string; readonly words: string; readonly saidAt: string; readonly current: boolean; readonly recordedByName: string | null }

export interface PrintedPlan {
  readonly id: string;
  readonly phase: string;
  readonly number: number;
  readonly state: string;
  readonly sharedAt: string | null;
  readonly adoptedAt: string | null;
  readonly inForceAt: string | null;
  readonly top3Items: readonly PrintedSituation[];
  readonly minimumConditions: readonly PrintedCondition[];
  readonly agreements: readonly PrintedAgreement[];
  readonly safetyNet: readonly PrintedContact[];
  readonly help: readonly PrintedHelp[];
  readonly opinions: readonly PrintedOpinion[];
}

const ITEM = 'lineageId shownHash state familyText';

/** The same question for both audiences, but for what only one of them can ask. */
const query = (viewer: string, dossier: string, situation: string, condition: string, agreement: string): string => `query PlanPaper($dossierId: UUID!, $id: UUID!) { viewer { name${viewer} }
  printedPlan(dossierId: $dossierId, id: $id) { id phase number state sharedAt adoptedAt inForceAt opinions { personId stance words saidAt current recordedByName }
    top3Items { ${ITEM} id rank goal aboutPersonIds${situation} } minimumConditions { ${ITEM} setByKind setByName met${condition} }
    agreements { ${ITEM} top3ItemId position whoPersonId whoName childText childPicture rhythm checkerName fromOn untilOn reviewOn aboutPersonIds${agreement} }
    help { ${ITEM} kind providerName plannedFrom }
    safetyNet { ${ITEM} position personId name publicPhone reachableWhen told agreed confirmedOn } }
  dossier(id: $dossierId) {${dossier} persons { id displayName callName familyRole } contactPoints { kind text aboutPersonIds } planVersions { id phase number }
    itemSignatures { planVersionId personId lineageId signedHash stance whole saidAt } } }`;

export const PLAN_QUERIES = { TEAM: query('', ' id name number', ' behaviour', ' text', ' what trigger checkHow ifItFails'), FAMILY: query(' personIds isMinor actingFor { dossierId }', ' id', '', '', '') } as const;
