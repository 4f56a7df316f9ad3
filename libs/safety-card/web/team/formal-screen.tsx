import { useApolloClient } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { AdoptSafetyCardDocument, SafetyCardsDocument, ShareSafetyCardDocument } from '@generated/team/graphql';
import { ActTrouble, type Trouble } from '@zov/dossier/web/team/shared/act-trouble';
import { peopleOptions } from '@zov/dossier/web/team/keep/options';
import { useAct, type Outcome } from '@zov/dossier/web/team/shared/use-act';
import { useProblems } from '@zov/dossier/web/team/shared/use-problems';
import { cardAllows } from '@zov/safety-card/model/states.ts';
import { Button, Card, Checkbox, CheckboxGroup, FormErrorSummary, LinkButton, Notice, TextArea } from '@zov/ui/plain';
import { useKeyOf } from '@zov/ui/use-key-of';
import { missingOf } from './card-data';
import { CardLoader, type CardProps } from './card-loader';
import { CardReader } from './card-reader';
import { adoptersOf } from './card-rights';
import { cardTexts } from './card.texts';
import { formTexts as texts } from './form.texts';
import { MissingCard } from './missing-card';
import { CardScores } from './card-scores';
import './card.css';

/** After a formal act: what the server says now, and back to the card when it was done. */
function useAfter(at: string) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [trouble, setTrouble] = useState<Trouble>();
  const [met, setMet] = useState(false);
  const after = async (outcome: Outcome<unknown>) => {
    setMet(outcome.kind === 'conflict');
    setTrouble(outcome.kind === 'refused' || outcome.kind === 'failed' ? outcome : undefined);
    if (outcome.kind === 'done' || outcome.kind === 'conflict') await client.refetchQueries({ include: [SafetyCardsDocument] });
    if (outcome.kind === 'done') await navigate(at);
  };
  const notice = (
    <>
      <ActTrouble trouble={trouble} />
      {met && <Notice tone="warning" announce><p>{texts.conflict}</p></Notice>}
    </>
  );
  return { after, notice };
}

/** Sharing the card: with whom, and what each of them will read. */
export function ShareCardScreen() {
  return <CardLoader>{(props) => <SharePage {...props} />}</CardLoader>;
}

function SharePage({ family, rights, home }: CardProps) {
  const { card } = family;
  const at = `${home}/${card.id}`;
  const options = peopleOptions(family, 'FAMILY');
  const [chosen, setChosen] = useState<readonly string[]>(card.releasedToPersonIds ?? []);
  const form = useProblems(chosen.length > 0 ? [] : [{ field: 'personIds', message: texts.needWhom }]);
  const { run, busy } = useAct(ShareSafetyCardDocument, 'shareSafetyCard');
  const { after, notice } = useAfter(at);
  const keyOf = useKeyOf();
  if (!rights.share || !cardAllows(card.state, 'share')) return <Closed at={at} />;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!form.check()) return;
    const content = { id: card.id, baseVersion: card.version, personIds: [...chosen] };
    const outcome = await run({ input: { dossierId: family.id, ...content, idempotencyKey: keyOf(content) } });
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    await after(outcome);
  };
  return (
    <Card title={texts.share}>
      <form className="zov-form" noValidate onSubmit={submit}>
        <p>{texts.shareNote}</p>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        {notice}
        {options.length === 0 && <p>{texts.nobody}</p>}
        <CheckboxGroup id={form.idOf('personIds')} label={texts.withWhom} error={form.errorOf('personIds')} options={options} value={chosen} onValueChange={(value) => (form.changed('personIds'), setChosen(value))} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" icon="people" busy={busy}>{cardTexts.share}</Button>
          <LinkButton variant="quiet" href={at}>{cardTexts.back}</LinkButton>
        </div>
      </form>
    </Card>
  );
}

const Closed = ({ at, text = texts.notAllowed }: { at: string; text?: string }) => (
  <Notice tone="info" actions={<LinkButton size="small" href={at}>{cardTexts.back}</LinkButton>}>
    <p>{text}</p>
  </Notice>
);

/** Adopting is done on a page of its own: everything to read first, then the act. */
export function AdoptCardScreen() {
  return <CardLoader>{(props) => <AdoptPage {...props} />}</CardLoader>;
}

function AdoptPage(props: CardProps) {
  const { family, names, rights, viewerId, home } = props;
  const { card } = family;
  const at = `${home}/${card.id}`;
  if (!cardAllows(card.state, 'edit')) return <Closed at={at} />;
  const missing = missingOf(card);
  const others = adoptersOf(family, card);
  const who = others.length > 0 ? texts.canAdopt(others.join(', ')) : texts.nobodyElse;
  const obstacle = card.state === 'DRAFT' ? texts.notShared : card.author?.id === viewerId ? texts.own : rights.adopt ? undefined : texts.notYours;
  return (
    <div className="zov-stack">
      <h2>{texts.adopt}</h2>
      {obstacle && <Closed at={at} text={[obstacle, card.state !== 'DRAFT' && who].filter(Boolean).join(' ')} />}
      <MissingCard missing={missing} names={names} />
      <h3>{texts.check}</h3>
      <CardReader {...props} rights={{ ...rights, edit: false }} />
      <CardScores {...props} />
      {!obstacle && missing.length === 0 && <AdoptForm {...props} />}
    </div>
  );
}

function AdoptForm({ family, home }: CardProps) {
  const { card } = family;
  const [reason, setReason] = useState('');
  const [read, setRead] = useState(false);
  const form = useProblems([...(read ? [] : [{ field: 'read', message: texts.needRead }]), ...(reason.trim() ? [] : [{ field: 'reason', message: texts.needReason }])]);
  const { run, busy } = useAct(AdoptSafetyCardDocument, 'adoptSafetyCard');
  const { after, notice } = useAfter(`${home}/${card.id}`);
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!form.check()) return;
    const content = { id: card.id, baseVersion: card.version, reason: reason.trim() };
    const outcome = await run({ input: { dossierId: family.id, ...content, idempotencyKey: keyOf(content) } });
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields.filter(({ field }) => field === 'reason'));
    await after(outcome);
  };
  return (
    <Card title={texts.adopt}>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <p>{texts.adoptNote}</p>
        {notice}
        <Checkbox id={form.idOf('read')} label={texts.read} optional={false} error={form.errorOf('read')} checked={read} onChange={(event) => (form.changed('read'), setRead(event.target.checked))} />
        <TextArea id={form.idOf('reason')} label={texts.reason} description={texts.reasonHelp} rows={4} error={form.errorOf('reason')} value={reason} onChange={(event) => (form.changed('reason'), setReason(event.target.value))} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" icon="lock" busy={busy}>{texts.adopt}</Button>
        </div>
      </form>
    </Card>
  );
}
