import { dissentInWords, dissentOf, itemNames, standing } from '../../../model/signing';
import { itemsOf, type PlanDossier, type Version } from '../screen/plan-data';

export type Signature = PlanDossier['itemSignatures'][number];
export type ViewRequest = Version['viewRequests'][number];

/** What family members signed that stands in this version, as far as the reader may see it. */
export const signedIn = (dossier: PlanDossier, version: Version): Signature[] => standing(version, dossier.planVersions, itemsOf(version), dossier.itemSignatures);

export const namesIn = (version: Version): ReadonlyMap<string, string> => itemNames(version);

/** The dissent in a version in words; empty when everybody whose words the reader may see agrees. */
export const dissentIn = (dossier: PlanDossier, version: Version, nameOf: (personId: string) => string): string => dissentInWords(dissentOf(signedIn(dossier, version)), namesIn(version), nameOf);
