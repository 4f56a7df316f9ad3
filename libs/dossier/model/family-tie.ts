import type { Problem } from './open-dossier.ts';
import { found, period, type Given } from './record.ts';

export const FAMILY_TIE_KINDS = ['PARENT_OF', 'PARTNER', 'EX_PARTNER', 'CONFLICT', 'VIOLENCE_TOWARDS', 'CLOSE', 'DISTANT', 'CUT_OFF'] as const;
export type FamilyTieKind = (typeof FAMILY_TIE_KINDS)[number];
export const FAMILY_TIE_DETAILS = ['BIOLOGICAL', 'ADOPTIVE', 'STEP', 'FOSTER', 'MARRIED', 'REGISTERED', 'LIVING_TOGETHER'] as const;
export type FamilyTieDetail = (typeof FAMILY_TIE_DETAILS)[number];

/** Somebody did something to somebody: read by who reads facts. */
const STATED: readonly string[] = ['CONFLICT', 'VIOLENCE_TOWARDS'];
/** From one to the other; every other tie goes both ways. */
const DIRECTED: readonly string[] = ['PARENT_OF', 'VIOLENCE_TOWARDS'];
const PARTNERS: readonly string[] = ['PARTNER', 'EX_PARTNER'];

export const classOfFamilyTie = (kind: string): 'D1' | 'D3' => (STATED.includes(kind) ? 'D3' : 'D1');
export const isDirected = (kind: string): boolean => DIRECTED.includes(kind);

/** What a tie of this kind can be more precisely; nothing for how two people get on. */
export function detailsOf(kind: string): readonly FamilyTieDetail[] {
  if (kind === 'PARENT_OF') return ['BIOLOGICAL', 'ADOPTIVE', 'STEP', 'FOSTER'];
  return PARTNERS.includes(kind) ? ['MARRIED', 'REGISTERED', 'LIVING_TOGETHER'] : [];
}

/** Days are YYYY-MM-DD. What has to be mended of a tie that is written or corrected; empty when nothing. */
export const problemsOfFamilyTie = (given: Given): Problem[] => found([
  [given['fromPersonId'] !== undefined && given['fromPersonId'] !== '' && given['fromPersonId'] === given['toPersonId'], 'toPersonId', 'Kies twee verschillende mensen.'],
  [typeof given['kind'] === 'string' && typeof given['detail'] === 'string' && given['detail'] !== '' && !detailsOf(given['kind']).some((one) => one === given['detail']), 'detail', 'Dit past niet bij deze band. Kies iets anders, of laat het leeg.'],
  period(given),
]);

interface Tie { readonly kind: string; readonly fromPersonId: string; readonly toPersonId: string; readonly detail?: string | null; readonly untilOn?: string | null }

/** Of two children: the same two parents, one parent the same and the other known to differ, or one the same as far as is known. */
export interface Siblings { readonly ids: readonly [string, string]; readonly as: 'FULL' | 'HALF' | 'ONE_KNOWN'; readonly parentIds: readonly string[] }

/** By descent or adoption; who fosters or married a parent makes no brothers and sisters. */
const BY_LAW: readonly (string | null | undefined)[] = ['BIOLOGICAL', 'ADOPTIVE', null, undefined];

/** Brothers and sisters as they follow from who their parents are, each pair once. */
export function siblingsOf(ties: readonly Tie[]): Siblings[] {
  const parents = new Map<string, string[]>();
  for (const one of ties) {
    if (one.kind === 'PARENT_OF' && BY_LAW.includes(one.detail)) parents.set(one.toPersonId, [...(parents.get(one.toPersonId) ?? []), one.fromPersonId]);
  }
  const children = [...parents.keys()];
  return children.flatMap((a, index) => children.slice(index + 1).flatMap((b) => {
    const [ofA, ofB] = [parents.get(a) ?? [], parents.get(b) ?? []];
    const shared = ofA.filter((id) => ofB.includes(id));
    if (shared.length === 0) return [];
    const differ = ofA.length > shared.length && ofB.length > shared.length;
    return [{ ids: [a, b] as const, as: shared.length > 1 ? 'FULL' as const : differ ? 'HALF' as const : 'ONE_KNOWN' as const, parentIds: shared }];
  }));
}
