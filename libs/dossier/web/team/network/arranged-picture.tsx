import { useMemo, useRef, useState, type ReactNode } from 'react';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { Button, ConflictCard, Select } from '@zov/ui';
import type { Nudges } from '@zov/ui/pictures';
import { NUDGE_STEP } from '../../../model/picture-nudge';
import { ActTrouble } from '../shared/act-trouble';
import { LeaveGuard } from '../shared/leave-guard';
import { nudgeTexts as texts } from './nudge.texts';
import { useNudges, type Which } from './use-nudges';

/** Somebody in a picture, by the id the picture knows them by. */
export interface Movable { readonly id: string; readonly personId: string; readonly name: string }

interface Props {
  readonly which: Which;
  readonly people: readonly Movable[];
  readonly keeps: boolean;
  readonly children: (movable: { nudges: Nudges; onMove?: (id: string, by: { x: number; y: number }) => void }) => ReactNode;
}

const MOVES = [['left', -NUDGE_STEP, 0], ['right', NUDGE_STEP, 0], ['up', 0, -NUDGE_STEP], ['down', 0, NUDGE_STEP]] as const;

/** A picture in which people stand where somebody moved them, with what moves them for who keeps the record. */
export function ArrangedPicture({ which, people, keeps, children }: Props) {
  const nudges = useNudges(which);
  const [open, setOpen] = useState(false);
  const never = useRef(false);
  const moving = keeps && (open || nudges.waits);
  const places = people.map((one) => ({ id: one.id, ...nudges.placeOf(one.personId) }));
  const key = JSON.stringify(places);
  // The drawing is laid out anew only when a place changed.
  const drawn: Nudges = useMemo(() => Object.fromEntries(places.map(({ id, x, y }) => [id, { x, y }])), [key]);
  const personOf = (id: string) => people.find((one) => one.id === id)?.personId;
  const drag = (id: string, by: { x: number; y: number }) => {
    const personId = personOf(id);
    if (personId !== undefined) nudges.move(personId, by);
  };
  return (
    <div className="zov-stack">
      {children({ nudges: drawn, ...(moving && { onMove: drag }) })}
      {keeps && people.length > 0 && (
        <div className="zov-stack zov-stack--tight zov-no-print">
          {moving && <Mover nudges={nudges} people={people} />}
          <div className="zov-button-row">
            {moving && <Button variant="primary" busy={nudges.busy} busyLabel={texts.saving} disabled={!nudges.waits} onClick={() => void nudges.keep()}>{texts.save}</Button>}
            {!nudges.waits && <Button size="small" aria-expanded={moving} onClick={() => setOpen(!moving)}>{moving ? texts.stop : texts.start}</Button>}
          </div>
        </div>
      )}
      <LeaveGuard when={nudges.waits} saved={never} onDiscard={nudges.kept.forget} />
    </div>
  );
}

/** Buttons that do with the keyboard what dragging does with the mouse. */
function Mover({ nudges, people }: { nudges: ReturnType<typeof useNudges>; people: readonly Movable[] }) {
  const [chosen, choose] = useState(people[0]?.personId ?? '');
  const nameOf = (personId: string): string => people.find((one) => one.personId === personId)?.name ?? '';
  const { conflict } = nudges;
  return (
    <section className="zov-stack zov-stack--tight" aria-label={texts.title}>
      <p>{texts.intro}</p>
      <KeptNotice kept={nudges.kept} />
      <ActTrouble trouble={nudges.trouble} />
      {conflict && (
        <ConflictCard
          field={texts.conflict(nameOf(conflict.personId))} theirText={texts.words(conflict.theirs)} myText={texts.words(conflict.mine)} theirName={conflict.conflict.changedByName ?? undefined}
          changedAt={conflict.conflict.changedAt} onTakeTheirs={() => nudges.settle('theirs')} onKeepMine={() => nudges.settle('mine')}
        />
      )}
      <Select label={texts.who} value={chosen} options={people.map((one) => ({ value: one.personId, label: one.name }))} onChange={(event) => choose(event.target.value)} />
      <div className="zov-button-row">
        {MOVES.map(([way, x, y]) => <Button key={way} size="small" onClick={() => nudges.move(chosen, { x, y })}>{texts[way]}</Button>)}
        <Button size="small" variant="quiet" onClick={() => nudges.putBack(chosen)}>{texts.putBack}</Button>
        {nudges.anyMoved && <Button size="small" variant="quiet" onClick={nudges.putAllBack}>{texts.putAllBack}</Button>}
      </div>
      <p role="status">{[texts.place(nameOf(chosen), nudges.placeOf(chosen)), nudges.waits && texts.waits].filter(Boolean).join(' ')}</p>
    </section>
  );
}
