import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { Button, FormErrorSummary, Notice, RadioGroup, TextArea, type FormError, type Option } from '@zov/ui/plain';
import { traceIdOf } from '@zov/ui/shell';
import { useTexts } from '@zov/access/web/family/portal/address';
import type { WordsReader } from '@generated/family/graphql';
import { attemptOf, type Draft } from '@zov/access/web/family/portal/drafts';
import type { Outcome } from './outcome';
import { WordsReaders } from './words-readers';
import { voiceTexts } from './voice.texts';

export type SayFormProps = {
  question: string;
  options: readonly Option[];
  /** Whether this choice needs words. */
  needsWords: (choice: string) => boolean;
  draft: Draft;
  onDraft: (draft: Draft | undefined) => void;
  /** What identifies the text being spoken of; another text makes another act. */
  seen: string;
  send: (choice: string, words: string, key: string, allows: readonly WordsReader[]) => Promise<Outcome>;
  onSent: () => void;
  onClose: () => void;
  /** Reads the text again after it was changed. */
  reload: () => Promise<unknown>;
  /** What else can be said with it. */
  children?: ReactNode;
};

type Trouble = { kind: 'CHANGED' } | { kind: 'FAILED' | 'REFUSED'; trace?: string };

function TroubleNotice({ trouble }: { trouble: Trouble }) {
  const t = useTexts(voiceTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [trouble]);
  const trace = trouble.kind === 'CHANGED' ? undefined : trouble.trace;
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice tone="warning" title={trouble.kind === 'CHANGED' ? t.changedTitle : t.failedTitle}>
        <p>{{ CHANGED: t.changed, FAILED: t.failed, REFUSED: t.refused }[trouble.kind]}</p>
        {trace && <p className="zov-subtle">{t.trace(trace)}</p>}
      </Notice>
    </div>
  );
}

/** Sends a draft; whatever happens short of success, the draft stays. */
function useSending({ draft, onDraft, seen, send, onSent, reload }: SayFormProps) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const submit = async (): Promise<Outcome | undefined> => {
    const attempt = attemptOf(draft, seen);
    onDraft(attempt);
    setBusy(true);
    setTrouble(undefined);
    try {
      const outcome = await send(draft.choice, draft.words, attempt.attempt.key, draft.allows ?? []);
      if (outcome.kind === 'DONE') onSent();
      // A text that was taken back is refused like an unknown one: reading again shows which it is.
      if (outcome.kind === 'REFUSED' || outcome.kind === 'CHANGED') await reload().catch(() => undefined);
      if (outcome.kind === 'REFUSED') setTrouble({ kind: 'REFUSED', trace: outcome.correlationId });
      if (outcome.kind === 'CHANGED') setTrouble({ kind: 'CHANGED' });
      return outcome;
    } catch (error) {
      setTrouble({ kind: 'FAILED', trace: traceIdOf(error) });
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, submit };
}

/** A choice and own words about one text. */
export function SayForm(props: SayFormProps) {
  const { question, options, needsWords, draft, onDraft, onClose } = props;
  const t = useTexts(voiceTexts);
  const id = useId();
  const words = useRef<HTMLTextAreaElement>(null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { busy, trouble, submit } = useSending(props);
  const fields = { choice: `${id}-choice`, words: `${id}-words` };
  const wordsMissing = { fieldId: fields.words, message: t.wordsMissing };

  useEffect(() => words.current?.focus(), []);

  const tell = (found: readonly FormError[]) => {
    setErrors(found);
    setAttempt((times) => times + 1);
  };
  const onSubmit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = [
      ...(draft.choice === '' ? [{ fieldId: fields.choice, message: t.kindMissing }] : []),
      ...(needsWords(draft.choice) && draft.words.trim() === '' ? [wordsMissing] : []),
    ];
    tell(found);
    if (found.length === 0 && (await submit())?.kind === 'WORDS_MISSING') tell([wordsMissing]);
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  return (
    <form className="zov-voice__form zov-stack zov-stack--tight" noValidate onSubmit={onSubmit}>
      <FormErrorSummary errors={errors} attempt={attempt} headingLevel={3} />
      {trouble && <TroubleNotice trouble={trouble} />}
      <RadioGroup
        id={fields.choice}
        label={question}
        options={options}
        error={errorAt(fields.choice)}
        value={draft.choice}
        onValueChange={(choice) => onDraft({ ...draft, choice })}
      />
      <TextArea
        id={fields.words}
        ref={words}
        label={t.words}
        description={`${t.wordsHelp} ${t.readers}`}
        optional={!needsWords(draft.choice)}
        error={errorAt(fields.words)}
        rows={4}
        maxLength={4000}
        autoComplete="off"
        value={draft.words}
        onChange={(event) => onDraft({ ...draft, words: event.target.value })}
      />
      {props.children}
      <WordsReaders value={draft.allows ?? []} onChange={(allows) => onDraft({ ...draft, allows })} />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy} busyLabel={t.sending}>
          {t.send}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t.close}
        </Button>
      </div>
    </form>
  );
}
