import type { Page } from 'playwright-core';
import { inviteTexts } from '@zov/dossier/web/team/access/invite.texts';
import { involveTexts } from '@zov/dossier/web/team/access/involve.texts';
import { familiesTexts } from '@zov/dossier/web/team/families/families.texts';
import { openPurposes, openTexts, stepText } from '@zov/dossier/web/team/open/open.texts';
import { overviewTexts } from '@zov/dossier/web/team/overview/overview.texts';
import { factFormTexts } from '@zov/dossier/web/team/record/fact-form.texts';
import { recordTexts } from '@zov/dossier/web/team/record/record.texts';
import { legalBasisOptions, secrecyBasisOptions } from '@zov/dossier/web/team/shared/grounds.texts';
import { custodyKindText, familyRoleText, partnerText, sourceKindText } from '@zov/dossier/web/team/shared/words.texts';
import { address } from './browser';
import { button, choose, field, fillDate, group, pick, tick, type Place } from './forms';

export interface Member {
  readonly name: string;
  readonly role: 'MOTHER' | 'FATHER' | 'CHILD';
  readonly born?: string;
}

export interface Home {
  readonly label: string;
  readonly members: readonly string[];
  readonly address: string;
  readonly hiddenFrom?: string;
  readonly hiddenReason?: string;
}

export interface NewFamily {
  readonly name: string;
  readonly reason: string;
  readonly members: readonly Member[];
  readonly homes: readonly Home[];
}

const publicTask = legalBasisOptions.find(({ value }) => value === 'PUBLIC_TASK')?.label ?? '';
const directlyInvolved = secrecyBasisOptions.find(({ value }) => value === 'DIRECTLY_INVOLVED')?.label ?? '';

export const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { name }).first().waitFor();

async function describePeople(page: Page, family: NewFamily): Promise<void> {
  await field(page, openTexts.name).fill(family.name);
  await field(page, openTexts.reason).fill(family.reason);
  for (const [index, member] of family.members.entries()) {
    if (index > 0) await button(page, openTexts.addPerson).click();
    await group(page, openTexts.personNumber(index + 1)).getByRole('textbox', { name: openTexts.callName }).fill(member.name);
    const person = group(page, member.name);
    await choose(person, openTexts.familyRole, familyRoleText[member.role]);
    if (member.born) await fillDate(person, openTexts.birthDate, member.born);
  }
}

async function describeHome(place: Place, home: Home): Promise<void> {
  await tick(place, openTexts.members, home.members);
  await field(place, openTexts.address).fill(home.address);
  if (home.hiddenFrom === undefined) return;
  await place.getByRole('checkbox', { name: openTexts.secret }).check();
  await tick(place, openTexts.hiddenFrom, [home.hiddenFrom]);
  await field(place, openTexts.hiddenReason).fill(home.hiddenReason ?? '');
}

async function describeHomes(page: Page, family: NewFamily): Promise<void> {
  for (const [index, home] of family.homes.entries()) {
    if (index > 0) await button(page, openTexts.addHome).click();
    await group(page, openTexts.homeNumber(index + 1)).getByRole('textbox', { name: openTexts.label }).fill(home.label);
    await describeHome(group(page, home.label), home);
  }
  for (const child of family.members.filter(({ role }) => role === 'CHILD')) {
    const custody = group(page, openTexts.custodyOver(child.name));
    for (const [index, parent] of family.members.filter(({ role }) => role !== 'CHILD').entries()) {
      await choose(custody, `${parent.name} (${familyRoleText[parent.role].toLowerCase()})`, custodyKindText.JOINT_PARENTAL);
      await fillDate(custody.locator('.zov-fields').nth(index), openTexts.custodyFrom, child.born ?? '');
    }
  }
}

/** Opens a family in three steps and a page to check; answers its id when its own page stands. */
export async function openFamily(page: Page, family: NewFamily): Promise<string> {
  await page.goto(`${address()}/gezinnen`);
  await page.getByRole('link', { name: familiesTexts.open, exact: true }).click();
  await heading(page, stepText.mensen);
  await describePeople(page, family);
  await button(page, openTexts.next(stepText.wonen)).click();
  await heading(page, stepText.wonen);
  await describeHomes(page, family);
  await button(page, openTexts.next(stepText.grond)).click();
  await heading(page, stepText.grond);
  await pick(page, openTexts.purpose, openPurposes[0]?.label ?? '');
  await pick(page, openTexts.legalBasis, publicTask);
  await pick(page, openTexts.secrecyBasis, directlyInvolved);
  await button(page, openTexts.next(stepText.controle)).click();
  await heading(page, stepText.controle);
  for (const member of family.members) await page.getByText(member.name).first().waitFor();
  await button(page, openTexts.submit).click();
  await page.waitForURL(/\/gezinnen\/[0-9a-f-]{36}$/);
  await heading(page, family.name);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

export interface NewFact {
  readonly what: string;
  readonly on?: string;
  readonly place?: string;
  /** Who told it; without it the writer saw it. */
  readonly toldBy?: string;
  readonly about: readonly string[];
}

/** Writes one fact down and waits until it stands in the record. */
export async function writeFact(page: Page, dossierId: string, fact: NewFact): Promise<void> {
  await page.goto(`${address()}/gezinnen/${dossierId}/dossier`);
  await page.getByRole('link', { name: recordTexts.write }).first().click();
  await field(page, factFormTexts.what).fill(fact.what);
  if (fact.on) await fillDate(page, factFormTexts.happenedOn, fact.on);
  if (fact.place) await field(page, factFormTexts.place).fill(fact.place);
  await pick(page, factFormTexts.sourceKind, fact.toldBy ? sourceKindText.FAMILY_MEMBER : sourceKindText.OWN_OBSERVATION);
  if (fact.toldBy) await choose(page, factFormTexts.sourcePerson, fact.toldBy);
  await tick(page, factFormTexts.about, fact.about);
  await button(page, factFormTexts.save).click();
  await page.waitForURL(/\/dossier(\?.*)?(#.*)?$/);
  await page.getByText(fact.what).first().waitFor();
}

/** Makes a single-use code for somebody of the family, as it is read from the screen. */
export async function inviteCode(page: Page, dossierId: string, name: string): Promise<string> {
  await page.goto(`${address()}/gezinnen/${dossierId}`);
  await page.getByRole('link', { name: overviewTexts.invite }).filter({ hasText: name }).click();
  await heading(page, inviteTexts.title(name));
  await button(page, inviteTexts.make).click();
  await page.getByText(inviteTexts.onlyOnce).waitFor();
  return page.locator('.zov-code').innerText();
}

/** Lets a colleague in on a family, with purpose and ground, and waits until the overview names that colleague. */
export async function involve(page: Page, dossierId: string, colleague: string, partner: keyof typeof partnerText): Promise<void> {
  await page.goto(`${address()}/gezinnen/${dossierId}`);
  await page.getByRole('link', { name: overviewTexts.involve }).click();
  await page.getByRole('combobox', { name: involveTexts.who }).fill(colleague);
  await page.getByRole('option', { name: colleague }).click();
  const asWhat = page.getByRole('radio', { name: partnerText[partner] });
  await asWhat.check();
  await pick(page, involveTexts.secrecyBasis, directlyInvolved);
  await field(page, involveTexts.evidence).fill('Besproken met het gezin; iedereen vond dit goed.');
  await button(page, involveTexts.submit).click();
  await page.waitForURL(new RegExp(`/gezinnen/${dossierId}$`));
  await page.getByText(colleague).first().waitFor();
}
