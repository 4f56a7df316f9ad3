/**
 * Mutants that open nobody anything the matrix keeps closed, each with why; by the name that the run gives it. At most five. One that
 * survives and is not here fails the promise, and so does one that is here and is killed.
 */
export const SURVIVORS: Readonly<Record<string, string>> = {
  'PARENT_WITH_CUSTODY+PARENT_OF_16_PLUS+PARENT_WITHOUT_CUSTODY+GUARDIAN+FOSTER_PARENT+HOUSEHOLD_ADULT+SUPPORT_PERSON+CHILD_12_PLUS+CHILD_16_PLUS+FORMER_CHILD RESPOND Objection[3] {dossierId $is grant.dossierId, byPersonId $is grant.selfPersonId, aboutPersonIds $within grant.personIds}: with validUntil':
    'The line beside it lets somebody end each own objection, so also one about nobody but the own family; ending is all that this field does.',
  'PRIVACY_OFFICER Approval[11] {dossierOrganisationId $is actor.organisationId, approvalKind $is "REVEAL_WHEREABOUTS"}: without approvalKind':
    'The officer of the organisation that answers for the dossier decides on every kind: the line is there once for each of the three, so together they leave none out.',
  'PRIVACY_OFFICER ADOPT Approval[2] {dossierOrganisationId $is actor.organisationId, approvalKind $is "REVEAL_WHEREABOUTS"}: without approvalKind':
    'The same for deciding: the three lines of the officer name all kinds there are, so one that asks for no kind adds nothing to them.',
  'libs/access/policy/rule.ts at 38 of "const read = own.filter(({ act }) => act === \'READ\');": ConditionalExpression true':
    'Who may write, correct or share a fact or an item of the plan under some condition reads it under the same or a wider one, so statements and translations that came with those acts as well would be read already.',
  'libs/access/model/classes-of-partner.ts at 28 of "SHARE_ADDRESSEE: carried(\'D14\', [\'RESPOND\']),": StringLiteral ""':
    'Whoever is offered a share reads that share by its name in the grant and by being its addressee; no rule of an addressee asks for a class.',
};
