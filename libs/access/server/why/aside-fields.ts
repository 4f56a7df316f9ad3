import { FIELDS } from '@zov/access/policy/fields.ts';

const WORK = ['factWork', 'contactPointHiding', 'planVersionWork', 'top3ItemWork', 'minimumConditionWork', 'agreementWork', 'checkWork', 'progressWork', 'monitoringWork', 'milestoneWork', 'safetyNetWork', 'templatePlanWork', 'templateSectionWork', 'helpWork', 'helpRecordWork', 'cardWork', 'cardChildWork', 'cardLineWork'] as const;

/**
 * Fields that make no difference to what somebody reads: keys and stamps, and the notes of the work beside the words that are written for
 * the family.
 */
export const asideFields: ReadonlySet<string> = new Set([...WORK.flatMap((one) => FIELDS[one]), 'id', 'version', 'createdAt', 'changedAt', 'contentHash', 'dossierId', 'planVersionId', 'lineageId', 'namedActorIds', 'releasedToPersonIds']);
