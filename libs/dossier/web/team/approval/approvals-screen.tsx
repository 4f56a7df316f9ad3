import { type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { AskApprovalDocument, FamilyApprovalsDocument, type ApprovalPartsFragment, type FamilyApprovalsQuery } from '@generated/team/graphql';
import { APPROVAL_SIDES, approvalsOf, problemsOfAsking } from '@zov/access/model/approval.ts';
import { Button, Card, EmptyState, FormErrorSummary, Select, TextArea } from '@zov/ui';
import { formatList } from '@zov/ui/format';
import { useKeyOf } from '@zov/ui/use-key-of';
import { RestrictionText } from '../sharing/restrictions-card';
import { useForm } from '../sharing/use-form';
import { ActTrouble } from '../shared/act-trouble';
import { familyFirst, Names } from '../shared/people';
import { myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { contactKindText } from '../shared/words.texts';
import { ApprovalCard } from './approval-card';
import { approvalTexts as texts } from './approval.texts';

type Family = NonNullable<FamilyApprovalsQuery['dossier']>;

/** What two people decide together in one family: asking, checking what is decided, deciding, and what was decided before. */
export function ApprovalsScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyApprovalsDocument, { id: dossierId });
  return (
    <ScreenState reading={reading}>
      {({ dossier, viewer }) => {
        if (!dossier) return null;
        // Somebody of the crisis service is here by an emergency, without an involvement of its own.
        const partner = myPartner(dossier.involvements, viewer.id) ?? (viewer.role === 'CRISIS_WORKER' ? 'CRISIS' : undefined);
        return (
          <div className="zov-stack">
            <Card title={texts.title}><p>{texts.intro}</p></Card>
            {partner && approvalsOf(partner, 'asks').includes('REVEAL_WHEREABOUTS') && <AskPlace key={dossier.approvals.length} family={dossier} onAsked={reading.retry} />}
            {dossier.approvals.length === 0 && <EmptyState title={texts.none} icon="check" />}
            {dossier.approvals.map((one) => (
              <ApprovalCard key={one.id} one={one} what={<What family={dossier} one={one} />} viewerId={viewer.id} onDecided={reading.retry}
                mayDecide={partner !== undefined && APPROVAL_SIDES[one.approvalKind].decides.includes(partner)} />
            ))}
          </div>
        );
      }}
    </ScreenState>
  );
}

/** Exactly what is decided, as far as this reader may see it: kinds of places and no place, or the restriction as it stands. */
function What({ family, one }: { family: Family; one: ApprovalPartsFragment }) {
  const names = new Names(familyFirst(family.persons));
  if (one.approvalKind === 'UNWITHHOLD') {
    const restriction = family.restrictions.find(({ id }) => id === one.objectId);
    return restriction ? <div><p>{texts.restriction}</p><RestrictionText restriction={restriction} names={names} /></div> : null;
  }
  const hidden = family.contactPoints.filter((point) => point.dataClass === 'D2S' && point.aboutPersonIds.includes(one.objectId));
  const sees = hidden.length > 0 || family.contactPoints.some((point) => point.dataClass === 'D2S');
  return (
    <>
      <p>{texts.whereabouts(names.of(one.objectId))}</p>
      {sees && <p>{hidden.length === 0 ? texts.noPlaces : texts.places(formatList([...new Set(hidden.map((point) => contactKindText[point.kind].toLowerCase()))]))}</p>}
    </>
  );
}

const EMPTY = { objectId: '', reason: '' };
const problemsOf = (draft: typeof EMPTY) => [...(draft.objectId === '' ? [{ field: 'objectId', message: texts.needPerson }] : []), ...problemsOfAsking(draft)];

function AskPlace({ family, onAsked }: { family: Family; onAsked: () => void }) {
  const { draft, set, form, trouble, setTrouble, finish } = useForm(EMPTY, problemsOf, `/gezinnen/${family.id}/vier-ogen`);
  const { run, busy } = useAct(AskApprovalDocument, 'askApproval');
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { dossierId: family.id, approvalKind: 'REVEAL_WHEREABOUTS' as const, objectId: draft.objectId, reason: draft.reason.trim() };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    await finish(outcome, texts.asked);
    if (outcome.kind === 'done') onAsked();
  };
  return (
    <Card title={texts.askTitle}>
      <p>{texts.askIntro}</p>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <Select id={form.idOf('objectId')} label={texts.whom} emptyLabel={texts.choosePerson} options={familyFirst(family.persons).map((one) => ({ value: one.id, label: one.displayName }))} value={draft.objectId} error={form.errorOf('objectId')} onChange={(event) => set({ objectId: event.target.value })} />
        <TextArea id={form.idOf('reason')} label={texts.reason} description={texts.reasonHelp} rows={3} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
        <div className="zov-button-row"><Button type="submit" variant="primary" busy={busy}>{texts.ask}</Button></div>
      </form>
    </Card>
  );
}
