import { AddMilestoneDocument, CorrectMilestoneDocument, type MilestonePartsFragment, type PlanPhase } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { Button, CheckboxGroup, RadioGroup, TextField } from '@zov/ui/plain';
import { PlainDutchHints } from '@zov/ui/plain-dutch';
import { problemsOfMilestone } from '../../../model/milestone';
import { FormFrame, Text } from '../gate/form-frame';
import { useGateForm } from '../gate/use-gate-form';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { milestoneTexts as t } from './milestone.texts';

const PHASES = ['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const;
const phases = PHASES.map((value) => ({ value, label: t.phases[value] }));

/** A milestone to add or, when it is there, to correct. The version is the one this form began with, until somebody else's is on the screen. */
export function MilestoneForm({ milestone, onClose }: { milestone?: MilestonePartsFragment; onClose: () => void }) {
  const { dossier } = usePlan();
  const adding = useAct(AddMilestoneDocument, 'addMilestone');
  const correcting = useAct(CorrectMilestoneDocument, 'correctMilestone');
  const thisMonth = today().slice(0, 7);
  const earliest = milestone && milestone.dueMonth < thisMonth ? milestone.dueMonth : thisMonth;
  const empty = () => ({
    phase: (milestone?.phase ?? 'SAFETY') as string, text: milestone?.text ?? '', familyText: milestone?.familyText ?? '', dueMonth: milestone?.dueMonth ?? '', aboutPersonIds: [...(milestone?.aboutPersonIds ?? [])], baseVersion: milestone?.version ?? 0,
  });
  const name = milestone ? `mijlpaal ${milestone.id}` : `mijlpaal ${dossier.id}`;
  const part = useGateForm(name, empty, (draft) => problemsOfMilestone(draft, earliest), milestone ? `mijlpaal-${milestone.id}` : 'mijlpaal-nieuw');
  const { draft, form, set } = part;
  const content = () => ({ dossierId: dossier.id, text: draft.text.trim(), familyText: draft.familyText.trim(), dueMonth: draft.dueMonth.trim(), aboutPersonIds: draft.aboutPersonIds });
  const send = async (input: ReturnType<typeof content> & { idempotencyKey: string }) => {
    const outcome = await (milestone ? correcting.run({ input: { ...input, id: milestone.id, baseVersion: draft.baseVersion } }) : adding.run({ input: { ...input, phase: draft.phase as PlanPhase } }));
    if (outcome.kind === 'conflict') set({ baseVersion: outcome.conflict.currentVersion });
    return outcome;
  };
  return (
    <FormFrame title={milestone ? t.correctTitle : t.add} part={part} busy={adding.busy || correcting.busy} send={milestone ? t.correctSend : t.addSend} onSubmit={part.submit(content, send, onClose)}>
      {milestone && <p>{t.correctNote}</p>}
      {!milestone && <RadioGroup id={form.idOf('phase')} label={t.phase} options={phases} value={draft.phase} error={form.errorOf('phase')} onValueChange={(phase) => set({ phase })} />}
      <Text part={part} name="text" label={t.text} />
      <Text part={part} name="familyText" label={t.familyText} description={t.familyTextHelp} />
      <PlainDutchHints text={draft.familyText} />
      <TextField id={form.idOf('dueMonth')} label={t.dueMonth} description={t.dueMonthHelp} value={draft.dueMonth} error={form.errorOf('dueMonth')} onBlur={() => form.left('dueMonth')} onChange={(event) => set({ dueMonth: event.target.value })} />
      <CheckboxGroup id={form.idOf('aboutPersonIds')} label={t.about} options={peopleOptions(dossier.persons)} inline value={draft.aboutPersonIds} onValueChange={(aboutPersonIds) => set({ aboutPersonIds })} error={form.errorOf('aboutPersonIds')} />
      <div>
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </FormFrame>
  );
}
