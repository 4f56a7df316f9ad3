/**
 * How the card looks on paper: one A4. The letters are 12 points; where that does not fit on one page they become smaller in steps, never
 * under 8, and what is still too much goes on overleaf. Everything it says comes from the data and is shown as text.
 */
export const CARD_TEMPLATE = String.raw`
#let card = json("data.json")
#set document(title: card.title, date: none)
#let margin = 14mm
#set page(paper: "a4", margin: (x: margin, top: margin, bottom: 20mm), footer: text(size: 7pt)[#for line in card.footer [#line #linebreak()]])
#set text(lang: "nl", font: "Fira Sans", size: 12pt, hyphenate: true)
#set par(leading: 0.45em, spacing: 0.55em)
#set table(stroke: (_, y) => (bottom: 0.4pt + luma(150)), inset: (x: 3pt, y: 2.2pt))
#show heading.where(level: 1): it => block(below: 0.5em, text(size: 1.35em, weight: "semibold", it.body))
#show heading.where(level: 2): it => block(above: 0.7em, below: 0.35em, text(size: 1.1em, weight: "semibold", it.body))
#show heading.where(level: 3): it => block(above: 0.6em, below: 0.5em, text(size: 1em, weight: "semibold", it.body))
#show table.cell.where(y: 0): set text(weight: "semibold")

#let pairs(rows) = table(
  columns: (24%, 1fr),
  table.header(card.words.part, card.words.whatStands),
  ..rows.flatten(),
)
#let beside(word, names, rows) = table(
  columns: (24%,) + names.map(_ => 1fr),
  table.header(word, ..names),
  ..rows.flatten(),
)
#let body = [
  #heading(level: 1, card.title)
  #par(card.head.map(((label, said)) => label + ": " + said).join(" · "))
  #if card.tables.len() > 0 [#heading(level: 2, card.words.children)]
  #for some in card.tables [
    #beside(card.words.part, some.names, some.rows)
    #if some.areas.len() > 0 { beside(card.words.area, some.names, some.areas) }
  ]
  #if card.conclusion.len() > 0 [
    #heading(level: 2, card.words.conclusion)
    #pairs(card.conclusion)
  ]
  #if card.grounds.len() > 0 [
    #heading(level: 2, card.words.restsOn)
    #for ground in card.grounds [
      #heading(level: 3, ground.title)
      #list(tight: true, ..ground.lines.map(line => [#line]))
    ]
  ]
  #for one in card.beside [
    #heading(level: 2, one.title)
    #list(tight: true, ..one.lines.map(line => [#line]))
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
