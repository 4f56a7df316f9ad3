import type { ReactNode } from 'react';
import { DecideApprovalDocument, type ApprovalPartsFragment } from '@generated/team/graphql';
import { approvalStateAt } from '@zov/access/model/approval.ts';
import { Card, StatusBadge, showToast } from '@zov/ui';
import { ReasonDialog } from '../sharing/reason-dialog';
import { useAct } from '../shared/use-act';
import { approvalKindText, approvalStateText, approvalTexts as texts, lapseText } from './approval.texts';

const tones = { ASKED: 'warning', APPROVED: 'positive', REFUSED: 'info', EXPIRED: 'info' } as const;
export const stateOf = (one: Pick<ApprovalPartsFragment, 'state' | 'openUntil'>, now = new Date()) => approvalStateAt(one.state, new Date(one.openUntil), now);

interface Props {
  readonly one: ApprovalPartsFragment;
  /** What is decided, as far as the reader may know it. */
  readonly what: ReactNode;
  /** Whether the reader may be the second; the server looks whether it is another human. */
  readonly mayDecide: boolean;
  readonly viewerId: string;
  readonly onDecided: () => void;
}

/** One question to a second person: who asks, why, what exactly, and what was decided. */
export function ApprovalCard({ one, what, mayDecide, viewerId, onDecided }: Props) {
  const state = stateOf(one);
  const lapse = one.lapse ?? (state === 'EXPIRED' ? 'TERM' : null);
  return (
    <Card title={`${approvalKindText[one.approvalKind]}: ${one.asker?.name ?? texts.unknown}`} aside={<StatusBadge tone={tones[state]}>{approvalStateText[state]}</StatusBadge>}>
      <p className="zov-subtle">{[one.asker?.organisationName, texts.askedOn(one.createdAt), state === 'ASKED' && texts.openUntil(one.openUntil)].filter(Boolean).join('. ').replaceAll('.. ', '. ')}</p>
      {what}
      <p className="zov-lines">{one.reason}</p>
      {one.decidedAt && one.decider && <p>{texts.decidedBy(one.decider.name, one.decidedAt)} <span className="zov-lines">{one.decisionReason}</span></p>}
      {one.decidedAt && state === 'APPROVED' && one.approvalKind !== 'UNWITHHOLD' && <p>{texts.readable(one.decidedAt)}</p>}
      {lapse && <p>{lapseText[lapse]}</p>}
      {state === 'ASKED' && (one.asker?.id === viewerId ? <p className="zov-subtle">{texts.own}</p> : mayDecide && <Decide one={one} onDecided={onDecided} />)}
    </Card>
  );
}

function Decide({ one, onDecided }: Pick<Props, 'one' | 'onDecided'>) {
  const { run } = useAct(DecideApprovalDocument, 'decideApproval');
  const decide = (approve: boolean) => async (reason: string, idempotencyKey: string) => {
    const outcome = await run({ input: { dossierId: one.dossierId, approvalId: one.id, approve, reason, idempotencyKey } });
    if (outcome.kind === 'done') {
      showToast({ text: outcome.made.state === 'EXPIRED' ? texts.lapsed : texts.decided });
      onDecided();
    }
    return outcome;
  };
  return (
    <div className="zov-button-row">
      <ReasonDialog title={texts.approveTitle} text={one.approvalKind === 'UNWITHHOLD' ? texts.approveRestriction : texts.approveText} action={texts.approve} onAct={decide(true)} />
      <ReasonDialog title={texts.refuseTitle} text={texts.refuseText} action={texts.refuse} onAct={decide(false)} />
    </div>
  );
}
