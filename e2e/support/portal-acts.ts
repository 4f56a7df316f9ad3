import { textsFor } from '@zov/access/web/family/portal/address';
import { agreementTexts } from '@zov/plan/web/family/our-plan/agreement.texts';
import { itemTexts } from '@zov/plan/web/family/our-plan/item.texts';
import { opinionTexts } from '@zov/plan/web/family/opinion/opinion.texts';
import { planTexts } from '@zov/plan/web/family/our-plan/plan.texts';
import { voiceTexts } from '@zov/dossier/web/family/voice/voice.texts';
import { address, type Visitor } from './browser';

/** What the portal says to an adult. */
export const portal = {
  agreement: textsFor(agreementTexts, 'ADULT'),
  item: textsFor(itemTexts, 'ADULT'),
  opinion: textsFor(opinionTexts, 'ADULT'),
  plan: textsFor(planTexts, 'ADULT'),
  voice: textsFor(voiceTexts, 'ADULT'),
};

export const portalPages = ['/mijn', '/mijn/over-ons', '/mijn/zeggen', '/mijn/helpers', '/mijn/inzage'];

/** Somebody without access signs in on the family's own sign-in page and types the code that was handed over. */
export async function typeCode({ page }: Visitor, login: string, code: string): Promise<void> {
  await page.goto(`${address()}/mijn`);
  await page.getByRole('link', { name: 'Log in', exact: true }).click();
  await page.getByRole('heading', { name: 'Iemand die nog geen toegang heeft' }).waitFor();
  await page.getByRole('textbox', { name: 'Naam' }).fill(login);
  await page.getByRole('button', { name: 'Aanmelden als nieuw persoon' }).click();
  await page.getByRole('heading', { name: 'Vul de code in' }).waitFor();
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await page.getByRole('button', { name: 'Ga verder' }).click();
}

/** The same, and then that person's own plan stands. */
export async function enterWithCode(visitor: Visitor, name: string, code: string): Promise<void> {
  await typeCode(visitor, `${name} ${code}`, code);
  await visitor.page.getByText(`Ingelogd als ${name}.`).waitFor();
}

/** Opens every page of the portal, and waits until everything that was sent is recorded. */
export async function readEverything(visitor: Visitor): Promise<void> {
  for (const path of portalPages) {
    await visitor.page.goto(`${address()}${path}`);
    await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
    await visitor.page.waitForLoadState('networkidle');
  }
  await visitor.settled();
}

/** Which of these words reached this browser, in any response or frame. */
export const reached = (visitor: Visitor, words: readonly string[]): string[] =>
  words.filter((word) => visitor.received.some((body) => body.includes(word)));
