import { onA4, sealOf, type Paper, type Sheet } from '@zov/core/pdf';
import { pictureOf, svgOf } from '../../model/pictures.ts';
import { inOrder } from './family-parts.ts';
import { childPaperTexts as t, paperTexts } from './paper.texts.ts';
import type { Printed } from './paper-parts.ts';
import type { PrintedAgreement } from './plan-answer.ts';

/** What the template shows; nothing but words. */
export interface ChildPaper extends Paper {
  readonly forWhom: string;
  /** A drawing is one of our own, by its name; what it is called is read aloud. */
  readonly entries: readonly { readonly said: string; readonly svg: string; readonly called: string }[];
  readonly danger: string;
  readonly none: string;
}

/**
 * NL: kindversie. The agreements about one child in that child's own words, as far as whoever has it printed reads them; nothing of the
 * plan besides. Undefined when the reader knows no such child.
 */
export function childPaper({ dossier, printedPlan: plan }: Printed, childId: string): ChildPaper | undefined {
  const child = dossier.persons.find(({ id, familyRole }) => id === childId && familyRole === 'CHILD');
  if (child === undefined) return undefined;
  const mine = inOrder(plan).filter(({ childText, state, aboutPersonIds }) => childText !== '' && state !== 'DRAFT' && aboutPersonIds.includes(childId));
  const paper = { title: t.title, forWhom: t.forWhom(child.callName || child.displayName), entries: mine.map(entryOf), danger: t.danger, none: t.none };
  return { ...paper, footer: [paperTexts.hash(sealOf(paper))] };
}

function entryOf({ childText, childPicture }: PrintedAgreement): ChildPaper['entries'][number] {
  const picture = pictureOf(childPicture);
  return { said: childText, svg: picture === undefined ? '' : svgOf(picture), called: picture?.title ?? '' };
}

const TEMPLATE = onA4(String.raw`
#set text(size: 17pt, hyphenate: false)
#set par(leading: 0.6em, spacing: 0.9em)
#heading(level: 1, paper.title)
#par(paper.forWhom)
#if paper.entries.len() == 0 [#par(paper.none)]
#list(marker: none, indent: 0pt, body-indent: 0pt, spacing: 12mm, ..paper.entries.map(one => block(breakable: false, grid(
  columns: (24mm, 1fr), column-gutter: 7mm, align: horizon,
  if one.svg != "" { image(bytes(one.svg), format: "svg", width: 24mm, alt: one.called) }, [#one.said],
))))
#v(8mm)
#par(strong(paper.danger))
`);

export const childSheet = (paper: ChildPaper): Sheet => ({ template: TEMPLATE, data: paper });
