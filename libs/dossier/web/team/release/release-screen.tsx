import { type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { ReleaseChoicesDocument, ReleaseInformationDocument, type ReleaseChoicesQuery } from '@generated/team/graphql';
import { liveOn, uncertainChildren } from '@zov/access/model/family-facts.ts';
import { problemsOfRelease } from '@zov/dossier/model/release.ts';
import { Button, Card, Checkbox, CheckboxGroup, FormErrorSummary, LinkButton, RequiredHint, Select, TextArea } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { representedIn } from '../representation/represented';
import { ActTrouble } from '../shared/act-trouble';
import { familyFirst, today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { useForm } from '../sharing/use-form';
import { releaseTexts as texts } from './release.texts';

type Family = NonNullable<ReleaseChoicesQuery['dossier']>;

const empty = { toPersonId: '', childPersonId: '', words: '', factIds: [] as string[], sameForCustody: false, fitsChild: false, reason: '' };
type ReleaseForm = typeof empty;

/** Facts about this child alone, of the ordinary kind and not from a reporter. */
const factsOf = ({ facts }: Family, childId: string) =>
  facts.filter((one) => one.what !== '' && one.dataClass === 'D3' && one.sourceKind !== 'REPORTER' && one.aboutPersonIds.length > 0 && one.aboutPersonIds.every((id) => id === childId));

/** What can be seen to be missing here; the server looks at what is kept from parents with custody as well. */
function problemsOf(family: Family, draft: ReleaseForm) {
  const custodies = family.custodies.map((one) => ({ ...one, untilOn: one.untilOn ?? null }));
  const fit = factsOf(family, draft.childPersonId).map(({ id }) => id);
  return problemsOfRelease(draft, representedIn(family.persons, draft.toPersonId), representedIn(family.persons, draft.childPersonId), {
    today: today(), uncertain: uncertainChildren({ custodies }, today()).includes(draft.childPersonId), knowsChild: true, keptFromCustody: false,
    hasCustody: custodies.some((one) => one.adultPersonId === draft.toPersonId && one.childPersonId === draft.childPersonId && liveOn(today())(one)), factsFit: draft.factIds.every((id) => fit.includes(id)),
  });
}

/** Where whoever directs tells a parent without custody something about a child, having weighed it (R13). */
export function ReleaseScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(ReleaseChoicesDocument, { id: dossierId });
  return <ScreenState reading={reading}>{({ dossier }) => dossier && <ReleaseFormCard family={dossier} />}</ScreenState>;
}

function ReleaseFormCard({ family }: { family: Family }) {
  const home = `/gezinnen/${family.id}/delen`;
  const people = familyFirst(family.persons).filter(({ circle }) => circle === 'FAMILY');
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty, (one) => problemsOf(family, one), home);
  const { run, busy } = useAct(ReleaseInformationDocument, 'releaseInformation');
  const keyOf = useKeyOf();
  const facts = factsOf(family, draft.childPersonId).map((one) => ({ value: one.id, label: one.what }));

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { ...draft, dossierId: family.id };
    await finish(await run({ input: { ...input, idempotencyKey: keyOf(input) } }), texts.saved);
  };
  const choose = (field: 'toPersonId' | 'childPersonId', label: string, roles: readonly string[]) => (
    <Select
      id={form.idOf(field)} label={label} emptyLabel={texts.choosePerson} value={draft[field]} error={form.errorOf(field)} onChange={(event) => set({ [field]: event.target.value, factIds: [], sameForCustody: false, fitsChild: false })}
      options={people.filter((one) => roles.includes(one.familyRole ?? '')).map((one) => ({ value: one.id, label: one.displayName }))}
    />
  );
  const tick = (field: 'sameForCustody' | 'fitsChild', label: string) => (
    <Checkbox id={form.idOf(field)} label={label} error={form.errorOf(field)} checked={draft[field]} onChange={(event) => set({ [field]: event.target.checked })} />
  );

  return (
    <Card title={texts.title}>
      <p>{texts.intro}</p>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        {choose('toPersonId', texts.to, ['MOTHER', 'FATHER'])}
        {choose('childPersonId', texts.child, ['CHILD'])}
        <TextArea id={form.idOf('words')} label={texts.words} description={texts.wordsHelp} rows={4} value={draft.words} error={form.errorOf('words')} onBlur={() => form.left('words')} onChange={(event) => set({ words: event.target.value })} />
        {facts.length > 0 && <CheckboxGroup id={form.idOf('factIds')} label={texts.facts} description={texts.factsHelp} options={facts} optional value={draft.factIds} error={form.errorOf('factIds')} onValueChange={(factIds) => set({ factIds })} />}
        <div role="group" aria-label={texts.weighed}>
          {tick('sameForCustody', texts.sameForCustody)}
          {tick('fitsChild', texts.fitsChild)}
        </div>
        <TextArea id={form.idOf('reason')} label={texts.reason} description={texts.reasonHelp} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy}>{texts.save}</Button>
          <LinkButton variant="quiet" href={home}>{texts.cancel}</LinkButton>
        </div>
      </form>
    </Card>
  );
}
