import { type SyntheticEvent } from 'react';
import { EmergencyReviewsDocument, ReviewEmergencyDocument, type EmergencyPartsFragment, type EmergencyVerdict } from '@generated/team/graphql';
import { EMERGENCY_VERDICTS, emergencySteps } from '@zov/access/model/emergency.ts';
import { Button, EmptyState, FormErrorSummary, Link, PageHeader, RadioGroup, StatusBadge, TextArea } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { useForm } from '../sharing/use-form';
import { ActTrouble } from '../shared/act-trouble';
import { today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { EmergencyCard, stateOf } from './emergency-card';
import { reviewTexts as texts, verdictText } from './emergency.texts';
import '../dossier.css';

/** Where the privacy officer looks at every emergency access and closes its review; for everybody else an address that does not exist. */
export function EmergencyReviewsScreen() {
  return useSession().role === 'PRIVACY_OFFICER' ? <Reviews /> : <NotFoundPage />;
}

function Reviews() {
  const reading = useReading(EmergencyReviewsDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
        <p><Link href="/logboek">{texts.back}</Link></p>
      </PageHeader>
      <ScreenState reading={reading}>
        {({ emergencyReviews }) =>
          emergencyReviews.length === 0 ? <EmptyState title={texts.none} icon="check" /> : (
            <div className="zov-stack">
              {[...emergencyReviews].sort((a, b) => Number(a.reviewedAt !== null) - Number(b.reviewedAt !== null)).map((one) => (
                <EmergencyCard key={one.id} one={one}>
                  <p><Link href={`/logboek?dossier=${one.dossierId}`}>{texts.log}</Link></p>
                  {emergencySteps(stateOf(one)).includes('review') && <ReviewForm one={one} />}
                </EmergencyCard>
              ))}
            </div>
          )
        }
      </ScreenState>
    </>
  );
}

interface Draft { readonly verdict: EmergencyVerdict | ''; readonly words: string }
const problemsOf = ({ verdict, words }: Draft) => [
  ...(verdict === '' ? [{ field: 'verdict', message: texts.needVerdict }] : []), ...(words.trim() === '' ? [{ field: 'words', message: texts.needWords }] : []),
];

function ReviewForm({ one }: { one: EmergencyPartsFragment }) {
  const { draft, set, form, trouble, setTrouble, finish } = useForm<Draft>({ verdict: '', words: '' }, problemsOf, '/logboek/noodtoegang', one.id);
  const { run, busy } = useAct(ReviewEmergencyDocument, 'reviewEmergency');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    await finish(await run({ input: { emergencyId: one.id, verdict: draft.verdict as EmergencyVerdict, words: draft.words.trim() } }), texts.closed);
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <p>
        {texts.dueOn(one.reviewDueOn)} {one.reviewDueOn < today() && <StatusBadge tone="warning">{texts.late}</StatusBadge>}
      </p>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <RadioGroup id={form.idOf('verdict')} label={texts.verdict} options={EMERGENCY_VERDICTS.map((value) => ({ value, label: verdictText[value] }))} value={draft.verdict} error={form.errorOf('verdict')} onValueChange={(verdict) => set({ verdict: verdict as EmergencyVerdict })} />
      <TextArea id={form.idOf('words')} label={texts.words} rows={2} value={draft.words} error={form.errorOf('words')} onBlur={() => form.left('words')} onChange={(event) => set({ words: event.target.value })} />
      <div className="zov-button-row"><Button type="submit" variant="primary" busy={busy}>{texts.close}</Button></div>
    </form>
  );
}
