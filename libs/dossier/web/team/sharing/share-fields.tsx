import { CheckboxGroup, ComboBox, DateField, RadioGroup, Select, TextArea, TextField } from '@zov/ui';
import { evidenceDescription, legalBasisOptions, secrecyBasisOptions } from '../shared/grounds.texts';
import { groundFits, SETS_ASIDE } from '@zov/access/model/share-receivers.ts';
import type { SecrecyBasis } from '@zov/access/model/grounds.ts';
import { involvePurposes } from '../access/involve.texts';
import { familyFirst } from '../shared/people';
import type { Problems } from '../shared/use-problems';
import { purposeText, roleText } from '../shared/words.texts';
import { formTexts as texts } from './form.texts';
import { allowedFor, itemsOf, professionalOf, type Choices, type ShareForm } from './share-draft';
import { classOptions, dataClassText } from './sharing.texts';

export type ShareFieldsProps = { choices: Choices; draft: ShareForm; set: (patch: Partial<ShareForm>) => void; form: Problems };

/** With whom. */
export function ReceiverField({ choices, draft, set, form }: ShareFieldsProps) {
  const others = choices.professionals.filter((one) => one.id !== choices.viewer.id);
  const allowed = allowedFor(choices, draft);
  return (
    <>
      <ComboBox
        id={form.idOf('toActorId')}
        label={texts.who}
        description={texts.whoDescription}
        error={form.errorOf('toActorId')}
        options={others.map((one) => ({ value: one.id, label: one.name, description: [roleText[one.role], one.organisationName].filter(Boolean).join(' · ') }))}
        value={draft.toActorId}
        onValueChange={(toActorId) => set({ toActorId, dataClasses: [], itemIds: [], secrecyBasis: '', by: allowedFor(choices, { ...draft, toActorId }).itemsOnly ? 'ITEM' : 'CLASS' })}
      />
      {draft.toActorId !== null && allowed.dataClasses.length === 0 && <p>{texts.closed}</p>}
    </>
  );
}

/** What: everything of a kind about some people, or single items. */
export function WhatFields({ choices, draft, set, form }: ShareFieldsProps) {
  const allowed = allowedFor(choices, draft);
  if (allowed.dataClasses.length === 0) return null;
  const people = familyFirst(choices.dossier?.persons ?? []).map((one) => ({ value: one.id, label: one.displayName }));
  const items = itemsOf(choices, allowed);
  return (
    <>
      {allowed.itemsOnly ? (
        <p>{texts.itemsOnly}</p>
      ) : (
        <RadioGroup label={texts.how} options={[{ value: 'CLASS', label: texts.byClass, description: texts.byClassHelp }, { value: 'ITEM', label: texts.byItem, description: texts.byItemHelp }]} value={draft.by} onValueChange={(by) => set({ by: by as ShareForm['by'] })} />
      )}
      {draft.by === 'CLASS' ? (
        <>
          <CheckboxGroup id={form.idOf('dataClasses')} label={texts.classes} options={classOptions(allowed.dataClasses)} value={[...draft.dataClasses]} error={form.errorOf('dataClasses')} onValueChange={(dataClasses) => set({ dataClasses })} />
          <CheckboxGroup id={form.idOf('aboutPersonIds')} label={texts.about} description={texts.aboutHelp} options={people} value={[...draft.aboutPersonIds]} error={form.errorOf('aboutPersonIds')} onValueChange={(aboutPersonIds) => set({ aboutPersonIds })} inline />
        </>
      ) : items.length === 0 ? (
        <p id={form.idOf('itemIds')} tabIndex={-1}>{texts.noItems}</p>
      ) : (
        <CheckboxGroup id={form.idOf('itemIds')} label={texts.items} options={items.map((one) => ({ value: one.id, label: one.text, description: dataClassText[one.dataClass] }))} value={[...draft.itemIds]} error={form.errorOf('itemIds')} onValueChange={(itemIds) => set({ itemIds })} />
      )}
    </>
  );
}

/** What for, on which grounds, until when. */
export function WhyFields({ choices, draft, set, form }: ShareFieldsProps) {
  const role = professionalOf(choices, draft)?.role;
  const fitting = secrecyBasisOptions.filter(({ value }) => role !== undefined && groundFits(value as SecrecyBasis, role));
  const words = (field: 'evidence' | 'overrideReason' | 'message', label: string, more: { description?: string; optional?: boolean } = {}) => (
    <TextArea id={form.idOf(field)} label={label} {...more} value={draft[field]} error={form.errorOf(field)} onBlur={() => form.left(field)} onChange={(event) => set({ [field]: event.target.value })} />
  );
  return (
    <>
      <Select id={form.idOf('purpose')} label={texts.purpose} emptyLabel={texts.choosePurpose} options={involvePurposes.map((value) => ({ value, label: purposeText[value] }))} value={draft.purpose} error={form.errorOf('purpose')} onChange={(event) => set({ purpose: event.target.value })} />
      <RadioGroup id={form.idOf('legalBasis')} label={texts.legalBasis} options={legalBasisOptions} value={draft.legalBasis} error={form.errorOf('legalBasis')} onValueChange={(legalBasis) => set({ legalBasis })} />
      <RadioGroup id={form.idOf('secrecyBasis')} label={texts.secrecyBasis} options={fitting} value={draft.secrecyBasis} error={form.errorOf('secrecyBasis')} onValueChange={(secrecyBasis) => set({ secrecyBasis })} />
      {words('evidence', texts.evidence, { description: evidenceDescription })}
      {(SETS_ASIDE.includes(draft.secrecyBasis as SecrecyBasis) || form.errorOf('overrideReason') !== undefined || draft.overrideReason !== '') && words('overrideReason', texts.override)}
      <DateField id={form.idOf('untilOn')} label={texts.until} description={texts.untilHelp} value={draft.untilOn} error={form.errorOf('untilOn')} onChange={(untilOn) => set({ untilOn })} />
      <TextField id={form.idOf('familyName')} label={texts.familyName} description={texts.familyNameHelp} value={draft.familyName} error={form.errorOf('familyName')} onChange={(event) => set({ familyName: event.target.value })} />
      {words('message', texts.message, { optional: true })}
    </>
  );
}

/** Not telling somebody: a decision with a reason and a term. */
export function KeepFromFields({ choices, draft, set, form }: ShareFieldsProps) {
  const family = familyFirst(choices.dossier?.persons ?? []).filter((one) => one.circle === 'FAMILY').map((one) => ({ value: one.id, label: one.displayName }));
  return (
    <>
      <CheckboxGroup id={form.idOf('keepFrom')} label={texts.keepFrom} description={texts.keepFromHelp} options={family} value={[...draft.keepFromIds]} error={form.errorOf('keepFrom')} onValueChange={(keepFromIds) => set({ keepFromIds })} inline />
      {draft.keepFromIds.length > 0 && (
        <>
          <TextArea id={form.idOf('keepReason')} label={texts.keepReason} value={draft.keepReason} error={form.errorOf('keepReason')} onChange={(event) => set({ keepReason: event.target.value })} />
          <DateField id={form.idOf('keepUntil')} label={texts.keepUntil} value={draft.keepUntil} error={form.errorOf('keepUntil')} onChange={(keepUntil) => set({ keepUntil })} />
        </>
      )}
    </>
  );
}
