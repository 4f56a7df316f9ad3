import { useState } from 'react';
import { Dialog } from '@zov/ui';
import { Button, RadioGroup, TextArea } from '@zov/ui/plain';
import { itemsTexts } from '../act/items.texts';
import { ProblemNotice } from '../act/problem-notice';
import type { Problem } from '../act/use-act';
import { firstWords, type Top3Item } from '../screen/plan-data';
import { top3Texts as t } from './top3.texts';

type FourthDialogProps = {
  candidate: Top3Item;
  ranked: readonly Top3Item[];
  onClose: () => void;
  /** The new order and why one went; answers whether it was done. */
  onChoose: (itemIds: string[], droppedReason: string) => Promise<boolean>;
  problem: Problem | undefined;
};

/** Three places and four situations: somebody chooses which one waits, and says why. */
export function FourthDialog({ candidate, ranked, onClose, onChoose, problem }: FourthDialogProps) {
  const [drop, setDrop] = useState(candidate.id);
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const needsWhy = drop !== candidate.id;
  const error = asked && needsWhy && !why.trim() ? t.fourthWhyMissing : undefined;

  const choose = async () => {
    setAsked(true);
    if (!needsWhy) return onClose();
    if (!why.trim()) return document.getElementById('vierde-waarom')?.focus();
    setBusy(true);
    const ids = ranked.map(({ id }) => (id === drop ? candidate.id : id));
    const done = await onChoose(ids, why.trim());
    setBusy(false);
    if (done) onClose();
  };
  const options = [
    { value: candidate.id, label: t.fourthItself, description: t.fourthItselfHint },
    ...ranked.map((item, index) => ({ value: item.id, label: `${index + 1}. ${firstWords(item.behaviour) || t.nameless}` })),
  ];
  const actions = (
    <>
      <Button variant="primary" busy={busy} onClick={() => void choose()}>
        {t.fourthSave}
      </Button>
      <Button onClick={onClose}>{itemsTexts.cancel}</Button>
    </>
  );
  return (
    <Dialog title={t.fourthTitle} isOpen onClose={onClose} actions={actions}>
      <div className="zov-form">
        <p>{t.fourthIntro(firstWords(candidate.behaviour) || t.nameless)}</p>
        <RadioGroup label={t.fourthChoice} options={options} value={drop} onValueChange={setDrop} />
        {needsWhy && <TextArea id="vierde-waarom" label={t.fourthWhy} rows={2} value={why} error={error} onChange={(event) => setWhy(event.target.value)} />}
        <ProblemNotice problem={problem} />
      </div>
    </Dialog>
  );
}
