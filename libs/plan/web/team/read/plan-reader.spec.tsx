import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
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

  it('shows a later phase to read only, and says of one that was not begun when it comes', async () => {
    const world = new PlanWorld(version(), version({ id: 'v9', phase: 'ASSISTANCE', top3Items: [situation('z', 1)], agreements: [] }));
    world.show(PlanScreen, 'plan?fase=2', 'plan');
    expect(await screen.findByRole('heading', { name: 'Gedrag z' })).toBeTruthy();
    expect(screen.getByText('Dit plan kunt u hier alleen lezen.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Deel met het gezin' })).toBeNull();
    expect(screen.getAllByText('Komt na het veiligheidsplan').length).toBeGreaterThan(0);
  });
});
