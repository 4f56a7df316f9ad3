import type { ReactNode, SyntheticEvent } from 'react';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { ActTrouble } from '@zov/dossier/web/team/shared/act-trouble';
import { Button, Card, FormErrorSummary, Notice, TextArea } from '@zov/ui/plain';
import { gateTexts as t } from './gate.texts';
import type { useGateForm } from './use-gate-form';

type Form = ReturnType<typeof useGateForm<object>>;
type Frame = { title: string; part: Pick<Form, 'form' | 'trouble' | 'conflicted'> & { kept: Pick<Form['kept'], 'restored' | 'restart'> }; onSubmit: (event: SyntheticEvent) => void; busy: boolean; send: string; children: ReactNode };

/** What every form of a gate has: what was kept, what is wrong, what the server said, and the button. */
export function FormFrame({ title, part, onSubmit, busy, send, children }: Frame) {
  return (
    <Card title={title}>
      <form className="zov-form" noValidate onSubmit={onSubmit}>
        <KeptNotice kept={part.kept} />
        <FormErrorSummary errors={part.form.summary} attempt={part.form.attempt} headingLevel={3} />
        <ActTrouble trouble={part.trouble} />
        {part.conflicted && (
          <Notice tone="warning" announce>
            <p>{t.conflict}</p>
          </Notice>
        )}
        {children}
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy} busyLabel={t.busy}>
            {send}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** A text of a form, with its problem at the field. */
export function Text<Draft extends object>({ part, name, label, description }: { part: Pick<ReturnType<typeof useGateForm<Draft>>, 'form' | 'draft' | 'set'>; name: keyof Draft & string; label: string; description?: string }) {
  const { form, draft, set } = part;
  return (
    <TextArea id={form.idOf(name)} label={label} description={description} rows={4} value={String(draft[name])} error={form.errorOf(name)} onBlur={() => form.left(name)}
      onChange={(event) => set({ [name]: event.target.value } as Partial<Draft>)} />
  );
}
