import { representsChild } from './parent-with-custody.ts';
import { readsReleased } from './family-shapes.ts';
import { policyOf } from './rule.ts';

/** NL: advocaat, with a written mandate. Reads what the client reads, as far as the mandate's grant carries it, and does nothing. */
export const lawyer = policyOf('LAWYER', [representsChild().filter((line) => line.act === 'READ'), readsReleased()]);
