import { shareTexts } from '@zov/plan/web/team/share/share.texts';
import { adoptTexts } from '@zov/plan/web/team/adopt/adopt.texts';
import { railTexts } from '@zov/plan/web/team/rail/rail.texts';
import { readTexts, stanceText } from '@zov/plan/web/team/read/read.texts';
import { signingTexts } from '@zov/plan/web/team/signing/signing.texts';
import { screenTexts } from '@zov/plan/web/team/screen/screen.texts';
import { voiceTexts } from '@zov/plan/web/team/voice/voice.texts';
import { recordTexts } from '@zov/dossier/web/team/record/record.texts';
import { kindNames } from '@zov/dossier/web/family/voice/voice.texts';
import { stanceNames } from '@zov/plan/web/family/opinion/opinion.texts';
import { address, closeBrowser, openVisitor, signIn, type Visitor } from './support/browser';
import { button, choose, dayFromNow, field, tick } from './support/forms';
import { openPlan, startPlan, writeAgreement, writeCondition, writeContact, writeSituation } from './support/plan-acts';
import { enterWithCode, portal, reached, readEverything, typeCode } from './support/portal-acts';
import { heading, inviteCode, involve, openFamily, writeFact, type NewFamily } from './support/team-acts';

const [MOTHER, FATHER, TEENAGER, CHILD] = ['Wilma', 'Bert', 'Sanne', 'Tijn'];
const EVERYBODY = [MOTHER, FATHER, TEENAGER, CHILD];

/** Where mother is. Each is unique in this journey, and none may reach father. */
const WHEREABOUTS = ['Zwijgpad 9', 'Nergensoord', 'Bert staat anders voor de deur'];

const FAMILY: NewFamily = {
  name: 'Testboom',
  reason: 'Sanne vertelde op school dat er thuis met deuren wordt gegooid.',
  members: [
    { name: MOTHER, role: 'MOTHER' },
    { name: FATHER, role: 'FATHER' },
    { name: TEENAGER, role: 'CHILD', born: dayFromNow({ years: -14, days: -100 }) },
    { name: CHILD, role: 'CHILD', born: dayFromNow({ years: -6, days: -40 }) },
  ],
  homes: [
    { label: 'Huis van moeder', members: [MOTHER, TEENAGER, CHILD], address: 'Zwijgpad 9, Nergensoord', hiddenFrom: FATHER, hiddenReason: 'Bert staat anders voor de deur' },
    { label: 'Huis van vader', members: [FATHER], address: 'Krijtstraat 4, Nergensdrecht' },
  ],
};

const SEEN = { what: 'Bij het huisbezoek hing de keukendeur los.', on: dayFromNow({ days: -6 }), place: 'thuis', about: EVERYBODY };
const TOLD = { what: 'Wilma vertelt dat Bert op zondagavond schreeuwt en met deuren gooit.', on: dayFromNow({ days: -9 }), toldBy: MOTHER, about: [MOTHER, FATHER] };

const SITUATION = {
  behaviour: 'Bert schreeuwt op zondagavond en gooit met deuren.', about: EVERYBODY, fact: SEEN.what,
  familyText: 'Op zondagavond is er ruzie en gaan er deuren kapot.', goal: 'Op zondagavond is het rustig in huis.',
};
const AGREEMENT = {
  who: FATHER, what: 'Loopt een blok om zodra hij zijn stem verheft', familyText: 'Papa loopt een rondje als hij boos wordt.', childText: 'Papa gaat even naar buiten als hij boos is.',
  rhythm: 'Elke keer dat het gebeurt', checker: 'Buurvrouw Ali', checkHow: 'Belt maandag met Wilma', ifItFails: 'Jip komt dezelfde dag langs',
  fromOn: dayFromNow({}), reviewOn: dayFromNow({ days: 42 }),
};
const CONDITION = { text: 'Bert is niet alleen met de kinderen als hij gedronken heeft.', setBy: 'Jip Testman', about: EVERYBODY, familyText: 'Er is altijd iemand bij die niet gedronken heeft.' };
const CONTACT = { name: 'Buurvrouw Ali', phone: '0900-1234', familyText: 'Bel Ali, ook midden in de nacht.' };

const NOT_RIGHT = 'Hij loopt geen rondje, hij rijdt weg met de auto.';
const OPINION = 'Met het plan ben ik blij, met het rondje niet.';
const ANSWER = 'Dat schrijven wij erbij. Wij bellen Bert hierover.';
const ADOPTED_BECAUSE = 'Het plan is helder en iedereen kwam aan het woord.';

let jip: Visitor;
let gijs: Visitor;
let mother: Visitor;
let father: Visitor;
let dossierId: string;
let adoptAddress: string;

beforeAll(async () => {
  [jip, gijs, mother, father] = await Promise.all([openVisitor(), openVisitor(), openVisitor(), openVisitor({ width: 390, height: 844 })]);
  await signIn(jip, 'jip-testman');
});
afterAll(closeBrowser);
afterEach(() => {
  for (const visitor of [jip, gijs, mother, father]) expect(visitor.faults).toEqual([]);
});

describe('a family and the people round it', () => {
  it('is opened in three steps by a professional, who becomes its director', async () => {
    dossierId = await openFamily(jip.page, FAMILY);
    for (const name of EVERYBODY) await jip.page.getByText(name, { exact: true }).first().waitFor();
    await jip.page.getByText(/^Regie: Jip Testman/).waitFor();
    await jip.page.goto(`${address()}/gezinnen/${dossierId}/dossier`);
    expect(await jip.page.getByText('Zwijgpad').count()).toBe(0);
    await button(jip.page, recordTexts.show).click();
    await jip.page.getByText('Zwijgpad 9, Nergensoord').first().waitFor();
    await jip.settled();
    expect(reached(jip, WHEREABOUTS)).toEqual(WHEREABOUTS);
  });

  it('gets facts, each with its source', async () => {
    await writeFact(jip.page, dossierId, SEEN);
    await writeFact(jip.page, dossierId, TOLD);
    await jip.page.getByText(SEEN.what).first().waitFor();
  });

  it('invites mother, who comes in with the single-use code and finds no plan yet', async () => {
    const code = await inviteCode(jip.page, dossierId, MOTHER);
    await enterWithCode(mother, MOTHER, code);
    await mother.page.getByText(portal.plan.noneTitle).waitFor();
    await mother.page.getByText(/Jip Testman/).first().waitFor();
  });

  it('invites father the same way, and lets no second person in with his code', async () => {
    const code = await inviteCode(jip.page, dossierId, FATHER);
    await enterWithCode(father, FATHER, code);
    const stranger = await openVisitor();
    await typeCode(stranger, `Vreemde ${code}`, code);
    await stranger.page.getByRole('textbox', { name: 'Code' }).and(stranger.page.locator('[aria-invalid]')).waitFor();
    await stranger.settled();
    expect(reached(stranger, [FAMILY.name, dossierId, TEENAGER])).toEqual([]);
    await stranger.context.close();
  });

  it('lets a second reader in, with purpose and ground', async () => {
    await involve(jip.page, dossierId, 'Gijs Gedragsma', 'SECOND_READER');
    await signIn(gijs, 'gijs-gedragsma');
    await openPlan(gijs.page, dossierId);
    await gijs.page.getByText(screenTexts.emptyTitle.SAFETY).waitFor();
    expect(await button(gijs.page, screenTexts.start.SAFETY).count()).toBe(0);
  });
});

describe('the safety plan', () => {
  it('is drafted: a situation that rests on a fact, an agreement, a minimum condition and a safety net', async () => {
    await startPlan(jip.page, dossierId);
    await jip.page.getByText('Schrijf ten minste één onveilige situatie op.').waitFor();
    const card = await writeSituation(jip.page, SITUATION);
    await card.getByText(SEEN.what).waitFor();
    await writeAgreement(jip.page, card, AGREEMENT);
    await writeCondition(jip.page, CONDITION);
    await writeContact(jip.page, CONTACT);
    await jip.page.getByText(railTexts.complete).waitFor();
    await jip.page.getByText(/^Bewaard om/).waitFor();
  });

  it('is there again after a reload, and stays unseen by the family and unadoptable', async () => {
    await jip.page.reload();
    await jip.page.getByText(railTexts.complete).waitFor();
    expect(await field(jip.page, 'Doel').inputValue()).toBe(SITUATION.goal);
    await readEverything(mother);
    expect(reached(mother, [SITUATION.familyText, AGREEMENT.familyText, SITUATION.behaviour])).toEqual([]);
    expect(await jip.page.getByRole('link', { name: screenTexts.adopt }).count()).toBe(0);
  });

  it('is shared with the people it is about, after a preview of what each will read', async () => {
    await button(jip.page, shareTexts.open).click();
    const dialog = jip.page.getByRole('dialog', { name: shareTexts.title });
    await tick(dialog, shareTexts.people, [MOTHER, FATHER, TEENAGER]);
    const preview = dialog.getByRole('region', { name: shareTexts.preview });
    await choose(preview, shareTexts.previewOf, TEENAGER);
    await preview.getByText(AGREEMENT.childText).waitFor();
    await choose(preview, shareTexts.previewOf, MOTHER);
    await preview.getByText(AGREEMENT.familyText).waitFor();
    await preview.getByText(SITUATION.familyText).waitFor();
    expect(await preview.getByText(SITUATION.behaviour).count()).toBe(0);
    await button(dialog, shareTexts.save).click();
    await dialog.waitFor({ state: 'detached' });
    await jip.page.getByText(new RegExp(`^Gedeeld op .* ${MOTHER}`)).waitFor();
    await button(jip.page, shareTexts.again).waitFor();
  });
});

describe('mother in the portal', () => {
  it('reads the words of the family and none of the professional ones', async () => {
    await readEverything(mother);
    await mother.page.goto(`${address()}/mijn`);
    await heading(mother.page, portal.plan.sharedTitle);
    for (const text of [SITUATION.familyText, SITUATION.goal, AGREEMENT.familyText, CONDITION.familyText, CONTACT.familyText, CONTACT.phone]) {
      await mother.page.getByText(text).first().waitFor();
    }
    expect(reached(mother, [SITUATION.behaviour, AGREEMENT.what, CONDITION.text])).toEqual([]);
    expect(reached(mother, WHEREABOUTS.slice(0, 2))).toEqual(WHEREABOUTS.slice(0, 2));
  });

  it('says in own words that an agreement is not right, and gets a receipt with who answers and by when', async () => {
    const agreement = mother.page.getByRole('listitem').filter({ hasText: AGREEMENT.familyText }).filter({ has: mother.page.getByRole('group') });
    await button(agreement, kindNames.NOT_RIGHT).click();
    await field(agreement, portal.voice.words).fill(NOT_RIGHT);
    await button(agreement, portal.voice.send).click();
    await mother.page.getByText(portal.voice.receivedTitle).waitFor();
    await agreement.getByText(NOT_RIGHT).waitFor();
    await agreement.getByText(/Nummer R-[0-9A-Z]{5}\./).waitFor();
    await agreement.getByText(/^Jip Testman antwoordt vóór/).waitFor();
  });

  it('partly agrees with the plan, in own words', async () => {
    await button(mother.page, stanceNames.PARTLY).click();
    const form = mother.page.locator('form').filter({ hasText: portal.opinion.question });
    await field(form, portal.voice.words).fill(OPINION);
    await button(form, portal.voice.send).click();
    await mother.page.getByText(portal.opinion.received).waitFor();
    await mother.page.getByText(OPINION).waitFor();
  });
});

describe('the answer', () => {
  it('is asked of the director on the plan, with mother’s own words, without a reload', async () => {
    await jip.page.getByText(NOT_RIGHT).waitFor();
    await jip.page.getByText(OPINION).first().waitFor();
    await jip.page.getByRole('button', { name: voiceTexts.answer }).click();
    const dialog = jip.page.getByRole('dialog', { name: voiceTexts.answerTitle(MOTHER) });
    await field(dialog, voiceTexts.answerLabel).fill(ANSWER);
    await button(dialog, voiceTexts.answerSave).click();
    await dialog.waitFor({ state: 'detached' });
    await jip.page.getByText(ANSWER).waitFor();
  });

  it('reaches mother, below what she said', async () => {
    await mother.page.goto(`${address()}/mijn`);
    await mother.page.getByText(ANSWER).waitFor();
    await mother.page.getByText(/Antwoord van Jip Testman op/).waitFor();
    await mother.page.getByText(NOT_RIGHT).waitFor();
  });
});

describe('whoever gave no answer', () => {
  it('is written down with why, by who directs, before anybody can adopt', async () => {
    await openPlan(gijs.page, dossierId);
    await gijs.page.getByRole('link', { name: screenTexts.adopt }).click();
    await gijs.page.getByText(signingTexts.openText).waitFor();
    expect(await button(gijs.page, adoptTexts.save).count()).toBe(0);
    for (const name of [FATHER, TEENAGER]) {
      await jip.page.getByRole('button', { name: `${signingTexts.notReached} ${signingTexts.notReachedFor(name)}` }).click();
      const dialog = jip.page.getByRole('dialog', { name: signingTexts.notReachedTitle(name) });
      await field(dialog, signingTexts.why).fill('Wij bellen later nog eens.');
      await button(dialog, signingTexts.save).click();
      await dialog.waitFor({ state: 'detached' });
    }
  });
});

describe('adopting', () => {
  it('is not for the author', async () => {
    await jip.page.getByRole('link', { name: screenTexts.adopt }).click();
    await jip.page.getByText(adoptTexts.ownTitle).waitFor();
    await jip.page.getByText(/Gijs Gedragsma/).first().waitFor();
    expect(await button(jip.page, adoptTexts.save).count()).toBe(0);
    adoptAddress = jip.page.url();
  });

  it('is done by the second reader on the check page, after reading everything and in own words', async () => {
    await openPlan(gijs.page, dossierId);
    await gijs.page.getByRole('link', { name: screenTexts.adopt }).click();
    await gijs.page.waitForURL(adoptAddress);
    for (const text of [SITUATION.behaviour, AGREEMENT.what, CONDITION.text, OPINION]) await gijs.page.getByText(text).first().waitFor();
    await gijs.page.getByText(stanceText.PARTLY, { exact: true }).first().waitFor();
    await button(gijs.page, adoptTexts.save).click();
    await gijs.page.getByText(adoptTexts.reasonMissing).first().waitFor();
    await gijs.page.getByRole('checkbox', { name: adoptTexts.read }).check();
    await field(gijs.page, adoptTexts.reason).fill(ADOPTED_BECAUSE);
    await button(gijs.page, adoptTexts.save).click();
    await heading(gijs.page, adoptTexts.doneTitle);
  });

  it('freezes the version: its fingerprint shows, nothing can be typed in it, and mother’s words stay', async () => {
    await openPlan(jip.page, dossierId);
    await jip.page.getByText(adoptTexts.doneTitle).waitFor();
    expect((await jip.page.locator('.plan-hash').innerText()).replaceAll(' ', '')).toMatch(/^[0-9a-f]{64}$/);
    await jip.page.getByText(ADOPTED_BECAUSE).waitFor();
    await jip.page.getByText(OPINION).first().waitFor();
    await jip.page.getByText(NOT_RIGHT).waitFor();
    expect(await field(jip.page, readTexts.familyText).count()).toBe(0);
    await mother.page.goto(`${address()}/mijn`);
    await mother.page.getByText(/^Dag Wilma\. Dit plan geldt sinds/).waitFor();
    await mother.page.getByText(OPINION).waitFor();
  });
});

describe('father in the portal', () => {
  it('reads his part of the adopted plan', async () => {
    await readEverything(father);
    await father.page.goto(`${address()}/mijn`);
    for (const text of [SITUATION.familyText, AGREEMENT.familyText, CONDITION.familyText]) await father.page.getByText(text).first().waitFor();
  });

  it('receives no byte of where mother is, nor of what she said', async () => {
    await father.settled();
    expect(reached(father, [AGREEMENT.familyText])).toEqual([AGREEMENT.familyText]);
    expect(reached(father, [...WHEREABOUTS, NOT_RIGHT, OPINION, ANSWER])).toEqual([]);
    await mother.settled();
    expect(reached(mother, [NOT_RIGHT, OPINION, ANSWER])).toEqual([NOT_RIGHT, OPINION, ANSWER]);
  });
});
