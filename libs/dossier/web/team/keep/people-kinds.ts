import {
  AddHouseholdDocument, AddHouseholdMemberDocument, AddPersonDocument, CorrectCustodyDocument, CorrectHouseholdDocument, CorrectHouseholdMemberDocument,
  CorrectPersonDocument, RecordCustodyDocument,
} from '@generated/team/graphql';
import { problemsOfCustody, problemsOfHousehold, problemsOfMember, problemsOfPerson } from '@zov/dossier/model/record.ts';
import { circleText, custodyKindText, datePrecisionText, familyRoleText, genderText } from '../shared/words.texts';
import type { FieldSpec, Keepable } from './field-spec';
import { keepTexts as texts } from './keep.texts';
import { personBeside } from './person-beside';
import { optionsOf, peopleOptions } from './options';

const PARTS = ['DAY', 'MONTH', 'YEAR'] as const;
const FROM: FieldSpec = { name: 'fromOn', as: 'date', label: texts.from, optional: true };
const UNTIL: FieldSpec = { name: 'untilOn', as: 'date', label: texts.until, description: texts.untilDescription, optional: true };

export const person: Keepable = {
  type: 'Person', part: 'mensen', problems: problemsOfPerson, beside: { under: 'surname', show: personBeside },
  add: { document: AddPersonDocument, field: 'addPerson', title: 'Voeg een persoon toe' },
  correct: { document: CorrectPersonDocument, field: 'correctPerson', title: 'Corrigeer een persoon', note: 'Een andere geboortedatum of plaats in het gezin verandert meteen wat deze persoon en de ouders mogen lezen.' },
  find: (family, id) => family.persons.find((one) => one.id === id),
  fields: [
    { name: 'callName', as: 'text', label: 'Roepnaam' },
    { name: 'givenNames', as: 'text', label: 'Voornamen', optional: true, nullable: true },
    { name: 'namePrefix', as: 'text', label: 'Tussenvoegsel', optional: true, nullable: true },
    { name: 'surname', as: 'text', label: 'Achternaam', optional: true },
    { name: 'familyRole', as: 'select', label: 'Plaats in het gezin', options: () => optionsOf(familyRoleText) },
    { name: 'birthDatePrecision', as: 'select', label: 'Hoe goed weet u de geboortedatum?', options: () => optionsOf(datePrecisionText), start: 'DAY' },
    {
      name: 'birthDate', as: 'date', label: 'Geboortedatum', description: 'Weet u alleen de maand of het jaar? Dan gelden rechten vanaf de eerste dag daarvan. Zonder datum kan een kind geen eigen inlog krijgen.', optional: true,
      when: (draft) => draft['birthDatePrecision'] !== 'UNKNOWN', precision: (draft) => (PARTS.find((one) => one === draft['birthDatePrecision']) ?? 'DAY'),
    },
    { name: 'expectedOn', as: 'date', label: 'Uitgerekende datum', description: 'Alleen als het kind nog niet geboren is.', optional: true, when: (draft) => draft['birthDatePrecision'] === 'UNKNOWN' && draft['familyRole'] === 'CHILD' },
    { name: 'deceasedOn', as: 'date', label: 'Overleden op', optional: true },
    { name: 'gender', as: 'radio', label: 'Geslacht', options: () => optionsOf(genderText) },
    { name: 'circle', as: 'radio', label: 'Hoort bij', options: () => optionsOf(circleText), once: true },
    { name: 'plainLanguage', as: 'tick', label: 'Deze persoon heeft extra eenvoudige taal nodig' },
    { name: 'knownToPersonIds', as: 'people', label: 'Wie uit het gezin mag weten dat deze persoon in het dossier staat?', description: 'Zij zien de naam. Kiest u niemand, dan zien alleen professionals de naam.', optional: true, once: true, options: (family) => peopleOptions(family, 'FAMILY') },
  ],
};

export const custody: Keepable = {
  type: 'Custody', part: 'mensen', problems: problemsOfCustody,
  add: { document: RecordCustodyDocument, field: 'recordCustody', title: 'Schrijf gezag op', note: 'Kijk in het gezagsregister of de BRP. Gezag bepaalt meteen wat een ouder mag lezen.' },
  correct: { document: CorrectCustodyDocument, field: 'correctCustody', title: 'Corrigeer of beëindig gezag', note: 'Dit verandert meteen wat deze volwassene over het kind mag lezen.' },
  find: (family, id) => family.custodies.find((one) => one.id === id),
  fields: [
    { name: 'adultPersonId', as: 'select', label: 'Wie heeft gezag?', once: true, options: (family) => peopleOptions(family, undefined, (one) => one.familyRole !== 'CHILD') },
    { name: 'childPersonId', as: 'select', label: 'Over welk kind?', once: true, options: (family) => peopleOptions(family, undefined, (one) => one.familyRole === 'CHILD') },
    { name: 'kind', as: 'select', label: 'Welk gezag?', options: () => optionsOf(custodyKindText) },
    { name: 'underInvestigation', as: 'tick', label: 'Het register onderzoekt dit gezag nog', description: 'Zolang dit zo is, leest deze volwassene niets over het kind.' },
    { ...FROM, optional: false },
    { ...UNTIL, description: 'De eerste dag zonder dit gezag. Laat leeg als het nu geldt.' },
  ],
};

export const household: Keepable = {
  type: 'Household', part: 'wonen', problems: problemsOfHousehold,
  add: { document: AddHouseholdDocument, field: 'addHousehold', title: 'Voeg een huishouden toe' },
  correct: { document: CorrectHouseholdDocument, field: 'correctHousehold', title: 'Geef een huishouden een andere naam' },
  find: (family, id) => family.households.find((one) => one.id === id),
  fields: [{ name: 'label', as: 'text', label: 'Hoe noemt u dit huishouden?', description: 'Bijvoorbeeld: huis van moeder. Schrijf hier geen adres.' }],
};

export const member: Keepable = {
  type: 'HouseholdMember', part: 'wonen', problems: problemsOfMember,
  add: { document: AddHouseholdMemberDocument, field: 'addHouseholdMember', title: 'Voeg een bewoner toe', note: 'Woont deze persoon bij iemand met een geheim adres? Dan wordt de verblijfplaats van deze persoon ook geheim.' },
  correct: { document: CorrectHouseholdMemberDocument, field: 'correctHouseholdMember', title: 'Corrigeer of beëindig het wonen' },
  find: (family, id) => family.households.flatMap((home) => home.members).find((one) => one.id === id),
  fields: [
    { name: 'householdId', as: 'select', label: 'Welk huishouden?', once: true, options: (family) => family.households.map((home) => ({ value: home.id, label: home.label })) },
    { name: 'personId', as: 'select', label: 'Wie?', once: true, options: (family) => peopleOptions(family) },
    FROM,
    UNTIL,
  ],
};
