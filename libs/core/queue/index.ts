export { QUEUE_SCHEMA, openQueue, type QueueOptions } from './bullmq-queue.ts';
export { migrateQueue } from './migrate-queue.ts';
export { QUEUE, assertIdsOnly, type Job, type JobHandler, type JobPayload, type Queue, type Schedule } from './queue.ts';
