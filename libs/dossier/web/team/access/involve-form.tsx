import { useRef, useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { InvolveProfessionalDocument, type ColleaguesToInvolveQuery, type LegalBasis, type Partner, type Purpose, type SecrecyBasis } from '@generated/team/graphql';
import { Button, ComboBox, FormErrorSummary, LinkButton, RadioGroup, RequiredHint, Select, TextArea, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { evidenceDescription, legalBasisOptions, secrecyBasisOptions } from '../shared/grounds.texts';
import { LeaveGuard } from '../shared/leave-guard';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { partnerText, purposeText, roleText } from '../shared/words.texts';
import { emptyInvolve, partnersFor, problemsOfInvolve, type InvolveDraft } from './involve-draft';
import { involvePurposes, involveTexts as texts, partnerDescription, usualPurpose } from './involve.texts';

type Colleague = ColleaguesToInvolveQuery['professionals'][number];
type Props = { dossierId: string; home: string; colleagues: readonly Colleague[] };

/** Who, as what, what for and on which ground. */
export function InvolveForm({ dossierId, home, colleagues }: Props) {
  const [draft, setDraft] = useState(emptyInvolve);
  const [trouble, setTrouble] = useState<Trouble>();
  const saved = useRef(false);
  const form = useProblems(problemsOfInvolve(draft));
  const { run, busy } = useAct(InvolveProfessionalDocument, 'involveProfessional');
  const keyOf = useKeyOf();
  const navigate = useNavigate();
  const colleague = colleagues.find((one) => one.id === draft.actorId);

  const set = (patch: Partial<InvolveDraft>) => {
    Object.keys(patch).forEach(form.changed);
    setDraft((old) => ({ ...old, ...patch }));
  };

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check() || draft.actorId === null) return;
    const input = {
      dossierId, actorId: draft.actorId, partner: draft.partner as Partner, purpose: draft.purpose as Purpose, legalBasis: draft.legalBasis as LegalBasis,
      secrecyBasis: draft.secrecyBasis as SecrecyBasis, evidence: draft.evidence.trim(),
    };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') {
      saved.current = true;
      showToast({ text: texts.done(colleague?.name ?? '') });
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
      <RequiredHint />
      <ComboBox
        id={form.idOf('actorId')}
        label={texts.who}
        description={texts.whoDescription}
        error={form.errorOf('actorId')}
        options={colleagues.map((one) => ({ value: one.id, label: one.name, description: [roleText[one.role], one.organisationName].filter(Boolean).join(' · ') }))}
        value={draft.actorId}
        onValueChange={(actorId) => set(personChosen(colleagues, actorId))}
      />
      <PartnerChoice colleague={colleague} draft={draft} error={form.errorOf('partner')} id={form.idOf('partner')} onChange={(partner) => set({ partner, purpose: usualPurpose[partner] ?? draft.purpose })} />
      <Select
        id={form.idOf('purpose')}
        label={texts.purpose}
        emptyLabel={texts.choosePurpose}
        options={involvePurposes.map((value) => ({ value, label: purposeText[value] }))}
        value={draft.purpose}
        error={form.errorOf('purpose')}
        onChange={(event) => set({ purpose: event.target.value as Purpose })}
      />
      <RadioGroup id={form.idOf('legalBasis')} label={texts.legalBasis} description={texts.legalBasisDescription} options={legalBasisOptions} value={draft.legalBasis} error={form.errorOf('legalBasis')} onValueChange={(legalBasis) => set({ legalBasis: legalBasis as LegalBasis })} />
      <RadioGroup id={form.idOf('secrecyBasis')} label={texts.secrecyBasis} description={texts.secrecyBasisDescription} options={secrecyBasisOptions} value={draft.secrecyBasis} error={form.errorOf('secrecyBasis')} onValueChange={(secrecyBasis) => set({ secrecyBasis: secrecyBasis as SecrecyBasis })} />
      <TextArea id={form.idOf('evidence')} label={texts.evidence} description={evidenceDescription} value={draft.evidence} error={form.errorOf('evidence')} onBlur={() => form.left('evidence')} onChange={(event) => set({ evidence: event.target.value })} />
      <p className="zov-subtle">{texts.term}</p>
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy} busyLabel={texts.submitting}>
          {texts.submit}
        </Button>
        <LinkButton variant="quiet" href={home}>
          {texts.cancel}
        </LinkButton>
      </div>
      <LeaveGuard when={draft !== emptyInvolve} saved={saved} />
    </form>
  );
}

/** Choosing a person also chooses what follows when there is only one possibility. */
function personChosen(colleagues: readonly Colleague[], actorId: string | null): Partial<InvolveDraft> {
  const colleague = colleagues.find((one) => one.id === actorId);
  const partners = colleague ? partnersFor(colleague.role) : [];
  const [only] = partners.length === 1 ? partners : [];
  return { actorId, partner: only ?? '', ...(only && usualPurpose[only] ? { purpose: usualPurpose[only] } : {}) };
}

type PartnerProps = { colleague: Colleague | undefined; draft: InvolveDraft; error: string | undefined; id: string; onChange: (partner: Partner) => void };

function PartnerChoice({ colleague, draft, error, id, onChange }: PartnerProps) {
  if (!colleague) return <p className="zov-subtle">{texts.choosePerson}</p>;
  const partners = partnersFor(colleague.role);
  if (partners.length === 0) return <p>{texts.closed}</p>;
  return (
    <RadioGroup
      id={id}
      label={texts.partner}
      options={partners.map((value) => ({ value, label: partnerText[value], description: partnerDescription[value] }))}
      value={draft.partner}
      error={error}
      onValueChange={(value) => onChange(value as Partner)}
    />
  );
}
