import { ReachMilestoneDocument, type MilestonePartsFragment } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { Button, DateField } from '@zov/ui/plain';
import { problemsOfReaching } from '../../../model/milestone';
import { FormFrame, Text } from '../gate/form-frame';
import { useGateForm } from '../gate/use-gate-form';
import { usePlan } from '../screen/plan-context';
import { milestoneTexts as t } from './milestone.texts';

/** On which day a milestone was reached, and how that shows; once more corrects it. */
export function ReachForm({ milestone, onClose }: { milestone: MilestonePartsFragment; onClose: () => void }) {
  const { dossier } = usePlan();
  const { run, busy } = useAct(ReachMilestoneDocument, 'reachMilestone');
  const empty = () => ({ reachedOn: milestone.reachedOn ?? today(), words: milestone.reachedWords, baseVersion: milestone.version });
  const part = useGateForm(`mijlpaal bereikt ${milestone.id}`, empty, (draft) => problemsOfReaching(draft, today()), `bereikt-${milestone.id}`);
  const { draft, form, set } = part;
  const content = () => ({ dossierId: dossier.id, id: milestone.id, baseVersion: draft.baseVersion, reachedOn: draft.reachedOn, words: draft.words.trim() });
  const send = async (input: ReturnType<typeof content> & { idempotencyKey: string }) => {
    const outcome = await run({ input });
    if (outcome.kind === 'conflict') set({ baseVersion: outcome.conflict.currentVersion });
    return outcome;
  };
  return (
    <FormFrame title={t.reachTitle} part={part} busy={busy} send={t.reachSend} onSubmit={part.submit(content, send, onClose)}>
      <DateField id={form.idOf('reachedOn')} label={t.reachedOn} value={draft.reachedOn} error={form.errorOf('reachedOn')} onChange={(reachedOn) => set({ reachedOn })} />
      <Text part={part} name="words" label={t.words} />
      <div>
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </FormFrame>
  );
}
