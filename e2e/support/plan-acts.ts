import type { Locator, Page } from 'playwright-core';
import { agreementTexts } from '@zov/plan/web/team/agreement/agreement.texts';
import { familyTexts } from '@zov/plan/web/team/family-text/family-text.texts';
import { conditionTexts, setByText } from '@zov/plan/web/team/minimum-condition/conditions.texts';
import { netTexts } from '@zov/plan/web/team/safety-net/safety-net.texts';
import { screenTexts } from '@zov/plan/web/team/screen/screen.texts';
import { phaseWords } from '@zov/plan/web/team/top3/phase-words.texts';
import { top3Texts } from '@zov/plan/web/team/top3/top3.texts';
import { address } from './browser';
import { button, choose, field, fillDate, pick, tick, type Place } from './forms';

export async function openPlan(page: Page, dossierId: string): Promise<void> {
  await page.goto(`${address()}/gezinnen/${dossierId}/plan`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

export async function startPlan(page: Page, dossierId: string): Promise<void> {
  await openPlan(page, dossierId);
  await button(page, screenTexts.start.SAFETY).click();
  await page.getByRole('heading', { name: 'Veiligheidsplan, versie 1' }).waitFor();
}

/** A small form that opens on top of the page, is filled in, and goes when the server has it. */
async function add(page: Page, open: string, title: string, save: string, fill: (dialog: Locator) => Promise<void>): Promise<void> {
  await button(page, open).first().click();
  const dialog = page.getByRole('dialog', { name: title });
  await fill(dialog);
  await button(dialog, save).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Fields save themselves when they are left. */
export async function write(place: Place, label: string, text: string): Promise<void> {
  const box = field(place, label);
  await box.fill(text);
  await box.blur();
}

export const situationCard = (page: Page, behaviour: string): Locator =>
  page.locator('.plan-situation').filter({ has: page.getByRole('heading', { level: 3, name: behaviour.slice(0, 20) }) });

export interface Situation {
  readonly behaviour: string;
  readonly about: readonly string[];
  readonly fact: string;
  readonly familyText: string;
  readonly goal: string;
}

export async function addSituation(page: Page, { behaviour, about }: Pick<Situation, 'behaviour' | 'about'>): Promise<Locator> {
  await add(page, phaseWords.SAFETY.add, phaseWords.SAFETY.addTitle, top3Texts.addSave, async (dialog) => {
    await field(dialog, phaseWords.SAFETY.behaviour).fill(behaviour);
    await tick(dialog, top3Texts.about, about);
  });
  const card = situationCard(page, behaviour);
  await card.waitFor();
  return card;
}

/** A situation with what sharing and adopting ask of it. */
export async function writeSituation(page: Page, situation: Situation): Promise<Locator> {
  const card = await addSituation(page, situation);
  await write(card, familyTexts.label, situation.familyText);
  await button(card, top3Texts.showFacts(0)).click();
  await card.getByRole('checkbox', { name: situation.fact }).check();
  await button(card, top3Texts.hideFacts).click();
  await write(card, top3Texts.goal, situation.goal);
  return card;
}

export interface NewAgreement {
  readonly who: string;
  readonly what: string;
  readonly familyText: string;
  readonly childText: string;
  readonly rhythm: string;
  readonly checker: string;
  readonly checkHow: string;
  readonly ifItFails: string;
  readonly fromOn: string;
  readonly reviewOn: string;
}

export async function writeAgreement(page: Page, card: Locator, agreement: NewAgreement): Promise<void> {
  await button(card, agreementTexts.add).click();
  const dialog = page.getByRole('dialog', { name: agreementTexts.addTitle });
  await choose(dialog, agreementTexts.who, agreement.who);
  await field(dialog, agreementTexts.what).fill(agreement.what);
  await button(dialog, agreementTexts.addSave).click();
  await dialog.waitFor({ state: 'detached' });
  const editor = card.locator('.plan-agreement--open');
  await write(editor, familyTexts.label, agreement.familyText);
  await write(editor, familyTexts.childLabel, agreement.childText);
  await write(editor, agreementTexts.rhythm, agreement.rhythm);
  await write(editor, agreementTexts.checker, agreement.checker);
  await write(editor, agreementTexts.checkHow, agreement.checkHow);
  await write(editor, agreementTexts.ifItFails, agreement.ifItFails);
  await fillDate(editor, agreementTexts.from, agreement.fromOn);
  await fillDate(editor, agreementTexts.review, agreement.reviewOn);
  await button(editor, agreementTexts.close).click();
}

export async function writeCondition(page: Page, condition: { text: string; setBy: string; about: readonly string[]; familyText: string }): Promise<void> {
  await add(page, conditionTexts.add, conditionTexts.addTitle, conditionTexts.addSave, async (dialog) => {
    await field(dialog, conditionTexts.text).fill(condition.text);
    await pick(dialog, conditionTexts.setByKind, setByText.TEAM);
    await field(dialog, conditionTexts.setByName).fill(condition.setBy);
    await tick(dialog, conditionTexts.about, condition.about);
  });
  const editor = page.locator('.plan-agreement--open').filter({ has: page.getByRole('checkbox', { name: conditionTexts.met }) });
  await write(editor, familyTexts.label, condition.familyText);
  await button(editor, conditionTexts.close).click();
}

export async function writeContact(page: Page, contact: { name: string; phone: string; familyText: string }): Promise<void> {
  await add(page, netTexts.add, netTexts.addTitle, netTexts.addSave, async (dialog) => {
    await field(dialog, netTexts.name).fill(contact.name);
    await field(dialog, netTexts.phone).fill(contact.phone);
  });
  const editor = page.getByRole('region', { name: contact.name, exact: true });
  await write(editor, familyTexts.label, contact.familyText);
  await editor.getByRole('checkbox', { name: netTexts.told }).check();
  await editor.getByRole('checkbox', { name: netTexts.agreed }).check();
  await button(editor, netTexts.close).click();
}
