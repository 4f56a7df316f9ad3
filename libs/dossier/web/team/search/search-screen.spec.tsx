import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SearchDocument, SearchTextsDocument, SearchedFamiliesDocument, type SearchQuery, type SearchTextsQuery, type SearchedFamiliesQuery } from '@generated/team/graphql';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { SearchScreen } from './search-screen';

const NOTHING: SearchQuery = { findPersons: [], findFacts: [], findEvents: [], findTop3Items: [], findAgreements: [] };
const NO_TEXTS: SearchTextsQuery = { findColumnStatements: [], findAnalysisStatements: [], findSignals: [], findSafetyCards: [] };
const noTexts = answer(SearchTextsDocument, NO_TEXTS);
const families = answer(SearchedFamiliesDocument, { dossiers: { __typename: 'DossierConnection', nodes: [{ __typename: 'Dossier', id: DOSSIER_ID, name: 'Papierland' }] } } as SearchedFamiliesQuery);
const agreement = (id: string, what: string, state: 'ADOPTED' | 'WITHDRAWN' = 'ADOPTED') => ({ __typename: 'Agreement' as const, id, dossierId: DOSSIER_ID, what, whoName: 'Oma', state });

const routes = [{ path: '/zoeken', element: <SearchScreen /> }, { path: '/gezinnen/:dossierId/zoeken', element: <SearchScreen /> }];
const look = async (typed: string): Promise<void> => {
  await userEvent.type(screen.getByRole('searchbox', { name: 'Waar zoekt u naar?' }), typed);
  await userEvent.click(screen.getByRole('button', { name: 'Zoek' }));
};

describe('Zoeken', () => {
  it('shows what was found by sort, with its family and the way to it; the same words of two versions once', async () => {
    show(routes, '/zoeken', [families, noTexts, answer(SearchDocument, {
      ...NOTHING, findPersons: [{ __typename: 'Person', id: 'p1', dossierId: DOSSIER_ID, displayName: 'Saar Papierland', familyRole: 'CHILD', circle: 'FAMILY' }],
      findFacts: [{ __typename: 'Fact', id: 'f1', dossierId: DOSSIER_ID, kind: 'OPINION', what: 'Het was een ruzie', happenedOn: '2026-09-09' }],
      findAgreements: [agreement('a1', 'Bellen met oma'), agreement('a2', 'Bellen met oma'), agreement('a3', 'Oud', 'WITHDRAWN')],
    })]);
    await look('ruzie');
    const fact = await screen.findByRole('link', { name: 'Het was een ruzie' });
    expect(fact.getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/dossier#feit-f1`);
    expect(await screen.findByText('Gezin Papierland · 9 september 2026')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Saar Papierland' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Bellen met oma' })).toHaveLength(1);
    expect(screen.queryByText('Oud')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('3 treffers');
  });

  it('leads to sentences of the columns and the analysis, signals and cards; what was dropped is no place to go to', async () => {
    const said = (id: string, text: string, state: 'ADOPTED' | 'SUPERSEDED' = 'ADOPTED') => ({ __typename: 'AnalysisStatement' as const, id, dossierId: DOSSIER_ID, text, state });
    const column = (id: string, text: string, state: 'CURRENT' | 'DROPPED' = 'CURRENT') => ({ __typename: 'ColumnStatement' as const, id, dossierId: DOSSIER_ID, kind: 'WORRY' as const, text, state });
    show(routes, '/zoeken', [families, answer(SearchDocument, NOTHING), answer(SearchTextsDocument, {
      ...NO_TEXTS, findColumnStatements: [column('z', 'Zorg om geld'), column('y', 'Voorbij', 'DROPPED')], findAnalysisStatements: [said('u', 'Geld maakt ruzie'), said('v', 'Geld maakt ruzie', 'SUPERSEDED')],
      findSignals: [{ __typename: 'Signal', id: 's', dossierId: DOSSIER_ID, what: 'Geld geleend', receivedOn: '2026-11-02' }], findSafetyCards: [{ __typename: 'SafetyCard', id: 'c', dossierId: DOSSIER_ID, number: 5, conclusionText: 'Geld is geregeld', adoptedAt: '2026-10-28T10:00:00Z' }],
    })]);
    await look('geld');
    const to = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href')?.split(DOSSIER_ID)[1];
    expect([await to('Zorg om geld'), await to('Geld maakt ruzie'), await to('Geld geleend'), await to('Geld is geregeld')]).toEqual(['/analyse#kolommen', '/analyse#analyse', '/signalen/s', '/kaart/c']);
    expect(screen.queryByText('Voorbij')).toBeNull();
    expect(screen.getByText('Veiligheidskaart 5')).toBeTruthy();
  });

  it('looks in one family when it stands in its address, and puts no word in the address', async () => {
    const asked: unknown[] = [];
    const { router } = show(routes, `/gezinnen/${DOSSIER_ID}/zoeken`, [families, noTexts, answer(SearchDocument, (variables) => {
      asked.push(variables);
      return NOTHING;
    })]);
    await look('  school ');
    expect(await screen.findByRole('heading', { name: 'Niets gevonden in uw gezinnen' })).toBeTruthy();
    expect(asked).toEqual([{ search: 'school', dossierId: DOSSIER_ID }]);
    expect(router.state.location.search).toBe('');
  });

  it('asks for two letters, and keeps what was typed', async () => {
    show(routes, '/zoeken', []);
    await look('a!');
    expect(screen.getByText('Typ ten minste twee letters.')).toBeTruthy();
    const box = screen.getByRole('searchbox') as HTMLInputElement;
    expect([box.value, document.activeElement]).toEqual(['a!', box]);
  });

  it('says that it failed, and tries the same words again', async () => {
    show(routes, '/zoeken', [families, noTexts, lose(SearchDocument), answer(SearchDocument, NOTHING)]);
    await look('oma');
    const failed = await screen.findByText('Zoeken is niet gelukt. Probeer het opnieuw.');
    await userEvent.click(within(failed.closest('[role=alert], div') as HTMLElement).queryByRole('button') ?? screen.getByRole('button', { name: /opnieuw/i }));
    expect(await screen.findByText(/Probeer een ander woord/)).toBeTruthy();
  });
});
