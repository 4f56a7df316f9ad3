const SHAPE = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;
const LONGEST = 200;

/** One address and nothing around it. */
export const isMailAddress = (text: string): boolean => text.length <= LONGEST && SHAPE.test(text);

/** What has to be mended in a work address; an empty one is fine: then no message comes. */
export function problemsOfMailAddress(address: string): readonly { readonly field: string; readonly message: string }[] {
  const typed = address.trim();
  return typed === '' || isMailAddress(typed) ? [] : [{ field: 'address', message: 'Dit is geen mailadres. Schrijf één adres, zoals naam@example.nl.' }];
}
