import { useRef, useState } from 'react';
import { Button, Notice } from '@zov/ui/plain';
import { formatList } from '@zov/ui/format';
import type { WordsReader } from '@generated/family/graphql';
import { useAddress } from '@zov/access/web/family/portal/address';
import { useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import type { Outcome } from './outcome';
import { readersTexts as t } from './readers.texts';
import { WordsReaders } from './words-readers';

type Props = { allows: readonly WordsReader[]; onSave: (allows: readonly WordsReader[], key: string) => Promise<Outcome> };

/** Who reads what a child said, and the way to take that back or to let somebody read after all. It holds from the answer on. */
export function OwnReaders({ allows, onSave }: Props) {
  const address = useAddress();
  const [chosen, setChosen] = useState<readonly WordsReader[]>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const readsOnly = useReadsOnly();
  if (address !== 'CHILD' || readsOnly) return null;

  // What had focus goes with each turn: on to the first choice, or back to the button.
  const turn = (next: readonly WordsReader[] | undefined) => {
    setChosen(next);
    setFailed(false);
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('input, button')?.focus());
  };
  const save = async () => {
    setBusy(true);
    const outcome = await onSave(chosen ?? allows, crypto.randomUUID()).catch(() => undefined);
    setBusy(false);
    if (outcome?.kind === 'DONE') turn(undefined);
    else setFailed(true);
  };
  if (chosen === undefined)
    return (
      <div className="zov-no-print" ref={place}>
        <p>{allows.length === 0 ? t.readNobody : t.readNow(formatList(allows.map((one) => t.allowNames[one].toLowerCase())))}</p>
        <Button onClick={() => turn(allows)}>{t.changeReaders}</Button>
      </div>
    );
  return (
    <div className="zov-stack zov-stack--tight zov-no-print" ref={place}>
      {failed && (
        <Notice tone="warning" announce>
          <p>{t.failedReaders}</p>
        </Notice>
      )}
      <WordsReaders value={chosen} onChange={setChosen} />
      <div className="zov-button-row">
        <Button variant="primary" busy={busy} busyLabel={t.sending} onClick={() => void save()}>
          {t.saveReaders}
        </Button>
        <Button variant="quiet" onClick={() => turn(undefined)}>
          {t.stopChange}
        </Button>
      </div>
    </div>
  );
}
