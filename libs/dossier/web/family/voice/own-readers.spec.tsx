import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AboutUsDocument, LetReadResponseDocument, RespondDocument } from '@generated/family/graphql';
import { dossierId, linde, luna, showScreen } from '@zov/access/web/family/portal/testing/show';
import { AboutUsScreen } from '../about-us/about-us-screen';
import { fact, response } from '../testing/rows';

const read = (personId: string): MockLink.MockedResponse => ({
  request: { query: AboutUsDocument, variables: { id: dossierId } },
  result: { data: { rectificationNotices: [], dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, luna], facts: [fact()], measures: [], informationReleases: [], columnStatements: [], perspectives: [], crisisDecisions: [], attachments: [], safetyCards: [], gateDecisions: [], phaseTurns: [], monitoringMoments: [], responses: [response({ personId })] } } },
});
const act = (query: unknown, data: Record<string, unknown>, sent: unknown[]): MockLink.MockedResponse => ({
  request: { query: query as never, variables: () => true },
  result: (variables: unknown) => {
    sent.push((variables as { input: unknown }).input);
    return { data } as never;
  },
});
const letRead = (answer: Record<string, unknown>, sent: unknown[]) => act(LetReadResponseDocument, { letReadResponse: answer }, sent);

describe('Who reads what a child says', () => {
  it('is chosen before it is sent, and is nobody when nothing is chosen', async () => {
    const sent: unknown[] = [];
    const said = { respond: response({ id: 'new', personId: 'luna', childAllows: ['PARENTS'] }) };
    showScreen(<AboutUsScreen />, { me: luna, mocks: [read('saar'), act(RespondDocument, said, sent)] });
    await userEvent.click(await screen.findByRole('button', { name: 'Klopt niet' }));
    expect(screen.getByText(/Kies je niets\? Dan leest niemand anders dit\./)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mijn ouders' }).checked).toBe(false);
    await userEvent.type(screen.getByLabelText(/Jouw eigen woorden/), 'Ik was bang.');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mijn ouders' }));
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByText('Dit leest ook: mijn ouders.')).toBeTruthy();
    expect(sent).toMatchObject([{ words: 'Ik was bang.', childAllows: ['PARENTS'] }]);
  });

  it('is decided anew afterwards', async () => {
    const sent: unknown[] = [];
    showScreen(<AboutUsScreen />, { me: luna, mocks: [read('luna'), letRead({ __typename: 'Response', id: 'r1', version: 2, childAllows: ['TEAM'] }, sent)] });
    expect(await screen.findByText('Alleen de begeleider die alles regelt, leest dit.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Verander wie dit leest' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'De mensen die ons helpen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Dit leest ook: de mensen die ons helpen.')).toBeTruthy();
    expect(sent).toMatchObject([{ dossierId, id: 'r1', childAllows: ['TEAM'] }]);
  });

  it('says so when it could not be changed, and keeps what was chosen', async () => {
    showScreen(<AboutUsScreen />, { me: luna, mocks: [read('luna'), letRead({ __typename: 'Refused', code: 'NOT_FOUND_OR_NOT_ALLOWED', correlationId: 'c' }, [])] });
    await userEvent.click(await screen.findByRole('button', { name: 'Verander wie dit leest' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'De mensen die ons helpen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText(/Er is niets veranderd/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'De mensen die ons helpen' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Laat het zo' }));
    expect(screen.getByText('Alleen de begeleider die alles regelt, leest dit.')).toBeTruthy();
  });

  it('opens anew without the trouble of before, and leads focus to where it was', async () => {
    showScreen(<AboutUsScreen />, { me: luna, mocks: [read('luna'), letRead({ __typename: 'Refused', code: 'NOT_FOUND_OR_NOT_ALLOWED', correlationId: 'c' }, [])] });
    await userEvent.click(await screen.findByRole('button', { name: 'Verander wie dit leest' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Mijn ouders' })));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText(/Er is niets veranderd/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Laat het zo' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Verander wie dit leest'));
    await userEvent.click(screen.getByRole('button', { name: 'Verander wie dit leest' }));
    expect(screen.queryByText(/Er is niets veranderd/)).toBeNull();
  });

  it('is no question for a parent', async () => {
    showScreen(<AboutUsScreen />, { mocks: [read('linde')] });
    await userEvent.click(await screen.findByRole('button', { name: 'Klopt niet' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText(/leest dit\./)).toBeNull();
  });
});
