import { printTexts } from '@zov/plan/web/team/print/print.texts';
import { phaseWords } from '@zov/plan/web/team/top3/phase-words.texts';
import { address, closeBrowser, openVisitor, signIn, type Visitor } from './support/browser';
import { dossierNamed } from './support/graphql';
import { sheetsOf } from './support/pdf';

const tight = (text: string): string => text.replaceAll(/\s/g, '');
const PHASES = ['Veiligheidsplan', 'Hulpverleningsplan', 'Herstelplan'];

const PHASE_WORDS = Object.values(phaseWords);

let jip: Visitor;

beforeAll(async () => {
  jip = await openVisitor();
  await signIn(jip, 'jip-testman');
});
afterAll(closeBrowser);

/** Prints the plan of a family as the browser's own print does; `scale` makes every letter larger. */
async function printed(family: string, scale = 1): Promise<string[]> {
  await jip.page.goto(`${address()}/gezinnen/${await dossierNamed(jip, family)}/plan/afdrukken`);
  await jip.page.locator('.plan-print').first().waitFor();
  return sheetsOf(await jip.page.pdf({ preferCSSPageSize: true, scale }));
}

/** What stands at the foot of a sheet: which version, whether adopted and when, which fingerprint, printed when. */
const foot = (phase: string): RegExp => new RegExp(`${phase},versie\\d·Geldtsinds\\d{1,2}[a-z]+\\d{4}·Vingerafdruk[\\da-f]{8}·Afgedruktop\\d{1,2}[a-z]+\\d{4}$`);

it.each([['Papierland', 'G-001', 2], ['Verzinsel-Testmeer', 'G-003', 3]])('prints the plan of %s on one sheet a phase, with whom to call first', async (family, number, count) => {
  const sheets = await printed(family);
  expect(sheets).toHaveLength(count);
  for (const [index, sheet] of sheets.entries()) {
    const phase = PHASES[index] ?? '';
    expect(sheet).toContain(tight(`${phase} · Gezin ${family} (${number})`));
    const order = [printTexts.emergency, printTexts.agreements + printTexts.who, PHASE_WORDS[index]?.top3 ?? '', printTexts.opinions].map((text) => sheet.indexOf(tight(text)));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(sheet).toMatch(foot(phase));
    for (const other of PHASES.filter((one) => one !== phase)) expect(sheet).not.toContain(`${other}·`);
  }
});

it('says on every sheet which version it is when a phase does not fit on one, and cuts nothing in two', async () => {
  const sheets = await printed('Papierland', 1.7);
  expect(sheets.length).toBeGreaterThan(3);
  for (const sheet of sheets) expect(PHASES.filter((phase) => foot(phase).test(sheet))).toHaveLength(1);
  await jip.page.emulateMedia({ media: 'print' });
  const cut = await jip.page.locator('.plan-print :is(tr, li)').evaluateAll((items) => items.filter((item) => getComputedStyle(item).breakInside !== 'avoid').length);
  expect(cut).toBe(0);
  expect(jip.faults).toEqual([]);
});
