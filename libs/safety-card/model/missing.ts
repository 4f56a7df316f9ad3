import { hasKey, type CardDefinition } from './card-definition.ts';

/** A card with its parts, as far as it depends on them whether something is missing. */
export interface AreaFacts {
  readonly area: string;
  readonly judgement: string | null;
  readonly note: string;
  readonly state: string;
}
export interface ChildFacts {
  readonly id: string;
  readonly childPersonId: string;
  readonly state: string;
  readonly severity: string | null;
  readonly kinds: readonly string[];
  readonly frequency: string | null;
  readonly ifNothingChanges: string;
  readonly spokenOn: string | null;
  readonly spokenBy: string;
  readonly spokenHow: string;
  readonly notSpokenWhy: string;
  readonly areas: readonly AreaFacts[];
}
export interface CardFacts {
  readonly state: string;
  readonly conclusion: string | null;
  readonly conclusionText: string;
  readonly decision: string | null;
  readonly decisionReason: string;
  readonly alternatives: string;
  readonly legalDecider: string;
  readonly children: readonly ChildFacts[];
}

/** Something that is still missing, and where to mend it: at a child, or at the card as a whole. */
export interface Missing {
  readonly childPersonId: string | null;
  readonly field: string;
  readonly message: string;
}

/** Severities that say that something happens: these ask for what, how often and what it leads to. */
const UNSAFE = ['ACUTE', 'STRUCTURAL', 'CONCERNING'];
const empty = (text: string | null): boolean => (text ?? '').trim() === '';

/** What is missing before a card is adopted, child by child. What the family thinks of it is never in this list: it does not block. */
export function whatIsMissing(card: CardFacts, definition: CardDefinition): Missing[] {
  const whole: readonly (readonly [boolean, string, string])[] = [
    [card.children.length === 0, 'children', 'Kies over welke kinderen de kaart gaat.'],
    [empty(card.conclusion), 'conclusion', 'Kies de conclusie over de directe veiligheid.'],
    [empty(card.conclusionText), 'conclusionText', 'Schrijf waar de conclusie op rust.'],
    [empty(card.decision), 'decision', 'Kies het besluit.'],
    [empty(card.decisionReason), 'decisionReason', 'Schrijf waarom u dit besluit neemt.'],
    [empty(card.alternatives), 'alternatives', 'Schrijf wat u nog meer hebt overwogen.'],
    [empty(card.legalDecider), 'legalDecider', 'Schrijf wie hier volgens de wet over beslist.'],
    [card.conclusion === 'SAFE_ENOUGH' && card.children.some(({ severity }) => severity === 'ACUTE'), 'conclusion', 'Een kind is acuut onveilig. Veilig genoeg past daar niet bij.'],
  ];
  return [...problems(null, whole), ...card.children.flatMap((child) => missingOfChild(child, card, definition))];
}

function missingOfChild(child: ChildFacts, card: CardFacts, definition: CardDefinition): Missing[] {
  const unsafe = UNSAFE.includes(child.severity ?? '');
  const spoken = child.spokenOn !== null;
  const open = definition.areas.filter(({ key }) => (child.areas.find((one) => one.area === key)?.judgement ?? null) === null);
  const bare = child.areas.filter((one) => one.judgement !== null && one.judgement !== 'SAFE_ENOUGH' && empty(one.note) && hasKey(definition, 'areas', one.area));
  const label = (key: string): string => definition.areas.find((one) => one.key === key)?.label ?? key;
  return problems(child.childPersonId, [
    [empty(child.severity), 'severity', 'Kies hoe ernstig het is.'],
    [unsafe && child.kinds.length === 0, 'kinds', 'Kies welke onveiligheid er is.'],
    [unsafe && empty(child.frequency), 'frequency', 'Kies hoe vaak het gebeurt.'],
    [unsafe && empty(child.ifNothingChanges), 'ifNothingChanges', 'Schrijf wat er gebeurt als er niets verandert.'],
    ...open.map((one): Line => [true, 'areas', `Beoordeel het gebied “${one.label}”.`]),
    ...bare.map((one): Line => [true, 'areas', `Licht het gebied “${label(one.area)}” toe.`]),
    [!spoken && empty(child.notSpokenWhy), 'notSpokenWhy', 'Schrijf wanneer met het kind is gesproken, of waarom niet.'],
    [spoken && empty(child.spokenBy), 'spokenBy', 'Schrijf wie met het kind heeft gesproken.'],
    [spoken && empty(child.spokenHow), 'spokenHow', 'Schrijf hoe met het kind is gesproken.'],
    [card.state === 'SHARED' && [child, ...child.areas].some(({ state }) => state === 'DRAFT'), 'state', 'Dit is veranderd na het delen. Deel de kaart opnieuw.'],
  ]);
}

type Line = readonly [missing: boolean, field: string, message: string];
const problems = (childPersonId: string | null, lines: readonly Line[]): Missing[] =>
  lines.filter(([missing]) => missing).map(([, field, message]) => ({ childPersonId, field, message }));
