import type { SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { DepartureDocument, RecordProfessionalMandateDocument, type DeparturePartsFragment, type ProfessionalMandateKind } from '@generated/team/graphql';
import { PROFESSIONAL_MANDATES, problemsOfProfessionalMandate } from '@zov/access/model/professional-mandate.ts';
import { mandateKindText } from '@zov/access/web/team/administration/mandate-kind.texts';
import { Button, Card, DateField, FormErrorSummary, LinkButton, PageHeader, RadioGroup, RequiredHint, TextArea, TextField, isDate } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { useKeyOf } from '@zov/ui/use-key-of';
import { dayAfter } from '../representation/last-day';
import { ActTrouble } from '../shared/act-trouble';
import { today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { isUuid } from '../shared/uuid';
import { useForm } from '../sharing/use-form';
import { mandatesTexts as texts } from './mandates.texts';

/** Where the administrator writes down what a colleague may decide for their organisation. */
export function ProfessionalMandateScreen() {
  const { actorId = '' } = useParams();
  return useSession().role === 'ADMINISTRATOR' && isUuid(actorId) ? <ForColleague actorId={actorId} /> : <NotFoundPage />;
}

function ForColleague({ actorId }: { actorId: string }) {
  const reading = useReading(DepartureDocument, { actorId });
  return (
    <ScreenState reading={reading}>
      {({ departure }) => {
        if (!departure || departure.completedAt) return <NotFoundPage />;
        return (
          <>
            <PageHeader title={texts.addTitle} crumbs={[{ label: texts.crumb, href: '/beheer' }, { label: departure.name, href: `/beheer/medewerkers/${actorId}` }]}>
              <p>{texts.addIntro(departure.name, departure.organisationName)}</p>
            </PageHeader>
            {departure.ownOrganisation ? <MandateForm colleague={departure} /> : <Card><p>{texts.elsewhere}</p></Card>}
          </>
        );
      }}
    </ScreenState>
  );
}

const empty = () => ({ kind: '', limits: '', source: '', fromOn: today(), lastOn: '' });
type Draft = ReturnType<typeof empty>;
/** People name the last day; a period ends on the day after. */
const untilOf = (lastOn: string): string | null => (lastOn === '' ? null : isDate(lastOn) ? dayAfter(lastOn) : lastOn);
const problemsOf = (draft: Draft) => problemsOfProfessionalMandate({ ...draft, untilOn: untilOf(draft.lastOn) }, today()).map((one) => (one.field === 'untilOn' ? { ...one, field: 'lastOn' } : one));

function MandateForm({ colleague }: { colleague: DeparturePartsFragment }) {
  const home = `/beheer/medewerkers/${colleague.id}`;
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty(), problemsOf, home);
  const { run, busy } = useAct(RecordProfessionalMandateDocument, 'recordProfessionalMandate');
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const { lastOn, limits, source, fromOn, kind } = draft;
    const input = { actorId: colleague.id, kind: kind as ProfessionalMandateKind, limits: limits.trim() || null, source: source.trim(), fromOn, untilOn: untilOf(lastOn) };
    await finish(await run({ input: { ...input, id: keyOf(input) } }), texts.saved);
  };
  return (
    <Card>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        <RadioGroup id={form.idOf('kind')} label={texts.kind} options={PROFESSIONAL_MANDATES.map((value) => ({ value, label: mandateKindText[value].label }))} value={draft.kind} error={form.errorOf('kind')} onValueChange={(kind) => set({ kind })} />
        <TextField id={form.idOf('limits')} label={draft.kind === 'OTHER' ? texts.limitsOther : texts.limits} optional={draft.kind !== 'OTHER'} description={texts.limitsHelp} value={draft.limits} error={form.errorOf('limits')} onBlur={() => form.left('limits')} onChange={(event) => set({ limits: event.target.value })} />
        <TextArea id={form.idOf('source')} label={texts.source} description={texts.sourceHelp} rows={2} value={draft.source} error={form.errorOf('source')} onBlur={() => form.left('source')} onChange={(event) => set({ source: event.target.value })} />
        <DateField id={form.idOf('fromOn')} label={texts.from} value={draft.fromOn} error={form.errorOf('fromOn')} onChange={(fromOn) => set({ fromOn })} />
        <DateField id={form.idOf('lastOn')} label={texts.last} optional description={texts.lastHelp} value={draft.lastOn} error={form.errorOf('lastOn')} onChange={(lastOn) => set({ lastOn })} />
        <p className="zov-subtle">{texts.noRights}</p>
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>{texts.save}</Button>
          <LinkButton variant="quiet" href={home}>{texts.cancel}</LinkButton>
        </div>
      </form>
    </Card>
  );
}
