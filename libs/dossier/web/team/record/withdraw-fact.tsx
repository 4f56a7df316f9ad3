import { useNavigate } from 'react-router';
import { WithdrawFactDocument } from '@generated/team/graphql';
import { showToast } from '@zov/ui';
import { useAct } from '../shared/use-act';
import { ReasonDialog } from '../sharing/reason-dialog';
import { factFormTexts as texts } from './fact-form.texts';
import type { FactRow } from './fact-words';

/** The organisation whose record it is takes its words back, with why; whoever could read them is told. */
export function WithdrawFact({ fact, dossierId, home }: { fact: FactRow; dossierId: string; home: string }) {
  const { run } = useAct(WithdrawFactDocument, 'withdrawFact');
  const navigate = useNavigate();
  return (
    <ReasonDialog
      title={texts.withdrawTitle}
      text={texts.withdrawText}
      action={texts.withdraw}
      onAct={async (reason, idempotencyKey) => {
        const outcome = await run({ input: { dossierId, id: fact.id, baseVersion: fact.version, reason, idempotencyKey } });
        if (outcome.kind === 'done') {
          showToast({ text: texts.withdrawn });
          await navigate(`${home}#feit-${fact.id}`);
        }
        // Somebody changed its words meanwhile: those are read first.
        return outcome.kind === 'conflict' ? { kind: 'refused', refusal: { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: texts.readFirst, fields: [], correlationId: '' } } : outcome;
      }}
    />
  );
}
