import { AssessChildDocument, DescribeSafetyCardDocument, RecordCardViewDocument } from '@generated/team/graphql';
import type { FieldSpec, Keepable } from '@zov/dossier/web/team/keep/field-spec';
import { optionsOf, peopleOptions } from '@zov/dossier/web/team/keep/options';
import { problemsOfChanges } from '@zov/safety-card/model/assessment.ts';
import type { WordList } from '@zov/safety-card/model/card-definition.ts';
import { cardAllows } from '@zov/safety-card/model/states.ts';
import type { CardFamily } from './card-data';
import { stanceText } from './card.texts';
import { formTexts as texts } from './form.texts';

type Field = FieldSpec<CardFamily>;
type Kind = Keepable<CardFamily>;

/** The words of the card's own model. */
const words = (list: WordList) => (family: CardFamily) => family.definition[list].map(({ key, label, meaning }) => ({ value: key, label, description: meaning }));
const open = ({ card }: CardFamily): boolean => cardAllows(card.state, 'edit');
const spoken: Field['when'] = ({ spokenOn }) => spokenOn !== '';
const choice = (name: string, label: string, list: WordList): Field => ({ name, as: 'radio', label, optional: true, nullable: true, options: words(list) });
const area = (name: string, label: string, description?: string): Field => ({ name, as: 'area', label, description, optional: true });

const general: Kind = {
  type: 'SafetyCard', part: 'algemeen', back: texts.cancel, problems: problemsOfChanges,
  correct: { document: DescribeSafetyCardDocument, field: 'describeSafetyCard', title: texts.general },
  find: (family, id) => (family.card.id === id && open(family) ? family.card : undefined),
  fields: [
    { name: 'occasion', as: 'select', label: texts.occasion, options: words('occasions') },
    area('madeWith', texts.madeWith, texts.madeWithHelp),
    { name: 'validUntil', as: 'date', label: texts.validUntil, description: texts.validUntilHelp, optional: true },
  ],
};

const conclusion: Kind = {
  ...general, part: 'conclusie',
  correct: { ...general.correct, title: texts.conclusion, note: texts.asFar },
  fields: [
    choice('conclusion', texts.conclusionOf, 'conclusions'),
    area('conclusionText', texts.conclusionText),
    { name: 'decision', as: 'select', label: texts.decision, optional: true, nullable: true, options: words('decisions') },
    area('decisionReason', texts.decisionReason), area('alternatives', texts.alternatives), area('legalDecider', texts.decider, texts.deciderHelp),
  ],
};

const child: Kind = {
  type: 'SafetyCardChild', part: 'kinderen', back: texts.cancel, problems: problemsOfChanges,
  correct: { document: AssessChildDocument, field: 'assessChild', title: texts.child, note: texts.asFar },
  find: (family, id) => (open(family) ? family.card.children.find((one) => one.id === id) : undefined),
  fields: [
    choice('severity', texts.severity, 'severities'),
    { name: 'kinds', as: 'facts', label: texts.kinds, optional: true, options: words('kinds') },
    choice('frequency', texts.frequency, 'frequencies'),
    { name: 'sinceMonth', as: 'text', label: texts.since, description: texts.sinceHelp, optional: true, nullable: true },
    { name: 'lastOn', as: 'date', label: texts.last, optional: true },
    area('consequence', texts.consequence),
    { name: 'medicallyAssessed', as: 'tick', label: texts.medical },
    area('ifNothingChanges', texts.ifNothing),
    { name: 'spokenOn', as: 'date', label: texts.spokenOn, description: texts.spokenOnHelp, optional: true },
    { name: 'spokenBy', as: 'text', label: texts.spokenBy, optional: true, when: spoken },
    { ...area('spokenHow', texts.spokenHow, texts.spokenHowHelp), when: spoken },
    { ...area('notSpokenWhy', texts.notSpoken), when: (draft) => draft['spokenOn'] === '' },
  ],
};

const view: Kind = {
  type: 'CardView', part: 'kijk', back: texts.cancel, problems: () => [], find: () => undefined, fixed: (preset) => ({ safetyCardId: preset.get('kaart') }),
  add: { document: RecordCardViewDocument, field: 'recordCardView', title: texts.view, note: texts.viewNote },
  correct: { document: RecordCardViewDocument, field: 'recordCardView', title: texts.view },
  fields: [
    { name: 'personId', as: 'select', label: texts.whose, options: (family) => peopleOptions(family, 'FAMILY', (one) => family.card.releasedToPersonIds?.includes(one.id) ?? false) },
    { name: 'stance', as: 'radio', label: texts.stance, options: () => optionsOf(stanceText) },
    area('words', texts.viewWords),
  ],
};

/** By the word in the address. */
export const CARD_KINDS: Readonly<Record<string, Kind>> = { algemeen: general, conclusie: conclusion, kind: child, kijk: view };
