import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import type { Reference } from '@apollo/client';
import { StateBesideFactDocument, type FamilyFactFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { usePeople } from '@zov/access/web/family/portal/people';
import { Button, Checkbox, Notice, TextArea } from '@zov/ui/plain';
import { useKeyOf } from '@zov/ui/use-key-of';
import { Received } from '../voice/received';
import { statementTexts } from './statements.texts';

/** What people say of a text, beside it, and the reader's own place to do so. */
export function Statements({ fact }: { fact: FamilyFactFragment }) {
  const t = useTexts(statementTexts);
  const { nameOf } = usePeople();
  const readsOnly = useReadsOnly();
  return (
    <>
      {fact.statements.map((one) => (
        <blockquote key={one.id} className="zov-quote">
          <p>{t.by(nameOf(one.personId) || undefined, one.saidAt)}</p>
          {one.disputes && <p><strong>{t.disputes}</strong></p>}
          <p className="zov-lines">{one.words}</p>
          {one.recordedByName && <p className="zov-subtle">{t.writtenBy(one.recordedByName)}</p>}
        </blockquote>
      ))}
      {!readsOnly && <OwnWords fact={fact} />}
    </>
  );
}

function OwnWords({ fact }: { fact: FamilyFactFragment }) {
  const t = useTexts(statementTexts);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  if (!open) {
    return (
      <>
        {done && <Received text={t.done} />}
        <Button aria-label={t.addTo(fact.what.slice(0, 60))} onClick={() => (setOpen(true), setDone(false))}>
          {t.add}
        </Button>
      </>
    );
  }
  return <WordsForm fact={fact} onClose={(sent) => (setOpen(false), setDone(sent))} />;
}

function useStating(fact: FamilyFactFragment) {
  const { dossierId } = usePortal();
  const [state, { loading }] = useMutation(StateBesideFactDocument);
  const keyOf = useKeyOf();
  /** Answers whether the words stand there now. */
  const send = async (words: string, disputes: boolean): Promise<boolean> => {
    const said = { dossierId, factId: fact.id, words: words.trim(), disputes };
    const answer = await state({
      variables: { input: { ...said, idempotencyKey: keyOf(said) } },
      update: (cache, { data }) => {
        const made = data?.stateBesideFact;
        if (made?.__typename !== 'FactStatement') return;
        cache.modify<{ statements: readonly Reference[] }>({
          id: cache.identify({ __typename: 'Fact', id: fact.id }),
          fields: { statements: (before, { toReference }) => [...(before as readonly Reference[]), ...[toReference(made)].filter((one) => one !== undefined)] },
        });
      },
    }).catch(() => undefined);
    return answer?.data?.stateBesideFact.__typename === 'FactStatement';
  };
  return { send, loading };
}

function WordsForm({ fact, onClose }: { fact: FamilyFactFragment; onClose: (sent: boolean) => void }) {
  const t = useTexts(statementTexts);
  const [words, setWords] = useState('');
  const [disputes, setDisputes] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const { send, loading } = useStating(fact);
  const submit = async () => {
    setTrouble(undefined);
    if (words.trim() === '') return setTrouble(t.empty);
    if (await send(words, disputes)) onClose(true);
    else setTrouble(t.failed);
  };
  return (
    <form
      className="zov-stack zov-stack--tight"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{t.help}</p>
      {trouble && (
        <Notice tone="warning" announce>
          <p>{trouble}</p>
        </Notice>
      )}
      <TextArea label={t.words} rows={3} value={words} onChange={(event) => setWords(event.target.value)} />
      <Checkbox label={t.wrong} checked={disputes} onChange={(event) => setDisputes(event.target.checked)} />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={loading}>{t.send}</Button>
        <Button onClick={() => onClose(false)}>{t.cancel}</Button>
      </div>
    </form>
  );
}
