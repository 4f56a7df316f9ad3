import { createHash } from 'node:crypto';

/** What every document of ours says besides its own words: what it is called, and the lines at the foot of each sheet. */
export interface Paper {
  readonly title: string;
  readonly footer: readonly string[];
}

/** SHA-256 of what a document says; stands at its foot, so that two sheets can be told apart and one can be proven. */
export const sealOf = (words: unknown): string => createHash('sha256').update(JSON.stringify(words)).digest('hex');

/** Page, letters and headings; what it says is `paper`, and is only ever shown as text. */
const HEAD = String.raw`
#let paper = json("data.json")
#set document(title: paper.title, date: none)
#let margin = 14mm
#set page(paper: "a4", margin: (x: margin, top: margin, bottom: 20mm), footer: text(size: 7pt)[#for line in paper.footer [#line #linebreak()]])
#set text(lang: "nl", font: "Fira Sans", size: 12pt, hyphenate: true)
#set par(leading: 0.45em, spacing: 0.55em)
#show heading.where(level: 1): it => block(below: 0.5em, text(size: 1.35em, weight: "semibold", it.body))
#show heading.where(level: 2): it => block(above: 0.7em, below: 0.35em, text(size: 1.1em, weight: "semibold", it.body))
`;

/** The letters become smaller in steps until all fits on one page, never under 8 points; what is still too much goes on overleaf. */
const FIT = String.raw`
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

/** A template on as many sheets of A4 as it takes. */
export const onA4 = (template: string): string => `${HEAD}${template}`;

/** A template that defines `body`, on one sheet of A4 where that can be read. */
export const onOneA4 = (template: string): string => `${HEAD}${template}${FIT}`;
