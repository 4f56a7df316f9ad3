/** A line of an adopted card, as far as it is a copy of a fact. */
export interface CopiedLine { readonly copyOfType?: string | null; readonly copyOfId?: string | null; readonly text?: string | null; readonly onDay?: string | null }
/** The same fact as it stands now. */
export interface FactNow { readonly id: string; readonly state?: string | null; readonly what: string; readonly happenedOn?: string | null; readonly changedAt: string }
export interface Became { readonly kind: 'CORRECTED' | 'WITHDRAWN' | 'SPLIT'; readonly at: string }

/** What became of a fact after an adopted card copied it. The card keeps its words; a fact that the reader does not see any more says nothing. */
export function becameOf(line: CopiedLine, facts: readonly FactNow[]): Became | undefined {
  const fact = line.copyOfType === 'Fact' ? facts.find((one) => one.id === line.copyOfId) : undefined;
  if (fact === undefined) return undefined;
  if (fact.state === 'WITHDRAWN' || fact.state === 'SPLIT') return { kind: fact.state, at: fact.changedAt };
  return fact.what === line.text && (fact.happenedOn ?? null) === (line.onDay ?? null) ? undefined : { kind: 'CORRECTED', at: fact.changedAt };
}

/** A deling as far as it says whether a card goes along. */
export interface SomeShare { readonly state: string; readonly dataClasses: readonly string[]; readonly validUntil: string }

/** NL: delen met. The shares that carry the card at this instant. */
export const sharesOfCard = <Share extends SomeShare>(shares: readonly Share[], now: Date): Share[] =>
  shares.filter((one) => one.state === 'ACCEPTED' && one.dataClasses.includes('D4') && Date.parse(one.validUntil) > now.getTime());
