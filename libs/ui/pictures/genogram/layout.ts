import { around, boxAround, type Box, type Nudges, type Point } from '../geometry';
import { LINE, widthOf } from '../lettering';
import { unionsOf, type GenogramFamily, type GenogramPerson } from './family';
import { generationsOf } from './generations';
import { bandOf, HOME_LABEL, homeLine, lowestRow, type HomeLine } from './homes';
import { dropOf, familyLines, lanesOf, roomFor, type FamilyLines } from './lines';
import { orderRows } from './order';
import { HALF, halfOf, nameLines, nodeBox, placeAcross, type Node } from './place';
import { relationLines, type RelationLine } from './relations';

export interface GenogramLayout extends FamilyLines {
  readonly nodes: readonly Node[];
  readonly relations: readonly RelationLine[];
  readonly homes: readonly HomeLine[];
  readonly box: Box;
}

const MARGIN = 28;
const TALL = 56;

/** Up or down somebody stays in the own row, which says of which generation they are. */
const IN_ROW = 40;

/** Where everything of a genogram stands. The same family always gives the same picture. Lines and households follow who was moved by hand. */
export function layOut(family: GenogramFamily, nudges: Nudges = {}): GenogramLayout {
  const { people } = family;
  const read = unionsOf(family);
  const row = generationsOf(people, read);
  const chains = orderRows(people, read.unions, row);
  const x = new Map([...placeAcross(chains, people, read.unions)].map(([id, at]) => [id, at + (nudges[id]?.x ?? 0)]));
  const down = (id: string): number => Math.min(IN_ROW, Math.max(-IN_ROW, nudges[id]?.y ?? 0));
  const order = chains.map((one) => one.flat().sort((a, b) => (x.get(a) ?? 0) - (x.get(b) ?? 0)));
  const lanes = lanesOf(read.unions, row, x, (union) => dropOf(union, order[row.get(union.parents[0] ?? '') ?? 0] ?? [], x));
  const ends = family.homes.flatMap((home) => lowestRow(home, row) ?? []);
  const byId = new Map(people.map((one) => [one.id, one]));
  const rows: Node[][] = [];
  const lowest: number[] = [];
  let top = 0;
  order.forEach((ids, r) => {
    if (r > 0) top += roomFor(lanes.perRow.get(r) ?? 1) + TALL;
    const nodes = ids.flatMap((id) => nodeOf(byId.get(id), r, { x: x.get(id) ?? 0, y: top + HALF + down(id) }));
    rows.push(nodes);
    const bottoms = nodes.map((node) => nodeBox(node).bottom);
    // The rows below stay where they are, whoever of this one was moved.
    top = Math.max(...nodes.map((node, i) => (bottoms[i] ?? 0) - down(node.person.id)));
    lowest.push(Math.max(top, ...bottoms));
    top += ends.filter((end) => end === r).length * HOME_LABEL;
  });
  const nodes = new Map(rows.flat().map((node) => [node.person.id, node]));
  const lines = familyLines(read, nodes, lanes, (r) => order[r] ?? []);
  const relations = relationLines(family.ties, nodes, lines);
  const bands = rows.map((one, r) => bandOf(one, lowest[r] ?? 0));
  const homes = family.homes.flatMap((home, i) => homeLine(home, rows, bands, i % 3) ?? []);
  return { ...lines, nodes: rows.flat(), relations, homes, box: boxOf(rows.flat(), relations, homes) };
}

function nodeOf(person: GenogramPerson | undefined, row: number, at: Point): Node[] {
  return person ? [{ person, row, at, lines: nameLines(person), half: halfOf(person) }] : [];
}

function boxOf(nodes: readonly Node[], relations: readonly RelationLine[], homes: readonly HomeLine[]): Box {
  const points = [...relations.flatMap((one) => one.line), ...homes.flatMap((one) => one.outlines.flat())].map((at) => boxAround(at, 4));
  const words = relations.map((one) => boxAround(one.wordAt, widthOf(one.word) / 2, LINE));
  const all = around([...nodes.map(nodeBox), ...points, ...words]);
  if (!Number.isFinite(all.left)) return { left: 0, right: 0, top: 0, bottom: 0 };
  return { left: all.left - MARGIN, right: all.right + MARGIN, top: all.top - MARGIN, bottom: all.bottom + MARGIN };
}
