import type { Locator, Page } from 'playwright-core';
import { familyTexts } from '@zov/plan/web/team/family-text/family-text.texts';
import { phaseWords } from '@zov/plan/web/team/top3/phase-words.texts';
import { top3Texts } from '@zov/plan/web/team/top3/top3.texts';
import { closeBrowser, openVisitor, signIn, type Visitor } from './support/browser';
import { button, field } from './support/forms';
import { dossierNamed, recordSupervision } from './support/graphql';
import { addSituation, openPlan, situationCard, startPlan, write } from './support/plan-acts';
import { involve } from './support/team-acts';

const FIRST = 'Tom gooit met borden in de keuken.';
const SECOND = 'Puck belt ’s nachts oma omdat er geschreeuwd wordt.';
const ABOUT = ['Iris', 'Tom', 'Puck', 'Bram'];

/** The promise is one second; a machine that is busy with other tests gets more. */
const SOON = 3_000;

let jip: Visitor;
let sem: Visitor;
let dossierId: string;

const card = ({ page }: Visitor, behaviour = FIRST): Locator => situationCard(page, behaviour);
const order = (page: Page): Promise<string[]> => page.getByRole('grid', { name: phaseWords.SAFETY.listLabel }).locator('.plan-board__name').allInnerTexts();

/** The value of a field as the page shows it now, and again until it is this one; answers how long that took. */
async function arrives(box: Locator, text: string, since = Date.now()): Promise<number> {
  await expectSoon(() => box.inputValue(), text);
  return Date.now() - since;
}

/** Reads again and again until it is what is expected, and fails with what it was at last. */
async function expectSoon<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 20_000;
  let found = await read();
  while (JSON.stringify(found) !== JSON.stringify(expected) && Date.now() < end) found = await read();
  expect(found).toEqual(expected);
}

/** Moves focus with Tab, as somebody without a mouse does, until it is where it should be. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target.toString()}`);
}

/** Sem has no mouse: he goes to a field with Tab and types over what stands there; the next Tab leaves and saves it. */
async function typeOver(label: string, text: string): Promise<void> {
  await tabTo(sem.page, field(card(sem), label));
  await sem.page.keyboard.press('ControlOrMeta+a');
  await sem.page.keyboard.type(text);
}

async function press(button: Locator): Promise<void> {
  await tabTo(sem.page, button);
  await sem.page.keyboard.press('Enter');
}

beforeAll(async () => {
  [jip, sem] = await Promise.all([openVisitor(), openVisitor()]);
  await signIn(jip, 'jip-testman');
  dossierId = await dossierNamed(jip, 'Voorbeeldstra');
  await recordSupervision(jip, dossierId);
  await involve(jip.page, dossierId, 'Sem Fictief', 'GI_EXECUTOR');
  await startPlan(jip.page, dossierId);
  await signIn(sem, 'sem-fictief');
  await openPlan(sem.page, dossierId);
});
afterAll(closeBrowser);
afterEach(() => {
  for (const visitor of [jip, sem]) expect(visitor.faults).toEqual([]);
});

/** Keeps what this visitor sends of one field on the way, as a slow line does, until it is let go. */
async function slowLine({ page }: Visitor, name: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  await page.route('**/team/graphql', async (route) => {
    if (route.request().postData()?.includes(`"${name}":"`)) await held;
    await route.continue();
  });
  return () => letGo();
}

/** Resolves when the server answered what this visitor wrote. */
const answered = ({ page }: Visitor, text: string): Promise<unknown> => page.waitForResponse((response) => Boolean(response.request().postData()?.includes(text)));

describe('two people in one plan', () => {
  it('see what the other adds and writes, without a reload and within moments', async () => {
    // What a GI brings into the plan, who directs may change as well; the other way round it may not.
    await addSituation(sem.page, { behaviour: FIRST, about: ABOUT });
    await card(jip).waitFor();
    const since = Date.now();
    await write(card(jip), top3Texts.goal, 'Niemand gooit nog met iets.');
    expect(await arrives(field(card(sem), top3Texts.goal), 'Niemand gooit nog met iets.', since)).toBeLessThan(SOON);
    await typeOver(top3Texts.riskFactors, 'Ruzie.');
    const sinceLeft = Date.now();
    await sem.page.keyboard.press('Tab');
    expect(await arrives(field(card(jip), top3Texts.riskFactors), 'Ruzie.', sinceLeft)).toBeLessThan(SOON);
  });

  it('work in different fields of one situation at the same time, and both texts stay', async () => {
    await Promise.all([
      write(card(jip), familyTexts.label, 'Papa gooit soms met borden.'),
      typeOver(top3Texts.reached, 'Drie weken geen bord kapot.').then(() => sem.page.keyboard.press('Tab')),
    ]);
    for (const { page } of [jip, sem]) {
      const situation = situationCard(page, FIRST);
      await arrives(field(situation, familyTexts.label), 'Papa gooit soms met borden.');
      await arrives(field(situation, top3Texts.reached), 'Drie weken geen bord kapot.');
    }
    expect(await sem.page.getByRole('button', { name: 'Voeg samen' }).count()).toBe(0);
  });

  it('do not lose what one is typing when the other changes something else', async () => {
    await typeOver(top3Texts.riskFactors, 'Ruzie over ');
    await write(card(jip), top3Texts.goal, 'Niemand gooit, niemand schreeuwt.');
    await arrives(field(card(sem), top3Texts.goal), 'Niemand gooit, niemand schreeuwt.');
    await sem.page.keyboard.type('geld.');
    await sem.page.keyboard.press('Tab');
    await arrives(field(card(jip), top3Texts.riskFactors), 'Ruzie over geld.');
  });
});

describe('somebody with the plan open in two windows', () => {
  it('sees in the other window what is written in the one, while the one does not read again what it wrote itself', async () => {
    const other = await jip.context.newPage();
    await openPlan(other, dossierId);
    await situationCard(other, FIRST).waitFor();
    await jip.page.waitForLoadState('networkidle');
    const readAgain: string[] = [];
    jip.page.on('request', (request) => {
      if (request.postData()?.includes('query Plan(')) readAgain.push(request.url());
    });
    await write(card(jip), top3Texts.goal, 'Iedereen blijft rustig.');
    await arrives(field(situationCard(other, FIRST), top3Texts.goal), 'Iedereen blijft rustig.');
    await arrives(field(card(sem), top3Texts.goal), 'Iedereen blijft rustig.');
    await jip.page.waitForLoadState('networkidle');
    expect(readAgain).toEqual([]);
    await other.close();
  });
});

describe('two people in one field', () => {
  it('get both texts side by side, and merging with the keyboard alone keeps both', async () => {
    const theirs = 'Bij ruzie belt Tom zijn broer.';
    const mine = 'Bij ruzie gaat Tom naar buiten.';
    const letGo = await slowLine(sem, 'goal');
    await typeOver(top3Texts.goal, mine);
    await Promise.all([answered(jip, theirs), write(card(jip), top3Texts.goal, theirs)]);
    await sem.page.keyboard.press('Tab');
    letGo();

    const conflict = sem.page.getByRole('region', { name: new RegExp(`^${top3Texts.goal}: `) });
    await conflict.waitFor();
    await conflict.getByText('Jip Testman schreef hier ook').waitFor();
    for (const text of [theirs, mine]) await conflict.getByText(text).waitFor();
    await arrives(field(card(jip), top3Texts.goal), theirs);

    await press(button(conflict, 'Voeg samen'));
    await expectSoon(() => conflict.getByRole('textbox').inputValue(), `${theirs}\n${mine}`);
    await press(button(conflict, 'Bewaar samengevoegde tekst'));
    await conflict.waitFor({ state: 'detached' });
    for (const visitor of [jip, sem]) await arrives(field(card(visitor), top3Texts.goal), `${theirs}\n${mine}`);
  });
});

describe('the order of the Top-3', () => {
  it('that one changes with the buttons, by keyboard, is the order of the other', async () => {
    await addSituation(jip.page, { behaviour: SECOND, about: ABOUT });
    await card(sem, SECOND).waitFor();
    await expectSoon(() => order(sem.page), [FIRST, SECOND]);
    await tabTo(sem.page, button(sem.page, `Zet hoger: ${SECOND}`));
    const since = Date.now();
    await sem.page.keyboard.press('Enter');
    await expectSoon(() => order(jip.page), [SECOND, FIRST]);
    expect(Date.now() - since).toBeLessThan(SOON);
    expect(await order(sem.page)).toEqual([SECOND, FIRST]);
    await sem.page.getByText(top3Texts.ordered).waitFor();
  });

  it('can be taken back, and stays after a reload', async () => {
    await button(jip.page, `Zet lager: ${SECOND}`).click();
    await expectSoon(() => order(sem.page), [FIRST, SECOND]);
    await button(jip.page.getByRole('alertdialog').filter({ hasText: top3Texts.ordered }), 'Maak ongedaan').click();
    await expectSoon(() => order(sem.page), [SECOND, FIRST]);
    await jip.page.reload();
    await card(jip).waitFor();
    await expectSoon(() => order(jip.page), [SECOND, FIRST]);
  });
});
