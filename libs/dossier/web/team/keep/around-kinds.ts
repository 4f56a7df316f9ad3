import {
  AddNetworkTieDocument, CorrectEventDocument, CorrectNetworkTieDocument, RecordEventDocument,
} from '@generated/team/graphql';
import { problemsOfEvent, problemsOfTie } from '@zov/dossier/model/record.ts';
import { bondText, eventKindText, ringText } from '../shared/words.texts';
import type { Keepable } from './field-spec';
import { optionsOf, peopleOptions } from './options';

export const tie: Keepable = {
  type: 'NetworkTie', part: 'netwerk', problems: problemsOfTie,
  add: { document: AddNetworkTieDocument, field: 'addNetworkTie', title: 'Voeg iemand aan het netwerk toe', note: 'Staat deze persoon nog niet in het dossier? Voeg dan eerst de persoon toe.' },
  correct: { document: CorrectNetworkTieDocument, field: 'correctNetworkTie', title: 'Corrigeer iemand uit het netwerk' },
  find: (family, id) => family.networkTies.find((one) => one.id === id),
  fields: [
    {
      name: 'personId', as: 'select', label: 'Wie?', once: true,
      options: (family) => peopleOptions(family, undefined, (one) => one.familyRole !== 'CHILD' && !family.networkTies.some((known) => known.personId === one.id)),
    },
    { name: 'relation', as: 'text', label: 'Wie is dit voor het gezin?', description: 'Bijvoorbeeld: oma, buurvrouw, trainer.' },
    { name: 'aboutPersonIds', as: 'people', label: 'Voor wie is deze persoon belangrijk?', options: (family) => peopleOptions(family, 'FAMILY') },
    { name: 'ring', as: 'radio', label: 'Hoe dichtbij?', options: () => optionsOf(ringText) },
    { name: 'bond', as: 'radio', label: 'Hoe is de band?', options: () => optionsOf(bondText) },
    { name: 'roleInPlan', as: 'area', label: 'Wat doet deze persoon in het plan?', optional: true },
    { name: 'toldOn', as: 'date', label: 'Wanneer is het plan verteld?', optional: true },
    { name: 'agreedOn', as: 'date', label: 'Wanneer zei deze persoon ja?', optional: true },
    { name: 'chosenByPersonIds', as: 'people', label: 'Welk kind koos deze persoon als steunfiguur?', description: 'Een steunfiguur (JIM) kiest het kind zelf. Liever iemand van 18 jaar of ouder, en geen ouder.', optional: true, options: (family) => peopleOptions(family, 'FAMILY', (one) => one.familyRole === 'CHILD') },
  ],
};

export const event: Keepable = {
  type: 'DossierEvent', part: 'tijdlijn', problems: problemsOfEvent,
  add: { document: RecordEventDocument, field: 'recordEvent', title: 'Schrijf een gebeurtenis op', note: 'Schrijf hier geen adres of naam van een school. Een verhuizing van iemand met een geheim adres wordt vanzelf geheim.' },
  correct: { document: CorrectEventDocument, field: 'correctEvent', title: 'Corrigeer een gebeurtenis' },
  find: (family, id) => family.events.find((one) => one.id === id),
  fields: [
    { name: 'kind', as: 'select', label: 'Wat voor gebeurtenis?', options: () => optionsOf(eventKindText) },
    { name: 'happenedOn', as: 'date', label: 'Wanneer?' },
    { name: 'what', as: 'area', label: 'Wat gebeurde er?', description: 'Het gezin kan dit later lezen.' },
    { name: 'aboutPersonIds', as: 'people', label: 'Over wie gaat dit?', options: (family) => peopleOptions(family) },
  ],
};
