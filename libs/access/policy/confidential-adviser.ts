import { FIELDS } from './fields.ts';
import { may, policyOf } from './rule.ts';
import { MINE, livesInDossier } from './shapes.ts';

/** NL: vertrouwenspersoon, with a written mandate. Knows of which family it is and who is involved; no documents. */
export const confidentialAdviser = policyOf('CONFIDENTIAL_ADVISER', [
  livesInDossier().filter((line) => ['Dossier', 'Involvement'].includes(line.subject)),
  may('READ', 'Person', FIELDS.personName, MINE),
]);
