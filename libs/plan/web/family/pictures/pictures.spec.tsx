import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { PlanInPicturesDocument } from '@generated/family/graphql';
import { dossierId, linde, luna, showScreen } from '@zov/access/web/family/portal/testing/show';
import { PicturesScreen } from './pictures-screen';

const said = (id: string, childText: string, childPicture: string | null, more = {}) => ({ __typename: 'Agreement', id, state: 'ADOPTED', position: 1, top3ItemId: 't1', childText, childPicture, ...more });
const plan = (agreements: object[], more = {}) => ({ __typename: 'PlanVersion', id: 'p', phase: 'SAFETY', number: 1, state: 'IN_FORCE', top3Items: [{ __typename: 'Top3Item', id: 't1', rank: 1 }, { __typename: 'Top3Item', id: 't2', rank: 2 }], agreements, ...more });
const show = (planVersions: object[], me = luna) => showScreen(<PicturesScreen />, { me, mocks: [{ request: { query: PlanInPicturesDocument, variables: { id: dossierId } }, result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, luna], planVersions } } } }] });

describe('The plan in pictures', () => {
  it('shows each text for children with its picture, which is also said, in the order of the plan', async () => {
    show([plan([said('b', 'Oma haalt je op.', 'GRANDMA', { top3ItemId: 't2' }), said('a', 'Papa loopt een rondje.', 'WALK'), said('c', 'Jij belt mij.', null, { position: 2 })])]);
    const items = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(items.map((item) => [within(item).queryByRole('img')?.getAttribute('aria-label'), item.textContent])).toEqual([['Een rondje lopen', 'Papa loopt een rondje.'], [undefined, 'Jij belt mij.'], ['Oma of opa', 'Oma haalt je op.']]);
    expect(screen.getByText('Dit hebben we met elkaar afgesproken.')).toBeTruthy();
    expect(screen.getByText(/Kindertelefoon: 0800-0432/)).toBeTruthy();
  });

  it('leaves out what has no text for children or was taken out, and plans that no longer hold', async () => {
    show([plan([said('a', 'Blijft.', 'HOME'), said('b', '', 'HOME'), said('c', 'Weg.', null, { state: 'WITHDRAWN' })]), plan([said('d', 'Oud.', null)], { id: 'q', number: 0, state: 'SUPERSEDED' })]);
    expect((await screen.findAllByRole('listitem')).map((item) => item.textContent)).toEqual(['Blijft.']);
  });

  it('says to a parent to read it together, and whom to ask while there is nothing', async () => {
    show([plan([said('a', '', null)])], linde);
    expect(await screen.findByRole('heading', { name: 'Er staat nog niets met plaatjes in het plan' })).toBeTruthy();
    expect(screen.getByText('Vraag uw begeleider om het ook voor de kinderen op te schrijven.')).toBeTruthy();
  });
});
