import type { Locator, Page } from 'playwright-core';

/** A page, or a part of it such as a dialog. */
export type Place = Page | Locator;

/** Fields that may be left empty say so behind their label. */
const named = (label: string): RegExp => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(optioneel\\))?$`);

export const field = (place: Place, label: string): Locator => place.getByRole('textbox', { name: named(label) });
export const group = (place: Place, label: string): Locator => place.getByRole('group', { name: named(label) });
export const button = (place: Place, name: string): Locator => place.getByRole('button', { name, exact: true });

export async function choose(place: Place, label: string, option: string): Promise<void> {
  await place.getByRole('combobox', { name: named(label) }).selectOption({ label: option });
}

/** One of a group of radio buttons; the explanation of an option belongs to its name. */
export async function pick(place: Place, label: string, option: string): Promise<void> {
  await group(place, label).getByRole('radio', { name: option }).check();
}

/** Exactly these of a group of check boxes. */
export async function tick(place: Place, label: string, options: readonly string[]): Promise<void> {
  for (const box of await group(place, label).getByRole('checkbox').all()) {
    const text = (await box.locator('xpath=..').innerText()).trim();
    await box.setChecked(options.some((option) => text.startsWith(option)));
  }
}

/** A date as YYYY-MM-DD in the three boxes. */
export async function fillDate(place: Place, label: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  const boxes = group(place, label);
  await boxes.getByRole('textbox', { name: 'Dag' }).fill(day);
  await boxes.getByRole('textbox', { name: 'Maand' }).fill(month);
  await boxes.getByRole('textbox', { name: 'Jaar' }).fill(year);
}

/** The day that lies so many years and days from today; negative is before. */
export function dayFromNow({ years = 0, days = 0 }: { years?: number; days?: number }): string {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
