export { Mandate, RepresentationDecision } from './family-law/family-law.entity.ts';
export { Involvement } from './involvement/involvement.entity.ts';
export { AccessEvent } from './log/access-event.entity.ts';
export { LogRead } from './log/log-read.entity.ts';
export { Looked } from './log/looked.entity.ts';
export { PartnerOrganisation } from './professional/partner-organisation.entity.ts';
export { Professional } from './professional/professional.entity.ts';
export { Restriction } from './restriction/restriction.entity.ts';
export { ItemVersion } from './versions/item-version.entity.ts';
