import { FIELDS } from './fields.ts';
import { ofClass, TABLED } from './professional-shapes.ts';
import { may, policyOf } from './rule.ts';

/** NL: met vier ogen toegelaten. For eight hours what two people decided, item by item, and nothing beside it (R26). */
export const approved = policyOf('APPROVED', [
  may('READ', 'ContactPoint', [...FIELDS.contactPoint, ...FIELDS.contactPointHiding], ofClass('D2S', TABLED)),
  may('READ', 'Person', FIELDS.personCalled, TABLED),
]);
