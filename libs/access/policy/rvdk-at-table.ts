import { readsTabledCard } from './card-shapes.ts';
import { readsTabled } from './professional-shapes.ts';
import { policyOf } from './rule.ts';

/** NL: raadsonderzoeker in het overleg, before any investigation. Tabled items and nothing else: information flows one way, to the Board (R5). */
export const rvdkAtTable = policyOf('RVDK_AT_TABLE', [readsTabled(), readsTabledCard()]);
