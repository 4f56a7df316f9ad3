import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { circleTexts } from './circle.texts';
import { layOutCircle, wordsBox, type CircleMember } from './layout';
import { NetworkCircle } from './network-circle';

const member = (id: string, more: Partial<CircleMember> = {}): CircleMember => ({ id, name: id, ring: 'CLOSE', bond: 'NORMAL', ...more });

describe('A place in the circle', () => {
  it('is in a ring that grows with whoever stands in it', () => {
    const few = layOutCircle([member('a')]).radius;
    const many = layOutCircle(Array.from({ length: 16 }, (_, i) => member(String(i)))).radius;
    expect(many.CLOSE).toBeGreaterThan(few.CLOSE);
    expect(many.AROUND - many.CLOSE).toBeGreaterThan(few.AROUND - few.CLOSE);
  });

  it('does not depend on the order in which people were written', () => {
    const [a, b] = [member('a'), member('b', { ring: 'AROUND' })];
    const at = (members: CircleMember[], id: string) => layOutCircle(members).nodes.find((one) => one.member.id === id)?.at;
    expect(at([a, b], 'a')).toEqual(at([b, a], 'a'));
    expect(at([a, b], 'b')).toEqual(at([b, a], 'b'));
  });

  it('keeps all words within the picture', () => {
    const { nodes, box } = layOutCircle([member('Iemand met een heel lange naam die over regels gaat', { role: 'komt elke week langs en neemt de kinderen mee naar buiten', ring: 'AT_DISTANCE' })]);
    for (const words of nodes.map(wordsBox)) {
      expect(words.left).toBeGreaterThan(box.left);
      expect(words.right).toBeLessThan(box.right);
    }
  });

  it('has the words of a support person above the role', () => {
    expect(layOutCircle([member('oma', { support: true, role: 'belt' })]).nodes[0]?.role).toEqual(['steunfiguur', 'belt']);
    expect(layOutCircle([member('oma')]).nodes[0]?.role).toEqual([]);
  });
});

describe('Somebody who was moved in the circle', () => {
  const [near, far] = [member('a'), member('b', { ring: 'AROUND' })];
  const at = (nudges: Record<string, { x: number; y: number }>, id = 'b') => layOutCircle([near, far], nudges).nodes.find((one) => one.member.id === id)!;
  const from = ({ at: { x, y } }: { at: { x: number; y: number } }) => Math.hypot(x, y);

  it('stands away from the own place with the words, and nobody else moves', () => {
    const [before, after] = [at({}), at({ b: { x: 0, y: -20 } })];
    expect(after.at).not.toEqual(before.at);
    expect({ x: after.wordsAt.x - after.at.x, y: after.wordsAt.y - after.at.y }).toEqual({ x: before.wordsAt.x - before.at.x, y: before.wordsAt.y - before.at.y });
    expect(at({ b: { x: 0, y: -20 } }, 'a')).toEqual(at({}, 'a'));
    expect(layOutCircle([near, far], { b: { x: 0, y: 0 }, gone: { x: 40, y: 40 } })).toEqual(layOutCircle([near, far]));
  });

  it('never comes nearer or further than the own ring, however far they are moved: the ring says how near somebody is', () => {
    const { radius } = layOutCircle([near, far]);
    for (const by of [{ x: 400, y: 400 }, { x: -400, y: 0 }, { x: 0, y: 400 }, { x: -200, y: -200 }]) {
      expect(from(at({ b: by }))).toBeLessThanOrEqual(radius.AROUND + 1);
      expect(from(at({ b: by }))).toBeGreaterThan(radius.CLOSE);
      expect(from(at({ a: by }, 'a'))).toBeLessThanOrEqual(radius.CLOSE + 1);
    }
  });

  it('follows the pointer twenty pixels at a time, and who works with the family stays', () => {
    const moves: unknown[] = [];
    render(<NetworkCircle centre="Saar" members={[near, member('juf', { ring: 'WORKING', bond: undefined, professional: true })]} onMove={(id, by) => moves.push([id, by])} />);
    const held = screen.getByRole('img').querySelectorAll<SVGGElement>('.zov-picture__movable');
    expect(held).toHaveLength(1);
    held[0]!.setPointerCapture = () => undefined;
    const to = (type: string, clientX: number, clientY: number) => fireEvent(held[0]!, Object.assign(new MouseEvent(type, { bubbles: true, clientX, clientY }), { pointerId: 1 }));
    to('pointermove', 300, 300);
    to('pointerdown', 100, 100);
    to('pointermove', 110, 110);
    to('pointermove', 145, 95);
    to('pointermove', 145, 139);
    to('pointerup', 145, 139);
    to('pointermove', 300, 300);
    expect(moves).toEqual([['a', { x: 40, y: 0 }], ['a', { x: 0, y: 20 }]]);
  });
});

describe('The circle on the screen', () => {
  const bonds = ['STRONG', 'NORMAL', 'WEAK', 'TENSE'] as const;

  it('draws every bond in its own way, and explains only those that are there', () => {
    render(<NetworkCircle centre="Saar" members={bonds.map((bond) => member(bond, { bond }))} />);
    for (const bond of bonds) expect(screen.getByRole('img').querySelectorAll(`.zov-circle__bond--${bond}`)).toHaveLength(1);
    expect(within(screen.getAllByRole('list')[0]!).getAllByRole('listitem').map((one) => one.textContent)).toEqual(['iemand uit het netwerk', 'sterke band', 'gewone band', 'zwakke band', 'gespannen band']);
  });

  it('marks a support person with a sign and not by colour alone', () => {
    render(<NetworkCircle centre="Saar" members={[member('oma', { support: true }), member('juf', { professional: true })]} />);
    const picture = screen.getByRole('img');
    expect(picture.querySelectorAll('.zov-circle__support')).toHaveLength(1);
    expect(picture.querySelectorAll('.zov-circle__sign rect')).toHaveLength(1);
    expect(screen.getAllByText('steunfiguur, gekozen door het kind')).toHaveLength(2);
  });

  it('says who is near, and when nobody is', () => {
    expect(circleTexts.message('Saar', [member('oma'), member('juf', { ring: 'AROUND', bond: 'TENSE' })])).toBe('Rond Saar staan 2 personen. Dichtbij: oma. Gespannen band met juf.');
    expect(circleTexts.message('Saar', [member('juf', { ring: 'AROUND' })])).toBe('Rond Saar staat 1 persoon. Niemand staat dichtbij.');
  });
});
