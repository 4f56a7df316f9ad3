import { AddPointerDocument, CorrectPointerDocument, WithdrawPointerDocument, type FamilyPointersQuery } from '@generated/team/graphql';
import { problemsOfPointer, problemsOfPointerWithdrawal } from '@zov/dossier/model/pointer.ts';
import type { Keepable } from '../keep/field-spec';
import { peopleOptions } from '../keep/options';
import { pointerFormTexts as texts, pointerTexts } from './pointer.texts';

/** With the classes in which the reader may write. */
export type PointerFamily = NonNullable<FamilyPointersQuery['dossier']> & { readonly classes: readonly string[] };

const standing = (family: PointerFamily, id: string) => family.pointers.find((one) => one.id === id && one.state === 'CURRENT');

const pointer: Keepable<PointerFamily> = {
  type: 'Pointer', part: 'verwijzingen', back: texts.back, problems: problemsOfPointer, find: standing,
  add: { document: AddPointerDocument, field: 'addPointer', title: texts.addTitle, note: texts.addNote },
  correct: { document: CorrectPointerDocument, field: 'correctPointer', title: texts.correctTitle, note: texts.addNote },
  fields: [
    { name: 'topic', as: 'text', label: texts.topic, description: texts.topicHelp },
    { name: 'organisationName', as: 'text', label: texts.organisation },
    { name: 'professionalName', as: 'text', label: texts.professional, optional: true },
    { name: 'reach', as: 'text', label: texts.reach, description: texts.reachHelp },
    { name: 'aboutPersonIds', as: 'people', label: texts.about, options: (family) => peopleOptions(family) },
    { name: 'dataClass', as: 'radio', label: texts.dataClass, description: texts.dataClassHelp, once: true, start: 'D3', options: (family) => family.classes.map((value) => ({ value, label: pointerTexts.classes[value] ?? value })) },
  ],
};

const withdrawn: Keepable<PointerFamily> = {
  type: 'Pointer', part: 'verwijzingen', back: texts.back, problems: problemsOfPointerWithdrawal, find: standing,
  correct: { document: WithdrawPointerDocument, field: 'withdrawPointer', title: texts.withdrawTitle },
  fields: [{ name: 'withdrawnReason', as: 'area', label: texts.reason }],
};

/** By the word in the address. */
export const POINTER_KINDS: Readonly<Record<string, Keepable<PointerFamily>>> = { verwijzing: pointer, intrekken: withdrawn };
