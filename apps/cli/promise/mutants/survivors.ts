/**
 * Mutants that open nobody anything the matrix keeps closed, each with why; by the name that the run gives it. At most five. One that
 * survives and is not here fails the promise, and so does one that is here and is killed.
 */
export const SURVIVORS: Readonly<Record<string, string>> = {
  'PARENT_WITH_CUSTODY+PARENT_OF_16_PLUS+PARENT_WITHOUT_CUSTODY+GUARDIAN+FOSTER_PARENT+HOUSEHOLD_ADULT+SUPPORT_PERSON+CHILD_12_PLUS+CHILD_16_PLUS+FORMER_CHILD RESPOND Objection[3] {dossierId $is grant.dossierId, byPersonId $is grant.selfPersonId, aboutPersonIds $within grant.personIds}: with validUntil':
    'The line beside it lets somebody end each own objection, so also one about nobody but the own family; ending is all that this field does.',
};
