export { createDatabase, createEmptyDatabase, type TestDatabase } from './database';
