import { dateIn } from '@zov/core/clock';
import { onOneA4, sealOf, type Paper, type Sheet } from '@zov/core/pdf';
import { dayInWords } from '@zov/core/clock/day-in-words.ts';
import { crisisCardOf, whenAndWhat, type CrisisAnswer, type CrisisPlan } from '../../model/crisis-card.ts';
import { crisisCardTexts as t } from '../../model/crisis-card.texts.ts';

/** What a reader is answered about one version: the same question as its screen asks, noted as a copy. */
export interface PrintedPlanAnswer {
  readonly viewer: { readonly name: string } | null;
  readonly regionSettings: CrisisAnswer['regionSettings'];
  readonly dossier: Omit<CrisisAnswer, 'regionSettings'> | null;
  readonly printedPlan: CrisisPlan | null;
}

export const CRISIS_QUERY = `query CrisisPaper($dossierId: UUID!, $id: UUID!) { viewer { name } regionSettings { key value validFrom addedAt }
  printedPlan(dossierId: $dossierId, id: $id) { number phase state inForceAt top3Items { state rank behaviour aboutPersonIds } minimumConditions { state text } opinions { personId words saidAt }
    agreements { state position what trigger ifItFails whoPersonId whoName } safetyNet { state lineageId position personId name publicPhone reachableWhen told agreed } }
  dossier(id: $dossierId) { persons { id displayName callName familyRole } contactPoints { kind text aboutPersonIds } responses { personId words saidAt } safetyNetConfirmations { contactLineageId agrees confirmedOn } involvements { partner validUntil professional { name organisationName } } } }`;

/** What the template shows; nothing but words. */
export interface CrisisPaper extends Paper {
  readonly lead: readonly string[];
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[]; readonly ordered: boolean }[];
}

/** The paper of one reader: a plain function of what that reader was answered. */
export function crisisPaper(plan: CrisisPlan, answer: CrisisAnswer, madeFor: string, now: Date): CrisisPaper {
  const card = crisisCardOf(plan, answer, now, dateIn(now));
  const orNone = (lines: readonly string[], none: string = t.none): readonly string[] => (lines.length === 0 ? [none] : lines);
  const paper = {
    title: t.title,
    lead: [t.danger, t.veiligThuis, card.director ? t.director(card.director.name, card.director.organisation) : t.noDirector],
    parts: [
      { title: t.call, ordered: true, lines: orNone(card.call.map(({ name, phones, when, state }) => [`${name}: ${phones.length === 0 ? t.noNumber : phones.join(', ')}`, when, state !== 'CONFIRMED' && t.unsure[state]].filter(Boolean).join('; '))) },
      { title: t.wishes, ordered: false, lines: orNone(card.wishes.map(({ who, words, on }) => `${who}: “${words}” (${dayInWords(on)})`), t.noWishes) },
      { title: t.situations, ordered: true, lines: orNone(card.situations.map(({ what, about }) => [what, about.length > 0 && `(${about.join(', ')})`].filter(Boolean).join(' '))) },
      { title: t.conditions, ordered: false, lines: orNone(card.conditions) },
      { title: t.agreements, ordered: true, lines: orNone(card.agreements.map(({ who, ifItFails, ...one }) => [`${who}: ${whenAndWhat(one)}`, ifItFails && `${t.fails}: ${ifItFails}`].filter(Boolean).join(' '))) },
    ],
  };
  return { ...paper, footer: [t.version(card.number, card.inForceAt === null ? '' : dayInWords(card.inForceAt)), t.madeFor(madeFor), t.hash(sealOf(paper))] };
}

/** One A4, where that can be read. */
const TEMPLATE = onOneA4(String.raw`
#let body = [
  #heading(level: 1, paper.title)
  #for line in paper.lead [#par(strong(line))]
  #for part in paper.parts [
    #heading(level: 2, part.title)
    #if part.ordered { enum(tight: true, ..part.lines.map(line => [#line])) } else { list(tight: true, ..part.lines.map(line => [#line])) }
  ]
]
`);

export const crisisSheet = (plan: CrisisPlan, answer: CrisisAnswer, madeFor: string, now: Date): Sheet => ({ template: TEMPLATE, data: crisisPaper(plan, answer, madeFor, now) });
