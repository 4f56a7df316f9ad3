/**
 * Mutants that show nobody anything the matrix keeps closed, each with why; by the name that the run gives it. At most five. One that
 * survives and is not here fails the promise, and so does one that is here and is killed.
 */
export const SURVIVORS: Readonly<Record<string, string>> = {
  'CASE_DIRECTOR+GI_EXECUTOR+RVDK+VEILIG_THUIS+CRISIS Approval[11] {dossierId $is grant.dossierId, dataClass $oneOf grant.dataClasses, askedBy $is actor.id, approvalKind $is "UNWITHHOLD"}: without approvalKind':
    'What somebody asked is always of a kind that is for that partner to ask: the rule for asking says so of each kind. What one asked oneself, whatever it is, one may follow.',
  'APPROVED Person[12] {dossierId $is grant.dossierId, dataClass $oneOf grant.dataClasses $is "D1", id $oneOf grant.itemIds}: dataClass without $is':
    'Every person is of class D1 and of no other, so the second test of the class holds for each row for which the first one does.',
  'PRIVACY_OFFICER Approval[11] {dossierOrganisationId $is actor.organisationId, approvalKind $is "REVEAL_WHEREABOUTS"}: without approvalKind':
    'The officer of the organisation that answers for the dossier decides on every kind: the line is there once for each of the three, so together they leave none out.',
};
