import { type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { RestrictDocument, SharingChoicesDocument, type DataClass, type RestrictionBasis, type RestrictionKind, type SharingChoicesQuery } from '@generated/team/graphql';
import { problemsOfRestriction, RESTRICTION_KINDS, RESTRICTIONS } from '@zov/access/model/restriction.ts';
import { SHAREABLE } from '@zov/access/model/share-receivers.ts';
import { Button, Card, CheckboxGroup, DateField, FormErrorSummary, LinkButton, RadioGroup, RequiredHint, Select, TextArea, dateProblem, isDate } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble } from '../shared/act-trouble';
import { familyFirst } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { restrictionKindText } from '../shared/words.texts';
import { formTexts as texts } from './form.texts';
import { classOptions, restrictionHelp } from './sharing.texts';
import { useForm } from './use-form';

interface RestrictionForm {
  readonly kind: RestrictionKind;
  readonly againstPersonId: string;
  readonly againstOrganisationId: string;
  readonly aboutPersonIds: readonly string[];
  readonly dataClasses: readonly string[];
  readonly byPersonId: string;
  readonly reason: string;
  readonly legalBasis: RestrictionBasis;
  readonly untilOn: string;
}

const empty: RestrictionForm = {
  kind: 'HIDDEN_WHEREABOUTS', againstPersonId: '', againstOrganisationId: '', aboutPersonIds: [], dataClasses: [], byPersonId: '', reason: '', legalBasis: 'SAFETY', untilOn: '',
};
const orNull = (text: string) => text || null;

/** Where whoever directs keeps something back, or writes down a refusal or an objection. */
export function RestrictionScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(SharingChoicesDocument, { id: dossierId });
  return <ScreenState reading={reading}>{(data) => data.dossier && <RestrictionFormCard dossierId={dossierId} choices={data} />}</ScreenState>;
}

/** What this kind asks; what was filled in for another kind first is left behind. */
function onlyAsked(draft: RestrictionForm) {
  const { against, spoken, dataClasses } = RESTRICTIONS[draft.kind];
  return {
    ...draft, againstPersonId: against === 'PERSON' ? orNull(draft.againstPersonId) : null, againstOrganisationId: against === 'ORGANISATION' ? orNull(draft.againstOrganisationId) : null,
    aboutPersonIds: [...draft.aboutPersonIds], dataClasses: dataClasses === null ? ([...draft.dataClasses] as DataClass[]) : [], byPersonId: spoken ? orNull(draft.byPersonId) : null, itemId: null,
  };
}

function problemsOf(draft: RestrictionForm, everyone: readonly string[]) {
  const validUntil = isDate(draft.untilOn) ? new Date(`${draft.untilOn}T23:59:59`) : null;
  const found = problemsOfRestriction({ ...onlyAsked(draft), validUntil }, new Date(), everyone);
  const day = dateProblem(draft.untilOn, { required: false });
  return day === undefined ? found : [...found.filter(({ field }) => field !== 'untilOn'), { field: 'untilOn', message: day }];
}

function RestrictionFormCard({ dossierId, choices }: { dossierId: string; choices: SharingChoicesQuery }) {
  const home = `/gezinnen/${dossierId}/delen`;
  const persons = familyFirst(choices.dossier?.persons ?? []);
  const people = persons.map((one) => ({ value: one.id, label: one.displayName }));
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty, (one) => problemsOf(one, persons.map(({ id }) => id)), home);
  const { run, busy } = useAct(RestrictDocument, 'restrict');
  const keyOf = useKeyOf();
  const rules = RESTRICTIONS[draft.kind];

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { ...onlyAsked(draft), dossierId, untilOn: orNull(draft.untilOn) };
    await finish(await run({ input: { ...input, idempotencyKey: keyOf(input) } }), texts.saved);
  };

  return (
    <Card title={texts.restrictTitle}>
      <p>{texts.restrictIntro}</p>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        <RadioGroup label={texts.kind} options={RESTRICTION_KINDS.map((value) => ({ value, label: restrictionKindText[value], description: restrictionHelp[value] }))} value={draft.kind} onValueChange={(kind) => set({ kind: kind as RestrictionKind })} />
        {rules.against === 'PERSON' ? (
          <Select id={form.idOf('againstPersonId')} label={texts.against} emptyLabel={texts.choosePerson} options={people} value={draft.againstPersonId} error={form.errorOf('againstPersonId')} onChange={(event) => set({ againstPersonId: event.target.value })} />
        ) : (
          <Select id={form.idOf('againstOrganisationId')} label={texts.organisation} emptyLabel={texts.chooseOrganisation} options={choices.partnerOrganisations.map((one) => ({ value: one.id, label: one.name }))} value={draft.againstOrganisationId} error={form.errorOf('againstOrganisationId')} onChange={(event) => set({ againstOrganisationId: event.target.value })} />
        )}
        <CheckboxGroup id={form.idOf('aboutPersonIds')} label={texts.aboutWhom} options={people} value={[...draft.aboutPersonIds]} error={form.errorOf('aboutPersonIds')} onValueChange={(aboutPersonIds) => set({ aboutPersonIds })} inline />
        {rules.dataClasses === null && (
          <CheckboxGroup id={form.idOf('dataClasses')} label={texts.which} description={draft.kind === 'WITHHELD' ? undefined : texts.whichHelp} optional={draft.kind !== 'WITHHELD'} options={classOptions(SHAREABLE)} value={[...draft.dataClasses]} error={form.errorOf('dataClasses')} onValueChange={(dataClasses) => set({ dataClasses })} />
        )}
        {rules.spoken && <Select id={form.idOf('byPersonId')} label={texts.by} emptyLabel={texts.choosePerson} options={people} value={draft.byPersonId} error={form.errorOf('byPersonId')} onChange={(event) => set({ byPersonId: event.target.value })} />}
        <TextArea id={form.idOf('reason')} label={texts.reason} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
        <RadioGroup id={form.idOf('legalBasis')} label={texts.basis} options={texts.bases} value={draft.legalBasis} error={form.errorOf('legalBasis')} onValueChange={(legalBasis) => set({ legalBasis: legalBasis as RestrictionBasis })} />
        <DateField id={form.idOf('untilOn')} label={texts.restrictUntil} description={texts.restrictUntilHelp} optional={!rules.needsTerm} value={draft.untilOn} error={form.errorOf('untilOn')} onChange={(untilOn) => set({ untilOn })} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy}>{texts.save}</Button>
          <LinkButton variant="quiet" href={home}>{texts.cancel}</LinkButton>
        </div>
      </form>
    </Card>
  );
}
