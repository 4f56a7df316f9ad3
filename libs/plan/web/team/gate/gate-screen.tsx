import { useParams } from 'react-router';
import { GateDocument, type GateQuery } from '@generated/team/graphql';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { isUuid } from '@zov/dossier/web/team/shared/uuid';
import { LinkButton, Notice } from '@zov/ui/plain';
import { NotFoundPage } from '@zov/ui/shell';
import { DecideForm, WithdrawForm } from './decide-form';
import { DecisionCard, GateHistory } from './decision-card';
import { EvidenceCard } from './evidence-card';
import { gateOf, gateRights, openOnes, waitingFor, type Decision, type Evidence, type GateFamily } from './gate-data';
import { gateName, gateTexts as t } from './gate.texts';
import { ProposeForm } from './propose-form';
import '../plan.css';

/** NL: poort. The evidence for a next phase or the end, what was decided on it, and for whoever may the act. */
export function GateScreen() {
  const { dossierId = '', gate: path } = useParams();
  const gate = gateOf(path);
  if (gate === undefined || !isUuid(dossierId)) return <NotFoundPage />;
  return <Loaded key={`${dossierId} ${gate}`} dossierId={dossierId} gate={gate} />;
}

function Loaded({ dossierId, gate }: { dossierId: string; gate: NonNullable<ReturnType<typeof gateOf>> }) {
  const reading = useReading(GateDocument, { dossierId, gate });
  return (
    <ScreenState reading={reading} lines={9}>
      {({ dossier, viewer, gate: evidence }) => {
        if (!dossier) return <NotFoundPage />;
        return (
          <div className="zov-stack">
            <div className="plan-bar">
              <h2>{gateName[gate]}</h2>
              <LinkButton icon="undo" href={`/gezinnen/${dossierId}/plan`}>
                {t.back}
              </LinkButton>
            </div>
            {evidence ? <GatePage family={dossier} viewer={viewer} evidence={evidence} /> : <Notice tone="info" title={t.notYours} />}
          </div>
        );
      }}
    </ScreenState>
  );
}

function GatePage({ family, viewer, evidence }: { family: GateFamily; viewer: GateQuery['viewer']; evidence: Evidence }) {
  const rights = gateRights(family, viewer.id);
  const decision = waitingFor(family, evidence.gate);
  const mayPropose = rights.propose && !decision && !evidence.isOpen && evidence.earlierIsOpen;
  return (
    <>
      <p>{t.intro}</p>
      <Standing evidence={evidence} decision={decision} relapse={rights.propose ? `/gezinnen/${family.id}/plan/terugval` : undefined} />
      <EvidenceCard family={family} evidence={evidence} />
      {decision && <DecisionCard decision={decision} title={t.waiting} />}
      {decision && <Deciding family={family} viewerId={viewer.id} evidence={evidence} decision={decision} />}
      {decision && rights.propose && <WithdrawForm key={decision.id} family={family} decision={decision} />}
      {mayPropose && <ProposeForm family={family} evidence={evidence} />}
      <GateHistory decisions={family.gateDecisions.filter(({ gate }) => gate === evidence.gate)} />
    </>
  );
}

/** Where the gate stands: open, waiting, ready, or closed and for how many conditions. */
function Standing({ evidence, decision, relapse }: { evidence: Evidence; decision: Decision | undefined; relapse: string | undefined }) {
  const open = openOnes(evidence);
  const says = [evidence.needsRelease && !evidence.isOpen ? t.vt : '', evidence.earlierIsOpen ? '' : t.earlier].filter(Boolean);
  if (evidence.isOpen && open.length > 0 && evidence.gate !== 'CLOSING') {
    return (
      <Notice tone="warning" title={t.isOpenBut} actions={relapse && <LinkButton size="small" href={relapse}>{t.relapse}</LinkButton>}>
        <p>{t.isOpenButText}</p>
      </Notice>
    );
  }
  if (evidence.isOpen) return <Notice tone="positive" title={t.isOpen} />;
  if (decision) {
    const waits = [decision.secondAgrees === null && t.waitsSecond, decision.needsRelease === true && decision.releaseAgrees === null && t.waitsRelease].filter(Boolean).join(' ');
    const changed = decision.evidenceHash !== evidence.hash;
    return (
      <Notice tone={changed ? 'warning' : 'info'} title={t.waiting}>
        <p>{changed ? t.changed : waits}</p>
      </Notice>
    );
  }
  return (
    <Notice tone={open.length === 0 ? 'positive' : 'warning'} title={open.length === 0 ? t.ready : t.closed}>
      <p>{open.length === 0 ? t.readyText : t.closedText(open.length)}</p>
      {says.map((line) => <p key={line}>{line}</p>)}
    </Notice>
  );
}

function Deciding({ family, viewerId, evidence, decision }: { family: GateFamily; viewerId: string; evidence: Evidence; decision: Decision }) {
  const rights = gateRights(family, viewerId);
  const as = rights.second && decision.secondAgrees === null ? 'second' : rights.release && decision.needsRelease === true && decision.releaseAgrees === null ? 'release' : undefined;
  if (decision.proposer?.id === viewerId) return <Notice tone="info" title={t.own} />;
  if (as === undefined) return [decision.seconder?.id, decision.releaser?.id].includes(viewerId) ? <Notice tone="info" title={t.already} /> : null;
  return <DecideForm key={decision.id} family={family} evidence={evidence} decision={decision} as={as} />;
}
