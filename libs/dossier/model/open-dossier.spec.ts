import { describe, expect, it } from '@jest/globals';
import { problemsOfOpening, type Opening } from './open-dossier.ts';

const person = (id: string, over: Partial<Opening['persons'][number]> = {}): Opening['persons'][number] => ({ id, callName: `Naam ${id}`, familyRole: 'MOTHER', circle: 'FAMILY', ...over });
const home = (over: Partial<Opening['households'][number]> = {}): Opening['households'][number] => ({ label: 'Thuis', personIds: ['ma', 'kind'], hiddenFromPersonIds: [], hiddenReason: null, ...over });
const good: Opening = {
  name: 'Gezin De Vries', reason: 'Melding van school', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED',
  persons: [person('ma'), person('pa'), person('kind', { familyRole: 'CHILD' })], households: [home()], custodies: [{ adultPersonId: 'ma', childPersonId: 'kind' }],
};
const wrong = (over: Partial<Opening> = {}): string[] => problemsOfOpening({ ...good, ...over }).map(({ field }) => field);
const people = (count: number) => Array.from({ length: count }, (_, index) => person(`p${index}`));

describe('Opening a dossier', () => {
  it('is possible when a family, a reason and both grounds are there', () => {
    expect(wrong()).toEqual([]);
    expect(wrong({ households: [], custodies: [] })).toEqual([]);
  });

  it.each(['name', 'reason', 'legalBasis', 'secrecyBasis'] as const)('asks for the %s, and blanks are none', (field) => {
    expect(wrong({ [field]: '  ' })).toEqual([field]);
  });

  it('needs somebody, at most forty people, each once and each with a call name', () => {
    const alone = { households: [], custodies: [] };
    expect(wrong({ ...alone, persons: [] })).toEqual(['persons']);
    expect(wrong({ ...alone, persons: people(40) })).toEqual([]);
    expect(wrong({ ...alone, persons: people(41) })).toEqual(['persons']);
    expect(wrong({ persons: [...good.persons, person('ma')] })).toEqual(['persons']);
    expect(wrong({ persons: [...good.persons, person('oma', { callName: ' ' })] })).toEqual(['persons']);
  });

  it('puts only people of the list in a household that has a name', () => {
    expect(wrong({ households: [home({ personIds: ['ma', 'vreemde'] })] })).toEqual(['households']);
    expect(wrong({ households: [home({ label: ' ' })] })).toEqual(['households']);
    expect(wrong({ households: [home(), home({ label: '' })] })).toEqual(['households']);
  });

  it('keeps an address from somebody of the list only with a reason, and never from who lives there', () => {
    expect(wrong({ households: [home({ hiddenFromPersonIds: ['pa'], hiddenReason: 'Contactverbod' })] })).toEqual([]);
    for (const hiddenReason of [null, undefined, ' ']) expect(wrong({ households: [home({ hiddenFromPersonIds: ['pa'], hiddenReason })] })).toEqual(['households']);
    expect(wrong({ households: [home({ hiddenFromPersonIds: ['vreemde'], hiddenReason: 'Contactverbod' })] })).toEqual(['households']);
    expect(wrong({ households: [home({ hiddenFromPersonIds: ['ma'], hiddenReason: 'Contactverbod' })] })).toEqual(['households']);
    expect(wrong({ households: [home(), home({ hiddenFromPersonIds: ['pa'] })] })).toEqual(['households']);
  });

  it('gives custody to one of the list over another of the list', () => {
    const over = (adultPersonId: string, childPersonId: string) => wrong({ custodies: [...good.custodies, { adultPersonId, childPersonId }] });
    expect(over('pa', 'kind')).toEqual([]);
    for (const [adult, child] of [['vreemde', 'kind'], ['ma', 'vreemde'], ['kind', 'kind']] as const) expect(over(adult, child)).toEqual(['custodies']);
  });

  it('tells everything at once, in the order of the form', () => {
    const nothing: Opening = { name: '', reason: '', legalBasis: '', secrecyBasis: '', persons: [], households: [home({ label: '' })], custodies: good.custodies };
    expect(problemsOfOpening(nothing).map(({ field }) => field)).toEqual(['name', 'reason', 'legalBasis', 'secrecyBasis', 'persons', 'households', 'households', 'custodies']);
  });
});
