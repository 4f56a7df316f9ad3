import { readsTabledCard } from './card-shapes.ts';
import { readsTabled } from './professional-shapes.ts';
import { policyOf } from './rule.ts';

/** NL: secretaris. Writes the report about what lies on the table, and reads no more than that. */
export const secretary = policyOf('SECRETARY', [readsTabled(), readsTabledCard()]);
