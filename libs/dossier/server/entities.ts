import '@zov/access/server/entities.ts';

export { ColumnStatement } from './columns/column-statement.entity.ts';
export { Consent, ContinuingAccess } from './consent/consent.entity.ts';
export { ContactPoint } from './contact-point/contact-point.entity.ts';
export { Dossier } from './dossier/dossier.entity.ts';
export { Fact, FactReporter, FactStatement } from './fact/fact.entity.ts';
export { InformationRelease } from './release/information-release.entity.ts';
export { Objection } from './objection/objection.entity.ts';
export { Household, HouseholdMember } from './household/household.entity.ts';
export { FamilyTie } from './family-tie/family-tie.entity.ts';
export { NetworkTie } from './network/network-tie.entity.ts';
export { Perspective } from './perspective/perspective.entity.ts';
export { Custody } from './person/custody.entity.ts';
export { Person } from './person/person.entity.ts';
export { SignIn } from './person/sign-in.entity.ts';
export { DossierEvent, Measure } from './timeline/timeline.entity.ts';
export { Share } from './sharing/share.entity.ts';
