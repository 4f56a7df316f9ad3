import { useState, type SyntheticEvent } from 'react';
import { AddSafetyTeamDocument, EndSafetyTeamMemberDocument, SafetyTeamsDocument, type SafetyTeamPartsFragment, type SafetyTeamsQuery } from '@generated/team/graphql';
import { problemsOfSafetyTeam } from '@zov/access/model/safety-team.ts';
import { AdministrationTabs } from '@zov/access/web/team/administration/administration-tabs';
import { Button, Card, EmptyState, FormErrorSummary, PageHeader, RequiredHint, Tag, TextField, showToast } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { ReasonDialog } from '../sharing/reason-dialog';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { useReading } from '../shared/use-reading';
import { MemberForm } from './member-form';
import { safetyTeamsTexts as texts, teamRoleText } from './safety-teams.texts';
import '../dossier.css';

type Member = SafetyTeamPartsFragment['members'][number];
type TeamProps = { team: SafetyTeamPartsFragment; professionals: SafetyTeamsQuery['professionals']; onChanged: () => void };

/** NL: veiligheidsteams. The roster of each standing team of the region. For the administrator only. */
export function SafetyTeamsScreen() {
  return useSession().role === 'ADMINISTRATOR' ? <Teams /> : <NotFoundPage />;
}

function Teams() {
  const reading = useReading(SafetyTeamsDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
        <p>{texts.opens}</p>
      </PageHeader>
      <AdministrationTabs />
      <ScreenState reading={reading} lines={8}>
        {({ safetyTeams, professionals }) => (
          <div className="zov-stack">
            {safetyTeams.length === 0 && (
              <Card>
                <EmptyState title={texts.none} icon="people">
                  <p>{texts.noneText}</p>
                </EmptyState>
              </Card>
            )}
            {safetyTeams.map((team) => (
              <TeamCard key={team.id} team={team} professionals={professionals} onChanged={reading.retry} />
            ))}
            <AddCard onAdded={reading.retry} />
          </div>
        )}
      </ScreenState>
    </>
  );
}

const isOver = ({ untilOn }: Member): boolean => Boolean(untilOn) && String(untilOn) <= today();

function TeamCard({ team, professionals, onChanged }: TeamProps) {
  const now = team.members.filter((one) => !isOver(one));
  const before = team.members.filter(isOver);
  return (
    <Card title={team.name} aside={<Tag>{texts.count(now.length)}</Tag>}>
      <div className="zov-stack">
        <p className="zov-subtle">{texts.area(team.area)}</p>
        {now.length === 0 ? <p>{texts.noMembers}</p> : <Roster members={now} onEnded={onChanged} />}
        {before.length > 0 && (
          <details className="zov-fold">
            <summary>{texts.earlier}</summary>
            <Roster members={before} />
          </details>
        )}
        <details className="zov-fold">
          <summary>{texts.addMember}</summary>
          <MemberForm team={team} professionals={professionals.filter(({ id }) => !now.some((one) => one.actorId === id))} onAdded={onChanged} />
        </details>
      </div>
    </Card>
  );
}

function Roster({ members, onEnded }: { members: readonly Member[]; onEnded?: () => void }) {
  const { run } = useAct(EndSafetyTeamMemberDocument, 'endSafetyTeamMember');
  const end = async (memberId: string, reason: string) => {
    const outcome = await run({ input: { memberId, reason } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.endDone });
      onEnded?.();
    }
    return outcome;
  };
  return (
    <ul className="zov-rows">
      {members.map((one) => (
        <li key={one.id} className="zov-rows__row">
          <div>
            <span className="zov-rows__title">{one.name}</span>
            <span className="zov-rows__sub">{teamRoleText[one.teamRole]}</span>
            <span className="zov-subtle zov-rows__sub">{[one.organisationName, texts.since(one.fromOn, one.untilOn)].join(' · ')}</span>
            {one.endedReason && <span className="zov-rows__sub">{texts.ended(one.endedReason)}</span>}
          </div>
          {onEnded && <ReasonDialog title={texts.endTitle(one.name)} text={texts.endText} action={texts.end} onAct={(reason) => end(one.id, reason)} />}
        </li>
      ))}
    </ul>
  );
}

function AddCard({ onAdded }: { onAdded: () => void }) {
  const [draft, setDraft] = useState({ name: '', area: '' });
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(problemsOfSafetyTeam(draft), 'nieuw-team');
  const { run, busy } = useAct(AddSafetyTeamDocument, 'addSafetyTeam');
  const set = (name: 'name' | 'area', value: string) => (form.changed(name), setDraft((old) => ({ ...old, [name]: value })));
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const outcome = await run({ input: { name: draft.name.trim(), area: draft.area.trim() } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.added });
      setDraft({ name: '', area: '' });
      return onAdded();
    }
    setTrouble(outcome);
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
  };
  return (
    <Card title={texts.add}>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        <TextField id={form.idOf('name')} label={texts.name} autoComplete="off" width="medium" value={draft.name} error={form.errorOf('name')} onBlur={() => form.left('name')} onChange={(event) => set('name', event.target.value)} />
        <TextField id={form.idOf('area')} label={texts.areaLabel} autoComplete="off" width="medium" value={draft.area} error={form.errorOf('area')} onBlur={() => form.left('area')} onChange={(event) => set('area', event.target.value)} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>{texts.save}</Button>
        </div>
      </form>
    </Card>
  );
}
