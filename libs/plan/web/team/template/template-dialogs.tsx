import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { AdoptTemplatePlanDocument, AnswerResponseDocument, CompleteTemplateSectionDocument, ShareTemplatePlanDocument, TemplatePlansDocument, WithdrawTemplatePlanDocument } from '@generated/team/graphql';
import { peopleOptions } from '@zov/dossier/web/team/keep/options';
import { today } from '@zov/dossier/web/team/shared/people';
import { CheckboxGroup, DateField, TextArea, dateProblem } from '@zov/ui/plain';
import { AddDialog } from '../act/add-dialog';
import type { Section, TemplateFamily, TemplatePlan } from './template-data';
import { templateTexts as t } from './template.texts';

type PlanDialog = { family: TemplateFamily; plan: TemplatePlan; onClose: () => void };

/** What the server says now, after an act was done. */
function useAgain() {
  const client = useApolloClient();
  return { client, again: async () => void (await client.refetchQueries({ include: [TemplatePlansDocument] })) };
}

/** NL: delen. With whom, of those it is about. */
export function ShareDialog({ family, plan, onClose }: PlanDialog) {
  const { client, again } = useAgain();
  const [chosen, setChosen] = useState<readonly string[]>(plan.releasedToPersonIds);
  const options = peopleOptions(family, 'FAMILY', ({ id }) => plan.aboutPersonIds.includes(id) || plan.releasedToPersonIds.includes(id));
  return (
    <AddDialog
      title={t.share}
      save={t.share}
      isOpen
      onClose={onClose}
      errors={[{ fieldId: 'sjabloon-delen', field: 'personIds', message: chosen.length > 0 ? '' : t.shareMissing }]}
      send={async (idempotencyKey) => {
        const input = { dossierId: family.id, id: plan.id, baseVersion: plan.version, personIds: [...chosen], idempotencyKey };
        return (await client.mutate({ mutation: ShareTemplatePlanDocument, variables: { input } })).data?.shareTemplatePlan;
      }}
      onDone={again}
    >
      {(errorOf) => (
        <>
          <p>{t.shareNote}</p>
          <CheckboxGroup id="sjabloon-delen" label={t.shareWith} options={options} value={chosen} onValueChange={setChosen} error={errorOf('personIds')} />
        </>
      )}
    </AddDialog>
  );
}

/** NL: vaststellen of intrekken. Both ask why. */
export function ReasonDialog({ family, plan, onClose, act }: PlanDialog & { act: 'adopt' | 'withdraw' }) {
  const { client, again } = useAgain();
  const [reason, setReason] = useState('');
  const adopting = act === 'adopt';
  return (
    <AddDialog
      title={adopting ? t.adopt : t.withdraw}
      save={adopting ? t.adopt : t.withdraw}
      isOpen
      onClose={onClose}
      errors={[{ fieldId: 'sjabloon-waarom', field: 'reason', message: reason.trim() ? '' : t.reasonMissing }]}
      send={async (idempotencyKey) => {
        const input = { dossierId: family.id, id: plan.id, baseVersion: plan.version, reason: reason.trim(), idempotencyKey };
        if (adopting) return (await client.mutate({ mutation: AdoptTemplatePlanDocument, variables: { input } })).data?.adoptTemplatePlan;
        return (await client.mutate({ mutation: WithdrawTemplatePlanDocument, variables: { input } })).data?.withdrawTemplatePlan;
      }}
      onDone={again}
    >
      {(errorOf) => (
        <>
          <p>{adopting ? t.adoptNote : t.withdrawNote}</p>
          <TextArea id="sjabloon-waarom" label={adopting ? t.reason : t.withdrawReason} rows={3} value={reason} onChange={(event) => setReason(event.target.value)} error={errorOf('reason')} />
        </>
      )}
    </AddDialog>
  );
}

/** That something is done, and since when. */
export function DoneDialog({ family, section, onClose }: { family: TemplateFamily; section: Section; onClose: () => void }) {
  const { client, again } = useAgain();
  const [doneOn, setDoneOn] = useState(today());
  const wrong = dateProblem(doneOn) ?? (doneOn > today() ? t.doneDay : '');
  return (
    <AddDialog
      title={t.markDone}
      save={t.markDone}
      isOpen
      onClose={onClose}
      errors={[{ fieldId: 'sjabloon-gedaan', field: 'doneOn', message: wrong }]}
      send={async (idempotencyKey) => {
        const input = { dossierId: family.id, id: section.id, baseVersion: section.version, doneOn, idempotencyKey };
        return (await client.mutate({ mutation: CompleteTemplateSectionDocument, variables: { input } })).data?.completeTemplateSection;
      }}
      onDone={again}
    >
      {(errorOf) => <DateField id="sjabloon-gedaan" label={t.doneDay} value={doneOn} onChange={setDoneOn} error={errorOf('doneOn')} />}
    </AddDialog>
  );
}

/** An answer to what somebody said of a question. */
export function ReplyDialog({ family, response, onClose }: { family: TemplateFamily; response: TemplateFamily['responses'][number]; onClose: () => void }) {
  const { client, again } = useAgain();
  const [answer, setAnswer] = useState('');
  return (
    <AddDialog
      title={t.reply}
      save={t.reply}
      isOpen
      onClose={onClose}
      errors={[{ fieldId: 'sjabloon-antwoord', field: 'answer', message: answer.trim() ? '' : t.replyMissing }]}
      send={async (idempotencyKey) => {
        const input = { dossierId: family.id, id: response.id, baseVersion: response.version, answer: answer.trim(), idempotencyKey };
        return (await client.mutate({ mutation: AnswerResponseDocument, variables: { input } })).data?.answerResponse;
      }}
      onDone={again}
    >
      {(errorOf) => (
        <>
          <p className="plan-text">{response.words}</p>
          <TextArea id="sjabloon-antwoord" label={t.replyLabel} rows={3} value={answer} onChange={(event) => setAnswer(event.target.value)} error={errorOf('answer')} />
        </>
      )}
    </AddDialog>
  );
}
