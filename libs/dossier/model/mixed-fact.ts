import type { Problem } from './open-dossier.ts';

const LONGEST = 4000;
const found = (checks: readonly (readonly [wrong: boolean, field: string, message: string])[]): Problem[] => checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));

export interface FactPart {
  readonly aboutPersonIds: readonly string[];
  readonly what: string;
}

/** What is wrong with the words of one part. */
export function problemOfPart(what: string): string | undefined {
  if (what.trim() === '') return 'Schrijf bij elk deel wat er gebeurde of is gezegd.';
  return what.length > LONGEST ? `Een deel is te lang. Gebruik ten hoogste ${LONGEST} tekens.` : undefined;
}

/** What has to be mended before a fact about these people is split; its parts are together about all of them, and none about all. */
export function problemsOfSplit(parts: readonly FactPart[], reason: string, aboutPersonIds: readonly string[]): Problem[] {
  const named = parts.flatMap((part) => part.aboutPersonIds);
  const words = parts.map(({ what }) => problemOfPart(what)).find((one) => one !== undefined);
  return found([
    [aboutPersonIds.length < 2, 'parts', 'Dit feit gaat over één persoon. Het hoeft niet te worden gesplitst.'],
    [parts.length < 2, 'parts', 'Maak ten minste twee delen.'],
    [words !== undefined, 'parts', words ?? ''],
    [parts.some((part) => part.aboutPersonIds.length === 0 || part.aboutPersonIds.length >= aboutPersonIds.length), 'parts', 'Kies bij elk deel over wie het gaat, en nooit allen samen.'],
    [named.some((one) => !aboutPersonIds.includes(one)) || aboutPersonIds.some((one) => !named.includes(one)), 'parts', 'Maak een deel voor iedereen over wie dit feit gaat.'],
    [reason.trim() === '', 'reason', 'Schrijf waarom u dit feit splitst.'],
  ]).filter((one, index, all) => all.findIndex(({ field }) => field === one.field) === index);
}

/** What has to be mended before a fact is released to these people, of whom some may have it already. */
export function problemsOfApproval(personIds: readonly string[], reason: string, releasedToPersonIds: readonly string[]): Problem[] {
  return found([
    [personIds.every((one) => releasedToPersonIds.includes(one)), 'personIds', 'Kies aan wie u dit vrijgeeft. Kies iemand die het nog niet leest.'],
    [reason.trim() === '', 'reason', 'Schrijf waarom deze mensen dit mogen lezen.'],
    [reason.length > 2000, 'reason', 'Dit is te lang. Gebruik ten hoogste 2000 tekens.'],
  ]);
}

interface Masked { readonly state: string; readonly aboutPersonIds: readonly string[]; readonly releasedToPersonIds: readonly string[] }

/**
 * Of the people a fact is about: who does not read it, because it is about somebody else as well and was not released. `reach` says of
 * each whom that person stands for, itself included; nothing for who does not read along yet.
 */
export function maskedFor(fact: Masked, reach: ReadonlyMap<string, readonly string[]>): string[] {
  if (fact.state !== 'CURRENT' || fact.aboutPersonIds.length < 2) return [];
  return fact.aboutPersonIds.filter((one) => {
    const own = reach.get(one);
    return own !== undefined && !fact.releasedToPersonIds.includes(one) && !fact.aboutPersonIds.every((about) => own.includes(about));
  });
}
