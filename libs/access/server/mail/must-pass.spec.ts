import { expect, it } from '@jest/globals';
import { messageOf } from './message.texts.ts';

it('must-pass 23: a message by mail says the same whatever it is about and whoever gets it: no name, no family, no content', () => {
  const [one, other] = [messageOf('plan.shared:f0a1', 'mara@example.nl', 'https://zicht.example.nl'), messageOf('emergency.opened:77b2', 'jip@example.nl', 'https://zicht.example.nl')];
  expect(Object.keys(one).sort()).toEqual(['id', 'subject', 'text', 'to']);
  expect([one.subject, one.text]).toEqual([other.subject, other.text]);
  for (const word of ['mara', 'jip', 'f0a1', '77b2', 'plan', 'emergency', 'noodtoegang', 'kind', 'gezin ']) expect(`${one.subject} ${one.text} ${one.id}`.toLowerCase()).not.toContain(word);
});
