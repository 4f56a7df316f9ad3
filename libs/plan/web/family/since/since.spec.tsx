import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { KeepSeenDocument, PlanSeenBeforeDocument } from '@generated/family/graphql';
import { dossierId, linde, luna, showScreen } from '@zov/access/web/family/portal/testing/show';
import { SinceLooked } from './since-looked';

const item = (__typename: string, id: string, shownHash: string) => ({ __typename, id, lineageId: `l-${id}`, shownHash, state: 'ADOPTED' });
const version = (over = {}) => ({ __typename: 'PlanVersion', id: 'p1', top3Items: [item('Top3Item', 'w', 'h1')], minimumConditions: [], agreements: [item('Agreement', 'a', 'h2')], safetyNet: [], help: [], ...over });
const SEEN = ['Agreement l-a h2', 'Top3Item l-w h1'];

function show(seen: string[] | undefined, more: object = {}, over = {}) {
  const noted: object[] = [];
  const planSeen = seen === undefined ? [] : [{ __typename: 'PlanSeen', id: 's', phase: 'SAFETY', lookedAt: '2026-11-20T10:00:00Z', seen }];
  showScreen(<><SinceLooked plan={{ id: 'p1', phase: 'SAFETY' }} /><p>Ons plan</p></>, {
    ...more, mocks: [
      { request: { query: PlanSeenBeforeDocument, variables: { id: dossierId } }, result: { data: { dossier: { __typename: 'Dossier', id: dossierId, planSeen, planVersions: [version(over)] } } } },
      { request: { query: KeepSeenDocument, variables: () => true }, result: ({ input }: { input?: object }) => ({ data: { keepPlanSeen: noted.push(input ?? {}) && { __typename: 'PlanSeen', id: 's' } } }) } as never,
    ],
  });
  return noted;
}
const settled = async () => {
  await screen.findByText('Ons plan');
  await new Promise((done) => setTimeout(done, 40));
};

describe('What changed in our plan since I last looked', () => {
  it('is kept at a first look and told at the next, to an adult with "u" and to a child with "je"', async () => {
    const first = show(undefined, { me: linde });
    await waitFor(() => expect(first).toEqual([{ dossierId, phase: 'SAFETY', seen: SEEN, idempotencyKey: expect.any(String) }]));
    expect(screen.queryByText(/laatst keek/)).toBeNull();
    show(['Agreement l-a old', 'Agreement l-b h9'], { me: luna });
    expect(await screen.findByText(/Sinds je laatst keek, op 20 november 2026: 1 afspraak veranderd, 1 vervallen; 1 ander onderdeel nieuw\./)).toBeTruthy();
  });

  it('is nothing while no word that I see is other', async () => {
    const noted = show(SEEN, { me: linde });
    await settled();
    expect([noted, screen.queryByText(/laatst keek/)]).toEqual([[], null]);
  });

  it('is kept by nobody who reads for somebody else', async () => {
    const noted = show(undefined, { me: linde, readsFor: { name: 'Linde', until: '2027-01-01T00:00:00Z' } });
    await settled();
    expect(noted).toEqual([]);
  });
});
