import { partnersOf, type Act } from '@zov/access/model/partner.ts';
import { RULES, type Rule } from '@zov/access/policy';
import { blocking, type RestrictionFacts, type Somebody } from './rights-explain-facts';
import { judge, opens, type GrantFacts, type RowFacts, type Verdict } from './rights-explain-judge';

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

/** The rules that this person's role can ever fall under. */
export function rulesOf({ somebody, act }: Asked, type: string): Rule[] {
  const partners = partnersOf(somebody.role);
  return RULES.filter((rule) => rule.subject === type && rule.act === act && partners.includes(rule.partner));
}

export function verdicts(asked: Asked, type: string, row: RowFacts): Verdict[] {
  const { somebody, grants, act } = asked;
  return judge(rulesOf(asked, type), grants, somebody, act, row);
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
  const covering = row === undefined ? restrictions : blocking({ id: row.id, dataClass: row['dataClass'], aboutPersonIds: row['aboutPersonIds'] as string[] }, restrictions);
  const against = covering.filter((one) => selves.includes(one.againstPersonId));
  if (against.length === 0) return ['Geen beperking tegen deze persoon.'];
  return ['Beperkingen tegen deze persoon, die altijd winnen:', ...against.map((one) =>
    `  ${one.kind} ${one.itemId === null ? `soorten ${one.dataClasses.join(' ') || 'alle'}` : 'op één onderdeel'}, ${day(one.validUntil)} (${one.id})`)];
}

/** Every rule with what it says of one row, and what all of them together open. */
export function describeRow(asked: Asked, type: string, row: RowFacts): { lines: string[]; open: boolean } {
  const all = verdicts(asked, type, row);
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
  return rows.filter((row) => verdicts(asked, type, row).some(opens)).length;
}
