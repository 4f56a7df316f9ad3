import { event, tie } from './around-kinds';
import { contact, hidden } from './contact-kinds';
import { familyTie } from './family-tie-kind';
import type { Keepable } from './field-spec';
import { extension, measure } from './measure-kinds';
import { custody, household, member, person } from './people-kinds';

/** By the word in the address. */
export const KINDS: Readonly<Record<string, Keepable>> = {
  persoon: person, gezag: custody, huishouden: household, bewoner: member, contact, 'contact-verbergen': hidden, netwerk: tie, familieband: familyTie, gebeurtenis: event, maatregel: measure, 'maatregel-verlengen': extension,
};
