import { policyOf } from './rule.ts';
import { readsAsProfessional } from './shapes.ts';

/** NL: raadsonderzoeker. Reads what partners chose to give; information flows one way, to the Board (R5). */
export const rvdk = policyOf('RVDK', [readsAsProfessional()]);
