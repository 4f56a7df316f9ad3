import { createHash } from 'node:crypto';
import type { Sheet } from '@zov/core/pdf';
import { dateIn } from '@zov/core/clock';
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
export interface CrisisPaper {
  readonly title: string;
  readonly lead: readonly string[];
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[]; readonly ordered: boolean }[];
  readonly footer: readonly string[];
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
  const hash = createHash('sha256').update(JSON.stringify(paper)).digest('hex');
  return { ...paper, footer: [t.version(card.number, card.inForceAt === null ? '' : dayInWords(card.inForceAt)), t.madeFor(madeFor), t.hash(hash)] };
}

/** One A4 where it fits: the letters become smaller in steps, and what is still too much goes on overleaf. Everything it says is shown as text. */
const TEMPLATE = String.raw`
#let card = json("data.json")
#set document(title: card.title, date: none)
#let margin = 14mm
#set page(paper: "a4", margin: (x: margin, top: margin, bottom: 20mm), footer: text(size: 7pt)[#for line in card.footer [#line #linebreak()]])
#set text(lang: "nl", font: "Fira Sans", size: 12pt, hyphenate: true)
#set par(leading: 0.45em, spacing: 0.55em)
#show heading.where(level: 1): it => block(below: 0.5em, text(size: 1.35em, weight: "semibold", it.body))
#show heading.where(level: 2): it => block(above: 0.7em, below: 0.35em, text(size: 1.1em, weight: "semibold", it.body))
#let body = [
  #heading(level: 1, card.title)
  #for line in card.lead [#par(strong(line))]
  #for part in card.parts [
    #heading(level: 2, part.title)
    #if part.ordered { enum(tight: true, ..part.lines.map(line => [#line])) } else { list(tight: true, ..part.lines.map(line => [#line])) }
  ]
]
#let room = (width: 210mm - 2 * margin, height: 297mm - margin - 20mm)
#let sized(size) = { set text(size: size); body }
#context {
  let size = none
  for one in (12pt, 10.5pt, 9pt, 8pt) {
    if size == none and measure(width: room.width, sized(one)).height <= room.height { size = one }
  }
  sized(if size == none { 10pt } else { size })
}
`;

export const crisisSheet = (plan: CrisisPlan, answer: CrisisAnswer, madeFor: string, now: Date): Sheet => ({ template: TEMPLATE, data: crisisPaper(plan, answer, madeFor, now) });
