import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
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
