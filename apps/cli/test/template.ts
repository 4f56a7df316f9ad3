/** What the test run needs from the application to make its template database; bundled before the tests start. */
export { migrateUp } from '../../../migrations/run';
