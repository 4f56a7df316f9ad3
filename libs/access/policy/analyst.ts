import { policyOf } from './rule.ts';

/** NL: beleid en monitor. Counts over many families come later; of one family nothing at all. */
export const analyst = policyOf('ANALYST', []);
