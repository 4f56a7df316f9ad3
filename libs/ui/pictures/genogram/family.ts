/** What a genogram is drawn from. It knows nothing of where the rows come from. */
export interface GenogramPerson {
  readonly id: string;
  readonly name: string;
  /** "9" or "ca. 40"; stands inside the symbol. */
  readonly age?: string;
  readonly sex: 'MAN' | 'WOMAN' | 'OTHER';
  readonly deceased?: boolean;
  readonly unborn?: boolean;
  /** The family is helped for this person: a thick line. */
  readonly index?: boolean;
  /** The row to stand in when no tie says it: 0 grandparents, 1 parents, 2 children. */
  readonly row: number;
}

export const RELATIONS = ['CONFLICT', 'VIOLENCE_TOWARDS', 'CLOSE', 'DISTANT', 'CUT_OFF'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface GenogramTie {
  readonly id: string;
  readonly kind: 'PARENT_OF' | 'PARTNER' | 'EX_PARTNER' | Relation;
  readonly from: string;
  readonly to: string;
  /** Of PARENT_OF: not by birth (step, foster, adoptive). Drawn as a broken line. */
  readonly notByBirth?: boolean;
  /** Of EX_PARTNER: they were married, so divorced and not only separated. */
  readonly married?: boolean;
}

export interface GenogramHome { readonly id: string; readonly label: string; readonly personIds: readonly string[] }

export interface GenogramFamily {
  readonly people: readonly GenogramPerson[];
  readonly ties: readonly GenogramTie[];
  readonly homes: readonly GenogramHome[];
}

/** One or two parents, the children they have together, and how the two stand to each other. */
export interface Union {
  readonly id: string;
  readonly parents: readonly string[];
  readonly children: readonly string[];
  readonly bond: 'TOGETHER' | 'SEPARATED' | 'DIVORCED' | 'UNKNOWN';
  readonly notByBirth: boolean;
}

/** A parent beside the two of the union: a step, foster or adoptive parent. */
export interface ExtraParent { readonly id: string; readonly from: string; readonly to: string }

export interface Unions { readonly unions: readonly Union[]; readonly extra: readonly ExtraParent[] }

const pairKey = (ids: readonly string[]): string => [...ids].sort().join(' ');

/** Reads the couples and their children from the ties. Somebody who is not drawn is in no union. */
export function unionsOf({ people, ties }: GenogramFamily): Unions {
  const drawn = new Set(people.map((one) => one.id));
  const known = ties.filter((tie) => drawn.has(tie.from) && drawn.has(tie.to) && tie.from !== tie.to);
  const bonds = new Map(known.filter((tie) => tie.kind === 'EX_PARTNER' || tie.kind === 'PARTNER').map((tie) => [pairKey([tie.from, tie.to]), tie]));
  const parents = new Map<string, { ids: string[]; children: string[]; notByBirth: boolean }>();
  const extra: ExtraParent[] = [];
  for (const { id } of people) {
    const own = known.filter((tie) => tie.kind === 'PARENT_OF' && tie.to === id);
    const born = own.filter((tie) => !tie.notByBirth);
    const first = (born.length > 0 ? born : own).slice(0, 2);
    if (first.length === 0) continue;
    for (const tie of own) if (!first.includes(tie)) extra.push({ id: tie.id, from: tie.from, to: id });
    const ids = first.map((tie) => tie.from);
    const key = `${pairKey(ids)} ${born.length > 0}`;
    const union = parents.get(key) ?? { ids, children: [], notByBirth: born.length === 0 };
    parents.set(key, { ...union, children: [...union.children, id] });
  }
  for (const [key, tie] of bonds) if (![...parents.values()].some(({ ids }) => pairKey(ids) === key)) parents.set(key, { ids: [tie.from, tie.to], children: [], notByBirth: false });
  const unions = [...parents].map(([id, one]) => ({ id, parents: one.ids, children: one.children, bond: bondOf(bonds.get(pairKey(one.ids))), notByBirth: one.notByBirth }));
  return { unions, extra };
}

function bondOf(tie: GenogramTie | undefined): Union['bond'] {
  if (!tie) return 'UNKNOWN';
  if (tie.kind === 'PARTNER') return 'TOGETHER';
  return tie.married ? 'DIVORCED' : 'SEPARATED';
}
