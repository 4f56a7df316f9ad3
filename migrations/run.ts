import { readStatus, runDown, runUp, type MigrationState, type RolePasswords } from '@zov/core/db';
import { migrations } from './index.ts';

const set = { migrations };

/** Brings the database of `ownerUrl` up to date. Answers the names that ran. Throws RolesMissing with the SQL to run. */
export function migrateUp(ownerUrl: string, passwords: RolePasswords): Promise<string[]> {
  return runUp(ownerUrl, passwords, set);
}

export function migrateDown(ownerUrl: string, steps = 1): Promise<string[]> {
  return runDown(ownerUrl, steps, set);
}

export function migrateStatus(ownerUrl: string): Promise<MigrationState[]> {
  return readStatus(ownerUrl, set);
}
