import { readsTabledCard } from './card-shapes.ts';
import { readsGates, secondsGates } from './gate-shapes.ts';
import { readsTabled } from './professional-shapes.ts';
import { policyOf } from './rule.ts';

/** NL: voorzitter. Leads the meeting about what lies on its table; nothing before, after or beside it. */
export const chair = policyOf('CHAIR', [readsTabled(), readsTabledCard(), readsGates(), secondsGates()]);
