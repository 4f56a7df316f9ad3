import { useState, type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { CancelDepartureDocument, CompleteDepartureDocument, DepartureDocument, StartDepartureDocument, type DepartureKind, type DepartureQuery } from '@generated/team/graphql';
import { roleText } from '@zov/audit/web/team/shared/words.texts';
import { Button, Card, ConfirmDialog, EmptyState, FormErrorSummary, LinkButton, Notice, PageHeader, RadioGroup, Select } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { ActTrouble } from '../shared/act-trouble';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { useReading } from '../shared/use-reading';
import { MandatesCard } from '../mandates/mandates-card';
import { isUuid } from '../shared/uuid';
import { departureTexts as texts } from './departure.texts';
import { MailAddressCard } from './mail-address-card';
import { OfferRow } from './offer-row';
import { useOutcome } from './use-outcome';

type Data = DepartureQuery & { departure: NonNullable<DepartureQuery['departure']> };
type Props = { data: Data; onChanged: () => void };

/** A colleague who leaves or moves: first every dossier gets another director, then everything ends at once. For the administrator only. */
export function DepartureScreen() {
  const { actorId = '' } = useParams();
  return useSession().role === 'ADMINISTRATOR' && isUuid(actorId) ? <Departure actorId={actorId} /> : <NotFoundPage />;
}

function Departure({ actorId }: { actorId: string }) {
  const reading = useReading(DepartureDocument, { actorId });
  return (
    <ScreenState reading={reading}>
      {({ departure, ...rest }) => {
        if (!departure) return <NotFoundPage />;
        const data: Data = { ...rest, departure };
        const { name, role, organisationName, kind, completedAt } = departure;
        return (
          <>
            <PageHeader title={name} crumbs={[{ label: texts.crumb, href: '/beheer' }]}>
              <p>{texts.who(roleText[role], organisationName)}</p>
            </PageHeader>
            <div className="zov-stack">
              {completedAt && <Card><p>{texts.completed(completedAt)}</p></Card>}
              {!completedAt && kind && <HandOverCard data={data} onChanged={reading.retry} />}
              <MandatesCard departure={departure} onChanged={reading.retry} />
              {!completedAt && <MailAddressCard key={departure.mailAddress} departure={departure} onChanged={reading.retry} />}
              {!completedAt && !kind && <StartCard data={data} onChanged={reading.retry} />}
            </div>
          </>
        );
      }}
    </ScreenState>
  );
}

function StartCard({ data: { departure, organisations }, onChanged }: Props) {
  const [kind, setKind] = useState<DepartureKind>('LEAVES');
  const [toOrganisationId, setTo] = useState('');
  const { trouble, settle } = useOutcome(onChanged);
  const moves = kind === 'MOVES';
  const form = useProblems(moves && toOrganisationId === '' ? [{ field: 'toOrganisationId', message: texts.needOrganisation }] : []);
  const { run, busy } = useAct(StartDepartureDocument, 'startDeparture');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (form.check()) settle(await run({ input: { actorId: departure.id, kind, toOrganisationId: moves ? toOrganisationId : null } }), texts.started);
  };
  return (
    <Card title={texts.startTitle}>
      <p>{texts.startText}</p>
      <p>{texts.directs(departure.dossiers.length)}</p>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RadioGroup label={texts.kind} options={(['LEAVES', 'MOVES'] as const).map((value) => ({ value, label: texts.kinds[value] }))} value={kind} onValueChange={(value) => setKind(value as DepartureKind)} />
        {moves && (
          <Select id={form.idOf('toOrganisationId')} label={texts.toOrganisation} emptyLabel={texts.chooseOrganisation} options={organisations.filter(({ name }) => name !== departure.organisationName).map(({ id, name }) => ({ value: id, label: name }))}
            value={toOrganisationId} error={form.errorOf('toOrganisationId')} onChange={(event) => setTo(event.target.value)} />
        )}
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>{texts.start}</Button>
          <LinkButton variant="quiet" href="/beheer">{texts.back}</LinkButton>
        </div>
      </form>
    </Card>
  );
}

function HandOverCard({ data, onChanged }: Props) {
  const { departure, staff } = data;
  const [asking, setAsking] = useState(false);
  const { trouble, settle } = useOutcome(onChanged);
  const completing = useAct(CompleteDepartureDocument, 'completeDeparture');
  const cancelling = useAct(CancelDepartureDocument, 'cancelDeparture');
  const input = { actorId: departure.id };
  const open = departure.dossiers;
  return (
    <div className="zov-stack">
      <Card title={texts.listTitle}>
        <p>{texts.begun(texts.kinds[departure.kind ?? 'LEAVES'], departure.startedAt ?? '', departure.toOrganisationName)}</p>
        {open.length > 0 && <p>{texts.listText}</p>}
        {open.length === 0 && (
          <EmptyState headingLevel={3} title={texts.empty} icon="check">
            <p>{texts.emptyText}</p>
          </EmptyState>
        )}
        <div className="zov-stack">
          {open.map((one) => <OfferRow key={one.number} fromActorId={departure.id} one={one} staff={staff} settle={settle} />)}
          <ActTrouble trouble={trouble} />
          <div className="zov-button-row">
            {open.length === 0 && <Button variant="primary" onClick={() => setAsking(true)}>{texts.complete}</Button>}
            <Button busy={cancelling.busy} busyLabel={texts.busy} onClick={() => void cancelling.run({ input }).then((outcome) => settle(outcome, texts.cancelled))}>{texts.cancel}</Button>
          </div>
        </div>
      </Card>
      <ConfirmDialog title={texts.completeTitle(departure.name)} isOpen={asking} onClose={() => setAsking(false)} confirmLabel={texts.completeConfirm} cancelLabel={texts.back}
        onConfirm={async () => settle(await completing.run({ input }), texts.done)}>
        <Notice tone="warning" title={texts.completeText} />
      </ConfirmDialog>
    </div>
  );
}
