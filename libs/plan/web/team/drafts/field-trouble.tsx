import { useEffect, useRef } from 'react';
import { Button, ConflictCard, Notice } from '@zov/ui/plain';
import type { FieldValue } from './draft';
import { draftsTexts as t } from './drafts.texts';
import { asText } from './draft';
import { useDrafts } from './drafts-context';
import type { FieldHandle } from './use-field';

type TroubleProps<Value extends FieldValue> = { field: FieldHandle<Value>; label: string };

/** After a choice the card is gone: focus goes back to the field it stood at. */
function backTo(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus(), 0);
}

/** Two texts for one field: theirs and mine, until one of three buttons is pressed. It takes focus, but never out of a field in which somebody types. */
export function TextConflict({ field, label }: TroubleProps<string>) {
  const drafts = useDrafts();
  const conflict = field.draft?.conflict;
  if (!conflict) return null;
  const choose = (value: string | undefined) => {
    field.resolve(value);
    backTo(field.id);
  };
  const mine = asText(field.draft?.value ?? '');
  return (
    <ConflictCard
      field={label}
      headingLevel={4}
      takesFocus={!drafts.isTyping()}
      theirText={conflict.theirs}
      myText={mine}
      theirName={conflict.changedByName}
      changedAt={conflict.changedAt}
      onTakeTheirs={() => choose(undefined)}
      onKeepMine={() => choose(mine)}
      onMerge={(text) => choose(text)}
    />
  );
}

type ChoiceConflictProps<Value extends FieldValue> = TroubleProps<Value> & { words: (text: string) => string };

/** The same for a choice, a date or a tick, where there is nothing to merge. */
export function ChoiceConflict<Value extends FieldValue>({ field, words }: ChoiceConflictProps<Value>) {
  const box = useRef<HTMLDivElement>(null);
  const conflict = field.draft?.conflict;
  const there = conflict !== undefined;
  const drafts = useDrafts();
  useEffect(() => {
    if (there && !drafts.isTyping()) box.current?.focus();
  }, [there, drafts]);
  if (!conflict || !field.draft) return null;
  const mine = field.draft.value;
  const choose = (value: FieldValue | undefined) => {
    field.resolve(value);
    backTo(field.id);
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Notice
        tone="warning"
        title={t.chosenByOther(conflict.changedByName ?? t.someone)}
        actions={
          <>
            <Button size="small" onClick={() => choose(undefined)}>
              {t.take}
            </Button>
            <Button size="small" onClick={() => choose(mine)}>
              {t.keep}
            </Button>
          </>
        }
      >
        <p>{t.theirs(words(conflict.theirs) || t.nothing)}</p>
        <p>{t.mine(words(asText(mine)) || t.nothing)}</p>
      </Notice>
    </div>
  );
}

/** The server would not have this text: it stays, with the reason. */
export function RefusedHint<Value extends FieldValue>({ field }: { field: FieldHandle<Value> }) {
  if (field.draft?.status === 'failed') return <p className="zov-subtle">{t.noAnswer}</p>;
  if (field.draft?.status !== 'refused') return null;
  return (
    <p className="zov-subtle">
      {t.refusedHint}{' '}
      <Button size="small" variant="quiet" onClick={field.drop}>
        {t.dropMine}
      </Button>
    </p>
  );
}

export const refusalOf = <Value extends FieldValue>(field: FieldHandle<Value>): string | undefined => (field.draft?.status === 'refused' ? field.draft.message : undefined);
