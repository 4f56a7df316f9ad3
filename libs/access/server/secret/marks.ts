import { protectedFormsOf } from '../../model/protected-text.ts';
import type { Cipher } from './cipher.ts';

/** Keyed hashes of the forms under which a contact point may not stand in a text for the family. */
export function marksOf(cipher: Cipher, dossierId: string, value: string): string[] {
  return protectedFormsOf(value).map(cipher.marker(dossierId));
}

/** Keyed hash of a text as a whole; two equal texts have the same. */
export function markOfText(cipher: Cipher, dossierId: string, text: string): string {
  return cipher.marker(dossierId)(`whole ${text}`);
}
