import { policyOf } from './rule.ts';

/** NL: functioneel beheerder. Configuration and accounts; no family data at all. */
// Stryker disable next-line StringLiteral,ArrayDeclaration: without a line it is nobody's, and what is no line opens nothing
export const administrator = policyOf('ADMINISTRATOR', []);
