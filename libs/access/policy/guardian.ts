import { representsChild } from './parent-with-custody.ts';
import { policyOf } from './rule.ts';

/** NL: voogd. As a parent with custody, of the child under guardianship alone. */
export const guardian = policyOf('GUARDIAN', [representsChild()]);
