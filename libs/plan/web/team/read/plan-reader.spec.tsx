import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { callThirdPhase } from '@zov/ui/third-phase';
import { versionText } from '@zov/dossier/web/team/shared/plan-state';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, condition, contact, situation, version } from '../testing/plan-world';

/** Somebody who may only read. */
function reading(...versions: Parameters<typeof version>[0][]): PlanWorld {
  const world = new PlanWorld(...versions.map((over) => version(over)));
  world.viewer = { ...world.viewer, id: 'gijs' };
  return world;
}
const detail = (within_: HTMLElement, term: string) => within(within_).getAllByText(term).find((found) => found.tagName === 'DT')?.nextElementSibling?.textContent;

describe('reading a plan', () => {
  it('shows professional and family words of everything, side by side, without a box to type in', async () => {
    reading({ minimumConditions: [condition('c')], agreements: [agreement('g', 'a', { childText: 'Papa gaat even weg.' })] }).show(PlanScreen);
    for (const words of ['Gedrag a', 'Gezin a', 'Papa loopt een rondje.', 'Papa gaat even weg.', 'Tom komt niet binnen', 'Bel oma.']) expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Zet hoger|Wijzig|Voeg/ })).toBeNull();
  });

  it('leads from each situation and agreement to who reads it and why', async () => {
    reading({ agreements: [agreement('g', 'a')] }).show(PlanScreen);
    const links = await screen.findAllByRole('link', { name: /^Wie leest dit\?/ });
    expect(links.map((link) => link.getAttribute('href')?.replace(/^.*wie-ziet-wat/, ''))).toEqual(expect.arrayContaining(['/afspraak/g', '/situatie/a']));
  });

  it('leaves out what was taken from the plan and what waits for later', async () => {
    reading({
      top3Items: [situation('a', 1), situation('b', null), situation('c', 2, { state: 'WITHDRAWN' })],
      agreements: [agreement('g', 'a'), agreement('x', 'a', { what: 'Weg', state: 'WITHDRAWN' })], safetyNet: [contact('n'), contact('m', { name: 'Opa Klaas', state: 'WITHDRAWN' })],
    }).show(PlanScreen);
    await screen.findByRole('heading', { name: 'Gedrag a' });
    for (const gone of ['Gedrag b', 'Gedrag c', 'Opa Klaas']) expect(screen.queryByText(gone)).toBeNull();
    expect(document.getElementById('x')).toBeNull();
  });

  it('puts situations by rank, and agreements and contacts by their place', async () => {
    reading({
      top3Items: [situation('b', 2), situation('a', 1)], agreements: [agreement('h', 'a', { position: 2 }), agreement('g', 'a', { position: 1 })],
      safetyNet: [contact('m', { position: 2, name: 'Opa Klaas' }), contact('n', { position: 1 })],
    }).show(PlanScreen);
    await screen.findByRole('heading', { name: 'Gedrag a' });
    expect([...document.querySelectorAll('.plan-read h3')].map((heading) => heading.textContent)).toEqual(['Gedrag a', 'Gedrag b']);
    expect([...document.querySelectorAll('.plan-read .plan-agreement')].map(({ id }) => id)).toEqual(['g', 'h']);
    expect([...document.querySelectorAll('.plan-net strong')].map((name) => name.textContent)).toEqual(['Oma Gerda', 'Opa Klaas']);
  });

  it('tells of an agreement who checks how, until when, and what if it fails; and nothing that was not filled in', async () => {
    reading({ agreements: [agreement('g', 'a', { fromOn: '2026-11-01', untilOn: '2026-12-01', trigger: '' })] }).show(PlanScreen);
    await screen.findByRole('heading', { name: 'Gedrag a' });
    const line = document.getElementById('g')!;
    expect(detail(line, 'Controle')).toBe('Oma: Belt');
    expect(detail(line, 'Als het niet lukt')).toBe('Jip komt');
    expect(detail(line, 'Geldt')).toMatch(/1 november 2026.*1 december 2026/);
    expect(detail(line, 'Evaluatie')).toBe('1 januari 2027');
    expect(within(line).queryByText('Signaal')).toBeNull();
  });

  it('shows the facts a situation rests on as far as this reader has them', async () => {
    reading({ top3Items: [situation('a', 1, { factIds: ['f1', 'kept from this reader'] })] }).show(PlanScreen);
    expect(await screen.findByText('Tom gooide een bord.')).toBeTruthy();
    expect(document.querySelectorAll('.plan-facts li')).toHaveLength(1);
    expect(document.body.textContent).not.toMatch(/kept from this reader/);
  });

  it('calls a person this reader may not know of "iemand"', async () => {
    reading({ agreements: [agreement('g', 'a', { whoPersonId: 'unknown', aboutPersonIds: ['tom', 'unknown'] })] }).show(PlanScreen);
    await screen.findByRole('heading', { name: 'Gedrag a' });
    const line = document.getElementById('g')!;
    expect(line.querySelector('strong')?.textContent).toBe('iemand');
    expect(detail(line, 'Over')).toBe('Tom en iemand');
  });

  it('says of each part without anything in it that there is none', async () => {
    reading({ top3Items: [], agreements: [], safetyNet: [] }).show(PlanScreen);
    expect(await screen.findAllByText('Geen.')).toHaveLength(3);
  });

  it('shows of one household what is for it and what is for all, by its name', async () => {
    const world = new PlanWorld(version({
      state: 'IN_FORCE', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z', top3Items: [situation('a', 1), situation('b', 2, { householdId: 'h2' })],
      agreements: [agreement('g', 'a', { householdId: 'h1', what: 'Belt oma' }), agreement('h', 'a', { position: 2, what: 'Loopt een rondje' })],
    }));
    world.dossier.households = [{ __typename: 'Household', id: 'h1', label: 'Iris met Puck' }, { __typename: 'Household', id: 'h2', label: 'Tom' }];
    world.show(PlanScreen);
    expect(await screen.findByText('Gedrag b')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Welk huishouden' }), 'Tom');
    expect(screen.getByText('Gedrag b')).toBeTruthy();
    expect([screen.queryByText(/Belt oma/), screen.queryAllByText(/Loopt een rondje/).length > 0]).toEqual([null, true]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Welk huishouden' }), 'Iris met Puck');
    expect([screen.queryByText('Gedrag b'), screen.queryAllByText(/Belt oma/).length > 0]).toEqual([null, true]);
  });
});

describe('a plan of a later phase', () => {
  const help = () => version({ id: 'v9', phase: 'ASSISTANCE', top3Items: [situation('z', 1, { lifeDomain: 'MONEY' })], agreements: [], safetyNet: [] });

  it('is written beside the safety plan, in its own words, and asks for a domain of life', async () => {
    new PlanWorld(version({ state: 'IN_FORCE', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z' }), help()).show(PlanScreen, 'plan?fase=2', 'plan');
    expect(await screen.findByText('Top 3: wat houdt de onveiligheid in stand?')).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /Leefgebied/ }).selectedOptions[0]?.text).toBe('Geld en schulden');
    const steps = within(screen.getByRole('list', { name: 'Fasen van het plan' })).getAllByRole('listitem').map((step) => step.textContent);
    expect(steps).toEqual([expect.stringContaining('Geldt sinds 19 nov 2026'), expect.stringContaining('Concept'), expect.stringContaining('Nog niet begonnen')]);
  });

  it('that was adopted says that it is not carried out yet, and plans no checks', async () => {
    new PlanWorld({ ...help(), state: 'ADOPTED', adoptedAt: '2026-11-19T10:00:00Z' }).show(PlanScreen, 'plan?fase=2', 'plan');
    expect(await screen.findByText(/Dit plan wordt nog niet uitgevoerd/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Plan controle/ })).toBeNull();
  });

  it('can be begun from the first day on', async () => {
    const world = new PlanWorld().on('startPlanVersion', () => ({ __typename: 'PlanVersion', id: 'v3', number: 1, state: 'DRAFT' }));
    world.show(PlanScreen, 'plan?fase=3', 'plan');
    await userEvent.click(await screen.findByRole('button', { name: 'Begin het herstelplan' }));
    expect(world.sent).toMatchObject([{ act: 'startPlanVersion', input: { phase: 'RECOVERY' } }]);
  });

  it('has for its third phase the name that the region of the reader chose', async () => {
    callThirdPhase('toekomstplan');
    new PlanWorld().show(PlanScreen, 'plan?fase=3', 'plan');
    expect(await screen.findByRole('button', { name: 'Begin het toekomstplan' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Dit gezin heeft nog geen toekomstplan' })).toBeTruthy();
    expect(versionText({ phase: 'RECOVERY', number: 2, state: 'DRAFT' })).toBe('Toekomstplan, versie 2');
    expect(document.body.textContent).not.toMatch(/herstelplan/i);
    callThirdPhase('herstelplan');
  });
});
