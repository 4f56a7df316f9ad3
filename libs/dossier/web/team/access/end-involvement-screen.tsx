import { useState, useRef, type SyntheticEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { EndInvolvementDocument, InvolvementToEndDocument } from '@generated/team/graphql';
import { Button, Card, FormErrorSummary, LinkButton, TextArea, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { inForce } from '../shared/homes';
import { LeaveGuard } from '../shared/leave-guard';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { useReading } from '../shared/use-reading';
import { partnerText } from '../shared/words.texts';
import { leaveTexts as texts } from './leave.texts';

/** Where a case director lets a colleague go, with a reason. */
export function EndInvolvementScreen() {
  const { dossierId = '', involvementId = '' } = useParams();
  const reading = useReading(InvolvementToEndDocument, { id: dossierId });
  const home = `/gezinnen/${dossierId}/dossier#betrokkenen`;
  return (
    <ScreenState reading={reading}>
      {({ dossier, viewer }) => {
        if (!dossier) return null;
        const found = dossier.involvements.find((one) => one.id === involvementId && one.partner !== 'CASE_DIRECTOR' && inForce(one));
        const name = found ? (found.professional?.name ?? partnerText[found.partner]) : '';
        if (!found || !mayAct(myPartner(dossier.involvements, viewer.id), 'AUTHORISE', 'Involvement')) {
          return (
            <Card title={texts.end}>
              <p>{texts.gone}</p>
              <LinkButton href={home}>{texts.cancel}</LinkButton>
            </Card>
          );
        }
        return (
          <Card title={texts.endTitle(name)}>
            <p>{texts.endIntro(name)}</p>
            <EndForm dossierId={dossierId} id={found.id} name={name} home={home} />
          </Card>
        );
      }}
    </ScreenState>
  );
}

function EndForm({ dossierId, id, name, home }: { dossierId: string; id: string; name: string; home: string }) {
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const saved = useRef(false);
  const form = useProblems(reason.trim() === '' ? [{ field: 'reason', message: texts.needReason }] : []);
  const { run, busy } = useAct(EndInvolvementDocument, 'endInvolvement');
  const keyOf = useKeyOf();
  const navigate = useNavigate();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { dossierId, id, reason: reason.trim() };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') {
      saved.current = true;
      showToast({ text: texts.ended(name) });
      await navigate(home);
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };

  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <TextArea id={form.idOf('reason')} label={texts.reason} description={texts.reasonDescription} rows={2} value={reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => (form.changed('reason'), setReason(event.target.value))} />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>
          {texts.end}
        </Button>
        <LinkButton variant="quiet" href={home}>
          {texts.cancel}
        </LinkButton>
      </div>
      <LeaveGuard when={reason !== ''} saved={saved} />
    </form>
  );
}
