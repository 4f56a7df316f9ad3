/** What pages ask that nobody begins with; not part of what is fetched first. */
export { PlanDocument, FamilyAnalysisDocument, FamilyNetworkDocument, FamilyRecordDocument, FamilyTimelineDocument, SafetyCardsDocument } from '@generated/team/graphql';
