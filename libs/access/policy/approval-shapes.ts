import { approvalsOf, type ApprovalKind } from '../model/approval.ts';
import type { Partner } from '../model/partner.ts';
import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { grant, may, me, type Condition, type Rule } from './rule.ts';

type Line = Omit<Rule, 'partner'>;

const HERE: Condition = { dossierId: { $is: grant('dossierId') }, dataClass: { $oneOf: grant('dataClasses') } };
const ASKED_BY_ME: Condition = { askedBy: { $is: me('id') } };
const of = (approvalKind: ApprovalKind, condition: Condition): Condition => ({ ...condition, approvalKind: { $is: approvalKind } });

/** What a partner asks with four eyes, and what it decides; the model says which kinds. Whatever it asked, it follows. */
export function asksAndDecides(partner: Partner): readonly Line[] {
  const mine = { ...HERE, ...ASKED_BY_ME };
  const asked = approvalsOf(partner, 'asks').map((kind) => may('WRITE', 'Approval', GIVEN.approvalAsked, of(kind, mine)));
  const decided = approvalsOf(partner, 'decides').flatMap((kind) => decides(of(kind, HERE)));
  return asked.length === 0 ? decided : [...asked, may('READ', 'Approval', FIELDS.approval, mine), ...decided];
}

/**
 * The officer decides on the question alone: of the organisation that is responsible for the dossier. A name in the log is also seen
 * by the officer of whoever looked, so either of them asks for it and the other, or a colleague, decides.
 */
export function overseesApprovals(): readonly Line[] {
  const responsible: Condition = { dossierOrganisationId: { $is: me('organisationId') } };
  const looking: Condition = { organisationId: { $is: me('organisationId') } };
  return [
    ...approvalsOf('PRIVACY_OFFICER', 'asks').map((kind) => may('WRITE', 'Approval', GIVEN.approvalAsked, of(kind, { ...looking, ...ASKED_BY_ME }))),
    ...approvalsOf('PRIVACY_OFFICER', 'decides').flatMap((kind) => decides(of(kind, responsible))),
    ...decides(of('UNMASK', looking)),
  ];
}

function decides(condition: Condition): readonly Line[] {
  return [may('READ', 'Approval', FIELDS.approval, condition), may('ADOPT', 'Approval', GIVEN.approvalDecided, condition)];
}
