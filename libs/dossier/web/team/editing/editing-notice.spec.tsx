import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MockSubscriptionLink } from '@apollo/client/testing';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { FamilyFrameDocument, type EditingSubscription, type FamilyFrameQuery } from '@generated/team/graphql';
import { involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID } from '../testing/show';
import { EditingNotice } from './editing-notice';

const ITEM = { type: 'Fact', id: 'a fact' };
let socket: MockSubscriptionLink;
const asked: unknown[] = [];

beforeEach(() => {
  jest.useFakeTimers();
  asked.length = 0;
  socket = new MockSubscriptionLink();
  const cache = new InMemoryCache();
  const family = { __typename: 'Dossier', id: DOSSIER_ID, version: 1, number: 'G-1', name: 'Doos', state: 'OPEN', openedOn: '2026-09-01', persons: people, involvements: [involvement('CASE_DIRECTOR', 'sem')], planVersions: [], checks: [], measures: [] };
  cache.writeQuery({ query: FamilyFrameDocument, variables: { id: DOSSIER_ID }, data: { viewer, dossier: family } as unknown as FamilyFrameQuery });
  const client = new ApolloClient({ cache, link: socket });
  socket.onSetup(() => asked.push(socket.operation?.variables));
  render(<ApolloProvider client={client}><EditingNotice dossierId={DOSSIER_ID} item={ITEM} /></ApolloProvider>);
});
afterEach(() => void jest.useRealTimers());

const tell = (over: Partial<EditingSubscription['editing']> = {}): void => {
  act(() => {
    socket.simulateResult({ result: { data: { editing: { __typename: 'EditingNow', itemType: 'Fact', itemId: ITEM.id, professionalId: 'sem', working: true, ...over } } } });
    jest.advanceTimersByTime(0);
  });
};
const said = (): string => screen.getByRole('status').textContent ?? '';

it('says to colleagues where the reader is at work, and names who is there as well', () => {
  expect(asked).toEqual([{ dossierId: DOSSIER_ID, itemType: 'Fact', itemId: ITEM.id }]);
  expect(said()).toBe('');
  tell();
  expect(said()).toContain('Jip Testman is hier nu ook aan het schrijven.');
  tell({ professionalId: 'nobody we know' });
  expect(said()).toContain('Jip Testman en een collega zijn hier nu ook aan het schrijven.');
});

it('keeps quiet of work elsewhere, and of who has left or was not heard of for half a minute', () => {
  tell({ itemId: 'another fact' });
  expect(said()).toBe('');
  tell();
  tell({ working: false });
  expect(said()).toBe('');
  tell();
  act(() => void jest.advanceTimersByTime(29_000));
  expect(said()).toContain('Jip Testman');
  act(() => void jest.advanceTimersByTime(7_000));
  expect(said()).toBe('');
});
