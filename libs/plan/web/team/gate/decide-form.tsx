import { ReleaseGateDocument, SecondGateDocument, WithdrawGateDocument } from '@generated/team/graphql';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { RadioGroup } from '@zov/ui/plain';
import { problemsOfReason, problemsOfWords } from '../../../model/gate-proposal';
import { FormFrame, Text } from './form-frame';
import type { Decision, Evidence, GateFamily } from './gate-data';
import { gateTexts as t } from './gate.texts';
import { useGateForm } from './use-gate-form';

type Props = { family: GateFamily; evidence: Evidence; decision: Decision };

/** The second reader, or Veilig Thuis, decides along: in own words, on the evidence of this page. */
export function DecideForm({ family, evidence, decision, as }: Props & { as: 'second' | 'release' }) {
  const second = useAct(SecondGateDocument, 'secondGate');
  const release = useAct(ReleaseGateDocument, 'releaseGate');
  const { run, busy } = as === 'second' ? second : release;
  const part = useGateForm(`poort ${decision.id} ${as}`, () => ({ agree: '', words: '' }), ({ agree, words }) => [...(agree === '' ? [{ field: 'agree', message: t.needAgree }] : []), ...problemsOfWords(words)], as);
  const { draft, set, form } = part;
  const content = () => ({ dossierId: family.id, id: decision.id, seenHash: evidence.hash, agree: draft.agree === 'yes', words: draft.words.trim() });
  return (
    <FormFrame title={as === 'second' ? t.second : t.release} part={part} busy={busy} send={t.decide} onSubmit={part.submit(content, (input) => run({ input }))}>
      <RadioGroup id={form.idOf('agree')} label={t.agree} options={[{ value: 'yes', label: t.yes }, { value: 'no', label: t.no }]} value={draft.agree} error={form.errorOf('agree')} onValueChange={(agree) => set({ agree })} />
      <Text part={part} name="words" label={t.words} />
    </FormFrame>
  );
}

/** Whoever directs takes a proposal back. */
export function WithdrawForm({ family, decision }: Pick<Props, 'family' | 'decision'>) {
  const { run, busy } = useAct(WithdrawGateDocument, 'withdrawGate');
  const part = useGateForm(`poort ${decision.id} intrekken`, () => ({ reason: '' }), ({ reason }) => problemsOfReason(reason), 'intrekken');
  const content = () => ({ dossierId: family.id, id: decision.id, reason: part.draft.reason.trim() });
  return (
    <FormFrame title={t.withdraw} part={part} busy={busy} send={t.withdrawSend} onSubmit={part.submit(content, (input) => run({ input }))}>
      <Text part={part} name="reason" label={t.withdrawReason} />
    </FormFrame>
  );
}
