import { useState, type ChangeEvent, type SyntheticEvent } from 'react';
import { AddAttachmentDocument, type DataClass, type FamilyAttachmentsQuery, type Partner } from '@generated/team/graphql';
import { FILE_TROUBLES, problemsOfAttachment, sizeInWords } from '@zov/dossier/model/attachment.ts';
import { Button, Card, CheckboxGroup, FormErrorSummary, Notice, RadioGroup, RequiredHint, TextField } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { familyFirst } from '../shared/people';
import { factClasses } from '../shared/rights';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { attachmentTexts as texts } from './attachment.texts';
import type { Sending } from './send-file';
import { useSending } from './use-sending';

const LARGEST = 10 * 1_024 * 1_024;
const empty = { title: '', aboutPersonIds: [] as string[], dataClass: 'D3' };
const FAILURES = { connection: texts.notSent, 'signed-out': texts.signedOut, 'not-allowed': texts.notAllowed, stopped: undefined } as const;

type Props = { family: NonNullable<FamilyAttachmentsQuery['dossier']>; partner: Partner | undefined; onAdded: () => void };

/** Chooses a file, says what it is, sends it and gives it its place. What was typed stays whatever happens on the way. */
export function AddAttachmentForm({ family, partner, onAdded }: Props) {
  const [file, setFile] = useState<File>();
  const [draft, setDraft] = useState(empty);
  const [failure, setFailure] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const fileProblem = file === undefined ? texts.needFile : file.size > LARGEST ? texts.tooBig : file.size === 0 ? FILE_TROUBLES.EMPTY : undefined;
  const form = useProblems([...(fileProblem === undefined ? [] : [{ field: 'file', message: fileProblem }]), ...problemsOfAttachment({ ...draft, fileName: file?.name ?? 'bestand' })]);
  const sending = useSending(family.id);
  const { run, busy } = useAct(AddAttachmentDocument, 'addAttachment');
  const keyOf = useKeyOf();
  const set = (patch: Partial<typeof empty>) => {
    Object.keys(patch).forEach(form.changed);
    setDraft((old) => ({ ...old, ...patch }));
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    form.changed('file');
    setFile(target.files?.[0]);
  };
  const notSent = (sent: Exclude<Sending, { kind: 'sent' }>) => {
    if (sent.kind === 'failed') return setFailure(FAILURES[sent.why]);
    form.refuse([{ field: 'file', message: sent.message }]);
  };
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    setTrouble(undefined);
    setFailure(undefined);
    if (!form.check() || file === undefined) return;
    const sent = await sending.send(file);
    if (sent.kind !== 'sent') return notSent(sent);
    const input = { ...draft, dataClass: draft.dataClass as DataClass, dossierId: family.id, fileId: sent.fileId, fileName: file.name };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') {
      element.reset();
      setFile(undefined);
      setDraft(empty);
      sending.forget();
      return onAdded();
    }
    setTrouble(outcome);
    if (outcome.kind === 'refused') {
      form.refuse(outcome.refusal.fields);
      if (outcome.refusal.fields.some(({ field }) => field === 'file')) sending.forget();
    }
  };
  const classes = factClasses(partner).map((value) => ({ value, label: texts.kinds[value] ?? value }));
  return (
    <Card title={texts.add} id="toevoegen">
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        {failure && <Notice tone="danger" announce><p>{failure}</p></Notice>}
        <RequiredHint />
        <TextField
          id={form.idOf('file')} type="file" accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png" label={texts.choose} description={file === undefined ? texts.chooseHelp : `${texts.chooseHelp} ${file.name}, ${sizeInWords(file.size)}.`}
          error={form.errorOf('file')} onChange={choose}
        />
        <TextField id={form.idOf('title')} label={texts.what} description={texts.whatHelp} value={draft.title} error={form.errorOf('title')} onBlur={() => form.left('title')} onChange={(event) => set({ title: event.target.value })} />
        <CheckboxGroup
          id={form.idOf('aboutPersonIds')} label={texts.aboutWho} inline options={familyFirst(family.persons).map((one) => ({ value: one.id, label: one.displayName }))}
          value={draft.aboutPersonIds} error={form.errorOf('aboutPersonIds')} onValueChange={(aboutPersonIds) => set({ aboutPersonIds })}
        />
        {classes.length > 1 && <RadioGroup id={form.idOf('dataClass')} label={texts.dataClass} description={texts.dataClassHelp} options={classes} value={draft.dataClass} error={form.errorOf('dataClass')} onValueChange={(dataClass) => set({ dataClass })} />}
        <Progress percent={sending.percent} onStop={sending.stop} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy || sending.percent !== undefined} busyLabel={texts.sending}>{texts.save}</Button>
        </div>
      </form>
    </Card>
  );
}

/** How far it is, said in whole words now and then; the file is looked at once all of it is there. */
function Progress({ percent, onStop }: { percent: number | undefined; onStop: () => void }) {
  if (percent === undefined) return <p role="status" className="zov-visually-hidden" />;
  const whole = percent === 100;
  return (
    <div className="zov-stack zov-stack--tight">
      <progress className="zov-progress" max={100} value={whole ? undefined : percent} aria-label={texts.sending} />
      <p role="status">{whole ? texts.checking : texts.sent(Math.floor(percent / 25) * 25)}</p>
      <div><Button size="small" onClick={onStop}>{texts.stop}</Button></div>
    </div>
  );
}
