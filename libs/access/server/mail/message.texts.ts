import { createHash } from 'node:crypto';
import type { Message } from '@zov/core/mail';

/**
 * The one message there is. Whoever reads along on a lock screen or in a shared mailbox learns nothing: no name, no family, not even
 * what it is about (R24).
 */
export const mailTexts = {
  subject: 'Er is iets voor u',
  text: (address: string) => `Er is iets voor u in Zicht op Veiligheid.

Log in om het te lezen:
${address}

In dit bericht staat verder niets. Zo blijven gegevens van gezinnen veilig.
U kunt niet antwoorden op dit bericht.
`,
};

/** The message about one effect. Its id follows from the effect key, so that every attempt carries the same one. */
export function messageOf(effectKey: string, to: string, publicUrl: string): Message {
  const name = createHash('sha256').update(effectKey).digest('hex').slice(0, 40);
  return { id: `${name}@${new URL(publicUrl).hostname}`, to, subject: mailTexts.subject, text: mailTexts.text(publicUrl) };
}
