import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MockSubscriptionLink } from '@apollo/client/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { FamilyFrameDocument, type EditingSubscription, type FamilyFrameQuery } from '@generated/team/graphql';
import { involvement, people, viewer } from '@zov/dossier/web/team/testing/family';
import { DOSSIER, GIJS, JIP } from '../testing/plan-world';
import { WhoWrites, type NamedItem } from './who-writes';

const ITEMS: readonly NamedItem[] = [{ type: 'Top3Item', id: 'worry-1', name: 'Rik schreeuwt' }, { type: 'Agreement', id: 'agreement-1', name: 'Rik belt oma' }];
const inTeam = (one: typeof JIP | typeof GIJS) => ({ ...involvement('TEAM_COLLEAGUE', one.id), professional: one });
let socket: MockSubscriptionLink;
/** Where colleagues are told that the reader is at work, oldest first. */
const told: unknown[] = [];

beforeEach(() => {
  jest.useFakeTimers();
  told.length = 0;
  socket = new MockSubscriptionLink();
  socket.onSetup(() => {
    const { itemType, itemId } = socket.operation?.variables ?? {};
    told.push(itemId ? `${String(itemType)} ${String(itemId)}` : 'nowhere');
  });
});
afterEach(() => void jest.useRealTimers());

function Fields() {
  return (
    <>
      <label>Gedrag<textarea id="behaviour-worry-1" /></label>
      <label>Doel<textarea id="goal-worry-1" /></label>
      <label>Afspraak<input id="what-agreement-1" /></label>
      <button type="button">Deel het plan</button>
    </>
  );
}

function page(items = ITEMS) {
  const cache = new InMemoryCache();
  const family = { __typename: 'Dossier', id: DOSSIER, version: 1, number: 'G-1', name: 'Doos', state: 'OPEN', openedOn: '2026-09-01', persons: people, involvements: [inTeam(JIP), inTeam(GIJS)], planVersions: [], checks: [], measures: [] };
  cache.writeQuery({ query: FamilyFrameDocument, variables: { id: DOSSIER }, data: { viewer, dossier: family } as unknown as FamilyFrameQuery });
  const client = new ApolloClient({ cache, link: socket });
  const screenOf = (shown: readonly NamedItem[]) => <ApolloProvider client={client}><WhoWrites dossierId={DOSSIER} items={shown}><Fields /></WhoWrites></ApolloProvider>;
  const { rerender } = render(screenOf(items));
  return { now: (shown: readonly NamedItem[]) => rerender(screenOf(shown)) };
}

const hear = (professionalId: string, itemId: string, working = true): void => {
  const editing: EditingSubscription['editing'] = { __typename: 'EditingNow', itemType: 'Top3Item', itemId, professionalId, working };
  act(() => {
    socket.simulateResult({ result: { data: { editing } } });
    jest.advanceTimersByTime(0);
  });
};
const said = (): string => screen.getByRole('status').textContent ?? '';
const places = () => within(screen.getByRole('status')).queryAllByRole('listitem').map((one) => one.textContent);
/** Puts the cursor there; what was told before is taken back a moment later. */
const goTo = (control: HTMLElement) =>
  act(() => {
    control.focus();
    jest.advanceTimersByTime(0);
  });
const enter = (label: string) => {
  goTo(screen.getByLabelText(label));
  act(() => void jest.advanceTimersByTime(0));
};

describe('A plan that several people write in', () => {
  it('tells colleagues of no place until the reader puts the cursor somewhere', () => {
    page();
    expect(told).toEqual(['nowhere']);
    expect(said()).toBe('');
  });

  it('tells them in which part the cursor is, once for all fields of it, and where it went next', () => {
    page();
    enter('Gedrag');
    enter('Doel');
    expect(told).toEqual(['nowhere', 'Top3Item worry-1']);
    enter('Afspraak');
    expect(told.at(-1)).toBe('Agreement agreement-1');
  });

  it('says that the reader is nowhere any more once the cursor is on something that belongs to no part', () => {
    page();
    enter('Afspraak');
    goTo(screen.getByRole('button', { name: 'Deel het plan' }));
    expect(told).toEqual(['nowhere', 'Agreement agreement-1', 'nowhere']);
  });

  it('leaves the cursor and what was typed alone when a colleague comes', () => {
    page();
    enter('Doel');
    fireEvent.change(screen.getByLabelText('Doel'), { target: { value: 'Rik blijft rustig' } });
    hear('gijs', 'worry-1');
    expect(document.activeElement).toBe(screen.getByLabelText('Doel'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Doel').value).toBe('Rik blijft rustig');
  });
});

describe('A colleague in the same plan', () => {
  it('is named with the part that is written in, and that nothing gets lost', () => {
    page();
    hear('gijs', 'agreement-1');
    expect(said()).toContain('Gijs Gedragsma schrijft nu ook aan dit plan. Schrijf gerust door. Veranderen jullie dezelfde woorden, dan ziet u beide teksten.');
    expect(places()).toEqual(['Gijs Gedragsma: Rik belt oma']);
  });

  it('is named once in the sentence and at each part, beside the others', () => {
    page();
    hear('gijs', 'agreement-1');
    hear('gijs', 'worry-1');
    hear('jip', 'worry-1');
    expect(said()).toMatch(/^Gijs Gedragsma en Jip Testman schrijven nu ook aan dit plan\./);
    expect(places()).toEqual(['Gijs Gedragsma: Rik belt oma', 'Gijs Gedragsma: Rik schreeuwt', 'Jip Testman: Rik schreeuwt']);
  });

  it('has no name here when the reader may not know who works on the family', () => {
    page();
    hear('somebody else', 'worry-1');
    expect(places()).toEqual(['een collega: Rik schreeuwt']);
  });

  it('is not mentioned while at work in something else of this family', () => {
    page();
    hear('gijs', 'a fact of the dossier');
    expect(said()).toBe('');
  });

  it('goes from the page on leaving, and after half a minute of silence', () => {
    page();
    hear('gijs', 'agreement-1');
    hear('gijs', 'agreement-1', false);
    expect(said()).toBe('');
    hear('jip', 'worry-1');
    act(() => void jest.advanceTimersByTime(36_000));
    expect(said()).toBe('');
  });

  it('goes from the page with the part that was taken out of the plan, and gets the new name of one that was renamed', () => {
    const { now } = page();
    hear('gijs', 'agreement-1');
    now([{ type: 'Agreement', id: 'agreement-1', name: 'Rik belt tante' }]);
    expect(places()).toEqual(['Gijs Gedragsma: Rik belt tante']);
    now([]);
    expect(said()).toBe('');
  });
});
