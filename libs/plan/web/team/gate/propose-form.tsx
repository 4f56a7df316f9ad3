import { ProposeGateDocument, type CaseOutcome, type StableSafety } from '@generated/team/graphql';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { Checkbox, DateField, RadioGroup, Select } from '@zov/ui/plain';
import { PlainDutchHints } from '@zov/ui/plain-dutch';
import { dayOf } from '@zov/ui/format';
import { STABLE_SAFETY, problemsOfProposal } from '../../../model/gate-proposal';
import { FormFrame, Text } from './form-frame';
import { openOnes, type Evidence, type GateFamily } from './gate-data';
import { gateTexts as t, outcomeText, stableText } from './gate.texts';
import { useGateForm } from './use-gate-form';

const empty = () => ({ reason: '', familyText: '', overrideReason: '', outcome: '', stable: {} as Partial<Record<StableSafety, string>>, followUpOn: '', followUpById: '', read: false });
type Draft = ReturnType<typeof empty>;

const answered = ({ stable }: Draft, as: string): StableSafety[] => STABLE_SAFETY.filter((one) => stable[one] === as);
const closingOf = (draft: Draft) => ({ outcome: draft.outcome as CaseOutcome, stable: answered(draft, 'yes'), notStable: answered(draft, 'no'), followUpOn: draft.followUpOn || null, followUpById: draft.followUpById || null });

/** Whoever directs proposes to open the gate, on the evidence of this page. */
export function ProposeForm({ family, evidence }: { family: GateFamily; evidence: Evidence }) {
  const { gate, hash } = evidence;
  const closing = gate === 'CLOSING';
  const { run, busy } = useAct(ProposeGateDocument, 'proposeGate');
  const needsReason = (draft: Draft) => openOnes(evidence).length > 0 || (closing && answered(draft, 'no').length > 0);
  const part = useGateForm(`poort ${family.id} ${gate}`, empty, (draft) => [
    ...problemsOfProposal({ gate, ...draft, closing: closing ? (draft.outcome === '' ? null : closingOf(draft)) : null }, dayOf(new Date())),
    ...(needsReason(draft) && draft.overrideReason.trim() === '' ? [{ field: 'overrideReason', message: `${t.overrideReason} ${t.overrideHelp}` }] : []),
    ...(draft.read ? [] : [{ field: 'read', message: t.needRead }]),
  ], 'voorstel');
  const { draft, set, form } = part;
  const content = () => ({
    dossierId: family.id, gate, seenHash: hash, reason: draft.reason.trim(), familyText: draft.familyText.trim(), overrideReason: needsReason(draft) ? draft.overrideReason.trim() : null, closing: closing ? closingOf(draft) : null,
  });
  return (
    <FormFrame title={t.propose} part={part} busy={busy} send={t.send} onSubmit={part.submit(content, (input) => run({ input }))}>
      <Text part={part} name="reason" label={t.reason} description={t.reasonHelp} />
      <Text part={part} name="familyText" label={t.familyText} description={t.familyTextHelp} />
      <PlainDutchHints text={draft.familyText} />
      {closing && <ClosingFields family={family} part={part} />}
      {needsReason(draft) && <Text part={part} name="overrideReason" label={t.overrideReason} description={t.overrideHelp} />}
      <Checkbox id={form.idOf('read')} label={t.read} optional={false} checked={draft.read} error={form.errorOf('read')} onChange={(event) => set({ read: event.target.checked })} />
    </FormFrame>
  );
}

function ClosingFields({ family, part: { draft, set, form } }: { family: GateFamily; part: Pick<ReturnType<typeof useGateForm<Draft>>, 'draft' | 'set' | 'form'> }) {
  const helpers = family.involvements.filter((one) => one.validUntil === null).flatMap(({ professional }) => (professional ? [{ value: professional.id, label: professional.name }] : []));
  return (
    <>
      <Select id={form.idOf('outcome')} label={t.outcome} emptyLabel={t.choose} options={Object.entries(outcomeText).map(([value, label]) => ({ value, label }))} value={draft.outcome} error={form.errorOf('outcome')} onChange={(event) => set({ outcome: event.target.value })} />
      {STABLE_SAFETY.map((one, index) => (
        <RadioGroup key={one} id={index === 0 ? form.idOf('stable') : form.idOf(one)} label={stableText[one]} inline error={index === 0 ? form.errorOf('stable') : undefined} options={[{ value: 'yes', label: t.holds }, { value: 'no', label: t.holdsNot }]}
          value={draft.stable[one] ?? ''} onValueChange={(value) => set({ stable: { ...draft.stable, [one]: value } })} />
      ))}
      <DateField id={form.idOf('followUpOn')} label={t.followUpOn} optional value={draft.followUpOn} error={form.errorOf('followUpOn')} onChange={(followUpOn) => set({ followUpOn })} />
      <Select id={form.idOf('followUpById')} label={t.followUpBy} optional emptyLabel={t.choose} options={helpers} value={draft.followUpById} error={form.errorOf('followUpById')} onChange={(event) => set({ followUpById: event.target.value })} />
    </>
  );
}
