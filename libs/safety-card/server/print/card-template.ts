import { onOneA4 } from '@zov/core/pdf';

/** How the card looks on paper: one A4, where that can be read. */
export const CARD_TEMPLATE = onOneA4(String.raw`
#set table(stroke: (_, y) => (bottom: 0.4pt + luma(150)), inset: (x: 3pt, y: 2.2pt))
#show heading.where(level: 3): it => block(above: 0.6em, below: 0.5em, text(size: 1em, weight: "semibold", it.body))
#show table.cell.where(y: 0): set text(weight: "semibold")

#let pairs(rows) = table(
  columns: (24%, 1fr),
  table.header(paper.words.part, paper.words.whatStands),
  ..rows.flatten(),
)
#let beside(word, names, rows) = table(
  columns: (24%,) + names.map(_ => 1fr),
  table.header(word, ..names),
  ..rows.flatten(),
)
#let body = [
  #heading(level: 1, paper.title)
  #par(paper.head.map(((label, said)) => label + ": " + said).join(" · "))
  #if paper.tables.len() > 0 [#heading(level: 2, paper.words.children)]
  #for some in paper.tables [
    #beside(paper.words.part, some.names, some.rows)
    #if some.areas.len() > 0 { beside(paper.words.area, some.names, some.areas) }
  ]
  #if paper.conclusion.len() > 0 [
    #heading(level: 2, paper.words.conclusion)
    #pairs(paper.conclusion)
  ]
  #if paper.grounds.len() > 0 [
    #heading(level: 2, paper.words.restsOn)
    #for ground in paper.grounds [
      #heading(level: 3, ground.title)
      #list(tight: true, ..ground.lines.map(line => [#line]))
    ]
  ]
  #for one in paper.beside [
    #heading(level: 2, one.title)
    #list(tight: true, ..one.lines.map(line => [#line]))
  ]
]
`);
