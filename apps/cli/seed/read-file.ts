import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { familyShape, type FamilyFile } from './family.shape';
import { regionShape, type RegionFile } from './region.shape';

/** A seed file that says something impossible; the message names the file and the place in it. */
export class SeedError extends Error {}

/** Where the files are, from the folder of the checkout, in which every command runs. */
const FOLDER = join('apps', 'cli', 'seed');

/** Checks one text against a shape. Throws SeedError with every problem at once. */
export function readText<Shape extends z.ZodType>(file: string, source: string, shape: Shape): z.output<Shape> {
  let value: unknown;
  try {
    value = parse(source, { merge: true });
  } catch (error) {
    throw new SeedError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new SeedError(result.error.issues.map((issue) => `${file}: ${placeOf(issue.path)}${issue.message}`).join('\n'));
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '');
  return place === '' ? '' : `${place}: `;
}

export function readRegion(): RegionFile {
  const file = 'region.yaml';
  return readText(file, readFileSync(join(FOLDER, file), 'utf8'), regionShape);
}

/** The families, with the name of the file each comes from. */
export function readFamilies(): { file: string; family: FamilyFile }[] {
  const folder = join(FOLDER, 'families');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  return files.map((name) => ({ file: basename(name), family: readText(basename(name), readFileSync(join(folder, name), 'utf8'), familyShape) }));
}
