import type { Partner } from '../model/partner.ts';
import { administrator } from './administrator.ts';
import { adultCare } from './adult-care.ts';
import { analyst } from './analyst.ts';
import { approved } from './approved.ts';
import { careProvider } from './care-provider.ts';
import { caseDirector } from './case-director.ts';
import { chair } from './chair.ts';
import { child12Plus } from './child-12-plus.ts';
import { child16Plus } from './child-16-plus.ts';
import { confidentialAdviser } from './confidential-adviser.ts';
import { crisis } from './crisis.ts';
import { formerChild } from './former-child.ts';
import { fosterParent } from './foster-parent.ts';
import { giExecutor } from './gi-executor.ts';
import { giWorker } from './gi-worker.ts';
import { guardian } from './guardian.ts';
import { householdAdult } from './household-adult.ts';
import { juvenileProbation } from './juvenile-probation.ts';
import { mdaCore } from './mda-core.ts';
import { namedPartner } from './named-partner.ts';
import { parentOf16Plus } from './parent-of-16-plus.ts';
import { parentWithCustody } from './parent-with-custody.ts';
import { parentWithoutCustody } from './parent-without-custody.ts';
import { police } from './police.ts';
import { privacyOfficer } from './privacy-officer.ts';
import type { Rule } from './rule.ts';
import { rvdkAtTable } from './rvdk-at-table.ts';
import { rvdk } from './rvdk.ts';
import { secondReader } from './second-reader.ts';
import { secretary } from './secretary.ts';
import { shareAddressee } from './share-addressee.ts';
import { shareReceiver } from './share-receiver.ts';
import { supportPerson } from './support-person.ts';
import { teamColleague } from './team-colleague.ts';
import { veiligThuis } from './veilig-thuis.ts';

export { Ref, type Condition, type Rule } from './rule.ts';

/** Every rule of every partner. A partner that is missing here is closed. */
export const RULES: readonly Rule[] = [
  ...caseDirector, ...teamColleague, ...giWorker, ...giExecutor, ...juvenileProbation, ...rvdkAtTable, ...rvdk, ...veiligThuis,
  ...chair, ...secretary, ...secondReader, ...mdaCore, ...careProvider, ...adultCare, ...namedPartner, ...police, ...crisis, ...shareAddressee, ...shareReceiver, ...approved,
  ...parentWithCustody, ...parentOf16Plus, ...parentWithoutCustody, ...guardian, ...fosterParent, ...householdAdult, ...supportPerson,
  ...child12Plus, ...child16Plus, ...formerChild, ...confidentialAdviser, ...privacyOfficer, ...administrator, ...analyst,
];

/** Partners whose rights come from their role instead of from a grant in one dossier. */
export const OFFICE_PARTNERS: readonly Partner[] = [
  'PRIVACY_OFFICER',
  // Stryker disable next-line StringLiteral: these two have no rule that could count
  'ADMINISTRATOR', 'ANALYST',
];
