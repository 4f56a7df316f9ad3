import { useState, type SyntheticEvent } from 'react';
import { AssignSafetyTeamDocument, FamilySafetyTeamDocument, type FamilySafetyTeamQuery } from '@generated/team/graphql';
import { Button, Card, Notice, Select, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { useReading } from '../shared/use-reading';
import { familyTeamTexts as texts } from './safety-teams.texts';

/** In which safety team the family is discussed; whoever directs chooses. */
export function FamilyTeamCard({ dossierId, mayChoose }: { dossierId: string; mayChoose: boolean }) {
  const { data, failed, retry } = useReading(FamilySafetyTeamDocument, { id: dossierId });
  if (failed && data === undefined) {
    return (
      <Notice tone="warning">
        <p>{texts.failed}</p>
        <Button size="small" onClick={retry}>{texts.again}</Button>
      </Notice>
    );
  }
  if (!data?.dossier) return null;
  const now = data.safetyTeams.find(({ id }) => id === data.dossier?.safetyTeamId);
  return (
    <Card id="veiligheidsteam" title={texts.title} className="zov-anchor">
      <div className="zov-stack zov-stack--tight">
        <p>{now ? texts.now(now.name) : texts.nowNone}</p>
        <p className="zov-subtle">{texts.intro}</p>
        {mayChoose && <Choice key={data.dossier.version} family={data.dossier} teams={data.safetyTeams} onSaved={retry} />}
      </div>
    </Card>
  );
}

function Choice({ family, teams, onSaved }: { family: NonNullable<FamilySafetyTeamQuery['dossier']>; teams: FamilySafetyTeamQuery['safetyTeams']; onSaved: () => void }) {
  const [chosen, setChosen] = useState(family.safetyTeamId ?? '');
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems([], 'veiligheidsteam');
  const { run, busy } = useAct(AssignSafetyTeamDocument, 'assignSafetyTeam');
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    const input = { dossierId: family.id, baseVersion: family.version, safetyTeamId: chosen || null };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.saved });
      return onSaved();
    }
    setTrouble(outcome);
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
  };
  return (
    <form className="zov-form zov-no-print" noValidate onSubmit={submit}>
      <ActTrouble trouble={trouble} />
      <Select id={form.idOf('safetyTeamId')} label={texts.choose} emptyLabel={texts.none} options={teams.map(({ id, name, area }) => ({ value: id, label: `${name} (${area})` }))} value={chosen} error={form.errorOf('safetyTeamId')} onChange={(event) => setChosen(event.target.value)} />
      <div className="zov-button-row">
        <Button type="submit" size="small" busy={busy} busyLabel={texts.busy}>{texts.save}</Button>
      </div>
    </form>
  );
}
