import { Cipher } from '@zov/access/server/secret/cipher.ts';
import type { FileStore } from '@zov/core/files';
import { noteAll } from '../conflict-keys/note-all';
import { Days } from './days';
import { loadAnalysis } from './load/analysis';
import { loadAttachments } from './load/attachments';
import { loadApprovals } from './load/approvals';
import { loadCards } from './load/cards';
import { loadCrises } from './load/crises';
import { loadFacts } from './load/facts';
import { loadFamilyLaw, loadOwnWords } from './load/family-law';
import { asOwner } from './load/owner';
import { loadPeople } from './load/people';
import { loadGates, loadMonitoring } from './load/gates';
import { loadMilestones } from './load/milestones';
import { loadTemplates } from './load/templates';
import { loadPlans } from './load/plan';
import { loadRegion } from './load/region';
import { loadSignals } from './load/signals';
import { loadRestrictions, loadRights } from './load/rights';
import { Rows } from './load/rows';
import { loadScores } from './load/scores';
import { Scene } from './load/scene';
import { empty } from './load/empty';
import { SeedError, readFamilies, readRegion } from './read-file';

export interface SeedOptions {
  /** Connection of a user that may become the owner of the tables. */
  readonly ownerUrl: string;
  readonly masterKey: string;
  /** The day of seeding; every date in the demo is relative to it. */
  readonly now: Date;
  readonly issuers: { readonly team: string; readonly family: string };
  /** Where files are kept; without one the demo has none. */
  readonly files?: FileStore;
  /** Empties the database first, in the same transaction. */
  readonly reset?: boolean;
}

export interface Seeded {
  readonly professionals: number;
  readonly families: readonly string[];
}

/** Whether the database holds any region yet: the first thing that a seed or an administrator makes. */
export function isEmpty(ownerUrl: string): Promise<boolean> {
  return asOwner(ownerUrl, async (client) => (await client.query('select from region limit 1')).rowCount === 0);
}

/** In the demo time can be moved, so the fence may not compare it with the clock of the database. */
export function freeTheClock(ownerUrl: string): Promise<void> {
  return asOwner(ownerUrl, async (client) => void (await client.query('update fence_setting set max_skew = null where max_skew is not null')));
}

/** Loads the demo in one transaction: everything or nothing. Throws SeedError when a file says something impossible. */
export async function loadDemo(options: SeedOptions): Promise<Seeded> {
  const file = readRegion();
  const families = readFamilies();
  await asOwner(options.ownerUrl, async (client) => {
    if (options.reset === true) await empty(client);
    const rows = new Rows(client);
    const days = new Days(options.now);
    const means = {
      rows, days, cipher: new Cipher(options.masterKey), familyIssuer: options.issuers.family, files: options.files,
      region: await loadRegion(rows, file, options.issuers.team, days),
    };
    for (const { file: name, family } of families) await inFile(name, () => loadFamily(new Scene(family, means)));
    await noteAll(client, means.cipher, options.now);
  });
  return { professionals: Object.keys(file.professionals).length, families: families.map(({ family }) => family.dossier.name) };
}

async function loadFamily(scene: Scene): Promise<void> {
  await loadPeople(scene);
  await loadFamilyLaw(scene);
  await loadRights(scene);
  await loadFacts(scene);
  await loadAttachments(scene);
  await loadAnalysis(scene);
  await loadCrises(scene);
  await loadSignals(scene);
  await loadPlans(scene);
  await loadGates(scene);
  await loadMonitoring(scene);
  await loadMilestones(scene);
  await loadTemplates(scene);
  await loadScores(scene);
  await loadCards(scene);
  await loadRestrictions(scene);
  await loadOwnWords(scene);
  await loadApprovals(scene);
}

/** Names the file in whatever goes wrong with it. */
async function inFile(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new SeedError(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
