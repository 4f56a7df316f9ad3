import { describe, expect, it } from '@jest/globals';
import { meAmong, peopleOf } from './people';
import { linde, luna, person, ruben, saar } from './testing/show';

describe('The reader among the people of a family', () => {
  it('is who has the name of the sign-in', () => {
    expect(meAmong([ruben, linde, saar], 'Linde Papierland')).toBe(linde);
  });

  it('is the adult whose birth date shows when no name fits', () => {
    expect(meAmong([ruben, linde, saar], 'Linde Anders')).toBe(linde);
  });

  it('is the child when only that birth date shows', () => {
    expect(meAmong([linde, luna].map((one) => (one === linde ? { ...one, birthDate: null } : one)), 'x')).toBe(luna);
  });

  it('is nobody rather than somebody else when it cannot be told', () => {
    expect(meAmong([linde, { ...ruben, birthDate: '1989-01-21' }], 'x')).toBeUndefined();
    expect(meAmong([person('a', 'Jan', { displayName: 'Jan' }), person('b', 'Jan', { displayName: 'Jan' })], 'Jan')).toBeUndefined();
  });
});

describe('Names', () => {
  it('say "u" to an adult and "jou" to a child, first in the row', () => {
    expect(peopleOf([linde, saar], linde.displayName).namesOf(['saar', 'linde'])).toBe('u en Saar');
    expect(peopleOf([linde, luna], luna.displayName).namesOf(['linde', 'luna'])).toBe('jou en Linde');
  });

  it('leave out who may not be known', () => {
    expect(peopleOf([linde], linde.displayName).namesOf(['linde', 'hidden'])).toBe('u');
    expect(peopleOf([linde], linde.displayName).nameOf('hidden')).toBeUndefined();
  });

  it('say who does something in the reader’s own form', () => {
    expect(peopleOf([linde, saar], linde.displayName).doer('linde')).toBe('u');
    expect(peopleOf([linde, luna], luna.displayName).doer('luna')).toBe('jij');
    expect(peopleOf([linde, luna], luna.displayName).doer('linde')).toBe('Linde');
  });
});
