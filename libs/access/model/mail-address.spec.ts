import { expect, it } from '@jest/globals';
import { isMailAddress, problemsOfMailAddress } from './mail-address.ts';

it('a work address is one address and nothing around it', () => {
  for (const good of ['jip@gemeente.example', 'j.testman+zov@jeugd.gemeente.example']) expect([good, isMailAddress(good)]).toEqual([good, true]);
  for (const bad of ['jip', 'jip@', '@gemeente.example', 'jip@gemeente', 'jip@gemeente.', 'jip @gemeente.example', 'a@b.nl, c@d.nl', '<a@b.nl>', 'a@b@c.nl', 'a@b.nl\nBcc: c@d.nl', `${'x'.repeat(200)}@b.nl`]) {
    expect([bad, isMailAddress(bad)]).toEqual([bad, false]);
  }
});

it('an empty address is fine, and spaces around one are not held against anybody', () => {
  expect([problemsOfMailAddress(' '), problemsOfMailAddress(' a@b.nl ')]).toEqual([[], []]);
  expect(problemsOfMailAddress('a@b')).toEqual([{ field: 'address', message: expect.stringContaining('naam@example.nl') }]);
});
