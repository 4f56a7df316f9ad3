import { idOf } from '@zov/access/server/testing/rows.ts';
import type { Family } from '../world/family.ts';
import { OUTSIDE, type Change, type Secret, type Variant } from './secret.ts';

const LONGER = 'Hier staat een heel ander, veel langer adres dan in de andere wereld, met een toevoeging';

/** Another value at the place of a contact point. */
function elsewhere(family: Family, name: string, text: string): Variant {
  return {
    changes: [{ table: 'contact_point', id: family.id(name), set: { text_cipher: family.secret('ContactPoint.text', text) } }],
    pings: [{ itemType: 'ContactPoint', itemId: family.id(name) }],
  };
}

function point(family: Family, name: string, kind: string, about: string[]): Change {
  return { table: 'contact_point', insert: {
    dossier_id: family.dossierId, id: family.id(name), kind, text_cipher: family.secret('ContactPoint.text', LONGER), data_class: 'D2S', about_person_ids: family.persons(...about),
    hidden_reason: 'Geheim', created_by: family.actor('director'),
  } };
}

function person(family: Family, name: string, role: string, circle: string): Change {
  return { table: 'person', insert: { dossier_id: family.dossierId, id: family.id(name), call_name: 'Iemand', surname: 'Anders', family_role: role, circle, birth_date: '1980-05-05' } };
}

/** Where somebody is, who is around, and what tells it. */
export const PLACE_SECRETS: readonly Secret[] = [
  { name: 'hidden address', hiddenFrom: ['father', 'second', 'gi', ...OUTSIDE], variants: (family) => [elsewhere(family, 'address', LONGER), elsewhere(family, 'address', 'A')] },
  { name: 'hidden phone', hiddenFrom: ['father', 'daughter', 'second', 'gi', ...OUTSIDE], variants: (family) => [elsewhere(family, 'phone', '0698765432 en 0612345678')] },
  { name: 'school', hiddenFrom: ['father', 'daughter', 'second', 'gi', ...OUTSIDE], variants: (family) => [elsewhere(family, 'school', LONGER)] },
  {
    name: 'foster family', hiddenFrom: ['mother', 'father', 'daughter', ...OUTSIDE],
    variants: (family) => [{
      changes: [
        person(family, 'foster', 'FOSTER_PARENT', 'NETWORK'), point(family, 'foster home', 'ADDRESS', ['grandmother']),
        { table: 'household', insert: { dossier_id: family.dossierId, id: family.id('foster household'), label: 'Pleeggezin' } },
        { table: 'household_member', insert: { dossier_id: family.dossierId, id: family.id('fostered'), household_id: family.id('foster household'), person_id: family.person('son') } },
      ],
      pings: [{ itemType: 'Person', itemId: family.id('foster') }, { itemType: 'ContactPoint', itemId: family.id('foster home') }, { itemType: 'Household', itemId: family.id('foster household') }],
    }],
  },
  {
    name: 'name of the shelter', hiddenFrom: ['father', 'daughter', 'otherRegion', 'anonymous'],
    variants: () => [{ changes: [{ table: 'organisation', id: idOf('shelter'), set: { name: 'Een heel andere opvang, met een veel langere naam' } }] }],
  },
  {
    name: 'existence of an address', hiddenFrom: ['father', 'daughter', 'second', 'gi', ...OUTSIDE],
    variants: (family) => [{ changes: [point(family, 'other address', 'ADDRESS', ['mother'])], pings: [{ itemType: 'ContactPoint', itemId: family.id('other address') }] }],
  },
  {
    name: 'number of family members', hiddenFrom: ['mother', 'father', 'daughter', ...OUTSIDE],
    variants: (family) => [
      { changes: [person(family, 'step', 'STEP_PARENT', 'FAMILY')], pings: [{ itemType: 'Person', itemId: family.id('step') }] },
      { changes: ['one', 'two', 'three'].map((name) => person(family, `extra ${name}`, 'CHILD', 'FAMILY')) },
    ],
  },
];
