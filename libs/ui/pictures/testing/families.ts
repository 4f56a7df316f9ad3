import type { GenogramFamily, GenogramPerson, GenogramTie } from '../genogram/family';

type Given = Partial<GenogramPerson> & Pick<GenogramPerson, 'id' | 'row'>;
const person = (given: Given): GenogramPerson => ({ name: given.id, sex: 'OTHER', ...given });
const people = (row: number, ...given: (Partial<GenogramPerson> & { id: string })[]): GenogramPerson[] => given.map((one) => person({ row, ...one }));
const tie = (kind: GenogramTie['kind'], from: string, to: string, over: Partial<GenogramTie> = {}): GenogramTie => ({ id: `${kind} ${from} ${to}`, kind, from, to, ...over });
const born = (parents: readonly string[], ...children: string[]): GenogramTie[] => parents.flatMap((one) => children.map((child) => tie('PARENT_OF', one, child)));

export const alone: GenogramFamily = { people: people(2, { id: 'Noor', sex: 'WOMAN', age: '9', index: true }), ties: [], homes: [] };

/** Three generations, two households, violence, and everything that a line can say. */
export const threeGenerations: GenogramFamily = {
  people: [
    ...people(2, { id: 'saar', name: 'Saar Papierland', sex: 'WOMAN', age: '9', index: true }, { id: 'teun', name: 'Teun Papierland', sex: 'MAN', age: '5', index: true }),
    ...people(1, { id: 'linde', name: 'Linde Papierland', sex: 'WOMAN', age: '34' }, { id: 'ruben', name: 'Ruben Kartonsma', sex: 'MAN', age: '37' }, { id: 'tante', name: 'Fleur Papierland', sex: 'WOMAN', age: '31' }),
    ...people(0, { id: 'wilma', name: 'Wilma Papierland', sex: 'WOMAN', age: '67' }, { id: 'opa', name: 'Jan Papierland', sex: 'MAN', deceased: true }, { id: 'oma', name: 'Ria Kartonsma-van den Broekhuizen', sex: 'WOMAN', age: '70' }),
  ],
  ties: [
    ...born(['linde', 'ruben'], 'saar', 'teun'), ...born(['opa', 'wilma'], 'linde', 'tante'), ...born(['oma'], 'ruben'),
    tie('EX_PARTNER', 'linde', 'ruben', { married: true }), tie('PARTNER', 'opa', 'wilma'), tie('VIOLENCE_TOWARDS', 'ruben', 'linde'), tie('CLOSE', 'wilma', 'saar'),
    tie('DISTANT', 'ruben', 'teun'), tie('CUT_OFF', 'ruben', 'wilma'), tie('CONFLICT', 'linde', 'tante'),
  ],
  homes: [{ id: 'h1', label: 'Huis van moeder', personIds: ['linde', 'saar', 'teun'] }, { id: 'h2', label: 'Huis van oma', personIds: ['ruben', 'oma'] }],
};

/** One mother, three fathers, half-brothers and half-sisters, a foster mother, and somebody who is expected. */
export const halfSiblings: GenogramFamily = {
  people: [
    ...people(2, { id: 'daan', name: 'Daan', sex: 'MAN', age: '15', index: true }, { id: 'mees', name: 'Mees', sex: 'MAN', age: '11', index: true }, { id: 'fien', name: 'Fien', sex: 'WOMAN', age: '2', index: true }, { id: 'nieuw', name: 'Baby', unborn: true }),
    ...people(1, { id: 'anja', name: 'Anja Nergenshuizen', sex: 'WOMAN', age: '38' }, { id: 'henk', name: 'Henk Verzinsma', sex: 'MAN', age: '41' }, { id: 'joris', name: 'Joris Blanco', sex: 'MAN', age: '36' }, { id: 'karin', name: 'Karin Steunman', sex: 'WOMAN', age: '44' }),
  ],
  ties: [
    ...born(['anja', 'henk'], 'daan'), ...born(['anja'], 'mees'), ...born(['anja', 'joris'], 'fien', 'nieuw'), tie('PARENT_OF', 'karin', 'fien', { notByBirth: true }),
    tie('EX_PARTNER', 'anja', 'henk'), tie('PARTNER', 'anja', 'joris'), tie('CLOSE', 'daan', 'karin'),
  ],
  homes: [{ id: 'h1', label: 'Thuis', personIds: ['anja', 'daan', 'mees'] }, { id: 'h2', label: 'Bij tante Karin', personIds: ['karin', 'fien'] }],
};

/** Nine children who live with both parents in turn. */
export const nineChildren: GenogramFamily = {
  people: [
    ...people(2, ...Array.from({ length: 9 }, (_, i) => ({ id: `kind${String(i)}`, name: `${['Anna-Maria', 'Bo', 'Christiaan', 'Dirk', 'Esmeralda', 'Floor', 'Gijs', 'Hieronymus', 'Isa'][i] ?? ''} de Groot`, sex: i % 2 ? 'MAN' as const : 'WOMAN' as const, age: String(17 - i), index: true }))),
    ...people(1, { id: 'ma', name: 'Margriet de Groot', sex: 'WOMAN', age: '45' }, { id: 'pa', name: 'Pieter de Groot', sex: 'MAN', age: '47' }),
  ],
  ties: [...born(['pa', 'ma'], ...Array.from({ length: 9 }, (_, i) => `kind${String(i)}`)), tie('EX_PARTNER', 'pa', 'ma'), tie('CONFLICT', 'pa', 'ma'), tie('CLOSE', 'kind0', 'kind1')],
  homes: [
    { id: 'h1', label: 'Huis van moeder', personIds: ['ma', ...Array.from({ length: 9 }, (_, i) => `kind${String(i)}`)] },
    { id: 'h2', label: 'Huis van vader', personIds: ['pa', 'kind0', 'kind1', 'kind4', 'kind5'] },
  ],
};

/** Nobody wrote down yet who is whose child. */
export const untied: GenogramFamily = {
  people: [...people(2, { id: 'a', name: 'Kind A' }, { id: 'b', name: 'Kind B' }), ...people(1, { id: 'c', name: 'Een ouder' }), ...people(0, { id: 'd', name: 'Oma' })],
  ties: [], homes: [{ id: 'h', label: 'Samen', personIds: ['d', 'a'] }],
};

export const families = { alone, threeGenerations, halfSiblings, nineChildren, untied };

