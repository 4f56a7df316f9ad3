import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { ActorRole, OrganisationsToChooseQuery } from '@generated/team/graphql';
import { roleText } from '@zov/audit/web/team/shared/words.texts';
import { Button, Card, ComboBox, ConfirmDialog, DescriptionList, FormErrorSummary, LinkButton, Notice, RequiredHint, Select, TextField } from '@zov/ui';
import { addTexts as texts } from './add-professional.texts';
import { emptyProfessional, roleOptions, type ProfessionalDraft } from './professional-draft';
import { fieldId, useAddProfessional, type Added, type Refusal } from './use-add-professional';

type Props = { organisations: OrganisationsToChooseQuery['organisations']; onAdded: (added: Added) => void };

/** Who, as what, where, and with which sign-in; asked once more before it is done, since it cannot be undone here. */
export function ProfessionalForm({ organisations, onAdded }: Props) {
  const [draft, setDraft] = useState(emptyProfessional);
  const [asking, setAsking] = useState(false);
  const form = useAddProfessional(draft);
  const set = (patch: Partial<ProfessionalDraft>) => {
    form.changed();
    setDraft((old) => ({ ...old, ...patch }));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsking(form.check());
  };
  const { added } = form;
  useEffect(() => {
    if (added && !asking) onAdded(added);
  }, [added, asking, onAdded]);

  return (
    <Card>
      <form className="zov-form" noValidate onSubmit={submit}>
        {!asking && <FormErrorSummary errors={form.summary} attempt={form.attempt} />}
        {!asking && <RefusalNotice refusal={form.refusal} />}
        <RequiredHint />
        <TextField
          id={fieldId('name')}
          label={texts.name}
          description={texts.nameDescription}
          autoComplete="off"
          value={draft.name}
          error={form.errorOf('name')}
          onBlur={() => form.leave('name')}
          onChange={(event) => set({ name: event.target.value })}
        />
        <Select id={fieldId('role')} label={texts.role} emptyLabel={texts.chooseRole} options={roleOptions} value={draft.role} error={form.errorOf('role')} onChange={(event) => set({ role: event.target.value as ActorRole })} />
        <ComboBox
          id={fieldId('organisationId')}
          label={texts.organisation}
          description={texts.organisationDescription}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.organisationId}
          error={form.errorOf('organisationId')}
          onValueChange={(organisationId) => set({ organisationId })}
        />
        <TextField
          id={fieldId('subject')}
          label={texts.subject}
          description={texts.subjectDescription}
          autoComplete="off"
          spellCheck={false}
          value={draft.subject}
          error={form.errorOf('subject')}
          onBlur={() => form.leave('subject')}
          onChange={(event) => set({ subject: event.target.value })}
        />
        <p className="zov-subtle">{texts.noRights}</p>
        <div className="zov-button-row">
          <Button type="submit" variant="primary">
            {texts.check}
          </Button>
          <LinkButton variant="quiet" href="/beheer">
            {texts.cancel}
          </LinkButton>
        </div>
      </form>
      <ConfirmDialog title={texts.confirmTitle} isOpen={asking} onClose={() => setAsking(false)} confirmLabel={texts.confirm(draft.name.trim())} cancelLabel={texts.change} onConfirm={form.add}>
        <p>{texts.confirmText}</p>
        <DescriptionList
          items={[
            { term: texts.name, details: draft.name.trim() },
            { term: texts.role, details: draft.role && roleText[draft.role] },
            { term: texts.organisation, details: organisations.find(({ id }) => id === draft.organisationId)?.name },
            { term: texts.subject, details: <code>{draft.subject.trim()}</code> },
          ]}
        />
      </ConfirmDialog>
    </Card>
  );
}

/** Why the server did not do it, when that is about no field in particular; it takes focus as the errors of fields do. */
function RefusalNotice({ refusal }: { refusal: Refusal | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = refusal !== undefined && refusal.fields.length === 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, refusal]);
  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warning" announce title={texts.refusedTitle}>
        <p>{refusal.message}</p>
        <p className="zov-subtle">
          {texts.number} <code>{refusal.correlationId}</code>
        </p>
      </Notice>
    </div>
  );
}
