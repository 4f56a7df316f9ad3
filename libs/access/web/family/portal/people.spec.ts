import { describe, expect, it } from '@jest/globals';
import { peopleOf } from './people';
import { linde, luna, person, saar } from './testing/show';

describe('The reader among the people of a family', () => {
  it('is the person that the server names, whoever has the same name', () => {
    const other = person('other', 'Linde');
    expect(peopleOf([other, linde], ['linde'], 'ADULT').me).toBe(linde);
    expect(peopleOf([linde, luna], ['elsewhere', 'luna'], 'CHILD').me).toBe(luna);
  });

  it('is nobody rather than somebody else when its own row does not show', () => {
    expect(peopleOf([linde], ['hidden'], 'ADULT').me).toBeUndefined();
  });
});

describe('Names', () => {
  it('say "u" to an adult and "jou" to a child, first in the row', () => {
    expect(peopleOf([linde, saar], ['linde'], 'ADULT').namesOf(['saar', 'linde'])).toBe('u en Saar');
    expect(peopleOf([linde, luna], ['luna'], 'CHILD').namesOf(['linde', 'luna'])).toBe('jou en Linde');
  });

  it('leave out who may not be known', () => {
    expect(peopleOf([linde], ['linde'], 'ADULT').namesOf(['linde', 'hidden'])).toBe('u');
    expect(peopleOf([linde], ['linde'], 'ADULT').nameOf('hidden')).toBeUndefined();
  });

  it('say who does something in the reader’s own form', () => {
    expect(peopleOf([linde, saar], ['linde'], 'ADULT').doer('linde')).toBe('u');
    expect(peopleOf([linde, luna], ['luna'], 'CHILD').doer('luna')).toBe('jij');
    expect(peopleOf([linde, luna], ['luna'], 'CHILD').doer('linde')).toBe('Linde');
  });
});
