import { AddFamilyTieDocument, CorrectFamilyTieDocument } from '@generated/team/graphql';
import { detailsOf, FAMILY_TIE_DETAILS, problemsOfFamilyTie } from '@zov/dossier/model/family-tie.ts';
import { familyTieDetailText, familyTieKindText } from '../shared/words.texts';
import type { Draft, Keepable } from './field-spec';
import { keepTexts as texts } from './keep.texts';
import { optionsOf, peopleOptions } from './options';

const detailsFor = (draft?: Draft) => (draft === undefined ? FAMILY_TIE_DETAILS : detailsOf(String(draft['kind'])));

export const familyTie: Keepable = {
  type: 'FamilyTie', part: 'familie', problems: problemsOfFamilyTie,
  add: {
    document: AddFamilyTieDocument, field: 'addFamilyTie', title: 'Schrijf een familieband op',
    note: 'Hieruit tekenen wij het genogram. Halfbroers en halfzussen volgen vanzelf uit wie de ouders zijn. Gezag schrijft u apart op.',
  },
  correct: { document: CorrectFamilyTieDocument, field: 'correctFamilyTie', title: 'Corrigeer of beëindig een familieband', note: 'Gingen partners uit elkaar? Vul dan hier in tot wanneer, en schrijf apart op dat zij ex-partners zijn.' },
  find: (family, id) => family.familyTies.find((one) => one.id === id),
  fields: [
    { name: 'fromPersonId', as: 'select', label: 'Wie?', description: 'Bij een ouder: de ouder. Bij geweld: wie het geweld gebruikte.', once: true, options: (family) => peopleOptions(family) },
    { name: 'kind', as: 'select', label: 'Welke band?', description: 'Conflict en geweld zien alleen professionals die ook de feiten mogen lezen. Schrijf wat er gebeurde op als feit.', options: () => optionsOf(familyTieKindText) },
    { name: 'toPersonId', as: 'select', label: 'Met wie?', description: 'Bij een ouder: het kind.', once: true, options: (family) => peopleOptions(family) },
    {
      name: 'detail', as: 'select', label: 'Wat voor ouder of partner?', optional: true, nullable: true, when: (draft) => detailsFor(draft).length > 0,
      options: (_, draft) => detailsFor(draft).map((value) => ({ value, label: familyTieDetailText[value] })),
    },
    { name: 'fromOn', as: 'date', label: texts.from, optional: true },
    { name: 'untilOn', as: 'date', label: texts.until, description: texts.untilDescription, optional: true },
  ],
};
