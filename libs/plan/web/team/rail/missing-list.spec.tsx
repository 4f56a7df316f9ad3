import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, condition, contact, situation, version } from '../testing/plan-world';

const card = async (): Promise<HTMLElement> => (await screen.findByRole('heading', { name: /^Wat ontbreekt nog/ })).closest<HTMLElement>('#wat-ontbreekt')!;
/** The list as it reads: each title followed by its lines. */
const told = async () => [...(await card()).querySelectorAll('.plan-missing > li')].map((item) => [item.querySelector('.zov-subtle')?.textContent, ...[...item.querySelectorAll('a')].map((link) => link.textContent)]);

describe('what is still missing', () => {
  it('is told of an empty plan as what the plan itself needs, before sharing and before adopting', async () => {
    new PlanWorld(version({ top3Items: [], agreements: [], safetyNet: [] })).show(PlanScreen);
    const list = await card();
    expect(within(list).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Vóór u deelt', 'Vóór iemand vaststelt']);
    expect(await told()).toEqual([['Het plan', 'Schrijf ten minste één onveilige situatie op.'], ['Het plan', 'Zet ten minste één contact in het vangnet.']]);
  });

  it('calls every item by its own words, in the order of the plan', async () => {
    new PlanWorld(version({
      top3Items: [situation('b', 2, { goal: '' }), situation('a', 1, { familyText: '' })],
      agreements: [agreement('g', 'a', { reviewOn: null }), agreement('h', 'b', { what: 'Belt oma', ifItFails: '' })],
      minimumConditions: [condition('c', { familyText: '' })], safetyNet: [contact('n', { agreed: false })],
    })).show(PlanScreen);
    expect(await told()).toEqual([
      ['Situatie 1: Gedrag a', 'Schrijf de tekst voor het gezin.'],
      ['Bodemeis: Tom komt niet binnen', 'Schrijf de tekst voor het gezin.'],
      ['Afspraak: Loopt een rondje', 'Kies wanneer u deze afspraak bespreekt.'],
      ['Situatie 2: Gedrag b', 'Schrijf het doel op.'],
      ['Afspraak: Belt oma', 'Schrijf op wat er gebeurt als het niet lukt.'],
      ['Vangnet: Oma Gerda', 'Vertel het Oma Gerda en vraag of het mag.'],
    ]);
  });

  it('is counted at the top of the page, and the count brings somebody to the list', async () => {
    new PlanWorld(version({ top3Items: [situation('a', 1, { goal: '' })] })).show(PlanScreen);
    await userEvent.click(await screen.findByRole('link', { name: 'Er ontbreekt nog 1 ding' }));
    expect(document.activeElement?.textContent).toBe('Wat ontbreekt nog');
  });

  it('is counted at each item too, a situation with its agreements', async () => {
    new PlanWorld(version({ top3Items: [situation('a', 1, { goal: '' })], agreements: [agreement('g', 'a', { checkHow: '', checkerName: '' })] })).show(PlanScreen);
    expect(await screen.findByRole('link', { name: 'Er ontbreken nog 3 dingen' })).toBeTruthy();
    expect(screen.getAllByText('3 dingen ontbreken')).toHaveLength(2);
    expect(screen.getAllByText('2 dingen ontbreken')).toHaveLength(1);
  });

  it('does not ask anything of a situation that waits for later', async () => {
    new PlanWorld(version({ top3Items: [situation('a', 1), situation('b', null, { goal: '', familyText: '', factIds: [] })] })).show(PlanScreen);
    expect(await screen.findByText('Alles is ingevuld. U kunt verder.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /ontbre/ })).toBeNull();
  });

  it.each([
    ['Kies op welke feiten dit rust.', 'factIds-a'],
    ['Maak ten minste één afspraak.', 'agreements-a'],
    ['Zet ten minste één contact in het vangnet.', 'safetyNet-plan'],
  ])('goes to the place of "%s"', async (line, id) => {
    new PlanWorld(version({ top3Items: [situation('a', 1, { factIds: [] })], agreements: [], safetyNet: [] })).show(PlanScreen);
    await userEvent.click(await screen.findByRole('link', { name: line }));
    await waitFor(() => expect(document.activeElement?.id).toBe(id));
  });

  it('asks to share anew what changed after the sharing, and says so at the item', async () => {
    new PlanWorld(version({ state: 'SHARED', sharedAt: '2026-11-20T10:00:00Z', releasedToPersonIds: ['tom'], agreements: [agreement('g', 'a', { state: 'SHARED' })], safetyNet: [contact('n', { state: 'SHARED' })] })).show(PlanScreen);
    expect(await told()).toEqual([['Situatie 1: Gedrag a', 'Dit is veranderd na het delen. Deel het opnieuw.']]);
    expect(screen.getByText('Een deel is gewijzigd na het delen. Het gezin ziet die onderdelen pas als u opnieuw deelt.')).toBeTruthy();
    expect(screen.getAllByText('Gewijzigd na delen')).toHaveLength(2);
  });

  it('is not asked of a plan that was adopted', async () => {
    new PlanWorld(version({ state: 'IN_FORCE', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z', top3Items: [situation('a', 1, { goal: '' })] })).show(PlanScreen);
    expect(await screen.findByText('Het plan is vastgesteld')).toBeTruthy();
    expect(screen.queryByText('Wat ontbreekt nog')).toBeNull();
  });
});
