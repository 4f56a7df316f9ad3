import { type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { CloseDossierDocument, DossierToCloseDocument } from '@generated/team/graphql';
import { Button, Card, Checkbox, FormErrorSummary, LinkButton, Notice, TextArea } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { useForm } from '../sharing/use-form';
import { ActTrouble } from '../shared/act-trouble';
import { inForce } from '../shared/homes';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { partnerText } from '../shared/words.texts';
import { closeTexts as texts, endingTexts } from './ending.texts';

/** The end of the work on a family: nobody of the professionals sees it any more. */
export function CloseScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(DossierToCloseDocument, { id: dossierId });
  return (
    <ScreenState reading={reading}>
      {({ dossier, viewer }) => {
        if (!dossier) return null;
        const mine = mayAct(myPartner(dossier.involvements, viewer.id), 'AUTHORISE', 'Involvement');
        const stopping = dossier.involvements.filter((one) => inForce(one)).map((one) => [one.professional?.name, partnerText[one.partner]].filter(Boolean).join(', '));
        return (
          <Card title={texts.title}>
            {!mine && <p>{endingTexts.notYou}</p>}
            {mine && <p>{texts.intro}</p>}
            {mine && <CloseForm dossierId={dossierId} number={dossier.number ?? ''} stopping={stopping} />}
          </Card>
        );
      }}
    </ScreenState>
  );
}

const empty = { reason: '', sure: false };
const problemsOf = ({ reason, sure }: typeof empty) => [
  ...(reason.trim() === '' ? [{ field: 'reason', message: texts.needReason }] : []), ...(sure ? [] : [{ field: 'sure', message: texts.needSure }]),
];

function CloseForm({ dossierId, number, stopping }: { dossierId: string; number: string; stopping: readonly string[] }) {
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty, problemsOf, '/gezinnen');
  const { run, busy } = useAct(CloseDossierDocument, 'closeDossier');
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { dossierId, reason: draft.reason.trim() };
    await finish(await run({ input: { ...input, idempotencyKey: keyOf(input) } }), texts.closed);
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <Notice tone="info" title={texts.gate} actions={<LinkButton size="small" href={`/gezinnen/${dossierId}/plan/poort/afsluiten`}>{texts.toGate}</LinkButton>}>
        <p>{texts.gateText}</p>
      </Notice>
      <h3>{texts.whoStops}</h3>
      <ul>{stopping.map((one) => <li key={one}>{one}</li>)}</ul>
      <Notice tone="info" title={texts.reopen}>
        <p>{texts.reopenText(number)}</p>
      </Notice>
      <TextArea id={form.idOf('reason')} label={texts.reason} description={texts.reasonDescription} rows={2} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
      <Checkbox id={form.idOf('sure')} label={texts.sure} error={form.errorOf('sure')} checked={draft.sure} onChange={(event) => set({ sure: event.target.checked })} />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>{texts.close}</Button>
        <LinkButton variant="quiet" href={`/gezinnen/${dossierId}/dossier#betrokkenen`}>{endingTexts.back}</LinkButton>
      </div>
    </form>
  );
}
