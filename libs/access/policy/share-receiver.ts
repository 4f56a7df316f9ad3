import type { DataClass } from '../model/data-class.ts';
import { readsSharedCard } from './card-shapes.ts';
import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { grant, may, me, policyOf, type Condition, type Rule } from './rule.ts';
import { GRANTED } from './shapes.ts';

type Line = Omit<Rule, 'partner'>;

const HERE: Condition = { dossierId: { $is: grant('dossierId') } };
/** Of the shared classes or items, about nobody but whom the share names; a receiver's wider role elsewhere adds nothing. */
const SHARED: Condition = { ...GRANTED, aboutPersonIds: { $within: grant('personIds') } };
/** The same, of one class only: whereabouts, a child's own words and the reporter are never shared this way, whatever a share says. */
const sharedOf = (dataClass: DataClass): Condition => ({ ...SHARED, dataClass: { ...SHARED['dataClass'], $is: dataClass } });

const FACT = [...FIELDS.factText, ...FIELDS.factWork];

const read = (subject: string, fields: readonly string[], condition: Condition = SHARED): Line => may('READ', subject, fields, condition);

/** NL: ontvanger van een deling. Reads what one accepted share says, while it runs (R1, R24). */
export const shareReceiver = policyOf('SHARE_RECEIVER', [
  read('Share', [...FIELDS.shareOffer, ...FIELDS.share], { ...HERE, toActorId: { $is: me('id') } }),
  may('RESPOND', 'Share', GIVEN.shareAnswered, { ...HERE, toActorId: { $is: me('id') } }),
  read('Dossier', FIELDS.dossierCover, HERE),
  // Whom the shared words are about, by name; and the version that a shared item stands in, without words.
  read('Person', FIELDS.personCalled, { ...HERE, aboutPersonIds: { $within: grant('personIds') } }),
  read('PlanVersion', FIELDS.planEnvelope, { ...HERE, dataClass: { $oneOf: grant('dataClasses') } }),
  read('Person', FIELDS.person),
  read('ContactPoint', [...FIELDS.contactPoint, ...FIELDS.contactPointHiding], sharedOf('D2')),
  read('Fact', FACT),
  read('Fact', [...FACT, ...FIELDS.factSource], { ...SHARED, sourceKind: { $oneOf: ['OWN_OBSERVATION', 'FAMILY_MEMBER', 'NETWORK', 'PROFESSIONAL', 'DOCUMENT'] } }),
  read('DossierEvent', FIELDS.event, sharedOf('D3')),
  read('DossierEvent', FIELDS.event, sharedOf('D13')),
  read('Measure', FIELDS.measure),
  read('ColumnStatement', [...FIELDS.columnStatement, ...FIELDS.columnStatementWork]),
  read('Perspective', [...FIELDS.perspective, ...FIELDS.perspectiveWork]),
  read('Top3Item', [...FIELDS.top3Item, ...FIELDS.top3ItemWork]),
  read('MinimumCondition', [...FIELDS.minimumCondition, ...FIELDS.minimumConditionWork]),
  read('Agreement', [...FIELDS.agreement, ...FIELDS.agreementWork]),
  read('AgreementCheck', [...FIELDS.check, ...FIELDS.checkWork]),
  read('FollowUp', [...FIELDS.followUp, ...FIELDS.followUpWork]),
  read('SafetyNetContact', [...FIELDS.safetyNet, ...FIELDS.safetyNetWork]),
  ...readsSharedCard(SHARED),
  read('PlanOpinion', FIELDS.opinion, sharedOf('D8')),
  read('Response', FIELDS.response, sharedOf('D8')),
  read('SafetyScore', FIELDS.score, sharedOf('D4')),
  read('SafetyScore', FIELDS.score, sharedOf('D8')),
  read('ProtectiveFactor', FIELDS.factor),
  read('InstrumentOutcome', FIELDS.instrument),
  read('Vulnerability', [...FIELDS.vulnerability, ...FIELDS.vulnerabilityWork]),
  read('CardView', FIELDS.view, sharedOf('D8')),
]);
