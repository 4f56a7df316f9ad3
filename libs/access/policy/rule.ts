import type { Act, Partner } from '../model/partner.ts';
import { FIELDS } from './fields.ts';

/** A value that is filled in later: a column of the reader's live grant, or of the reader. In SQL it stays a column. */
export class Ref {
  constructor(readonly of: 'grant' | 'actor', readonly name: string) {}
}

/** A property of the grant that the row is compared with. */
export const grant = (name: GrantProperty): Ref => new Ref('grant', name);
/** A property of whoever asks. */
export const me = (name: ActorProperty): Ref => new Ref('actor', name);

export type GrantProperty = 'dossierId' | 'dataClasses' | 'personIds' | 'itemIds' | 'closedPersonIds' | 'selfPersonId';
export type ActorProperty = 'id' | 'organisationId';

/**
 * Operators of a condition, each null-safe and each the same in memory and in SQL:
 * `$is` equal, `$oneOf` in a list, `$among` in a list where a list that is not there limits nothing, `$within` every element in a
 * list, `$touches` at least one element in a list, `$outside` no element in a list, `$holds` the list has the value, `$freeOf` no live restriction keeps the row
 * from this person.
 */
export interface Operators {
  readonly $is?: unknown;
  readonly $oneOf?: Ref | readonly unknown[];
  readonly $among?: Ref;
  readonly $within?: Ref;
  readonly $touches?: Ref;
  readonly $outside?: Ref;
  readonly $holds?: Ref | string;
  readonly $freeOf?: Ref;
}
export interface Condition {
  readonly [property: string]: Operators | undefined;
}

/** One thing one partner may do with one type. Only what is written here is open. */
export interface Rule {
  readonly partner: Partner;
  readonly act: Act;
  readonly subject: string;
  /** Fields the rule opens; for acts other than READ, the fields that may be given. */
  readonly fields: readonly string[];
  readonly condition: Condition;
}

type Line = Omit<Rule, 'partner'>;

/** Collects the lines of one partner's file, with what follows from them. */
export function policyOf(partner: Partner, lines: readonly (Line | readonly Line[])[]): readonly Rule[] {
  const own = lines.flat();
  const read = own.filter(({ act }) => act === 'READ');
  return [...own, ...read.flatMap(statementsOf), ...translationsOf(read)].map((line) => ({ partner, ...line }));
}

/** Whoever reads a fact reads the statements beside it, on the very same condition (R17). Where it is about the source alone it opens no more of them. */
function statementsOf({ subject, condition }: Line): readonly Line[] {
  if (subject !== 'Fact' || condition['sourceKind'] !== undefined) return [];
  return [may('READ', 'FactStatement', FIELDS.factStatement, besideFact(condition))];
}

/** Items of the plan whose texts are translated, with what a translation calls them. */
const TRANSLATED = { Top3Item: 'TOP3_ITEM', MinimumCondition: 'MINIMUM_CONDITION', Agreement: 'AGREEMENT', SafetyNetContact: 'SAFETY_NET_CONTACT' } as const;

/** Whoever reads an item of the plan reads its texts in other languages, on the very same condition; of which kind of item goes without saying where it is each of them, or where the item names somebody, as only an agreement does. */
function translationsOf(lines: readonly Line[]): readonly Line[] {
  const kinds = new Map<string, { readonly condition: Condition; readonly of: Set<string> }>();
  for (const { subject, condition } of lines) {
    const kind = TRANSLATED[subject as keyof typeof TRANSLATED] as string | undefined;
    if (kind === undefined) continue;
    const key = JSON.stringify(condition);
    const known = kinds.get(key) ?? { condition, of: new Set() };
    kinds.set(key, { ...known, of: known.of.add(kind) });
  }
  return [...kinds.values()].map(({ condition: { id, ...others }, of }) => may('READ', 'Translation', FIELDS.translation, {
    ...others, ...(id === undefined ? {} : { ofItemId: id }), ...(of.size === Object.keys(TRANSLATED).length || 'namedActorIds' in others ? {} : { ofItemType: { $oneOf: [...of].sort() } }),
  }));
}

/** A condition on a fact, asked of what stands beside it: which fact it is, and who wrote that down. */
export function besideFact({ id, createdBy, ...others }: Condition): Condition {
  return { ...others, ...(id === undefined ? {} : { factId: id }), ...(createdBy === undefined ? {} : { factCreatedBy: createdBy }) };
}

export function may(act: Act, subject: string, fields: readonly string[], condition: Condition): Line {
  return { act, subject, fields, condition };
}
