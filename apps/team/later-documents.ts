/** What pages ask that nobody begins with; not part of what is fetched first. */
export { FamilyAnalysisDocument, FamilyNetworkDocument, FamilyRecordDocument, SafetyCardsDocument } from '@generated/team/graphql';
