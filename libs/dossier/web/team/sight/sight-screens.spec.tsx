import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ColleaguesDocument, ViewAsDocument, WhoSeesItemDocument, WhoSeesWhatDocument, type ReaderPartsFragment, type ViewAsQuery, type WhoSeesWhatQuery } from '@generated/team/graphql';
import { involvement, people } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { ViewAsScreen } from './view-as-screen';
import { WhoSeesItemScreen } from './who-sees-item-screen';
import { WhoSeesWhatScreen } from './who-sees-what-screen';

const ITEM = '22222222-2222-4222-8222-222222222222';
const READER = '33333333-3333-4333-8333-333333333333';
const part = (dataClass: 'D3' | 'D11', is: 'YES' | 'PARTLY' | 'NO', ...sentences: string[]) => ({ __typename: 'SightPart' as const, dataClass, answer: is, sentences });
const rik: ReaderPartsFragment = { __typename: 'ReaderSight', id: 'pa', kind: 'FAMILY', name: 'Rik Doos', role: 'FAMILY_MEMBER', organisationName: null, isMe: false,
  parts: [part('D3', 'PARTLY', 'Rik Doos mag een deel hiervan lezen.', 'Waarom: het is met Rik Doos gedeeld.'), part('D11', 'NO', 'Rik Doos mag dit niet lezen.', 'Dit is niet met Rik Doos gedeeld.')] };
const jip: ReaderPartsFragment = { __typename: 'ReaderSight', id: 'jip', kind: 'PROFESSIONAL', name: 'Jip Testman', role: 'YOUTH_PROFESSIONAL', organisationName: 'Gemeente', isMe: true,
  parts: [part('D3', 'YES', 'Jip Testman mag dit lezen.'), part('D11', 'YES', 'Jip Testman mag dit lezen.')] };

describe('Wie ziet wat', () => {
  const asked: unknown[] = [];
  const load = (readers: ReaderPartsFragment[] | null = [rik, jip]) => show([{ path: '/gezinnen/:dossierId/wie-ziet-wat', element: <WhoSeesWhatScreen /> }], `/gezinnen/${DOSSIER_ID}/wie-ziet-wat`, [
    answer(WhoSeesWhatDocument, (variables) => {
      asked.push(variables['aboutPersonId']);
      return { dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people }, whoSeesWhat: readers } as WhoSeesWhatQuery;
    }),
  ]);

  it('is a table of people by kinds of data, with yes, partly or no in words', async () => {
    load();
    const table = await screen.findByRole('table', { name: 'Wie wat mag lezen' });
    expect(within(table).getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Wie', 'Feiten', 'Gezondheid']);
    const [, his, hers] = within(table).getAllByRole('row');
    expect(within(his!).getByRole('rowheader').textContent).toContain('Rik DoosVader');
    expect(within(his!).getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual(['Gedeeltelijk. Waarom? Rik Doos, Feiten', 'Nee. Waarom? Rik Doos, Gezondheid']);
    expect(within(hers!).getByRole('rowheader').textContent).toBe('Jip Testman (u)jeugdprofessional, Gemeente');
  });

  it('opens the why of an answer by keyboard, and gives the focus back', async () => {
    load();
    const no = await screen.findByRole('button', { name: 'Nee. Waarom? Rik Doos, Gezondheid' });
    no.focus();
    await userEvent.keyboard('{Enter}');
    const why = screen.getByRole('region', { name: 'Rik Doos: Gezondheid' });
    expect(document.activeElement?.textContent).toBe('Rik Doos: Gezondheid');
    expect(why.textContent).toContain('Rik Doos mag dit niet lezen.Dit is niet met Rik Doos gedeeld.');
    await userEvent.click(within(why).getByRole('button', { name: 'Sluit' }));
    expect(document.activeElement).toBe(no);
    expect(screen.queryByRole('region', { name: 'Rik Doos: Gezondheid' })).toBeNull();
  });

  it('says the same in words, and offers to look through the eyes of another but not of the reader', async () => {
    load();
    expect(await screen.findByText('Leest een deel van: feiten. Leest niet: gezondheid.')).toBeTruthy();
    expect(screen.getByText('Leest: feiten en gezondheid.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /^Bekijk als/ }).map((one) => one.getAttribute('href'))).toEqual([`/gezinnen/${DOSSIER_ID}/bekijk-als/pa`]);
  });

  it('asks about one person when chosen', async () => {
    load();
    await screen.findByRole('table', { name: 'Wie wat mag lezen' });
    await userEvent.selectOptions(screen.getByLabelText('Over wie?'), 'kid');
    expect((screen.getByLabelText('Over wie?') as HTMLSelectElement).value).toBe('kid');
    await screen.findByRole('table', { name: 'Wie wat mag lezen' });
    expect(asked.at(-1)).toBe('kid');
  });

  it('says when there is nothing to compare', async () => {
    load(null);
    expect(await screen.findByText('U ziet hierover niets. Dan is er ook niets om te vergelijken.')).toBeTruthy();
  });
});

describe('Wie leest dit', () => {
  const item = (path: string, readers: ReaderPartsFragment[] | null) => show([{ path: '/gezinnen/:dossierId/wie-ziet-wat/:slug/:itemId', element: <WhoSeesItemScreen /> }], `/gezinnen/${DOSSIER_ID}/wie-ziet-wat/${path}`, [
    answer(ColleaguesDocument, { professionals: [{ __typename: 'Professional', id: 'kim', name: 'Kim Collega', role: 'YOUTH_PROFESSIONAL', organisationName: 'Gemeente' }] }),
    answer(WhoSeesItemDocument, (variables) => ({ whoSeesItem: variables['readerId'] ? [{ ...jip, id: 'kim', name: 'Kim Collega', isMe: false, parts: [part('D3', 'NO', 'Kim Collega mag dit niet lezen.', 'Kim Collega werkt niet voor dit gezin.')] }] : readers })),
  ]);

  it('says of everybody whether and why, and of a colleague that is chosen', async () => {
    item(`feit/${ITEM}`, [{ ...rik, parts: [rik.parts[1]!] }, { ...jip, parts: [jip.parts[0]!] }]);
    expect(await screen.findByText('Rik Doos mag dit niet lezen. Dit is niet met Rik Doos gedeeld.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Wie leest dit feit?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('combobox', { name: /Iemand anders/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Kim Collega/ }));
    expect(await screen.findByText('Kim Collega mag dit niet lezen. Kim Collega werkt niet voor dit gezin.')).toBeTruthy();
  });

  it('has one answer for what is not there and what is hidden', async () => {
    item(`adres/${ITEM}`, null);
    expect(await screen.findByText('Dit onderdeel is er niet, of u mag het niet lezen.')).toBeTruthy();
  });

  it('is no page for another kind of thing', () => {
    item(`geheim/${ITEM}`, null);
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  });
});

describe('Bekijk als', () => {
  const version = { __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', number: 2, state: 'ADOPTED', sharedAt: null, adoptedAt: null, top3Items: [], minimumConditions: [], safetyNet: [],
    agreements: [{ __typename: 'Agreement', id: 'a', position: 1, state: 'ADOPTED', whoPersonId: 'pa', whoName: null, familyText: 'Ik bel eerst.', rhythm: 'elke dag' }, { __typename: 'Agreement', id: 'b', position: 2, state: 'WITHDRAWN', whoPersonId: 'pa', whoName: null, familyText: 'Oude afspraak', rhythm: null }] };
  const seen = { __typename: 'Dossier', id: DOSSIER_ID, state: 'OPEN', persons: [{ __typename: 'Person', id: 'pa', displayName: 'Rik Doos', familyRole: 'FATHER', birthDate: null }], involvements: [involvement()],
    facts: [{ __typename: 'Fact', id: 'f', kind: 'FACT', what: 'Er is geduwd', happenedOn: '2026-09-03', place: null, sourceKind: null, sourceName: null }], events: [], measures: [], contactPoints: [], planVersions: [version] };
  const own = { __typename: 'Dossier', id: DOSSIER_ID, persons: [{ __typename: 'Person', id: READER, displayName: 'Rik Doos' }], involvements: [], shares: [] };
  const load = (path: string, viewAs: unknown, first = answer(ViewAsDocument, { dossier: own, viewAs } as ViewAsQuery)) =>
    show([{ path: '/gezinnen/:dossierId/bekijk-als/:readerId/:part?', element: <ViewAsScreen /> }], `/gezinnen/${DOSSIER_ID}/bekijk-als/${READER}${path}`, [first, answer(ViewAsDocument, { dossier: own, viewAs } as ViewAsQuery)]);

  it.each([['', 'Casusregisseur'], ['/dossier', '3 september 2026: Er is geduwd'], ['/plan', 'Rik Doos: Ik bel eerst.']])('shows %s of what both see, under a banner that stays, with nothing to do', async (path, text) => {
    load(path, seen);
    expect(await screen.findByText(text)).toBeTruthy();
    const banner = screen.getByRole('region', { name: 'U kijkt als Rik Doos · alleen lezen' });
    expect(within(banner).getByRole('link', { name: 'Stop met meekijken' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/wie-ziet-wat`);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.getAllByRole('link').map((one) => one.textContent)).toEqual(['Stop met meekijken', 'Overzicht', 'Dossier', 'Ons plan']);
    expect(screen.queryByText(/Oude afspraak/)).toBeNull();
  });

  it('says when the other sees nothing', async () => {
    load('', null);
    expect(await screen.findByText('Deze persoon ziet nu niets van dit gezin.')).toBeTruthy();
  });

  it('tries again when it fails', async () => {
    load('/dossier', seen, lose(ViewAsDocument));
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('3 september 2026: Er is geduwd')).toBeTruthy();
  });
});
