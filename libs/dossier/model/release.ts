import { LEGAL_AGES, dayOfAge } from '@zov/access/model/legal-ages.ts';
import type { Problem } from './open-dossier.ts';
import type { Represented } from './representation.ts';

/** What a professional wants to tell a parent without custody, and what was ticked. */
export interface ReleaseDraft {
  readonly words: string;
  readonly reason: string;
  /** A parent with custody would get this as well. */
  readonly sameForCustody: boolean;
  /** The interest of the child does not oppose. */
  readonly fitsChild: boolean;
}

/** How things stand between this parent and this child. */
export interface ReleaseFacts {
  readonly today: string;
  readonly hasCustody: boolean;
  /** Nobody is certain who has custody. */
  readonly uncertain: boolean;
  /** This parent may know that the child is in the dossier. */
  readonly knowsChild: boolean;
  /** Something of this kind about the child is kept from a parent with custody. */
  readonly keptFromCustody: boolean;
  /** The facts it rests on are about this child alone. */
  readonly factsFit: boolean;
}

/** What has to be mended before a parent without custody can be told this (R13); empty when nothing. */
export function problemsOfRelease(draft: ReleaseDraft, parent: Represented, child: Represented, facts: ReleaseFacts): Problem[] {
  const isChild = child.familyRole === 'CHILD' && child.birthDate !== null;
  const decidesItself = isChild && facts.today >= dayOfAge(child.birthDate ?? '', LEGAL_AGES.soleHolder);
  const checks: readonly (readonly [wrong: boolean, field: string, message: string])[] = [
    [!['MOTHER', 'FATHER'].includes(parent.familyRole) || parent.circle !== 'FAMILY', 'toPersonId', 'Kies een ouder.'],
    [facts.hasCustody, 'toPersonId', 'Deze ouder heeft gezag en leest zelf mee.'],
    [!isChild, 'childPersonId', 'Kies een kind waarvan de geboortedatum bekend is.'],
    [decidesItself, 'childPersonId', 'Vanaf 16 jaar beslist een jongere zelf wat een ouder krijgt.'],
    [facts.uncertain, 'childPersonId', 'Het gezag over dit kind is niet zeker. Zoek dat eerst uit.'],
    [!facts.knowsChild, 'childPersonId', 'Deze ouder mag niet weten dat dit kind in het dossier staat.'],
    [facts.keptFromCustody, 'sameForCustody', 'Een ouder met gezag krijgt dit nu ook niet te lezen.'],
    [!draft.sameForCustody, 'sameForCustody', 'Dit mag alleen als een ouder met gezag dit ook zou krijgen.'],
    [!draft.fitsChild, 'fitsChild', 'Dit mag alleen als het belang van het kind dit toelaat.'],
    [!facts.factsFit, 'factIds', 'Kies alleen feiten die over dit kind zelf gaan.'],
    [draft.words.trim() === '' || draft.words.trim().length > 4000, 'words', 'Schrijf wat deze ouder mag lezen.'],
    [draft.reason.trim() === '' || draft.reason.trim().length > 2000, 'reason', 'Schrijf waarom dit mag.'],
  ];
  return checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}
