/** NL: stand van een gevraagde mening. What may be done in each, read by the server to decide and by the screen to choose its buttons. */
export const VIEW_ACTS = {
  ASKED: ['answer', 'notReached'],
  NOT_REACHED: ['answer', 'notReached'],
  ANSWERED: ['answer'],
} as const satisfies Record<string, readonly ViewAct[]>;

export type ViewAct = 'answer' | 'notReached';

export function viewAllows(state: string, act: ViewAct): boolean {
  return (VIEW_ACTS[state as keyof typeof VIEW_ACTS] as readonly string[] | undefined)?.includes(act) ?? false;
}

/** Signed by a family member, or by a professional whom the agreement names. */
export interface SignatureFacts {
  readonly planVersionId: string; readonly personId?: string | null; readonly lineageId: string; readonly signedHash: string;
  readonly stance: string; readonly whole: boolean; readonly saidAt: string | Date;
}
export interface SignedItem { readonly lineageId: string; readonly shownHash: string }
interface VersionFacts { readonly id: string; readonly phase: string; readonly number: number }

const byTime = (one: SignatureFacts, other: SignatureFacts): number => new Date(one.saidAt).getTime() - new Date(other.saidAt).getTime();

/**
 * The signatures of family members that stand in a version: of exactly the words its items have, said of this version or of an earlier
 * one, and of each person the last. What was said of a later version changes nothing in an earlier one.
 */
export function standing<S extends SignatureFacts>(version: VersionFacts, versions: readonly VersionFacts[], items: readonly SignedItem[], signatures: readonly S[]): S[] {
  const upToNow = new Set(versions.filter(({ phase, number }) => phase === version.phase && number <= version.number).map(({ id }) => id));
  const words = new Map(items.map((item) => [item.lineageId, item.shownHash]));
  const last = new Map<string, S>();
  for (const one of [...signatures].sort(byTime)) {
    if (one.personId && upToNow.has(one.planVersionId) && words.get(one.lineageId) === one.signedHash) last.set(`${one.personId} ${one.lineageId}`, one);
  }
  return [...last.values()];
}

/** Of the items somebody saw, those that this person has not signed in the words they have now. */
export function unsigned<I extends SignedItem>(items: readonly I[], signatures: readonly SignatureFacts[]): I[] {
  return items.filter((item) => !signatures.some((one) => one.lineageId === item.lineageId && one.signedHash === item.shownHash));
}

/** Somebody who does not, or not wholly, agree: with the plan as a whole, or with these items. */
export interface Dissent { readonly personId: string; readonly stance: 'PARTLY' | 'DISAGREE'; readonly lineageIds: readonly string[] | 'PLAN' }

/** Dissent of signatures that stand, per person and stance, in the order it was first said; it never blocks and never disappears. */
export function dissentOf(signatures: readonly SignatureFacts[]): Dissent[] {
  const found = new Map<string, { personId: string; stance: Dissent['stance']; lineageIds: string[]; plan: boolean }>();
  for (const one of [...signatures].sort(byTime)) {
    if (!one.personId || one.stance === 'AGREE') continue;
    const stance = one.stance as Dissent['stance'];
    const of = found.get(`${one.personId} ${stance}`) ?? { personId: one.personId, stance, lineageIds: [], plan: false };
    found.set(`${one.personId} ${stance}`, { ...of, plan: of.plan || one.whole, lineageIds: one.whole ? of.lineageIds : [...of.lineageIds, one.lineageId] });
  }
  return [...found.values()].flatMap(({ personId, stance, lineageIds, plan }): Dissent[] => [
    ...(plan ? [{ personId, stance, lineageIds: 'PLAN' as const }] : []), ...(lineageIds.length > 0 ? [{ personId, stance, lineageIds }] : []),
  ]);
}

/** What each item is called in a sentence: agreement 1.2 is the second of the first situation. */
export function itemNames(plan: {
  readonly top3Items: readonly { readonly id: string; readonly lineageId: string; readonly rank?: number | null }[];
  readonly agreements: readonly { readonly lineageId: string; readonly top3ItemId: string; readonly position: number }[];
  readonly minimumConditions: readonly { readonly lineageId: string }[];
  readonly safetyNet: readonly { readonly lineageId: string; readonly position: number }[];
  readonly help: readonly { readonly lineageId: string }[];
}): ReadonlyMap<string, string> {
  const rankOf = new Map(plan.top3Items.map((item) => [item.id, item.rank]));
  const numbered = (rank: number | null | undefined, place: number): string => (rank ? `${rank}.${place}` : `${place}`);
  return new Map([
    ...plan.top3Items.map((item): [string, string] => [item.lineageId, item.rank ? `situatie ${item.rank}` : 'een situatie']),
    ...plan.agreements.map((one): [string, string] => [one.lineageId, `afspraak ${numbered(rankOf.get(one.top3ItemId), one.position)}`]),
    ...plan.minimumConditions.map((one, index): [string, string] => [one.lineageId, `bodemeis ${index + 1}`]),
    ...plan.safetyNet.map((one): [string, string] => [one.lineageId, `vangnet ${one.position}`]),
    ...plan.help.map((one, index): [string, string] => [one.lineageId, `hulp ${index + 1}`]),
  ]);
}

const STANCE = { DISAGREE: 'niet eens', PARTLY: 'deels eens' } as const;
const list = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`);

/** The dissent as it stands in the title of a version; `nameOf` gives what the reader calls somebody, and `me` is the reader. */
export function dissentInWords(dissent: readonly Dissent[], names: ReadonlyMap<string, string>, nameOf: (personId: string) => string, me?: { readonly id: string; readonly say: 'u bent' | 'je bent' }): string {
  return dissent.map(({ personId, stance, lineageIds }) => {
    const who = personId === me?.id ? me.say : `${nameOf(personId)} is`;
    const what = lineageIds === 'PLAN' ? 'het plan' : list(lineageIds.map((id) => names.get(id) ?? 'een onderdeel').sort());
    return `${who} het ${STANCE[stance]} met ${what}`;
  }).join('; ');
}
