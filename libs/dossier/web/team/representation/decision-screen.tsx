import { type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { RecordRepresentationDecisionDocument, RepresentationChoicesDocument, type DecisionKind, type RepresentationChoicesQuery } from '@generated/team/graphql';
import { liveOn } from '@zov/access/model/family-facts.ts';
import { problemsOfDecision } from '@zov/dossier/model/representation.ts';
import { Button, Card, DateField, FormErrorSummary, LinkButton, RadioGroup, RequiredHint, Select, TextArea, TextField, isDate } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble } from '../shared/act-trouble';
import { familyFirst, today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { useForm } from '../sharing/use-form';
import { dayAfter, withDays } from './last-day';
import { representedIn } from './represented';
import { representationTexts as texts } from './representation.texts';

type Family = NonNullable<RepresentationChoicesQuery['dossier']>;

const empty = () => ({ childPersonId: '', adultPersonId: '', kind: 'CHILD_AGREES', decidedBy: '', reason: '', fromOn: today(), lastOn: '' });
type DecisionForm = ReturnType<typeof empty>;
const untilOf = ({ lastOn }: DecisionForm): string => (isDate(lastOn) ? dayAfter(lastOn) : '');

function problemsOf(family: Family, draft: DecisionForm) {
  const held = family.custodies.some((one) => one.adultPersonId === draft.adultPersonId && one.childPersonId === draft.childPersonId && liveOn(today())({ fromOn: one.fromOn, untilOn: one.untilOn ?? null }));
  const found = problemsOfDecision({ ...draft, untilOn: untilOf(draft) }, representedIn(family.persons, draft.childPersonId), held);
  return withDays(draft, found);
}

/** Where whoever directs writes down that one parent keeps reading the part of a child of 16 or 17, who decided it and why (R12). */
export function DecisionScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(RepresentationChoicesDocument, { id: dossierId });
  return <ScreenState reading={reading}>{({ dossier }) => dossier && <DecisionFormCard family={dossier} />}</ScreenState>;
}

function DecisionFormCard({ family }: { family: Family }) {
  const home = `/gezinnen/${family.id}/delen`;
  const people = familyFirst(family.persons);
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty(), (one) => problemsOf(family, one), home);
  const { run, busy } = useAct(RecordRepresentationDecisionDocument, 'recordRepresentationDecision');
  const keyOf = useKeyOf();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const { lastOn, ...given } = draft;
    const input = { ...given, dossierId: family.id, kind: given.kind as DecisionKind, untilOn: dayAfter(lastOn) };
    await finish(await run({ input: { ...input, idempotencyKey: keyOf(input) } }), texts.decisionSaved);
  };
  const choose = (field: 'childPersonId' | 'adultPersonId', label: string, children: boolean) => (
    <Select
      id={form.idOf(field)} label={label} emptyLabel={texts.choosePerson} value={draft[field]} error={form.errorOf(field)} onChange={(event) => set({ [field]: event.target.value })}
      options={people.filter((one) => (one.familyRole === 'CHILD') === children).map((one) => ({ value: one.id, label: one.displayName }))}
    />
  );

  return (
    <Card title={texts.decisionTitle}>
      <p>{texts.decisionIntro}</p>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        {choose('childPersonId', texts.child, true)}
        {choose('adultPersonId', texts.adult, false)}
        <RadioGroup label={texts.kind} options={texts.kinds} value={draft.kind} onValueChange={(kind) => set({ kind })} />
        <TextField id={form.idOf('decidedBy')} label={texts.decidedByWho} description={texts.decidedByHelp} value={draft.decidedBy} error={form.errorOf('decidedBy')} onBlur={() => form.left('decidedBy')} onChange={(event) => set({ decidedBy: event.target.value })} />
        <TextArea id={form.idOf('reason')} label={texts.reason} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
        <DateField id={form.idOf('fromOn')} label={texts.from} value={draft.fromOn} error={form.errorOf('fromOn')} onChange={(fromOn) => set({ fromOn })} />
        <DateField id={form.idOf('lastOn')} label={texts.until} description={texts.untilHelp} value={draft.lastOn} error={form.errorOf('lastOn')} onChange={(lastOn) => set({ lastOn })} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy}>{texts.save}</Button>
          <LinkButton variant="quiet" href={home}>{texts.cancel}</LinkButton>
        </div>
      </form>
    </Card>
  );
}
