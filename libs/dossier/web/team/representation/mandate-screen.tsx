import { type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { RecordMandateDocument, RepresentationChoicesDocument, type MandateKind, type RepresentationChoicesQuery } from '@generated/team/graphql';
import { problemsOfMandate } from '@zov/dossier/model/representation.ts';
import { Button, Card, Checkbox, DateField, FormErrorSummary, LinkButton, RadioGroup, RequiredHint, Select, TextArea, isDate } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble } from '../shared/act-trouble';
import { familyFirst, today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { useForm } from '../sharing/use-form';
import { dayAfter, withDays } from './last-day';
import { representedIn } from './represented';
import { mandateKindText, representationTexts as texts } from './representation.texts';

type Family = NonNullable<RepresentationChoicesQuery['dossier']>;

const empty = () => ({ holderPersonId: '', clientPersonId: '', kind: 'LAWYER', evidence: '', documents: true, fromOn: today(), lastOn: '' });
type MandateForm = ReturnType<typeof empty>;

function problemsOf({ persons }: Family, draft: MandateForm) {
  const untilOn = isDate(draft.lastOn) ? dayAfter(draft.lastOn) : '';
  const found = problemsOfMandate({ ...draft, untilOn }, representedIn(persons, draft.holderPersonId), representedIn(persons, draft.clientPersonId));
  return withDays(draft, found);
}

/** Where whoever directs writes down that a lawyer or confidential adviser reads for somebody, on what it rests and until when. */
export function MandateScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(RepresentationChoicesDocument, { id: dossierId });
  return <ScreenState reading={reading}>{({ dossier }) => dossier && <MandateFormCard family={dossier} />}</ScreenState>;
}

function MandateFormCard({ family }: { family: Family }) {
  const home = `/gezinnen/${family.id}/delen`;
  const people = familyFirst(family.persons);
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty(), (one) => problemsOf(family, one), home);
  const { run, busy } = useAct(RecordMandateDocument, 'recordMandate');
  const keyOf = useKeyOf();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const { lastOn, ...given } = draft;
    const input = { ...given, dossierId: family.id, kind: given.kind as MandateKind, untilOn: dayAfter(lastOn) };
    await finish(await run({ input: { ...input, idempotencyKey: keyOf(input) } }), texts.mandateSaved);
  };
  const choose = (field: 'holderPersonId' | 'clientPersonId', label: string, description: string | undefined, outside: boolean) => (
    <Select
      id={form.idOf(field)} label={label} description={description} emptyLabel={texts.choosePerson} value={draft[field]} error={form.errorOf(field)} onChange={(event) => set({ [field]: event.target.value })}
      options={people.filter((one) => (outside ? one.circle === 'NETWORK' && one.familyRole === 'OTHER' : one.circle === 'FAMILY')).map((one) => ({ value: one.id, label: one.displayName }))}
    />
  );

  return (
    <Card title={texts.mandateTitle}>
      <p>{texts.mandateIntro}</p>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        {choose('holderPersonId', texts.holder, texts.holderHelp, true)}
        {choose('clientPersonId', texts.client, undefined, false)}
        <RadioGroup
          label={texts.asWhat} value={draft.kind} onValueChange={(kind) => set({ kind, documents: kind === 'LAWYER' })}
          options={(['LAWYER', 'CONFIDENTIAL_ADVISER'] as const).map((value) => ({ value, label: mandateKindText[value] }))}
        />
        <Checkbox label={texts.documents} description={texts.documentsHelp} checked={draft.documents} onChange={(event) => set({ documents: event.target.checked })} />
        <TextArea id={form.idOf('evidence')} label={texts.evidence} description={texts.evidenceHelp} value={draft.evidence} error={form.errorOf('evidence')} onBlur={() => form.left('evidence')} onChange={(event) => set({ evidence: event.target.value })} />
        <DateField id={form.idOf('fromOn')} label={texts.from} value={draft.fromOn} error={form.errorOf('fromOn')} onChange={(fromOn) => set({ fromOn })} />
        <DateField id={form.idOf('lastOn')} label={texts.until} description={texts.mandateUntilHelp} value={draft.lastOn} error={form.errorOf('lastOn')} onChange={(lastOn) => set({ lastOn })} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy}>{texts.save}</Button>
          <LinkButton variant="quiet" href={home}>{texts.cancel}</LinkButton>
        </div>
      </form>
    </Card>
  );
}
