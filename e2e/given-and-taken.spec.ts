import type { Page } from 'playwright-core';
import { involvePurposes } from '@zov/dossier/web/team/access/involve.texts';
import { emergencyTexts, reasonText } from '@zov/dossier/web/team/emergency/emergency.texts';
import { troubleTexts } from '@zov/dossier/web/team/shared/act-trouble.texts';
import { legalBasisWords, secrecyBasisWords } from '@zov/dossier/web/team/shared/grounds.texts';
import { purposeText } from '@zov/dossier/web/team/shared/words.texts';
import { forMeTexts } from '@zov/dossier/web/team/sharing/for-me.texts';
import { formTexts } from '@zov/dossier/web/team/sharing/form.texts';
import { dataClassText, sharingTexts } from '@zov/dossier/web/team/sharing/sharing.texts';
import { address, closeBrowser, openVisitor, signIn, type Visitor } from './support/browser';
import { button, choose, dayFromNow, field, fillDate, pick, tick } from './support/forms';
import { askAs, dossierNamed } from './support/graphql';
import { heardBy, protectedTexts } from './support/tap';

afterAll(closeBrowser);

const ANYTHING = 'query($id: UUID!) { dossier(id: $id) { id name persons { displayName } facts { what } planVersions { id state top3Items { behaviour } } } }';

const visit = async (visitor: Visitor, path: string): Promise<string> => {
  await visitor.page.goto(`${address()}${path}`);
  await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
  await visitor.page.waitForLoadState('networkidle');
  return visitor.page.locator('main').innerText();
};
/** What stands on the cards of a page, once somebody is named there. */
async function parts(page: Page): Promise<string[]> {
  const cards = page.locator('main .zov-card');
  await cards.filter({ hasText: 'Luna' }).first().waitFor();
  return cards.allInnerTexts();
}
const seenBy = async (visitor: Visitor, id: string): Promise<Record<string, unknown> | null> => (await askAs(visitor, 'team', ANYTHING, { id })).data?.['dossier'] as Record<string, unknown> | null;

let director: Visitor;
const arrive = async (person: string): Promise<Visitor> => {
  const visitor = await openVisitor();
  await signIn(visitor, person);
  return visitor;
};

beforeAll(async () => {
  director = await arrive('jip-testman');
});

describe('a part of a dossier that is offered to somebody else', () => {
  const NAME = 'Hanna Hulpstra';
  let receiver: Visitor;
  let dossierId: string;
  let previewed: string[];

  beforeAll(async () => {
    receiver = await arrive('hanna-hulpstra');
    dossierId = await dossierNamed(director, 'Verzinsel-Testmeer');
  });

  it('is first shown exactly as the receiver would see it, and opens nothing before it is accepted', async () => {
    const { page } = director;
    await visit(director, `/gezinnen/${dossierId}/delen/nieuw`);
    await page.getByRole('combobox', { name: formTexts.who }).fill('Hanna');
    await page.getByRole('option', { name: NAME }).click();
    await tick(page, formTexts.classes, [dataClassText.D1, dataClassText.D5]);
    for (const box of await page.getByRole('group', { name: formTexts.about }).getByRole('checkbox').all()) await box.check();
    await choose(page, formTexts.purpose, purposeText[involvePurposes[0]!]);
    await pick(page, formTexts.legalBasis, legalBasisWords.PUBLIC_TASK.label);
    await pick(page, formTexts.secrecyBasis, secrecyBasisWords.DIRECTLY_INVOLVED.label);
    await field(page, formTexts.evidence).fill('Hanna begeleidt Luna elke week');
    await fillDate(page, formTexts.until, dayFromNow({ days: 30 }));
    await button(page, formTexts.preview).click();
    await page.getByRole('heading', { name: formTexts.previewTitle(NAME) }).waitFor();
    previewed = await parts(page);
    expect(await seenBy(receiver, dossierId)).toBeNull();
    await button(page, formTexts.offer).click();
    await page.getByText(formTexts.offered(NAME)).waitFor();
    expect(await seenBy(receiver, dossierId)).toBeNull();
  });

  it('is read as it was shown once it is accepted, and by nobody else', async () => {
    await visit(receiver, '/gedeeld');
    await button(receiver.page, forMeTexts.accept).click();
    await receiver.page.getByRole('link', { name: forMeTexts.open }).waitFor();
    await visit(receiver, `/gedeeld/${dossierId}`);
    expect(await parts(receiver.page)).toEqual(previewed);
    const colleague = await arrive('kim-collega');
    await visit(colleague, `/gedeeld/${dossierId}`);
    expect(await seenBy(colleague, dossierId)).toBeNull();
    expect(colleague.received.join('\n')).not.toContain('Luna');
  });

  it('is gone for the receiver as soon as it is withdrawn, and the family reads who got what', async () => {
    const { page } = director;
    await visit(director, `/gezinnen/${dossierId}/delen`);
    const given = page.getByRole('listitem').filter({ hasText: NAME });
    await given.getByRole('button', { name: sharingTexts.withdraw }).click();
    const question = page.getByRole('dialog');
    await field(question, sharingTexts.reason).fill('De begeleiding is gestopt');
    await button(question, sharingTexts.withdraw).click();
    await page.getByText(sharingTexts.withdrawn(NAME)).first().waitFor();
    expect(await seenBy(receiver, dossierId)).toBeNull();
    await receiver.page.reload();
    await receiver.page.waitForLoadState('networkidle');
    expect(await receiver.page.locator('main').innerText()).not.toContain('Luna');
    const child = await arrive('luna-verzinsel');
    expect(await visit(child, '/mijn/delen')).toContain(NAME);
    expect([director, receiver, child].flatMap(({ faults }) => faults)).toEqual([]);
  });
});

describe('a family that the crisis service opens', () => {
  const WHEREABOUTS = protectedTexts('Papierland', 'whereabouts');
  let crisis: Visitor;
  let dossierId: string;
  let child: { displayName: string; birthDate: string };

  beforeAll(async () => {
    crisis = await arrive('kees-crisisberg');
    dossierId = await dossierNamed(director, 'Papierland');
    const asked = await askAs(director, 'team', 'query($id: UUID!) { dossier(id: $id) { persons { displayName birthDate } } }', { id: dossierId });
    child = (asked.data?.['dossier'] as { persons: (typeof child)[] }).persons.find(({ displayName }) => displayName.startsWith('Saar'))!;
  });

  const open = async (name: string): Promise<void> => {
    await visit(crisis, '/noodtoegang');
    await field(crisis.page, emergencyTexts.name).fill(name);
    await fillDate(crisis.page, emergencyTexts.birthDate, child.birthDate);
    await pick(crisis.page, emergencyTexts.reason, reasonText.ACUTE_DANGER);
    await field(crisis.page, emergencyTexts.words).fill('Er is nu ruzie in het huis');
    await button(crisis.page, emergencyTexts.open).click();
  };

  it('stays closed to a name that is not exactly right', async () => {
    await open('Saar Papier');
    await crisis.page.getByRole('status').getByText(troubleTexts.refusedTitle).waitFor();
    expect(await field(crisis.page, emergencyTexts.words).inputValue()).toBe('Er is nu ruzie in het huis');
    expect(await seenBy(crisis, dossierId)).toBeNull();
  });

  it('is open for the name and birth date of one of them, without where anybody hides', async () => {
    await open(child.displayName);
    await crisis.page.waitForURL(`**/gezinnen/${dossierId}`);
    await crisis.page.waitForLoadState('networkidle');
    for (const path of ['', '/dossier', '/plan']) await visit(crisis, `/gezinnen/${dossierId}${path}`);
    await crisis.settled();
    expect(crisis.received.join('\n')).toContain('Saar');
    expect(heardBy('kees-crisisberg', WHEREABOUTS)).toEqual([]);
    expect(crisis.faults).toEqual([]);
  });

  it('is told within a minute to the director and the privacy officer, and the family reads it', async () => {
    expect(await visit(director, `/gezinnen/${dossierId}/noodtoegang`)).toContain(reasonText.ACUTE_DANGER);
    const officer = await arrive('pim-privacyma');
    expect(await visit(officer, '/logboek/noodtoegang')).toContain(reasonText.ACUTE_DANGER);
    for (const end = Date.now() + 60_000; ; ) {
      const post = await visit(officer, '/demo-post');
      if (['jip-testman@', 'pim-privacyma@'].every((to) => post.includes(to))) break;
      if (Date.now() > end) throw new Error(post);
    }
    const mother = await arrive('linde-papierland');
    expect(await visit(mother, '/mijn/inzage')).toMatch(/met spoed/);
    expect([officer, mother].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
