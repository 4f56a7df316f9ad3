import { policyOf } from './rule.ts';

/** NL: functioneel beheerder. Configuration and accounts; no family data at all. */
export const administrator = policyOf('ADMINISTRATOR', []);
