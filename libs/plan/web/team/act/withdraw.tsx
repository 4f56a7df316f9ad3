import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { WithdrawPlanItemDocument, type ItemType } from '@generated/team/graphql';
import { Dialog } from '@zov/ui';
import { Button } from '@zov/ui/plain';
import { useDrafts } from '../drafts/drafts-context';
import type { Item } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { itemsTexts as t } from './items.texts';
import { ProblemNotice } from './problem-notice';
import { useAct } from './use-act';

const TYPE: Record<Item['__typename'], ItemType> = { Top3Item: 'TOP3_ITEM', MinimumCondition: 'MINIMUM_CONDITION', Agreement: 'AGREEMENT', SafetyNetContact: 'SAFETY_NET_CONTACT', HelpGiven: 'HELP_GIVEN' };

type WithdrawProps = { item: Item; label: string; title: string; text: string; /** What somebody goes to when the item is gone. */ focusId: string };

/** Takes an item out of the plan. It cannot be taken back, so it asks first. */
export function Withdraw({ item, label, title, text, focusId }: WithdrawProps) {
  const [asking, setAsking] = useState(false);
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const drafts = useDrafts();
  const { busy, problem, run, forget } = useAct();

  const close = () => {
    setAsking(false);
    forget();
  };
  const withdraw = async () => {
    await drafts.saveNow();
    const done = await run(async (idempotencyKey) => {
      const input = { dossierId: dossier.id, planVersionId: item.planVersionId, itemType: TYPE[item.__typename], id: item.id, baseVersion: item.version, idempotencyKey };
      return (await client.mutate({ mutation: WithdrawPlanItemDocument, variables: { input } })).data?.withdrawItem;
    });
    if (!done) return;
    close();
    await refresh();
    document.getElementById(focusId)?.focus();
  };
  const actions = (
    <>
      <Button variant="primary" busy={busy} onClick={() => void withdraw()}>
        {label}
      </Button>
      <Button onClick={close}>{t.cancel}</Button>
    </>
  );
  return (
    <>
      <Button size="small" variant="quiet" icon="trash" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog role="alertdialog" title={title} isOpen={asking} onClose={close} actions={actions}>
        <p>{text}</p>
        <ProblemNotice problem={problem} />
      </Dialog>
    </>
  );
}
