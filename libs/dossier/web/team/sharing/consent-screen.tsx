import { type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { AskConsentDocument, SharingChoicesDocument, type DataClass, type Purpose, type SharingChoicesQuery } from '@generated/team/graphql';
import { SHAREABLE } from '@zov/access/model/share-receivers.ts';
import { Button, Card, Checkbox, CheckboxGroup, DateField, FormErrorSummary, LinkButton, RequiredHint, Select, TextArea, dateProblem } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { involvePurposes } from '../access/involve.texts';
import { ActTrouble } from '../shared/act-trouble';
import { familyFirst } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import type { Problem } from '../shared/use-problems';
import { useReading } from '../shared/use-reading';
import { purposeText } from '../shared/words.texts';
import { formTexts as texts } from './form.texts';
import { classOptions } from './sharing.texts';
import { useForm } from './use-form';

const empty = { givenByPersonId: '', forPersonId: '', toOrganisationId: '', dataClasses: [] as string[], purpose: '', explanation: '', alreadyGiven: false, untilOn: '' };
type ConsentForm = typeof empty;

function problemsOf(draft: ConsentForm): Problem[] {
  const wrong: [boolean, string, string][] = [
    [draft.givenByPersonId === '', 'givenByPersonId', 'Kies aan wie u het vraagt.'],
    [draft.forPersonId === '', 'forPersonId', 'Kies over wie het gaat.'],
    [draft.toOrganisationId === '', 'toOrganisationId', 'Kies een organisatie.'],
    [draft.dataClasses.length === 0, 'dataClasses', 'Kies welke gegevens.'],
    [draft.purpose === '', 'purpose', 'Kies een doel.'],
    [draft.explanation.trim() === '', 'explanation', 'Schrijf in gewone woorden wat u vraagt en waarom.'],
  ];
  const day = dateProblem(draft.untilOn, { required: false });
  return [...wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message })), ...(day === undefined ? [] : [{ field: 'untilOn', message: day }])];
}

/** Where whoever directs asks for consent, or writes down that somebody gave it. */
export function ConsentScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(SharingChoicesDocument, { id: dossierId });
  return <ScreenState reading={reading}>{(data) => data.dossier && <ConsentFormCard dossierId={dossierId} choices={data} />}</ScreenState>;
}

function ConsentFormCard({ dossierId, choices }: { dossierId: string; choices: SharingChoicesQuery }) {
  const home = `/gezinnen/${dossierId}/delen`;
  const people = familyFirst(choices.dossier?.persons ?? []).map((one) => ({ value: one.id, label: one.displayName }));
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty, problemsOf, home);
  const { run, busy } = useAct(AskConsentDocument, 'askConsent');
  const keyOf = useKeyOf();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { ...draft, dossierId, dataClasses: draft.dataClasses as DataClass[], purpose: draft.purpose as Purpose, untilOn: draft.untilOn || null };
    await finish(await run({ input: { ...input, idempotencyKey: keyOf(input) } }), texts.asked);
  };
  const choose = (field: 'givenByPersonId' | 'forPersonId' | 'toOrganisationId' | 'purpose', label: string, emptyLabel: string, options: { value: string; label: string }[]) => (
    <Select id={form.idOf(field)} label={label} emptyLabel={emptyLabel} options={options} value={draft[field]} error={form.errorOf(field)} onChange={(event) => set({ [field]: event.target.value })} />
  );

  return (
    <Card title={texts.consentTitle}>
      <p>{texts.consentIntro}</p>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        {choose('forPersonId', texts.forPerson, texts.choosePerson, people)}
        {choose('givenByPersonId', texts.givenBy, texts.choosePerson, people)}
        {choose('toOrganisationId', texts.organisation, texts.chooseOrganisation, choices.partnerOrganisations.map((one) => ({ value: one.id, label: one.name })))}
        <CheckboxGroup id={form.idOf('dataClasses')} label={texts.classes} options={classOptions(SHAREABLE)} value={draft.dataClasses} error={form.errorOf('dataClasses')} onValueChange={(dataClasses) => set({ dataClasses })} />
        {choose('purpose', texts.purpose, texts.choosePurpose, involvePurposes.map((value) => ({ value, label: purposeText[value] })))}
        <TextArea id={form.idOf('explanation')} label={texts.explanation} description={texts.explanationHelp} value={draft.explanation} error={form.errorOf('explanation')} onBlur={() => form.left('explanation')} onChange={(event) => set({ explanation: event.target.value })} />
        <DateField id={form.idOf('untilOn')} label={texts.consentUntil} description={texts.consentUntilHelp} optional value={draft.untilOn} error={form.errorOf('untilOn')} onChange={(untilOn) => set({ untilOn })} />
        <Checkbox label={texts.already} checked={draft.alreadyGiven} onChange={(event) => set({ alreadyGiven: event.target.checked })} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy}>{texts.ask}</Button>
          <LinkButton variant="quiet" href={home}>{texts.cancel}</LinkButton>
        </div>
      </form>
    </Card>
  );
}
