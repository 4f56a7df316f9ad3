import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { PlanScreen } from '../screen/plan-screen';
import type { Opinion } from '../screen/plan-data';
import { PlanWorld, agreement, situation, version } from '../testing/plan-world';

const said = (id: string, over: Partial<Opinion> = {}): Opinion => ({ __typename: 'PlanOpinion', id, planVersionId: 'v1', personId: 'tom', stance: 'DISAGREE', words: `Woorden ${id}`, saidAt: '2026-11-19T12:00:00Z', current: true, recordedByName: null, ...over });
const shared = (opinions: Opinion[] = []) => version({ state: 'SHARED', sharedAt: '2026-11-19T10:00:00Z', releasedToPersonIds: ['tom'], opinions, top3Items: [situation('a', 1, { state: 'SHARED' })], agreements: [agreement('g', 'a', { state: 'SHARED' })] });

async function row(name: string): Promise<HTMLElement> {
  const aside = await screen.findByRole('complementary', { name: 'Stand van zaken' });
  return within(aside).getAllByText(name).map((found) => found.closest('li')).find((found): found is HTMLLIElement => found !== null)!;
}

describe('per person', () => {
  it('says who has the plan, who has not, and of whom nothing is known yet', async () => {
    new PlanWorld(shared()).show(PlanScreen);
    expect((await row('Tom')).textContent).toMatch(/Nog geen mening.*Gedeeld/);
    expect((await row('Iris')).textContent).toMatch(/Niet gedeeld/);
    expect((await row('Iris')).textContent).not.toMatch(/Nog geen mening/);
  });

  it('shows dissent in its own words, and says that it stops nothing', async () => {
    new PlanWorld(shared([said('nu')])).show(PlanScreen);
    expect((await row('Tom')).textContent).toMatch(/Oneens.*Woorden nu/);
    expect(screen.getByText('Oneens zijn houdt het plan niet tegen. Wat iemand zegt, blijft staan.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Stel plan vast' })).toBeTruthy();
  });

  it('keeps what somebody said before, folded below what that person says now', async () => {
    new PlanWorld(shared([said('nu', { stance: 'PARTLY', saidAt: '2026-11-20T12:00:00Z' }), said('toen', { current: false })])).show(PlanScreen);
    const tom = await row('Tom');
    const earlier = within(tom).getByText('Eerder gezegd (1)').closest('details')!;
    expect(earlier.open).toBe(false);
    expect(within(earlier).getByText('Woorden toen')).toBeTruthy();
    expect(earlier.textContent).not.toMatch(/Woorden nu/);
  });

  it('says that the plan was shared again after somebody spoke', async () => {
    new PlanWorld(shared([said('nu', { saidAt: '2026-11-18T12:00:00Z' })])).show(PlanScreen);
    expect(within(await row('Tom')).getByText('Het plan is daarna opnieuw gedeeld')).toBeTruthy();
  });

  it('does not say so of who spoke after the last sharing', async () => {
    new PlanWorld(shared([said('nu')])).show(PlanScreen);
    expect(within(await row('Tom')).queryByText('Het plan is daarna opnieuw gedeeld')).toBeNull();
  });

  it('says who wrote the words down when somebody did not log in', async () => {
    new PlanWorld(shared([said('nu', { words: '', recordedByName: 'Jip Testman' })])).show(PlanScreen);
    expect((await row('Tom')).textContent).toMatch(/Zonder toelichting.*opgeschreven door Jip Testman/);
  });

  it('names somebody of the network only when the plan is about that person', async () => {
    const gran = (id: string, callName: string) => ({ __typename: 'Person' as const, id, displayName: callName, callName, familyRole: null, circle: 'NETWORK' as const, birthDate: null, birthDatePrecision: 'UNKNOWN' as const, deceasedOn: null, expectedOn: null });
    const world = new PlanWorld(version({ agreements: [agreement('g', 'a', { aboutPersonIds: ['tom', 'gran'] })] }));
    world.dossier.persons.push(gran('gran', 'Gerda'), gran('aunt', 'Tante Bep'));
    world.show(PlanScreen);
    expect(await row('Gerda')).toBeTruthy();
    const aside = screen.getByRole('complementary', { name: 'Stand van zaken' });
    expect(within(aside).queryByText('Tante Bep')).toBeNull();
  });
});
