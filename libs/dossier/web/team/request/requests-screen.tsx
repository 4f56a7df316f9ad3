import type { SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { FamilyRequestsDocument, InvolveAskerDocument, RefuseAccessDocument, type AccessRequestPartsFragment, type LegalBasis, type Partner, type SecrecyBasis } from '@generated/team/graphql';
import { requestStateAt } from '@zov/access/model/access-request.ts';
import { Button, Card, EmptyState, FormErrorSummary, RadioGroup, StatusBadge, TextArea, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { partnersFor } from '../access/involve-draft';
import { ReasonDialog } from '../sharing/reason-dialog';
import { useForm } from '../sharing/use-form';
import { ActTrouble } from '../shared/act-trouble';
import { legalBasisOptions, secrecyBasisOptions } from '../shared/grounds.texts';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { partnerText, purposeText } from '../shared/words.texts';
import { requestStateText, requestTexts as texts } from './request.texts';

const stateOf = (one: AccessRequestPartsFragment) => requestStateAt(one.state, new Date(one.openUntil), new Date());

/** Where whoever directs decides who may join. */
export function RequestsScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyRequestsDocument, { id: dossierId });
  return (
    <ScreenState reading={reading}>
      {({ dossier }) => dossier && (dossier.accessRequests.length === 0 ? <EmptyState title={texts.none} icon="people" /> : (
        <div className="zov-stack">
          {dossier.accessRequests.map((one) => (
            <Card key={one.id} title={[one.asker?.name ?? texts.unknown, one.asker?.organisationName].filter(Boolean).join(', ')} aside={<StatusBadge tone={stateOf(one) === 'OPEN' ? 'warning' : 'info'}>{requestStateText[stateOf(one)]}</StatusBadge>}>
              <p>{texts.askedOn(one.createdAt, one.openUntil)}</p>
              <p><strong>{purposeText[one.purpose]}.</strong> <span className="zov-lines">{one.reason}</span></p>
              {one.answerReason && <p className="zov-lines">{one.answerReason}</p>}
              {stateOf(one) === 'OPEN' && <Decide dossierId={dossierId} one={one} />}
            </Card>
          ))}
        </div>
      ))}
    </ScreenState>
  );
}

interface Draft { readonly partner: Partner | ''; readonly legalBasis: LegalBasis; readonly secrecyBasis: SecrecyBasis | ''; readonly evidence: string }
const problemsOf = ({ partner, secrecyBasis, evidence }: Draft) => [
  ...(partner === '' ? [{ field: 'partner', message: texts.needPartner }] : []), ...(secrecyBasis === '' ? [{ field: 'secrecyBasis', message: texts.needSecrecy }] : []),
  ...(evidence.trim() === '' ? [{ field: 'evidence', message: texts.needEvidence }] : []),
];

function Decide({ dossierId, one }: { dossierId: string; one: AccessRequestPartsFragment }) {
  const partners = one.asker ? partnersFor(one.asker.role) : [];
  const empty: Draft = { partner: partners.length === 1 ? (partners[0] ?? '') : '', legalBasis: 'PUBLIC_TASK', secrecyBasis: '', evidence: '' };
  const { draft, set, form, trouble, setTrouble } = useForm(empty, problemsOf, `/gezinnen/${dossierId}/verzoeken`, one.id);
  const involving = useAct(InvolveAskerDocument, 'involveAsker');
  const refusing = useAct(RefuseAccessDocument, 'refuseAccess');
  const keyOf = useKeyOf();
  const which = { dossierId, requestId: one.id };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { ...which, purpose: one.purpose, partner: draft.partner as Partner, legalBasis: draft.legalBasis, secrecyBasis: draft.secrecyBasis as SecrecyBasis, evidence: draft.evidence.trim() };
    const outcome = await involving.run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') showToast({ text: texts.involved });
    else setTrouble(outcome);
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      {partners.length === 0 ? <p>{texts.closed}</p> : (
        <>
          <RadioGroup id={form.idOf('partner')} label={texts.partner} options={partners.map((value) => ({ value, label: partnerText[value] }))} value={draft.partner} error={form.errorOf('partner')} onValueChange={(partner) => set({ partner: partner as Partner })} />
          <RadioGroup id={form.idOf('legalBasis')} label={texts.legalBasis} options={legalBasisOptions} value={draft.legalBasis} onValueChange={(legalBasis) => set({ legalBasis: legalBasis as LegalBasis })} />
          <RadioGroup id={form.idOf('secrecyBasis')} label={texts.secrecyBasis} options={secrecyBasisOptions} value={draft.secrecyBasis} error={form.errorOf('secrecyBasis')} onValueChange={(secrecyBasis) => set({ secrecyBasis: secrecyBasis as SecrecyBasis })} />
          <TextArea id={form.idOf('evidence')} label={texts.evidence} rows={2} value={draft.evidence} error={form.errorOf('evidence')} onBlur={() => form.left('evidence')} onChange={(event) => set({ evidence: event.target.value })} />
        </>
      )}
      <div className="zov-button-row">
        {partners.length > 0 && <Button type="submit" variant="primary" busy={involving.busy}>{texts.involve}</Button>}
        <ReasonDialog title={texts.refuseTitle} text={texts.refuseText} action={texts.refuse} onAct={(reason, idempotencyKey) => refusing.run({ input: { ...which, reason, idempotencyKey } })} />
      </div>
    </form>
  );
}
