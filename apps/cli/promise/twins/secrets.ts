import { DISCREET_SECRETS } from './secrets-of-discretion.ts';
import { PROFESSIONAL_SECRETS } from './secrets-of-work.ts';
import { PLACE_SECRETS } from './secrets-of-place.ts';
import { VOICE_SECRETS } from './secrets-of-voice.ts';
import type { Awaited, Secret } from './secret.ts';

/** The classes of the list that exist in the product as it is. */
export const LISTED: readonly Secret[] = [...PLACE_SECRETS, ...VOICE_SECRETS, ...PROFESSIONAL_SECRETS];

/** Every secret that is planted. */
export const SECRETS: readonly Secret[] = [...LISTED, ...DISCREET_SECRETS];

/** The rest of the twenty-five. */
export const AWAITED: readonly Awaited[] = [
  { name: 'meeting location', awaits: /^(meeting|case_?discussion|agenda_?item)/i, because: 'there are no meetings yet' },
  { name: 'real family of an anonymous consultation', awaits: /^(anonymous_?)?consult(ation)?(_|$|[A-Z])/i, because: 'a consultation is an involvement with a named family; there is no anonymous one' },
];

/** Ways in which something reaches a reader later than the answer. Effects of the outbox count as names too. */
export const AWAITED_CHANNELS: readonly Awaited[] = [
  { name: 'files', awaits: /^(document|export|download|stored_?file|pdf)/i, because: 'a file is made when somebody asks for it, and the specs of the card on paper and of attachments compare its bytes' },
];

/** What is awaited and nevertheless there, by name. */
export function arrived(awaited: readonly Awaited[], names: readonly string[]): string[] {
  return awaited.flatMap(({ name, awaits }) => names.filter((one) => awaits.test(one)).map((one) => `${name}: ${one} exists now`));
}

