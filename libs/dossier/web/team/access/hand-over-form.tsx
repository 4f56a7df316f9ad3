import { useRef, useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { HandOverDirectionDocument, type ColleaguesToInvolveQuery, type LegalBasis, type Purpose, type SecrecyBasis } from '@generated/team/graphql';
import { Button, Checkbox, ComboBox, FormErrorSummary, LinkButton, RadioGroup, RequiredHint, Select, TextArea, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { openPurposes } from '../open/open.texts';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { evidenceDescription, legalBasisOptions, secrecyBasisOptions } from '../shared/grounds.texts';
import { LeaveGuard } from '../shared/leave-guard';
import { useAct } from '../shared/use-act';
import { useProblems, type Problem } from '../shared/use-problems';
import { roleText } from '../shared/words.texts';
import { involveTexts } from './involve.texts';
import { leaveTexts as texts } from './leave.texts';

interface HandOver { readonly actorId: string | null; readonly purpose: Purpose; readonly legalBasis: LegalBasis; readonly secrecyBasis: SecrecyBasis | ''; readonly evidence: string; readonly reason: string; readonly stayInvolved: boolean }
const empty: HandOver = { actorId: null, purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: '', evidence: '', reason: '', stayInvolved: false };

function problemsOf(draft: HandOver): Problem[] {
  const problems: [boolean, string, string][] = [
    [draft.actorId === null, 'actorId', texts.needWho],
    [draft.secrecyBasis === '', 'secrecyBasis', involveTexts.needSecrecyBasis],
    [draft.evidence.trim() === '', 'evidence', involveTexts.needEvidence],
    [draft.reason.trim() === '', 'reason', texts.needReason],
  ];
  return problems.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}

type Props = { dossierId: string; home: string; colleagues: ColleaguesToInvolveQuery['professionals'] };

/** To whom, on which ground and why. The address after it holds no family: whoever hands over may not see it any more. */
export function HandOverForm({ dossierId, home, colleagues }: Props) {
  const [draft, setDraft] = useState(empty);
  const [trouble, setTrouble] = useState<Trouble>();
  const saved = useRef(false);
  const form = useProblems(problemsOf(draft));
  const { run, busy } = useAct(HandOverDirectionDocument, 'handOverDirection');
  const keyOf = useKeyOf();
  const navigate = useNavigate();
  const set = (patch: Partial<HandOver>) => {
    Object.keys(patch).forEach(form.changed);
    setDraft((old) => ({ ...old, ...patch }));
  };

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check() || draft.actorId === null) return;
    const input = { ...draft, dossierId, actorId: draft.actorId, secrecyBasis: draft.secrecyBasis as SecrecyBasis, evidence: draft.evidence.trim(), reason: draft.reason.trim() };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') {
      saved.current = true;
      showToast({ text: texts.handed(outcome.made.toName) });
      await navigate(draft.stayInvolved ? home : '/gezinnen');
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };

  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <RequiredHint />
      <ComboBox
        id={form.idOf('actorId')}
        label={texts.who}
        description={texts.whoDescription}
        error={form.errorOf('actorId')}
        options={colleagues.map((one) => ({ value: one.id, label: one.name, description: [roleText[one.role], one.organisationName].filter(Boolean).join(' · ') }))}
        value={draft.actorId}
        onValueChange={(actorId) => set({ actorId })}
      />
      <TextArea id={form.idOf('reason')} label={texts.handReason} rows={2} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
      <Select id={form.idOf('purpose')} label={involveTexts.purpose} options={openPurposes} value={draft.purpose} onChange={(event) => set({ purpose: event.target.value as Purpose })} />
      <RadioGroup id={form.idOf('legalBasis')} label={involveTexts.legalBasis} description={involveTexts.legalBasisDescription} options={legalBasisOptions} value={draft.legalBasis} onValueChange={(value) => set({ legalBasis: value as LegalBasis })} />
      <RadioGroup id={form.idOf('secrecyBasis')} label={involveTexts.secrecyBasis} description={involveTexts.secrecyBasisDescription} options={secrecyBasisOptions} value={draft.secrecyBasis} error={form.errorOf('secrecyBasis')} onValueChange={(value) => set({ secrecyBasis: value as SecrecyBasis })} />
      <TextArea id={form.idOf('evidence')} label={involveTexts.evidence} description={evidenceDescription} value={draft.evidence} error={form.errorOf('evidence')} onBlur={() => form.left('evidence')} onChange={(event) => set({ evidence: event.target.value })} />
      <Checkbox label={texts.stay} description={texts.stayDescription} checked={draft.stayInvolved} onChange={(event) => set({ stayInvolved: event.target.checked })} />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>
          {texts.hand}
        </Button>
        <LinkButton variant="quiet" href={home}>
          {texts.cancel}
        </LinkButton>
      </div>
      <LeaveGuard when={draft !== empty} saved={saved} />
    </form>
  );
}
