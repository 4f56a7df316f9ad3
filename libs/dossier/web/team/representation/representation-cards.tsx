import { EndMandateDocument, EndRepresentationDecisionDocument, type DecisionPartsFragment, type MandatePartsFragment } from '@generated/team/graphql';
import { Card, LinkButton, StatusBadge, Tag, showToast } from '@zov/ui';
import type { ReactNode } from 'react';
import { today } from '../shared/people';
import { useAct } from '../shared/use-act';
import { ReasonDialog } from '../sharing/reason-dialog';
import type { SharingProps } from '../sharing/sharing-screen';
import { decisionKindText, mandateKindText, representationTexts as texts } from './representation.texts';

/** A row for a period: it runs, begins later, ended by itself or by people. */
type Period = { readonly fromOn: string; readonly untilOn: string; readonly endedReason?: string | null };
type ListProps<Row> = { id: string; title: string; text: string; none: string; add: ReactNode; rows: readonly Row[]; row: (row: Row) => ReactNode };

const isOver = ({ untilOn, endedReason }: Period): boolean => Boolean(endedReason) || untilOn <= today();

function PeriodBadge({ of }: { of: Period }) {
  if (isOver(of)) return <Tag>{texts.over}</Tag>;
  return of.fromOn > today() ? <Tag>{texts.ahead}</Tag> : <StatusBadge tone="positive">{texts.running}</StatusBadge>;
}

function PeriodText({ of }: { of: Period }) {
  return (
    <>
      <span className="zov-subtle zov-rows__sub">{texts.period(of.fromOn, of.untilOn)}</span>
      {of.endedReason && <span className="zov-subtle zov-rows__sub">{texts.ended(of.endedReason)}</span>}
    </>
  );
}

function ListCard<Row extends { id: string }>({ id, title, text, none, add, rows, row }: ListProps<Row>) {
  return (
    <Card id={id} title={title} footer={add}>
      <p className="zov-subtle">{text}</p>
      {rows.length === 0 && <p>{none}</p>}
      <ul className="zov-rows">
        {rows.map((one) => (
          <li key={one.id} className="zov-rows__row">
            {row(one)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Who reads for whom besides custody, for whoever directs: decisions about 16 and 17, and mandates. */
export function RepresentationCards(props: SharingProps) {
  const { family, mayDirect } = props;
  if (!mayDirect) return null;
  const add = (path: string, label: string) => (
    <LinkButton size="small" icon="plus" href={`/gezinnen/${family.id}/delen/${path}`}>
      {label}
    </LinkButton>
  );
  return (
    <>
      <ListCard
        id="inzage-16" title={texts.decisions} text={texts.decisionsText} none={texts.noDecisions} add={add('besluit', texts.addDecision)}
        rows={family.representationDecisions} row={(decision) => <DecisionRow decision={decision} {...props} />}
      />
      <ListCard
        id="machtigingen" title={texts.mandates} text={texts.mandatesText} none={texts.noMandates} add={add('machtiging', texts.addMandate)}
        rows={family.mandates} row={(mandate) => <MandateRow mandate={mandate} {...props} />}
      />
    </>
  );
}

function DecisionRow({ decision, family, names, onChanged }: SharingProps & { decision: DecisionPartsFragment }) {
  const { run } = useAct(EndRepresentationDecisionDocument, 'endRepresentationDecision');
  const end = async (reason: string, idempotencyKey: string) => {
    const outcome = await run({ input: { dossierId: family.id, id: decision.id, reason, idempotencyKey } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.decisionEnded });
      onChanged();
    }
    return outcome;
  };
  return (
    <>
      <div>
        <span className="zov-rows__title">{texts.decision(names.of(decision.adultPersonId), names.of(decision.childPersonId))}</span>
        <span className="zov-rows__sub">{texts.decidedBy(decisionKindText[decision.kind], decision.decidedBy)}</span>
        <span className="zov-rows__sub">{decision.reason}</span>
        <PeriodText of={decision} />
      </div>
      <div className="zov-row">
        <PeriodBadge of={decision} />
        {!isOver(decision) && <ReasonDialog title={texts.endDecision} text={texts.endDecisionText} action={texts.endDecision} onAct={end} />}
      </div>
    </>
  );
}

function MandateRow({ mandate, family, names, onChanged }: SharingProps & { mandate: MandatePartsFragment }) {
  const { run } = useAct(EndMandateDocument, 'endMandate');
  const end = async (reason: string, idempotencyKey: string) => {
    const outcome = await run({ input: { dossierId: family.id, id: mandate.id, reason, idempotencyKey } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.mandateEnded });
      onChanged();
    }
    return outcome;
  };
  const holder = names.full(mandate.holderPersonId);
  return (
    <>
      <div>
        <span className="zov-rows__title">{texts.mandate(holder, names.of(mandate.clientPersonId))}</span>
        <span className="zov-rows__sub">{texts.mandateWhat(mandateKindText[mandate.kind], mandate.documents)}</span>
        <span className="zov-rows__sub">{texts.rests(mandate.evidence)}</span>
        <PeriodText of={mandate} />
      </div>
      <div className="zov-row">
        <PeriodBadge of={mandate} />
        {!isOver(mandate) && (
          <>
            <LinkButton size="small" variant="quiet" href={`/gezinnen/${family.id}/uitnodigen/${mandate.holderPersonId}`} aria-label={texts.inviteOf(holder)}>
              {texts.invite}
            </LinkButton>
            <ReasonDialog title={texts.endMandate} text={texts.endMandateText} action={texts.endMandate} onAct={end} />
          </>
        )}
      </div>
    </>
  );
}
