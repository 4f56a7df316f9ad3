import { tabIdOf } from './tab-id.ts';

it('takes the id of a page only when it is a random one, and nothing that somebody else might guess', () => {
  const id = '3f1c9a52-7c1e-4e0b-9d3a-2b6d5a4c8f10';
  expect(tabIdOf(id)).toBe(id);
  for (const other of [undefined, '', 'one', `${id}x`, [id, id], { id }, '00000000-0000-0000-0000-000000000000']) expect(tabIdOf(other)).toBeUndefined();
});
