import { EndProfessionalMandateDocument, type DeparturePartsFragment } from '@generated/team/graphql';
import { standingOn } from '@zov/access/model/professional-mandate.ts';
import { mandateKindText } from '@zov/access/web/team/administration/mandate-kind.texts';
import { Card, LinkButton, Tag, showToast } from '@zov/ui';
import { ReasonDialog } from '../sharing/reason-dialog';
import { today } from '../shared/people';
import { useAct } from '../shared/use-act';
import { mandatesTexts as texts } from './mandates.texts';
import '../dossier.css';

type Mandate = DeparturePartsFragment['mandates'][number];
type Props = { departure: DeparturePartsFragment; onChanged: () => void };

/** What a colleague may decide for the organisation, and what that was before. Only the own organisation's administrator changes it. */
export function MandatesCard({ departure, onChanged }: Props) {
  const { mandates, ownOrganisation, kind, completedAt } = departure;
  const over = mandates.filter((one) => standingOn(one, today()) === 'OVER');
  const live = mandates.filter((one) => !over.includes(one));
  const works = !completedAt;
  return (
    <Card title={texts.title}>
      <div className="zov-stack">
        <p>{texts.intro} {texts.noRights}</p>
        {kind && works && live.length > 0 && <p>{texts.stop(live.length)}</p>}
        {live.length === 0 ? <p>{texts.none}</p> : <List mandates={live} mayEnd={ownOrganisation && works} onChanged={onChanged} />}
        {over.length > 0 && (
          <details>
            <summary>{texts.earlier}</summary>
            <List mandates={over} mayEnd={false} onChanged={onChanged} />
          </details>
        )}
        {works && !ownOrganisation && <p className="zov-subtle">{texts.elsewhere}</p>}
        {works && ownOrganisation && (
          <div className="zov-button-row">
            <LinkButton icon="plus" href={`/beheer/medewerkers/${departure.id}/mandaat`}>{texts.add}</LinkButton>
          </div>
        )}
      </div>
    </Card>
  );
}

function List({ mandates, mayEnd, onChanged }: { mandates: readonly Mandate[]; mayEnd: boolean; onChanged: () => void }) {
  return (
    <ul className="zov-rows">
      {mandates.map((one) => (
        <li key={one.id} className="zov-rows__row">
          <div>
            <span className="zov-rows__title">{mandateKindText[one.kind].label} <Tag>{texts.standing[standingOn(one, today())]}</Tag></span>
            {one.limits && <span className="zov-rows__sub">{one.limits}</span>}
            <span className="zov-subtle zov-rows__sub">{texts.period(one.fromOn, one.untilOn)}. {texts.rests(one.source)}.</span>
            <span className="zov-subtle zov-rows__sub">{[texts.recordedBy(one.recordedByName), one.endedReason && texts.ended(one.endedReason)].filter(Boolean).join('. ')}.</span>
          </div>
          {mayEnd && <End id={one.id} onEnded={onChanged} />}
        </li>
      ))}
    </ul>
  );
}

function End({ id, onEnded }: { id: string; onEnded: () => void }) {
  const { run } = useAct(EndProfessionalMandateDocument, 'endProfessionalMandate');
  const end = async (reason: string) => {
    const outcome = await run({ input: { mandateId: id, reason } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.endDone });
      onEnded();
    }
    return outcome;
  };
  return <ReasonDialog title={texts.endTitle} text={texts.endText} action={texts.end} onAct={end} />;
}
