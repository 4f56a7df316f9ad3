import { SHARED_AND_OPEN, readsOwnPeople, readsRecord } from './family-shapes.ts';
import { policyOf } from './rule.ts';
import { livesInDossier, readsPlanAsFamily } from './shapes.ts';

/** Of the plan only what this adult agreed to; not which worries it answers. */
const AGREEMENTS = ['PlanVersion', 'Agreement', 'AgreementCheck', 'FollowUp'];

/** NL: stiefouder of andere volwassene in huis, zonder gezag. Itself, and the agreements that name it. */
export const householdAdult = policyOf('HOUSEHOLD_ADULT', [
  livesInDossier(),
  readsPlanAsFamily(SHARED_AND_OPEN).filter((line) => AGREEMENTS.includes(line.subject)),
  readsOwnPeople(),
  readsRecord(),
]);
