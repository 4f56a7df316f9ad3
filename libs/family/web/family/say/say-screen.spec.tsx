import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RespondDocument, WhatWeSaidDocument } from '@generated/family/graphql';
import { dossierId, linde, ruben, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
import { fact, response } from '@zov/dossier/web/family/testing/rows';
import { opinion, plan } from '@zov/plan/web/family/testing/plans';
import { SayScreen } from './say-screen';

const answer = (content: Record<string, unknown> = {}): MockLink.MockedResponse => ({
  request: { query: WhatWeSaidDocument, variables: { id: dossierId } },
  result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, ruben, saar], planVersions: [plan()], facts: [fact()], responses: [], opinions: [], ...content } } },
});
const listUnder = async (title: string) => within((await screen.findByRole('heading', { name: title })).closest('section')!);

describe('Ik wil iets zeggen', () => {
  it('lists what was said, newest first, each with what it was about', async () => {
    const responses = [response({ itemType: 'AGREEMENT', itemId: 'a1' }), response({ id: 'r0', itemId: 'vanished', saidAt: '2026-01-01T10:00:00Z' })];
    showScreen(<SayScreen />, { mocks: [answer({ responses, opinions: [opinion()] })] });
    const items = (await listUnder('Dit zei u')).getAllByRole('listitem').map((item) => item.textContent);
    expect(items[0]).toMatch(/Ruben komt niet bij het huis.*Nummer R-7E235.*Jip Testman antwoordt vóór/);
    expect(items[1]).toMatch(/Het hele plan.*deels eens/);
    expect(items[2]).toMatch(/Een eerdere tekst/);
  });

  it('shows who only reads what was said, and asks nothing', async () => {
    showScreen(<SayScreen />, { mocks: [answer()], readsFor: { name: 'Linde Papierland', until: '2027-01-01T00:00:00Z' } });
    expect(await screen.findByText('Er is nog niets gezegd.')).toBeTruthy();
    expect(screen.getAllByRole('heading').map((one) => one.textContent)).toEqual(['Ik wil iets zeggen', 'Dit is gezegd']);
  });

  it('names whose words they are when somebody else of the family said them', async () => {
    showScreen(<SayScreen />, { mocks: [answer({ responses: [response({ personId: 'saar' })] })] });
    expect((await listUnder('Dit zei u')).getByText(/Dit zei Saar op 21 november 2026/)).toBeTruthy();
  });

  it('starts something new by choosing a subject', async () => {
    const said = { request: { query: RespondDocument, variables: () => true }, result: { data: { respond: response({ kind: 'SOMETHING_TO_SAY', words: 'Ik was er ook bij.' }) } } };
    showScreen(<SayScreen />, { mocks: [answer(), said] });
    const group = (await screen.findByText(/Iets dat over u is opgeschreven \(1\)/)).closest('details')!;
    await userEvent.click(within(group).getByRole('button', { name: 'Ik wil iets zeggen', hidden: true }));
    await userEvent.type(within(group).getByLabelText(/Uw eigen woorden/), 'Ik was er ook bij.');
    await userEvent.click(within(group).getByRole('button', { name: 'Verstuur', hidden: true }));
    expect((await (await listUnder('Dit zei u')).findByText('Ik was er ook bij.')).tagName).toBe('BLOCKQUOTE');
  });

  it('says how to speak up while there is nothing to choose from', async () => {
    showScreen(<SayScreen />, { mocks: [answer({ planVersions: [], facts: [] })] });
    expect(await screen.findByText(/U heeft nog niets gezegd/)).toBeTruthy();
    expect(screen.getByText(/Bel uw vaste begeleider/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Eens' })).toBeNull();
  });
});
