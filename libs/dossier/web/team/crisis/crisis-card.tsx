import { useState } from 'react';
import { ConfirmCrisisReportDocument, type CrisisDecisionPartsFragment } from '@generated/team/graphql';
import { WEIGHED, crisisAllows, reportWaits } from '@zov/dossier/model/crisis-decision.ts';
import { Button, Card, LinkButton, StatusBadge, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { today, type Names } from '../shared/people';
import { useAct } from '../shared/use-act';
import { crisisKindText } from '../shared/words.texts';
import { crisisGroundText, crisisTexts as texts } from './crisis.texts';
import type { CrisisFamily } from './kinds';

type Props = { row: CrisisDecisionPartsFragment; family: CrisisFamily; names: Names; home: string; changes: boolean; confirms: boolean; onConfirmed: () => void };

/** One decision: how it stands, what was weighed, who was told what, and the report. */
export function CrisisCard({ row, family, names, home, changes, confirms, onConfirmed }: Props) {
  const what = texts.of(crisisKindText[row.kind], names.list(row.aboutPersonIds));
  return (
    <Card title={what} aside={<Standing row={row} />}>
      <div className="zov-stack zov-stack--tight">
        <p className="zov-subtle">{[texts.decided(row.decidedOn, row.decidedTime), texts.until(row.untilOn), texts.by(row.author?.name)].join(' · ')}</p>
        {row.endedAt && <p>{texts.ended(row.endedAt, row.endedReason ?? '')}</p>}
        <Report row={row} what={what} dossierId={family.id} confirms={confirms} onConfirmed={onConfirmed} />
        <details className="zov-fold" open={row.state !== 'ENDED'}>
          <summary>{texts.weighing}</summary>
          <dl className="zov-fact__facts">
            {factsOf(row, family, names).map(([term, text]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd className="zov-lines">{text}</dd>
              </div>
            ))}
          </dl>
        </details>
        {row.familyText && (
          <p className="zov-quote">
            <strong>{texts.family}</strong> {row.familyText}
          </p>
        )}
        <p className="zov-subtle">{row.releasedToPersonIds?.length ? texts.readBy(names.list(row.releasedToPersonIds)) : texts.notRead}</p>
        {changes && crisisAllows(row.state, 'end') && (
          <div className="zov-button-row zov-no-print">
            <LinkButton size="small" icon="edit" href={`${home}/besluit/${row.id}`} aria-label={texts.actOf(texts.correct, what)}>{texts.correct}</LinkButton>
            <LinkButton size="small" href={`${home}/beeindigen/${row.id}`} aria-label={texts.actOf(texts.end, what)}>{texts.end}</LinkButton>
          </div>
        )}
      </div>
    </Card>
  );
}

function Standing({ row }: { row: CrisisDecisionPartsFragment }) {
  if (reportWaits(row)) return <StatusBadge tone="warning">{texts.waits}</StatusBadge>;
  if (row.state === 'ENDED') return <StatusBadge>{texts.over}</StatusBadge>;
  return row.untilOn < today() ? <StatusBadge tone="warning">{texts.past(row.untilOn)}</StatusBadge> : <StatusBadge tone="info">{texts.holds}</StatusBadge>;
}

/** Each with the word for it; what was not said is not there. */
function factsOf(row: CrisisDecisionPartsFragment, family: CrisisFamily, names: Names): [string, string][] {
  const home = family.households.find(({ id }) => id === row.careHouseholdId)?.label;
  const facts: [string, string | null | undefined][] = [
    [texts.leaves, row.leavesPersonId && names.list([row.leavesPersonId])], ...WEIGHED.map((one): [string, string | null | undefined] => [texts.weighed[one], row[one]]),
    [texts.home, home], [texts.ground, row.legalGround && crisisGroundText[row.legalGround]], [texts.decidedBy, row.decidedBy],
  ];
  return facts.filter((one): one is [string, string] => Boolean(one[1]));
}

function Report({ row, what, dossierId, confirms, onConfirmed }: { row: CrisisDecisionPartsFragment; what: string; dossierId: string; confirms: boolean; onConfirmed: () => void }) {
  const { run, busy } = useAct(ConfirmCrisisReportDocument, 'confirmCrisisReport');
  const [trouble, setTrouble] = useState<Trouble>();
  const keyOf = useKeyOf();
  const confirm = async () => {
    setTrouble(undefined);
    const input = { dossierId, id: row.id, baseVersion: row.version };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind !== 'done') return setTrouble(outcome);
    showToast({ text: texts.confirmed });
    onConfirmed();
  };
  return (
    <section className="zov-stack zov-stack--tight" aria-label={texts.report}>
      <h3>{texts.report}</h3>
      <p className="zov-lines">{row.reportBack}</p>
      {row.confirmedAt && <p className="zov-subtle">{texts.read(row.confirmer?.name, row.confirmedAt)}</p>}
      <ActTrouble trouble={trouble} />
      {confirms && reportWaits(row) && (
        <div className="zov-button-row">
          <Button variant="primary" icon="check" busy={busy} busyLabel={texts.busy} aria-label={texts.confirmOf(what)} onClick={confirm}>{texts.confirm}</Button>
        </div>
      )}
    </section>
  );
}
