import type { Partner } from '../model/partner.ts';
import { administrator } from './administrator.ts';
import { caseDirector } from './case-director.ts';
import { child12Plus } from './child-12-plus.ts';
import { giWorker } from './gi-worker.ts';
import { parentWithCustody } from './parent-with-custody.ts';
import { parentWithoutCustody } from './parent-without-custody.ts';
import { privacyOfficer } from './privacy-officer.ts';
import type { Rule } from './rule.ts';
import { rvdk } from './rvdk.ts';
import { secondReader } from './second-reader.ts';
import { shareAddressee } from './share-addressee.ts';
import { shareReceiver } from './share-receiver.ts';
import { teamColleague } from './team-colleague.ts';
import { veiligThuis } from './veilig-thuis.ts';

export { Ref, type Condition, type Rule } from './rule.ts';

/** Every rule of every partner. A partner that is missing here is closed. */
export const RULES: readonly Rule[] = [
  ...caseDirector, ...teamColleague, ...giWorker, ...rvdk, ...veiligThuis, ...secondReader, ...shareAddressee, ...shareReceiver,
  ...parentWithCustody, ...parentWithoutCustody, ...child12Plus, ...privacyOfficer, ...administrator,
];

/** Partners whose rights come from their role instead of from a grant in one dossier. */
export const OFFICE_PARTNERS: readonly Partner[] = ['PRIVACY_OFFICER', 'ADMINISTRATOR'];
