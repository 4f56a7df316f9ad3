import { SHARED_AND_OPEN } from './family-shapes.ts';
import { policyOf } from './rule.ts';
import { livesInDossier, readsPlanAsFamily } from './shapes.ts';

/** What somebody from the network has no part in: who else helps, and the log. */
const NOT_THEIRS = ['Involvement', 'Looked'];
/** Of the plan what it does itself and whom to call. */
const AGREEMENTS = ['PlanVersion', 'Agreement', 'AgreementCheck', 'FollowUp', 'SafetyNetContact'];

/** NL: steunfiguur, iemand uit het netwerk. The agreements that name this person and whom to call; nothing else of the family. */
export const supportPerson = policyOf('SUPPORT_PERSON', [
  livesInDossier().filter((line) => !NOT_THEIRS.includes(line.subject)),
  readsPlanAsFamily(SHARED_AND_OPEN).filter((line) => AGREEMENTS.includes(line.subject)),
]);
