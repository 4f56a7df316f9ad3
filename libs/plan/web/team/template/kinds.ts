import { StartTemplatePlanDocument, WriteTemplateSectionDocument } from '@generated/team/graphql';
import type { FieldSpec, Keepable } from '@zov/dossier/web/team/keep/field-spec';
import { optionsOf, peopleOptions } from '@zov/dossier/web/team/keep/options';
import { kindsFor, rightsFor, type TemplateFamily } from './template-data';
import { registrationText, templateKindText, templateTexts as t } from './template.texts';

type Field = FieldSpec<TemplateFamily>;

const kinds: Field = { name: 'kind', as: 'radio', label: t.kind, options: (family) => kindsFor(rightsFor(family).partner).map((value) => ({ value, label: templateKindText[value] })) };

/** NL: plan met sjabloon beginnen. The rules on age and number need the people, so the server asks those again. */
const begin: Keepable<TemplateFamily> = {
  type: 'TemplatePlan', part: 'plannen', back: t.toList,
  add: { document: StartTemplatePlanDocument, field: 'startTemplatePlan', title: t.start, note: t.startNote },
  correct: { document: StartTemplatePlanDocument, field: 'startTemplatePlan', title: t.start },
  find: () => undefined,
  problems: () => [],
  fields: [
    kinds,
    { name: 'personIds', as: 'people', label: t.whom, description: t.whomHelp, options: (family) => peopleOptions(family, 'FAMILY') },
    { name: 'registration', as: 'radio', label: t.registration, nullable: true, when: ({ kind }) => kind === 'DIVORCE', options: () => optionsOf(registrationText) },
  ],
};

/** NL: vraag beantwoorden. */
const section: Keepable<TemplateFamily> = {
  type: 'TemplatePlanSection', part: 'vragen', back: t.formBack,
  correct: { document: WriteTemplateSectionDocument, field: 'writeTemplateSection', title: t.write },
  find: (family, id) => family.templatePlans.flatMap(({ sections }) => sections).find((one) => one.id === id),
  problems: () => [],
  fields: [
    { name: 'text', as: 'area', label: t.answer, description: t.textHelp, optional: true },
    { name: 'familyText', as: 'area', label: t.familyText, optional: true, plain: true },
    { name: 'whoName', as: 'text', label: t.who, optional: true },
    { name: 'dueOn', as: 'date', label: t.due, optional: true },
    { name: 'aboutPersonIds', as: 'people', label: t.of, options: (family) => peopleOptions(family, 'FAMILY') },
  ],
};

/** By the word in the address. */
export const TEMPLATE_KEEP: Readonly<Record<string, Keepable<TemplateFamily>>> = { begin, vraag: section };

