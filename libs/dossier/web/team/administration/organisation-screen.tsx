import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  AddTeamDocument, EndOrganisationDocument, EndTeamDocument, OrganisationsAndTeamsDocument, RenameOrganisationDocument, RenameTeamDocument, type OrganisationPartsFragment,
} from '@generated/team/graphql';
import { Button, Card, ConfirmDialog, PageHeader, showToast } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { ScreenState } from '../shared/screen-state';
import { useAct, type Outcome } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { NameForm } from './name-form';
import { kindText, placesTexts as texts } from './organisations.texts';

const HOME = '/beheer/organisaties';

/** One organisation: its name, its teams, and its end. For the administrator only. */
export function OrganisationScreen() {
  return useSession().role === 'ADMINISTRATOR' ? <Organisation /> : <NotFoundPage />;
}

function Organisation() {
  const { organisationId } = useParams();
  const reading = useReading(OrganisationsAndTeamsDocument, {});
  const navigate = useNavigate();
  const ending = useAct(EndOrganisationDocument, 'endOrganisation');
  const renaming = useAct(RenameOrganisationDocument, 'renameOrganisation');
  return (
    <ScreenState reading={reading}>
      {({ organisations }) => {
        const one = organisations.find(({ id }) => id === organisationId);
        if (!one) return <NotFoundPage />;
        const { id, name, kind, workers } = one;
        return (
          <>
            <PageHeader title={name} crumbs={[{ label: texts.crumb, href: '/beheer' }, { label: texts.title, href: HOME }]}>
              <p>{kindText[kind]}. {texts.people(workers)}.</p>
            </PageHeader>
            <div className="zov-stack">
              <TeamsCard organisation={one} onChanged={reading.retry} />
              <Card title={texts.rename}>
                <NameForm key={name} id="organisatie" label={texts.renameTo(name)} button={texts.renameButton} name={name} busy={renaming.busy} done={texts.renamed} onSaved={reading.retry} save={(to) => renaming.run({ input: { id, name: to } })} />
              </Card>
              <Card title={texts.endOrganisation}>
                <p>{texts.endOrganisationText}</p>
                <EndButton name={name} busy={ending.busy} end={() => ending.run({ input: { id } })} onEnded={() => void navigate(HOME)} />
              </Card>
            </div>
          </>
        );
      }}
    </ScreenState>
  );
}

function TeamsCard({ organisation: { id: organisationId, teams }, onChanged }: { organisation: OrganisationPartsFragment; onChanged: () => void }) {
  const adding = useAct(AddTeamDocument, 'addTeam');
  const renaming = useAct(RenameTeamDocument, 'renameTeam');
  const ending = useAct(EndTeamDocument, 'endTeam');
  return (
    <Card title={texts.teams}>
      <div className="zov-stack">
        {teams.length === 0 && <p>{texts.noTeams}</p>}
        {teams.map(({ id, name, workers }) => (
          <section key={id} aria-label={name} className="zov-stack">
            <h3>{name}</h3>
            <p>{texts.people(workers)}</p>
            <NameForm key={name} id={id} label={texts.renameTo(name)} button={texts.renameButton} name={name} busy={renaming.busy} done={texts.renamed} onSaved={onChanged} save={(to) => renaming.run({ input: { id, name: to } })} />
            <EndButton name={name} busy={ending.busy} end={() => ending.run({ input: { id } })} onEnded={onChanged} />
          </section>
        ))}
        <NameForm id="nieuw-team" label={texts.addTeam} button={texts.addTeamButton} busy={adding.busy} done={texts.teamAdded} onSaved={onChanged} save={(name) => adding.run({ input: { organisationId, name } })} />
      </div>
    </Card>
  );
}

type EndProps = { name: string; busy: boolean; end: () => Promise<Outcome<unknown>>; onEnded: () => void };

/** Asks once more, since what has ended does not come back. */
function EndButton({ name, busy, end, onEnded }: EndProps) {
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const confirm = async () => {
    const outcome = await end();
    setTrouble(undefined);
    if (outcome.kind === 'done') {
      showToast({ text: texts.ended(name) });
      onEnded();
    } else setTrouble(outcome);
  };
  return (
    <>
      <ActTrouble trouble={trouble} />
      <div className="zov-button-row">
        <Button busy={busy} busyLabel={texts.busy} aria-label={texts.endOf(name)} onClick={() => setAsking(true)}>{texts.end}</Button>
      </div>
      <ConfirmDialog title={texts.endTitle(name)} isOpen={asking} onClose={() => setAsking(false)} confirmLabel={texts.endOf(name)} cancelLabel={texts.cancel} onConfirm={confirm}>
        <p>{texts.endText}</p>
      </ConfirmDialog>
    </>
  );
}
