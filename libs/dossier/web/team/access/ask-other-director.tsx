import { AskOtherDirectorDocument } from '@generated/team/graphql';
import { Card, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ReasonDialog } from '../sharing/reason-dialog';
import { useAct } from '../shared/use-act';
import { leaveTexts as texts } from './leave.texts';

/** For a director who knows nobody to go on: who administers looks, and hears no reason. */
export function AskOtherDirector({ dossierId }: { dossierId: string }) {
  const { run } = useAct(AskOtherDirectorDocument, 'askOtherDirector');
  const keyOf = useKeyOf();
  const ask = async () => {
    const outcome = await run({ input: { dossierId, idempotencyKey: keyOf(dossierId) } });
    if (outcome.kind === 'done') showToast({ text: texts.asked });
    return outcome;
  };
  return (
    <Card title={texts.askTitle}>
      <p>{texts.askText}</p>
      <ReasonDialog title={texts.askConfirm} text={texts.askText} action={texts.ask} withReason={false} onAct={ask} />
    </Card>
  );
}
