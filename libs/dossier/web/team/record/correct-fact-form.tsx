import type { Verification } from '@generated/team/graphql';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { Button, CheckboxGroup, ConflictCard, DateField, FormErrorSummary, LinkButton, Notice, RadioGroup, RequiredHint, TextArea, TextField } from '@zov/ui';
import { EditingNotice } from '../editing/editing-notice';
import { ActTrouble } from '../shared/act-trouble';
import { LeaveGuard } from '../shared/leave-guard';
import { familyFirst, Names } from '../shared/people';
import { verificationText } from '../shared/words.texts';
import { canMerge, readable } from './correction';
import { factFormTexts as texts, fieldNames, verificationDescriptions } from './fact-form.texts';
import { FactSourceFields } from './fact-source-fields';
import type { FactRow } from './fact-words';
import { useCorrection } from './use-correction';
import type { FactFamily } from './write-fact-form';

type Props = { fact: FactRow; family: FactFamily; home: string; /** Who wrote it knows where it came from. */ own: boolean };

const verifications = (Object.keys(verificationText) as Verification[]).map((value) => ({ value, label: verificationText[value], description: verificationDescriptions[value] }));

/** Changes a statement with a reason. When somebody else changed the same words, both texts are shown and nothing is lost. */
export function CorrectFactForm({ fact, family, home, own }: Props) {
  const correction = useCorrection(fact, family.id, home);
  const { words, set, form, open } = correction;
  return (
    <div className="zov-stack">
      <p>{texts.correctIntro}</p>
      <KeptNotice kept={correction.kept} />
      <EditingNotice dossierId={family.id} item={{ type: 'Fact', id: fact.id }} />
      <Conflicts correction={correction} family={family} />
      {open.length === 0 && (
        <form className="zov-form" noValidate onSubmit={correction.submit}>
          <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
          <ActTrouble trouble={correction.trouble} />
          <RequiredHint />
          <TextArea id={form.idOf('what')} label={texts.what} rows={4} value={words.what} error={form.errorOf('what')} onBlur={() => form.left('what')} onChange={(event) => set({ what: event.target.value })} />
          <DateField id={form.idOf('happenedOn')} label={texts.happenedOn} description={texts.happenedOnDescription} optional value={words.happenedOn} error={form.errorOf('happenedOn')} onBlur={() => form.left('happenedOn')} onChange={(happenedOn) => set({ happenedOn })} />
          <DateField id={form.idOf('happenedUntilOn')} label={texts.happenedUntilOn} description={texts.untilDescription} optional value={words.happenedUntilOn} error={form.errorOf('happenedUntilOn')} onBlur={() => form.left('happenedUntilOn')} onChange={(happenedUntilOn) => set({ happenedUntilOn })} />
          <TextField id={form.idOf('place')} label={texts.place} description={texts.placeDescription} optional value={words.place} error={form.errorOf('place')} onChange={(event) => set({ place: event.target.value })} />
          {own && <FactSourceFields draft={words} set={set} form={form} family={family} />}
          <RadioGroup id={form.idOf('verification')} label={texts.verification} options={verifications} value={words.verification} error={form.errorOf('verification')} onValueChange={(value) => set({ verification: value as Verification })} />
          <CheckboxGroup
            id={form.idOf('aboutPersonIds')}
            label={texts.about}
            description={texts.aboutDescription}
            options={familyFirst(family.persons).map((person) => ({ value: person.id, label: person.displayName }))}
            value={words.aboutPersonIds}
            error={form.errorOf('aboutPersonIds')}
            onValueChange={(aboutPersonIds) => set({ aboutPersonIds })}
            inline
          />
          <TextArea
            id={form.idOf('correctionReason')}
            label={texts.reason}
            description={texts.reasonDescription}
            rows={2}
            value={correction.reason}
            error={form.errorOf('correctionReason')}
            onBlur={() => form.left('correctionReason')}
            onChange={(event) => correction.setReason(event.target.value)}
          />
          <div className="zov-button-row">
            <Button type="submit" variant="primary" busy={correction.busy} busyLabel={texts.saving}>
              {texts.correct}
            </Button>
            <LinkButton variant="quiet" href={home}>
              {texts.cancel}
            </LinkButton>
          </div>
        </form>
      )}
      <LeaveGuard when={correction.dirty} saved={correction.saved} onDiscard={correction.kept.forget} />
    </div>
  );
}

/** Each field that two people changed, one card each; what is typed waits below until all are settled. */
function Conflicts({ correction, family }: { correction: ReturnType<typeof useCorrection>; family: FactFamily }) {
  const { open, conflict, settle, overtaken } = correction;
  const names = new Names(family.persons);
  if (!conflict) {
    return overtaken ? (
      <Notice tone="info" announce>
        <p>{texts.meanwhile(texts.somebody)}</p>
      </Notice>
    ) : null;
  }
  if (open.length === 0) {
    return (
      <Notice tone="info" announce>
        <p>{texts.settled}</p>
      </Notice>
    );
  }
  return (
    <>
      {open.map((field, index) => (
        <ConflictCard
          key={field.field}
          field={fieldNames[field.field] ?? field.field}
          theirText={readable(field.field, field.theirs, names)}
          myText={readable(field.field, field.mine, names)}
          theirName={conflict.changedByName ?? undefined}
          changedAt={conflict.changedAt}
          onTakeTheirs={() => settle(field, 'theirs')}
          onKeepMine={() => settle(field, 'mine')}
          onMerge={canMerge(field.field) ? (text) => settle(field, { text }) : undefined}
          takesFocus={index === 0}
        />
      ))}
    </>
  );
}
