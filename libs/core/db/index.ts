export { inTransaction, unlessRefused } from './in-transaction.ts';
export { Listener } from './listener.ts';
export { createPool } from './pool.ts';
export { oneSync, statement, type Row, type Statement } from './one-sync.ts';
export { readStatus, runDown, runUp, type MigrationSet, type MigrationState } from './migrate.ts';
export { RolesMissing, ensureRoles, passwordOf, type RolePasswords } from './roles.ts';
export { SnakeNaming, snake } from './naming.ts';
