import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { LogReadsDocument, type LogReadsQuery } from '@generated/team/graphql';
import { showScreens } from '../testing/show';
import { LogReadsScreen } from './reads-screen';

type Row = LogReadsQuery['logReads']['nodes'][number];
const row = (id: string, more: Partial<Row> = {}): Row => ({
  __typename: 'LogRead', id, at: '2026-11-20T09:24:07.031Z', operation: 'accessLog', outcome: 'OK', shown: 1200, filters: ['outcome is', 'at atLeast'], traceId: '0123456789abcdef0123456789abcdef',
  reader: { __typename: 'Professional', id: 'p', name: 'Pim Privacyma' }, organisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'Gemeente Nergensdrecht' }, ...more,
});

/** Answers each page; null when it fails. */
const answering = (answer: (after: unknown) => readonly Row[] | null): MockLink.MockedResponse => ({
  request: { query: LogReadsDocument, variables: () => true },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: ({ after }) => {
    const nodes = answer(after);
    if (nodes === null) return { errors: [new GraphQLError('x')] };
    return { data: { logReads: { __typename: 'LogReadConnection', nodes, endCursor: after ? null : 'c', hasMore: !after && nodes.length === 1 } } };
  },
});
const show = (mock: MockLink.MockedResponse, role = 'PRIVACY_OFFICER') => showScreens({ '/logboek/inzagen': <LogReadsScreen /> }, { role, mocks: [mock] });
const cells = (found: HTMLElement) => within(found).getAllByRole('cell').map((cell) => cell.textContent);

describe('Who looked into the log', () => {
  it('is told in words, with the organisation of that time, how much was shown and which filters were used', async () => {
    await show(answering(() => [row('1'), row('2', { operation: 'chainStatus', outcome: 'REFUSED', shown: null, filters: [], reader: null, organisation: null })]));
    const [, first, second] = within(await screen.findByRole('table', { name: /Vragen aan het logboek/ })).getAllByRole('row');
    expect(cells(first as HTMLElement)).toEqual(['Pim PrivacymaGemeente Nergensdrecht', 'Logboek bekeken', 'Gelukt', '1.200', 'uitkomst, vanaf', '01234567']);
    expect(cells(second as HTMLElement)).toEqual(['Naam niet zichtbaar', 'Keten bekeken', 'Geweigerd', '–', '–', '01234567']);
  });

  it('comes page by page', async () => {
    await show(answering((after) => (after ? [row('2'), row('3')] : [row('1')])));
    await userEvent.click(await screen.findByRole('button', { name: 'Toon meer regels' }));
    await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(4));
    expect(screen.queryByRole('button', { name: 'Toon meer regels' })).toBeNull();
  });

  it('keeps what is there when more cannot be fetched, and says so', async () => {
    await show(answering((after) => (after ? null : [row('1')])));
    await userEvent.click(await screen.findByRole('button', { name: 'Toon meer regels' }));
    expect(await screen.findByText(/niet gelukt/)).toBeTruthy();
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2);
  });

  it('says that it could not be fetched', async () => {
    await show(answering(() => null));
    expect(await screen.findByText('De lijst kon niet worden opgehaald')).toBeTruthy();
  });

  it('is a page that does not exist for everybody else', async () => {
    await show(answering(() => [row('1')]), 'ADMINISTRATOR');
    expect(screen.queryByText('Wie keek in het logboek')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
