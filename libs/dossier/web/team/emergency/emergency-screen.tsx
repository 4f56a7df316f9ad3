import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { EmergencyDeskDocument, OpenEmergencyDocument, RenewEmergencyDocument, type EmergencyPartsFragment, type EmergencyReason } from '@generated/team/graphql';
import { emergencySteps, problemsOfReason, problemsOfSought } from '@zov/access/model/emergency.ts';
import { Button, Card, DateField, FormErrorSummary, LinkButton, Notice, PageHeader, RequiredHint, TextField, showToast } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { useKeyOf } from '@zov/ui/use-key-of';
import { useForm } from '../sharing/use-form';
import { ActTrouble } from '../shared/act-trouble';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { EmergencyCard, stateOf } from './emergency-card';
import { emergencyTexts as texts } from './emergency.texts';
import { ReasonFields, type ReasonDraft } from './reason-fields';
import '../dossier.css';

/** Where the crisis service opens one family for an hour; for everybody else an address that does not exist. */
export function EmergencyScreen() {
  return useSession().role === 'CRISIS_WORKER' ? <Desk /> : <NotFoundPage />;
}

const signInAnew = (actorId: string): string => `/auth/login?${new URLSearchParams({ audience: 'team', anew: '1', role: actorId, returnTo: '/noodtoegang' }).toString()}`;

function Desk() {
  const reading = useReading(EmergencyDeskDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
        <p>{texts.told}</p>
      </PageHeader>
      <ScreenState reading={reading}>
        {({ viewer, signInFreshUntil, myEmergencies }) => (
          <div className="zov-stack">
            {signInFreshUntil ? (
              <Notice tone="info"><p>{texts.freshUntil(signInFreshUntil)}</p></Notice>
            ) : (
              <Notice tone="warning" title={texts.freshTitle} actions={<LinkButton variant="primary" icon="lock" href={signInAnew(viewer.id)} reload>{texts.signIn}</LinkButton>}>
                <p>{texts.fresh}</p>
              </Notice>
            )}
            {myEmergencies.filter((one) => emergencySteps(stateOf(one)).includes('renew')).map((one) => (
              <EmergencyCard key={one.id} one={one}>
                <p>{texts.until(one.validUntil)}</p>
                <div className="zov-button-row"><LinkButton variant="primary" href={`/gezinnen/${one.dossierId}`}>{texts.toFamily}</LinkButton></div>
                {signInFreshUntil && <RenewForm one={one} onRenewed={reading.retry} />}
              </EmergencyCard>
            ))}
            {signInFreshUntil && <OpenForm />}
          </div>
        )}
      </ScreenState>
    </>
  );
}

const EMPTY = { name: '', birthDate: '', reasonCode: '' as EmergencyReason | '', words: '' };

function OpenForm() {
  const { draft, set, form, trouble, setTrouble } = useForm(EMPTY, (one) => [...problemsOfSought(one), ...problemsOfReason(one)], '/noodtoegang');
  const { run, busy } = useAct(OpenEmergencyDocument, 'openEmergency');
  const keyOf = useKeyOf();
  const navigate = useNavigate();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { name: draft.name.trim(), birthDate: draft.birthDate, reasonCode: draft.reasonCode as EmergencyReason, words: draft.words.trim() };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.opened });
      await navigate(`/gezinnen/${outcome.made.dossierId}`);
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };
  return (
    <Card title={texts.openTitle}>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        <TextField id={form.idOf('name')} label={texts.name} description={texts.nameHelp} autoComplete="off" value={draft.name} error={form.errorOf('name')} onBlur={() => form.left('name')} onChange={(event) => set({ name: event.target.value })} />
        <DateField id={form.idOf('birthDate')} label={texts.birthDate} value={draft.birthDate} error={form.errorOf('birthDate')} onChange={(birthDate) => set({ birthDate })} />
        <ReasonFields draft={draft} form={form} help={texts.wordsHelp} set={set} />
        <div className="zov-button-row"><Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>{texts.open}</Button></div>
      </form>
    </Card>
  );
}

function RenewForm({ one, onRenewed }: { one: EmergencyPartsFragment; onRenewed: () => void }) {
  const [asked, setAsked] = useState(false);
  const { draft, set, form, trouble, setTrouble } = useForm<ReasonDraft>({ reasonCode: one.reasonCode, words: '' }, (now) => problemsOfReason(now, one.words), '/noodtoegang', one.id);
  const { run, busy } = useAct(RenewEmergencyDocument, 'renewEmergency');
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { dossierId: one.dossierId, reasonCode: draft.reasonCode as EmergencyReason, words: draft.words.trim() };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    if (outcome.kind === 'refused' || outcome.kind === 'failed') return setTrouble(outcome);
    showToast({ text: texts.renewed });
    setAsked(false);
    onRenewed();
  };
  if (!asked) return <div className="zov-button-row"><Button onClick={() => setAsked(true)}>{texts.renew}</Button></div>;
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <ReasonFields draft={draft} form={form} help={texts.wordsAgain} set={set} />
      <div className="zov-button-row"><Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>{texts.renew}</Button></div>
    </form>
  );
}
