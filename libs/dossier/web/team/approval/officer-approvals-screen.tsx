import { type SyntheticEvent } from 'react';
import { ApprovalsToOverseeDocument, AskApprovalDocument, type ApprovalPartsFragment } from '@generated/team/graphql';
import { problemsOfAsking } from '@zov/access/model/approval.ts';
import { Button, Card, EmptyState, FormErrorSummary, Link, PageHeader, TextArea, TextField } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { useKeyOf } from '@zov/ui/use-key-of';
import { useForm } from '../sharing/use-form';
import { ActTrouble } from '../shared/act-trouble';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { isUuid } from '../shared/uuid';
import { ApprovalCard, stateOf } from './approval-card';
import { approvalTexts, officerApprovalTexts as texts } from './approval.texts';
import '../dossier.css';

const HOME = '/logboek/vier-ogen';

/** Where a privacy officer is the second person, and asks another for a name in the log; for everybody else an address that does not exist. */
export function OfficerApprovalsScreen() {
  return useSession().role === 'PRIVACY_OFFICER' ? <Approvals /> : <NotFoundPage />;
}

function Approvals() {
  const reading = useReading(ApprovalsToOverseeDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
        <p><Link href="/logboek">{texts.back}</Link></p>
      </PageHeader>
      <ScreenState reading={reading}>
        {({ viewer, approvalsToOversee, unmaskedPersons }) => (
          <div className="zov-stack">
            {unmaskedPersons.length > 0 && (
              <Card title={texts.names}>
                <ul className="zov-rows">{unmaskedPersons.map((one) => <li key={one.id} className="zov-rows__row"><span className="zov-rows__title">{one.displayName}</span><code>{one.id}</code></li>)}</ul>
              </Card>
            )}
            {approvalsToOversee.length === 0 && <EmptyState title={approvalTexts.none} icon="check" />}
            {[...approvalsToOversee].sort((a, b) => Number(stateOf(a) !== 'ASKED') - Number(stateOf(b) !== 'ASKED')).map((one) => (
              <ApprovalCard key={one.id} one={one} what={<p>{what[one.approvalKind]} <Link href={`/logboek?dossier=${one.dossierId}`}>{texts.log}</Link></p>} mayDecide viewerId={viewer.id} onDecided={reading.retry} />
            ))}
            <AskName key={approvalsToOversee.length} onAsked={reading.retry} />
          </div>
        )}
      </ScreenState>
    </>
  );
}

const what: Record<ApprovalPartsFragment['approvalKind'], string> = {
  REVEAL_WHEREABOUTS: approvalTexts.officerWhereabouts, UNWITHHOLD: approvalTexts.officerRestriction, UNMASK: approvalTexts.person,
};
const EMPTY = { dossierId: '', objectId: '', reason: '' };
const problemsOf = (draft: typeof EMPTY) => [
  ...(['dossierId', 'objectId'] as const).filter((field) => !isUuid(draft[field].trim())).map((field) => ({ field, message: texts.needKey })), ...problemsOfAsking(draft),
];

function AskName({ onAsked }: { onAsked: () => void }) {
  const { draft, set, form, trouble, setTrouble, finish } = useForm(EMPTY, problemsOf, HOME);
  const { run, busy } = useAct(AskApprovalDocument, 'askApproval');
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { dossierId: draft.dossierId.trim(), approvalKind: 'UNMASK' as const, objectId: draft.objectId.trim(), reason: draft.reason.trim() };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    await finish(outcome, approvalTexts.asked);
    if (outcome.kind === 'done') onAsked();
  };
  return (
    <Card title={texts.askTitle}>
      <p>{texts.askIntro}</p>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <TextField id={form.idOf('dossierId')} label={texts.dossier} description={texts.keyHelp} autoComplete="off" value={draft.dossierId} error={form.errorOf('dossierId')} onBlur={() => form.left('dossierId')} onChange={(event) => set({ dossierId: event.target.value })} />
        <TextField id={form.idOf('objectId')} label={texts.person} autoComplete="off" value={draft.objectId} error={form.errorOf('objectId')} onBlur={() => form.left('objectId')} onChange={(event) => set({ objectId: event.target.value })} />
        <TextArea id={form.idOf('reason')} label={approvalTexts.reason} description={approvalTexts.reasonHelp} rows={3} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
        <div className="zov-button-row"><Button type="submit" variant="primary" busy={busy}>{approvalTexts.ask}</Button></div>
      </form>
    </Card>
  );
}
