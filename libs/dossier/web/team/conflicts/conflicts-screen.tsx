import { MyConflictsDocument, WithdrawConflictDocument, type ConflictOfInterestPartsFragment, type ConflictKind } from '@generated/team/graphql';
import { CONFLICT_KINDS } from '@zov/access/model/conflict.ts';
import { Card, PageHeader, showToast } from '@zov/ui';
import { ReasonDialog } from '../sharing/reason-dialog';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { ConflictForm } from './conflict-form';
import { conflictKindText, conflictTexts as texts } from './conflicts.texts';
import '../dossier.css';

/** A professional's own list of relatives and streets. What is said here is the same whatever the list closes. */
export function ConflictsScreen() {
  const reading = useReading(MyConflictsDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
        <p>{texts.private}</p>
        <p>{texts.direction}</p>
      </PageHeader>
      <ScreenState reading={reading}>
        {({ myConflicts }) => (
          <div className="zov-stack">
            {CONFLICT_KINDS.map((kind) => (
              <ConflictCard key={kind} kind={kind} lines={myConflicts.filter((one) => one.kind === kind)} onChanged={reading.retry} />
            ))}
          </div>
        )}
      </ScreenState>
    </>
  );
}

function ConflictCard({ kind, lines, onChanged }: { kind: ConflictKind; lines: readonly ConflictOfInterestPartsFragment[]; onChanged: () => void }) {
  return (
    <Card title={conflictKindText[kind]}>
      {lines.length === 0 && <p>{kind === 'OWN_FAMILY' ? texts.noFamily : texts.noStreets}</p>}
      <ul className="zov-rows">
        {lines.map((one) => (
          <li key={one.id} className="zov-rows__row">
            <div>
              <span className="zov-rows__title">{one.name ?? [one.street, one.postcode, one.town].filter(Boolean).join(', ')}</span>
              <span className="zov-subtle zov-rows__sub">{[one.birthDate && texts.bornOn(one.birthDate), texts.since(one.declaredAt)].filter(Boolean).join('. ')}.</span>
            </div>
            <Remove id={one.id} onRemoved={onChanged} />
          </li>
        ))}
      </ul>
      <ConflictForm key={lines.length} kind={kind} onSaved={onChanged} />
    </Card>
  );
}

function Remove({ id, onRemoved }: { id: string; onRemoved: () => void }) {
  const { run } = useAct(WithdrawConflictDocument, 'withdrawConflict');
  const remove = async () => {
    const outcome = await run({ input: { conflictId: id } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.removed });
      onRemoved();
    }
    return outcome;
  };
  return <ReasonDialog title={texts.removeTitle} text={texts.removeText} action={texts.remove} withReason={false} onAct={remove} />;
}
