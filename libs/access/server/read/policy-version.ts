import { RULES } from '@zov/access/policy';
import { createHash } from 'node:crypto';

/** Changes with any rule; every log row carries it, so that a decision can be explained later. */
export const POLICY_VERSION = createHash('sha256').update(JSON.stringify(RULES)).digest('hex').slice(0, 16);
