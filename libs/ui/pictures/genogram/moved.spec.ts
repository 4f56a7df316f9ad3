import { describe, expect, it } from '@jest/globals';
import { threeGenerations } from '../testing/families';
import { layOut } from './layout';

const before = layOut(threeGenerations);
const someone = before.nodes.find((node) => node.row === 1)!;
const id = someone.person.id;
const placeIn = (layout: ReturnType<typeof layOut>, who: string) => layout.nodes.find((node) => node.person.id === who)!.at;

describe('Somebody who was moved in a genogram', () => {
  it('stands that much away from the own place, with everybody else where they were', () => {
    const after = layOut(threeGenerations, { [id]: { x: 60, y: 20 } });
    expect(placeIn(after, id)).toEqual({ x: someone.at.x + 60, y: someone.at.y + 20 });
    for (const { person, at } of before.nodes) if (person.id !== id) expect(placeIn(after, person.id)).toEqual(at);
  });

  it('stays in the own row, which says of which generation they are', () => {
    for (const y of [400, -400]) expect(Math.abs(placeIn(layOut(threeGenerations, { [id]: { x: 0, y } }), id).y - someone.at.y)).toBe(40);
  });

  it('keeps the own lines, which are drawn to the new place', () => {
    const { x, y } = placeIn(layOut(threeGenerations, { [id]: { x: 80, y: 40 } }), id);
    const after = layOut(threeGenerations, { [id]: { x: 80, y: 40 } });
    const ends = [...after.couples.map((one) => one.path), ...after.descents.flatMap((one) => one.paths), ...after.relations.map((one) => one.line)].flatMap((path) => [path[0]!, path.at(-1)!]);
    expect(ends.some((end) => Math.hypot(end.x - x, end.y - y) < 60)).toBe(true);
    expect([after.couples.length, after.descents.length, after.relations.length, after.homes.length]).toEqual([before.couples.length, before.descents.length, before.relations.length, before.homes.length]);
  });

  it('is inside the picture, also when moved as far as it goes', () => {
    const after = layOut(threeGenerations, { [id]: { x: 400, y: 40 } });
    const at = placeIn(after, id);
    expect([at.x + 26 < after.box.right, at.y + 26 < after.box.bottom]).toEqual([true, true]);
  });

  it('of whom nothing is drawn leaves the picture as it was', () => {
    expect(layOut(threeGenerations, { unseen: { x: 200, y: 40 } })).toEqual(before);
    const fewer = { ...threeGenerations, people: threeGenerations.people.filter((one) => one.id !== id) };
    expect(layOut(fewer, { [id]: { x: 200, y: 40 } })).toEqual(layOut(fewer));
  });
});
