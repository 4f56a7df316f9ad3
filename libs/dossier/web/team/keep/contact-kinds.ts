import { AddContactPointDocument, CorrectContactPointDocument, HideContactPointDocument } from '@generated/team/graphql';
import { problemsOfContact } from '@zov/dossier/model/record.ts';
import { contactKindText } from '../shared/words.texts';
import type { Draft, FieldSpec, Keepable } from './field-spec';
import { keepTexts as texts } from './keep.texts';
import { optionsOf, peopleOptions } from './options';

const secret = (draft: Draft): boolean => draft['secret'] === true;
const hiding = (when?: FieldSpec['when'], once?: boolean): readonly FieldSpec[] => [
  { name: 'hiddenFromPersonIds', as: 'people', label: 'Wie mag dit niet weten?', options: (family) => peopleOptions(family), ...(when && { when }), ...(once && { once }) },
  {
    name: 'hiddenReason', as: 'text', label: 'Waarom niet?', description: 'Wie het niet mag weten, ziet ook deze reden niet.', nullable: true, ...(when && { when }), ...(once && { once }),
  },
];
const NOTE = 'Is iemands verblijfplaats geheim? Dan wordt alles wat u hier over die persoon opschrijft, vanzelf ook geheim.';

export const contact: Keepable = {
  type: 'ContactPoint', part: 'contact', problems: problemsOfContact,
  add: { document: AddContactPointDocument, field: 'addContactPoint', title: 'Voeg een adres of nummer toe', note: NOTE },
  correct: { document: CorrectContactPointDocument, field: 'correctContactPoint', title: 'Corrigeer of beëindig een adres of nummer', note: 'Wat geheim is, blijft geheim. Verhuisde iemand? Vul dan hier in tot wanneer, en voeg het nieuwe adres apart toe.' },
  find: (family, id) => family.contactPoints.find((one) => one.id === id),
  fields: [
    { name: 'kind', as: 'select', label: 'Wat is het?', options: () => optionsOf(contactKindText) },
    { name: 'text', as: 'area', label: 'Adres, nummer of naam', description: 'Wij bewaren dit versleuteld.' },
    { name: 'aboutPersonIds', as: 'people', label: 'Van wie is dit?', options: (family) => peopleOptions(family) },
    { name: 'fromOn', as: 'date', label: texts.from, optional: true },
    { name: 'untilOn', as: 'date', label: texts.until, description: texts.untilDescription, optional: true },
    { name: 'secret', as: 'tick', label: 'Dit is geheim voor iemand uit het gezin of netwerk', once: true, local: true, description: 'Ook de school, de huisarts en de opvang kunnen verraden waar iemand woont.' },
    ...hiding(secret, true),
  ],
};

export const hidden: Keepable = {
  type: 'ContactPoint', part: 'contact', problems: problemsOfContact, whole: true,
  correct: {
    document: HideContactPointDocument, field: 'hideContactPoint', title: 'Maak dit geheim',
    note: 'Ook de andere adressen, nummers en verhuizingen van deze mensen worden dan geheim, behalve wat de ander zelf deelt. Wat iemand al heeft gezien, is niet meer te verbergen.',
  },
  find: (family, id) => family.contactPoints.find((one) => one.id === id),
  fields: hiding(),
};
