import { overseesApprovals } from './approval-shapes.ts';
import { overseesEmergencies } from './emergency-shapes.ts';
import { FIELDS } from './fields.ts';
import { may, me, policyOf } from './rule.ts';

/** NL: functionaris gegevensbescherming. The log of the own organisation and who read that, and who has a right in its dossiers; metadata only, no content anywhere. */
export const privacyOfficer = policyOf('PRIVACY_OFFICER', [
  may('READ', 'AccessEvent', FIELDS.accessEvent, { organisationId: { $is: me('organisationId') } }),
  may('READ', 'LogRead', FIELDS.logRead, { organisationId: { $is: me('organisationId') } }),
  may('READ', 'AccessEvent', FIELDS.accessEvent, { dossierOrganisationId: { $is: me('organisationId') } }),
  may('READ', 'GrantedAccess', FIELDS.grantedAccess, { dossierOrganisationId: { $is: me('organisationId') } }),
  overseesEmergencies(),
  overseesApprovals(),
]);
