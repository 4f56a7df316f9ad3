import type { AreaFacts, CardFacts, ChildFacts } from './missing.ts';

/** One thing that two cards say differently: before and now. */
export interface Difference<Value = string | null> {
  readonly before: Value;
  readonly now: Value;
}

/** Whether it became safer or less safe; null when that cannot be said, because one of both is not known. */
export type Direction = 'SAFER' | 'LESS_SAFE' | 'SAME' | null;

export interface ComparedChild {
  readonly childPersonId: string;
  /** Only on one of both cards. */
  readonly only: 'BEFORE' | 'NOW' | null;
  readonly severity: Difference & { readonly direction: Direction };
  readonly frequency: Difference;
  readonly kindsAdded: readonly string[];
  readonly kindsGone: readonly string[];
  readonly areas: readonly (Difference & { readonly area: string; readonly direction: Direction })[];
}
export interface ComparedCards {
  readonly conclusion: Difference & { readonly direction: Direction };
  readonly decision: Difference;
  readonly children: readonly ComparedChild[];
}

/** From safe to unsafe; what is not in the list cannot be compared. */
const SEVERITY = ['NO_SIGN', 'CONCERNING', 'STRUCTURAL', 'ACUTE'];
const AREA = ['SAFE_ENOUGH', 'WORRY', 'UNSAFE'];
const CONCLUSION = ['SAFE_ENOUGH', 'SAFE_WITH_AGREEMENTS', 'UNSAFE'];

/** NL: vergelijking met de vorige kaart. Child by child and area by area, in the order of the newer card; nothing is added up. */
export function compareCards(before: CardFacts, now: CardFacts): ComparedCards {
  const ids = [...new Set([...now.children, ...before.children].map((one) => one.childPersonId))];
  const of = (card: CardFacts, id: string): ChildFacts | undefined => card.children.find((one) => one.childPersonId === id);
  return {
    conclusion: graded(CONCLUSION, before.conclusion, now.conclusion),
    decision: { before: before.decision, now: now.decision },
    children: ids.map((id) => comparedChild(id, of(before, id), of(now, id))),
  };
}

function comparedChild(childPersonId: string, before: ChildFacts | undefined, now: ChildFacts | undefined): ComparedChild {
  const kinds = [before?.kinds ?? [], now?.kinds ?? []] as const;
  const areas = [...new Set([...(now?.areas ?? []), ...(before?.areas ?? [])].map((one) => one.area))];
  const judged = (of: ChildFacts | undefined, area: string): string | null => of?.areas.find((one: AreaFacts) => one.area === area)?.judgement ?? null;
  return {
    childPersonId,
    only: now === undefined ? 'BEFORE' : before === undefined ? 'NOW' : null,
    severity: graded(SEVERITY, before?.severity ?? null, now?.severity ?? null),
    frequency: { before: before?.frequency ?? null, now: now?.frequency ?? null },
    kindsAdded: kinds[1].filter((one) => !kinds[0].includes(one)),
    kindsGone: kinds[0].filter((one) => !kinds[1].includes(one)),
    areas: areas.map((area) => ({ area, ...graded(AREA, judged(before, area), judged(now, area)) })),
  };
}

function graded(scale: readonly string[], before: string | null, now: string | null): Difference & { readonly direction: Direction } {
  const [from, to] = [scale.indexOf(before ?? ''), scale.indexOf(now ?? '')];
  const direction = from < 0 || to < 0 ? null : from === to ? 'SAME' : to < from ? 'SAFER' : 'LESS_SAFE';
  return { before, now, direction };
}
