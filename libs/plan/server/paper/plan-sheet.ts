import { dayInWords } from '@zov/core/clock/day-in-words.ts';
import { onA4, sealOf, type Paper, type Sheet } from '@zov/core/pdf';
import { dissentInWords, dissentOf, itemNames, standing } from '../../model/signing.ts';
import { familyParts } from './family-parts.ts';
import { familyPaperTexts, paperTexts as t } from './paper.texts.ts';
import { readerOf, there, type Part, type Printed, type Reader } from './paper-parts.ts';
import { teamParts } from './team-parts.ts';

/** What the template shows; nothing but words. */
export interface PlanPaper extends Paper {
  /** NL: oneens. Part of what the version is called; empty when everybody whose words the reader may see agrees. */
  readonly dissent: string;
  readonly head: readonly (readonly [label: string, words: string])[];
  readonly danger: string;
  readonly parts: readonly Part[];
}

function dissentIn({ printedPlan: plan, dossier }: Printed, { me, nameOf }: Reader, youAre?: 'u bent' | 'je bent'): string {
  const items = [...there(plan.top3Items), ...there(plan.minimumConditions), ...there(plan.agreements), ...there(plan.safetyNet), ...there(plan.help)];
  const signed = standing(plan, dossier.planVersions, items, dossier.itemSignatures);
  return dissentInWords(dissentOf(signed), itemNames(plan), (id) => nameOf(id) ?? t.somebody, me === undefined || youAre === undefined ? undefined : { id: me, say: youAre });
}

/** The paper of one reader: a plain function of what that reader was answered, so that nothing else can be on it. `thirdPhase` is how its region calls the plan of that phase. */
export function planPaper(answer: Printed, audience: 'TEAM' | 'FAMILY', thirdPhase = 'herstelplan'): PlanPaper {
  const { viewer, dossier, printedPlan: plan } = answer;
  const reader = readerOf(answer);
  const say = familyPaperTexts((adult, child) => (viewer?.isMinor === true ? child : adult));
  const team = audience === 'TEAM';
  const dissent = dissentIn(answer, reader, team ? undefined : say.youAre);
  const title = t.title((team ? t.phases : t.familyPhases)(thirdPhase)[plan.phase] ?? plan.phase, plan.number);
  const days = [[t.sharedOn, plan.sharedAt], [t.adoptedOn, plan.adoptedAt], [t.inForceSince, plan.inForceAt]] as const;
  const pairs = [[t.family, [dossier.name, dossier.number && `(${dossier.number})`].filter(Boolean).join(' ')], [t.state, t.states[plan.state] ?? plan.state], ...days.map(([label, day]) => [label, day === null ? '' : dayInWords(day)] as const), [t.madeFor, viewer?.name ?? '']] as const;
  const paper = {
    title, dissent: dissent === '' ? '' : team ? t.dissent[`${plan.adoptedAt !== null}`](dissent) : t.familyDissent(dissent),
    head: pairs.filter(([, words]) => words !== ''), danger: team ? t.danger : say.danger, parts: team ? teamParts(plan, reader) : familyParts(plan, reader, say),
  };
  return { ...paper, footer: [t.footer(title, pairs.filter(([label]) => label === t.adoptedOn).map(([label, day]) => day && `${label.toLowerCase()} ${day}`).join('')), t.hash(sealOf(paper))] };
}

const TEMPLATE = onA4(String.raw`
#set text(size: 11pt)
#heading(level: 1, paper.title)
#if paper.dissent != "" [#par(strong(paper.dissent))]
#par(paper.head.map(((label, said)) => label + ": " + said).join(" · "))
#par(strong(paper.danger))
#for part in paper.parts [
  #heading(level: 2, part.title)
  #if part.entries.len() == 0 [#par(part.none)] else {
    list(..part.entries.map(one => block(breakable: false)[#strong(one.said) #for line in one.lines [#linebreak() #line]]))
  }
]
`);

export const planSheet = (...given: Parameters<typeof planPaper>): Sheet => ({ template: TEMPLATE, data: planPaper(...given) });
