import { lifeDomainsOf } from './life-domain.ts';

/** An item as far as readiness depends on it. */
export interface ItemFacts {
  readonly id: string;
  readonly state: string;
  readonly familyText: string;
  readonly aboutPersonIds: readonly string[];
}
export interface Top3Facts extends ItemFacts { readonly rank: number | null; readonly behaviour: string; readonly factIds: readonly string[]; readonly goal: string; readonly lifeDomain: string | null; readonly noConditionReason: string; readonly noHelpReason: string }
export interface ConditionFacts extends ItemFacts { readonly text: string; readonly top3ItemId: string | null }
export interface AgreementFacts extends ItemFacts {
  readonly top3ItemId: string; readonly what: string; readonly whoName: string; readonly whoPersonId: string | null;
  readonly checkerName: string; readonly checkHow: string; readonly ifItFails: string; readonly reviewOn: string | null; readonly checkerActorId: string | null; readonly namedActorIds: readonly string[];
}
export interface HelpFacts extends ItemFacts { readonly top3ItemId: string | null; readonly kind: string; readonly providerName: string }
export interface NetFacts extends ItemFacts { readonly name: string; readonly told: boolean; readonly agreed: boolean }

/** One version of a plan with its items; withdrawn items and the later list are left out by `active`. */
export interface PlanFacts {
  readonly phase: string;
  readonly state: string;
  readonly top3Items: readonly Top3Facts[];
  readonly minimumConditions: readonly ConditionFacts[];
  readonly agreements: readonly AgreementFacts[];
  readonly safetyNet: readonly NetFacts[];
  readonly help: readonly HelpFacts[];
}

/** Something that is still missing, and where to mend it. */
export interface Missing {
  readonly itemId: string | null;
  readonly field: string;
  readonly message: string;
  /** Whether it stops sharing already, or only adopting. */
  readonly stops: 'SHARING' | 'ADOPTING';
}

const MOST_RANKED = 3;
const NOTHING_RANKED: Readonly<Record<string, string>> = {
  SAFETY: 'Schrijf ten minste één onveilige situatie op.', ASSISTANCE: 'Schrijf ten minste één risicofactor op.', RECOVERY: 'Schrijf ten minste één gevolg op.',
};

/** The items that count: not withdrawn, and of the Top-3 only what has a place. */
export function active(plan: PlanFacts): PlanFacts {
  const there = <T extends ItemFacts>(items: readonly T[]): T[] => items.filter((item) => item.state !== 'WITHDRAWN');
  const top3Items = there(plan.top3Items).filter((item) => item.rank !== null);
  const shown = new Set(top3Items.map((item) => item.id));
  return {
    phase: plan.phase, state: plan.state, top3Items, minimumConditions: there(plan.minimumConditions),
    agreements: there(plan.agreements).filter((one) => shown.has(one.top3ItemId)), safetyNet: there(plan.safetyNet), help: there(plan.help),
  };
}

/** What must be so at the least for this situation or for the whole plan, or why nothing needs to be. */
function hasCondition({ minimumConditions }: PlanFacts, item: Top3Facts): boolean {
  return item.noConditionReason.trim() !== '' || minimumConditions.some(({ top3ItemId }) => top3ItemId === null || top3ItemId === item.id);
}

/** What is still missing before sharing and before adopting. Dissent is never in this list: it does not block. */
export function whatIsMissing(whole: PlanFacts): Missing[] {
  const plan = active(whole);
  const missing: Missing[] = [];
  const ask = (wrong: boolean, stops: Missing['stops'], itemId: string | null, field: string, message: string): void => {
    if (wrong) missing.push({ itemId, field, message, stops });
  };
  ask(plan.top3Items.length === 0, 'SHARING', null, 'top3Items', NOTHING_RANKED[plan.phase] ?? '');
  ask(plan.top3Items.length > MOST_RANKED, 'SHARING', null, 'top3Items', 'Kies er ten hoogste drie. Zet de andere op de lijst voor later.');
  for (const item of plan.top3Items) {
    ask(item.behaviour.trim() === '', 'SHARING', item.id, 'behaviour', 'Beschrijf wie wat doet, waar en wanneer.');
    ask(item.factIds.length === 0, 'SHARING', item.id, 'factIds', 'Kies op welke feiten dit rust.');
    ask(lifeDomainsOf(plan.phase).length > 0 && item.lifeDomain === null, 'ADOPTING', item.id, 'lifeDomain', 'Kies het leefgebied.');
    ask(plan.phase === 'SAFETY' && !hasCondition(plan, item), 'ADOPTING', item.id, 'noConditionReason', 'Stel een bodemeis, of schrijf waarom die hier niet nodig is.');
    ask(item.goal.trim() === '', 'ADOPTING', item.id, 'goal', 'Schrijf het doel op.');
    ask(!plan.agreements.some((one) => one.top3ItemId === item.id), 'ADOPTING', item.id, 'agreements', 'Maak ten minste één afspraak.');
  }
  for (const one of plan.agreements) {
    ask(one.what.trim() === '', 'SHARING', one.id, 'what', 'Schrijf op wat iemand doet.');
    ask(one.whoPersonId === null && one.whoName.trim() === '', 'SHARING', one.id, 'whoName', 'Kies wie dit doet.');
    ask(one.checkerName.trim() === '', 'ADOPTING', one.id, 'checkerName', 'Schrijf op wie dit controleert.');
    ask(one.checkHow.trim() === '', 'ADOPTING', one.id, 'checkHow', 'Schrijf op hoe dit wordt gecontroleerd.');
    ask(one.ifItFails.trim() === '', 'ADOPTING', one.id, 'ifItFails', 'Schrijf op wat er gebeurt als het niet lukt.');
    ask(one.checkerActorId !== null && !one.namedActorIds.includes(one.checkerActorId), 'ADOPTING', one.id, 'namedActorIds', 'Wie controleert, moet de afspraak kunnen lezen. Zet deze professional erbij.');
    ask(one.reviewOn === null, 'ADOPTING', one.id, 'reviewOn', 'Kies wanneer u deze afspraak bespreekt.');
  }
  for (const one of plan.minimumConditions) ask(one.text.trim() === '', 'SHARING', one.id, 'text', 'Schrijf de bodemeis op.');
  ask(plan.phase === 'SAFETY' && plan.safetyNet.length === 0, 'ADOPTING', null, 'safetyNet', 'Zet ten minste één contact in het vangnet.');
  for (const one of plan.safetyNet) {
    ask(!one.told || !one.agreed, 'ADOPTING', one.id, 'agreed', `Vertel het ${one.name || 'dit contact'} en vraag of het mag.`);
  }
  for (const one of plan.help) {
    ask(one.kind.trim() === '', 'SHARING', one.id, 'kind', 'Schrijf op welke hulp dit is.');
    ask(one.providerName.trim() === '', 'ADOPTING', one.id, 'providerName', 'Schrijf op wie deze hulp geeft.');
  }
  for (const item of everyItem(plan)) {
    ask(item.familyText.trim() === '', 'SHARING', item.id, 'familyText', 'Schrijf de tekst voor het gezin.');
    ask(item.aboutPersonIds.length === 0, 'SHARING', item.id, 'aboutPersonIds', 'Kies over wie dit gaat.');
    ask(plan.state === 'SHARED' && item.state === 'DRAFT', 'ADOPTING', item.id, 'state', 'Dit is veranderd na het delen. Deel het opnieuw.');
  }
  return missing;
}

export function everyItem(plan: PlanFacts): ItemFacts[] {
  return [...plan.top3Items, ...plan.minimumConditions, ...plan.agreements, ...plan.safetyNet, ...plan.help];
}

/** Items of the second phase without help and without a word why: good to look at, and never in the way of sharing or adopting. */
export function withoutHelp(whole: PlanFacts): Top3Facts[] {
  const plan = active(whole);
  return plan.phase !== 'ASSISTANCE' ? [] : plan.top3Items.filter((item) => item.noHelpReason.trim() === '' && !plan.help.some(({ top3ItemId }) => top3ItemId === item.id));
}
