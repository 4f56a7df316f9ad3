import { readFamilies, readRegion } from '../../apps/cli/seed/read-file';
import type { FamilyFile } from '../../apps/cli/seed/family.shape';

/** A protected text of the demo that stands nowhere else in it, and who may ever get it. */
export interface DemoCanary {
  readonly text: string;
  readonly kind: 'whereabouts' | 'reporter' | 'health' | 'crime';
  readonly family: string;
  readonly may: (login: string) => boolean;
}

/** Nobody is signed in, or somebody who came with a code during a journey. */
export const SOMEBODY = 'somebody';
/** The family in which journeys let professionals and its own people in while they run. */
const STAGE = 'Voorbeeldstra';
const NEWCOMERS = new Set([SOMEBODY, ...Object.keys(readRegion().professionals)]);
const SHORTEST = 8;

/** Who has custody of all of these children, as long as none of them is sixteen: health of a young child is theirs to know. */
function standingFor(family: FamilyFile, about: readonly string[]): string[] {
  const young = (key: string): boolean => Number(/^(\d+)y/.exec(family.people[key]?.age ?? '')?.[1] ?? 99) < 16;
  const all = family.custody.filter(({ children }) => about.every((key) => children.includes(key) && young(key)));
  return all.flatMap(({ adults }) => adults);
}

function canariesOf(family: FamilyFile): DemoCanary[] {
  const { name } = family.dossier;
  const logins = (people: readonly string[]): string[] => people.flatMap((key) => family.people[key]?.login ?? []);
  const working = (partners?: readonly string[]) => (login: string): boolean =>
    (name === STAGE && NEWCOMERS.has(login)) || family.involvements.some((one) => one.who === login && (partners?.includes(one.as) ?? true));
  const may = (people: readonly string[], partners?: readonly string[]) => (login: string): boolean => logins(people).includes(login) || working(partners)(login);
  return [
    ...family.contacts.filter((one) => one.hidden !== undefined).map((one) => ({ text: one.text, kind: 'whereabouts' as const, family: name, may: may([...one.about, ...one.released], ['CASE_DIRECTOR']) })),
    ...family.facts.flatMap((one) => (one.reporter === undefined ? [] : [{ text: one.reporter, kind: 'reporter' as const, family: name, may: may([], ['VEILIG_THUIS']) }])),
    ...family.facts.flatMap((one) => (one.class === 'D3' ? [] : [{ text: one.what, kind: one.class === 'D11' ? 'health' as const : 'crime' as const, family: name, may: may([...one.about, ...one.released, ...(one.class === 'D11' ? standingFor(family, one.about) : [])]) }])),
  ];
}

/** Every protected text of the demo that can be told from all others. Throws when the demo holds none: then nothing would be looked for. */
export function demoCanaries(): DemoCanary[] {
  const families = readFamilies().map(({ family }) => family);
  const whole = JSON.stringify(families);
  const known = families.flatMap(canariesOf).filter(({ text }) => text.length >= SHORTEST && !text.includes('{') && whole.split(JSON.stringify(text).slice(1, -1)).length === 2);
  if (known.length < 10) throw new Error(`only ${known.length} protected texts in the demo`);
  return known;
}
