import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { ObjectToSharingDocument, type DataClass, type OwnObjectionFragment } from '@generated/family/graphql';
import { SHAREABLE } from '@zov/access/model/share-receivers.ts';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { useKeyOf } from '@zov/ui/use-key-of';
import { Button, CheckboxGroup, FormErrorSummary, Notice, RadioGroup, TextArea, type FormError, type Option } from '@zov/ui/plain';
import { objectionTexts } from './objection.texts';
import { partNames } from './sharing.texts';

export type Choices = {
  /** A helper or a share stands for the organisation behind it. */
  against: readonly Option[];
  /** The reader, and children it speaks for. */
  about: readonly Option[];
};
type Props = { choices: Choices; onMade: (made: OwnObjectionFragment) => void; onClose: () => void };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const parts: Option[] = SHAREABLE.map((one) => ({ value: one, label: capital(partNames[one as DataClass]) }));

/** Sends an objection; whatever happens short of success, the words stay. Sending the same again counts once. */
function useObjecting(onMade: Props['onMade']) {
  const t = useTexts(objectionTexts);
  const { dossierId } = usePortal();
  const [run, { loading }] = useMutation(ObjectToSharingDocument);
  const keyOf = useKeyOf();
  const [trouble, setTrouble] = useState<string>();
  const send = async (given: { sourceId: string; aboutPersonIds: string[]; dataClasses: DataClass[]; words: string }) => {
    setTrouble(undefined);
    const made = (await run({ variables: { input: { dossierId, ...given, idempotencyKey: keyOf(given) } } }).catch(() => undefined))?.data?.objectToSharing;
    if (made?.__typename === 'Objection') onMade(made);
    else setTrouble(made?.fields[0]?.message ?? made?.message ?? t.failed);
  };
  return { send, busy: loading, trouble };
}

/** Against whom, about whom, what, and why in own words. */
export function ObjectionForm({ choices, onMade, onClose }: Props) {
  const t = useTexts(objectionTexts);
  const id = useId();
  const [sourceId, setSource] = useState('');
  const [about, setAbout] = useState<string[]>(choices.about.length === 1 ? choices.about.map(({ value }) => value) : []);
  const [classes, setClasses] = useState<string[]>([]);
  const [words, setWords] = useState('');
  const [attempt, setAttempt] = useState(0);
  const { send, busy, trouble } = useObjecting(onMade);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const wrong: [boolean, string, string][] = [[sourceId === '', 'whom', t.whomMissing], [about.length === 0, 'about', t.aboutMissing], [words.trim() === '', 'words', t.wordsMissing]];
  const errors: FormError[] = wrong.filter(([is]) => is).map(([, field, message]) => ({ fieldId: `${id}-${field}`, message }));
  const errorAt = (field: string) => (attempt > 0 ? errors.find(({ fieldId }) => fieldId === `${id}-${field}`)?.message : undefined);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempt((times) => times + 1);
    if (errors.length === 0 && !busy) void send({ sourceId, aboutPersonIds: about, dataClasses: classes as DataClass[], words: words.trim() });
  };
  return (
    <form ref={form} className="zov-stack" noValidate onSubmit={onSubmit}>
      <FormErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} headingLevel={3} />
      {trouble && (
        <Notice tone="warning" announce>
          <p>{trouble}</p>
        </Notice>
      )}
      <RadioGroup id={`${id}-whom`} label={t.whom} options={[...choices.against]} value={sourceId} error={errorAt('whom')} onValueChange={setSource} />
      <CheckboxGroup id={`${id}-about`} label={t.aboutWhom} options={[...choices.about]} value={about} error={errorAt('about')} onValueChange={setAbout} />
      <CheckboxGroup label={t.which} description={t.whichHelp} options={parts} optional value={classes} onValueChange={setClasses} />
      <TextArea id={`${id}-words`} label={t.words} description={t.wordsHelp} rows={4} maxLength={2000} autoComplete="off" value={words} error={errorAt('words')} onChange={(event) => setWords(event.target.value)} />
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
