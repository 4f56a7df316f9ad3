import { grant, may, me, type Rule } from './rule.ts';

type Line = Omit<Rule, 'partner'>;

const EMERGENCY = ['id', 'dossierId', 'actorId', 'reasonCode', 'words', 'validFrom', 'validUntil', 'reviewDueOn', 'reviewedAt', 'verdict', 'verdictWords'] as const;

/** Who opened this family in an emergency, why, and what was found of it: whoever directs the family. */
export function knowsOfEmergencies(): Line {
  return may('READ', 'EmergencyAccess', EMERGENCY, { dossierId: { $is: grant('dossierId') }, dataClass: { $oneOf: grant('dataClasses') } });
}

/** The own emergency access, as long as it lasts. */
export function knowsOwnEmergency(): Line {
  return may('READ', 'EmergencyAccess', EMERGENCY, { dossierId: { $is: grant('dossierId') }, actorId: { $is: me('id') } });
}

/** Every emergency access by somebody of the own organisation, or to a dossier it is responsible for. The reason, nothing of the dossier. */
export function overseesEmergencies(): readonly Line[] {
  return (['organisationId', 'dossierOrganisationId'] as const).map((organisation) => may('READ', 'EmergencyAccess', EMERGENCY, { [organisation]: { $is: me('organisationId') } }));
}
