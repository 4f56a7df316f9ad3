import type { Act } from '@zov/access/model/partner.ts';
import { Judge, opens, type GrantFacts, type RowFacts } from '@zov/access/policy/judge.ts';
import { covering, type RestrictionFacts } from '@zov/access/server/read/row-facts.ts';
import { Explanation } from '@zov/access/server/why/explain.ts';
import type { Somebody } from './rights-explain-facts';

/** What each condition of a rule asks, in words. */
const ASKS: Readonly<Record<string, string>> = {
  dossierId: 'hoort bij dit dossier',
  id: 'is een van de onderdelen waar de grond over gaat',
  dataClass: 'is van een soort die de grond draagt',
  aboutPersonIds: 'gaat alleen over mensen die de grond bereikt',
  releasedToPersonIds: 'is met deze persoon gedeeld',
  restriction: 'wordt door geen beperking tegengehouden',
  state: 'is gedeeld of vastgesteld',
  sourceKind: 'heeft een bron die geen melder is',
  workplace: 'is van iemand wiens werkplek niet verraadt waar iemand verblijft',
  createdBy: 'is door deze persoon opgeschreven',
  personId: 'is van deze persoon of van wie hij vertegenwoordigt',
  namedActorIds: 'noemt deze persoon',
  sourceOrganisationId: 'is opgeschreven door de eigen organisatie',
  actorId: 'gaat over de eigen betrokkenheid',
  childAllows: 'mag van het kind gelezen worden',
  toActorId: 'is aan deze persoon gericht',
  subjectPersonId: 'gaat over deze persoon of over wie hij vertegenwoordigt',
};

const asks = (part: string): string => ASKS[part] ?? part;
const day = (date: Date | null): string => (date === null ? 'zonder einde' : `tot ${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`);

export interface Asked {
  readonly somebody: Somebody;
  readonly act: Act;
  readonly grants: readonly GrantFacts[];
  readonly restrictions: readonly RestrictionFacts[];
}

/** What the product's own rules say of rows, for this person with these grants. */
export const judgeOf = ({ somebody, grants, act }: Asked): Judge => new Judge(somebody.role, grants, somebody, act);

/** The sentences that the screens show for these rows of a type; every restriction is named, for an operator may know of all. */
export function sentences({ somebody, grants, restrictions }: Asked, type: string, rows: readonly RowFacts[]): readonly string[] {
  const kind = somebody.role === 'FAMILY_MEMBER' ? 'FAMILY' : 'PROFESSIONAL';
  const id = grants.find((one) => one.selfPersonId !== null)?.selfPersonId ?? somebody.id;
  const reader = { id, kind, name: somebody.name, role: somebody.role, organisationName: somebody.organisation, isChild: false, grants, judge: new Judge(somebody.role, grants, somebody) } as const;
  return new Explanation(reader, { audience: 'OPERATOR', selves: [], knownRestrictions: restrictions, fieldsOf: () => undefined }).of(rows.map((facts) => ({ type, facts }))).sentences;
}

export function describePerson({ name, role, organisation, id }: Somebody): string {
  return `${name}, ${role}${organisation === null ? '' : ` bij ${organisation}`} (${id})`;
}

export function describeGrants({ grants }: Asked): string[] {
  if (grants.length === 0) return ['Geen geldige grond in dit dossier. Daarom is niets te zien, ook niet dat het er is.'];
  return ['Gronden:', ...grants.flatMap((one) => [
    `  ${one.partner}: doel ${one.purpose}, grondslag ${one.legalBasis}, geheimhouding ${one.secrecyBasis}, ${day(one.validUntil)}`,
    `    soorten ${one.dataClasses.join(' ') || 'geen'}; handelingen ${one.acts.join(' ') || 'geen'}`,
    ...(one.selfPersonId === null ? [] : [`    bereikt ${one.personIds.length === 1 ? 'alleen zichzelf' : `zichzelf en ${one.personIds.length - 1} ander(en)`}`]),
  ])];
}

/** Restrictions against this family member; of a row only those that cover it. */
export function describeRestrictions({ grants, restrictions }: Asked, row?: RowFacts): string[] {
  const selves = grants.map((one) => one.selfPersonId);
  const kept = row === undefined ? restrictions : covering(row, restrictions);
  const against = kept.filter((one) => selves.includes(one.againstPersonId));
  if (against.length === 0) return ['Geen beperking tegen deze persoon.'];
  return ['Beperkingen tegen deze persoon, die altijd winnen:', ...against.map((one) =>
    `  ${one.kind} ${one.itemId === null ? `soorten ${one.dataClasses.join(' ') || 'alle'}` : 'op één onderdeel'}, ${day(one.validUntil)} (${one.id})`)];
}

/** Every rule with what it says of one row, and what all of them together open. */
export function describeRow(asked: Asked, type: string, row: RowFacts): { lines: string[]; open: boolean } {
  const all = judgeOf(asked).verdicts(type, row);
  const open = all.filter(opens);
  const lines = all.flatMap((one) => {
    const head = `  ${opens(one) ? '✓' : '✗'} ${one.rule.partner} ${one.rule.act} ${type}`;
    if (opens(one)) return [head, `      want het ${one.holds.map(asks).join(', ')}`, `      velden ${one.rule.fields.join(' ')}`];
    return [head, `      maar niet: ${[...one.fails.map(asks), ...(one.carriesAct ? [] : [`de grond draagt ${one.rule.act}`])].join(', ')}`];
  });
  if (all.length === 0) lines.push('  Geen enkele regel opent dit voor deze rol met deze gronden.');
  const fields = [...new Set(open.flatMap((one) => one.rule.fields))];
  lines.push(open.length === 0 ? `Besluit: nee. ${asked.act} is dicht.` : `Besluit: ja. ${asked.act} met ${fields.length} velden.`);
  return { lines, open: open.length > 0 };
}

/** How many rows of one type open, of how many there are. */
export function countOpen(asked: Asked, type: string, rows: readonly RowFacts[]): number {
  const judge = judgeOf(asked);
  return rows.filter((row) => judge.verdicts(type, row).some(opens)).length;
}
