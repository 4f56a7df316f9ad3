import { GRANTED } from './shapes.ts';
import { may, type Rule } from './rule.ts';

const HELD = ['id', 'itemType', 'itemId', 'field', 'text', 'state', 'validFrom', 'validUntil', 'reason', 'authorPersonId'] as const;

/** Texts that could give somebody away: read and released by whoever directs the family and knows what they give away. */
export function releasesHeldTexts(): readonly Omit<Rule, 'partner'>[] {
  return [may('READ', 'HeldText', HELD, GRANTED), may('AUTHORISE', 'HeldText', ['state', 'reason'], GRANTED)];
}
