import { useState, type SyntheticEvent } from 'react';
import { AddSafetyTeamMemberDocument, type SafetyTeamPartsFragment, type SafetyTeamRole, type SafetyTeamsQuery } from '@generated/team/graphql';
import { SAFETY_TEAM_ROLES, problemsOfSafetyTeamMember } from '@zov/access/model/safety-team.ts';
import { Button, DateField, FormErrorSummary, RadioGroup, Select, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { today } from '../shared/people';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { safetyTeamsTexts as texts, teamRoleText } from './safety-teams.texts';

type Props = { team: SafetyTeamPartsFragment; professionals: SafetyTeamsQuery['professionals']; onAdded: () => void };

/** Somebody who works in the region, in one role of one team, from a day on. */
export function MemberForm({ team, professionals, onAdded }: Props) {
  const [draft, setDraft] = useState({ actorId: '', teamRole: '', fromOn: today() });
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(problemsOfSafetyTeamMember(draft), team.id);
  const { run, busy } = useAct(AddSafetyTeamMemberDocument, 'addSafetyTeamMember');
  const keyOf = useKeyOf();
  const set = (patch: Partial<typeof draft>) => {
    Object.keys(patch).forEach(form.changed);
    setDraft((old) => ({ ...old, ...patch }));
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { safetyTeamId: team.id, actorId: draft.actorId, teamRole: draft.teamRole as SafetyTeamRole, fromOn: draft.fromOn };
    const outcome = await run({ input: { ...input, id: keyOf(input) } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.memberAdded });
      setDraft({ actorId: '', teamRole: '', fromOn: today() });
      return onAdded();
    }
    setTrouble(outcome);
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit} aria-label={texts.addMemberTo(team.name)}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <Select id={form.idOf('actorId')} label={texts.who} emptyLabel={texts.choose} options={professionals.map(({ id, name, organisationName }) => ({ value: id, label: [name, organisationName].filter(Boolean).join(', ') }))} value={draft.actorId} error={form.errorOf('actorId')} onChange={(event) => set({ actorId: event.target.value })} />
      <RadioGroup id={form.idOf('teamRole')} label={texts.role} options={SAFETY_TEAM_ROLES.map((value) => ({ value, label: teamRoleText[value] }))} value={draft.teamRole} error={form.errorOf('teamRole')} onValueChange={(teamRole) => set({ teamRole })} />
      <DateField id={form.idOf('fromOn')} label={texts.from} value={draft.fromOn} error={form.errorOf('fromOn')} onChange={(fromOn) => set({ fromOn })} />
      <div className="zov-button-row">
        <Button type="submit" busy={busy} busyLabel={texts.busy}>{texts.addMemberTo(team.name)}</Button>
      </div>
    </form>
  );
}
