import type { ScoreGivenAs, WordsReader } from '@generated/team/graphql';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { ActTrouble } from '@zov/dossier/web/team/shared/act-trouble';
import { LeaveGuard } from '@zov/dossier/web/team/shared/leave-guard';
import { familyFirst } from '@zov/dossier/web/team/shared/people';
import { FACES, SCORES, scoreOfFace, wordsOf, type ScaleWords } from '@zov/safety-card/model/score.ts';
import { Button, CheckboxGroup, DateField, FormErrorSummary, LinkButton, RadioGroup, RequiredHint, Select, TextArea, TextField, type Option } from '@zov/ui';
import type { GroundsFamily } from '../grounds/family';
import { faceText, readerText, scoreTexts as texts, wayText } from './score.texts';
import { MYSELF, useRecordScore } from './use-record-score';

const optionsOf = (words: Readonly<Record<string, string>>): Option[] => Object.entries(words).map(([value, label]) => ({ value, label }));
const faces: Option[] = FACES.map((face) => ({ value: String(scoreOfFace(face)), label: faceText[face] }));
const numbers = (scale: ScaleWords): Option[] => SCORES.map((score) => ({ value: String(score), label: [score, wordsOf(scale, score)].filter((part) => part !== '').join(' – ') }));

type Props = { family: GroundsFamily; home: string; ownScore: boolean; scoresOfFamily: boolean };

/** How safe somebody finds it: the reader itself about children, or a family member in its own words. */
export function ScoreForm({ family, home, ownScore, scoresOfFamily }: Props) {
  const people = familyFirst(family.persons);
  const childIds = people.filter((one) => one.familyRole === 'CHILD').map((one) => one.id);
  const { draft, set, isChild, form, busy, trouble, submit, saved, kept } = useRecordScore(family.id, (id) => childIds.includes(id));
  const field = (name: string) => ({ id: form.idOf(name), error: form.errorOf(name) });
  const mine = draft.who === MYSELF;
  const named = (ids?: readonly string[]): Option[] => people.filter((one) => ids?.includes(one.id) ?? true).map((one) => ({ value: one.id, label: one.displayName }));
  const who = [...(ownScore ? [{ value: MYSELF, label: texts.myself }] : []), ...(scoresOfFamily ? named() : [])];
  const byFace = isChild && draft.givenAs === 'SMILEY';
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <KeptNotice kept={kept} />
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <RequiredHint />
      <Select {...field('who')} label={texts.who} emptyLabel={texts.choose} options={who} value={draft.who} onChange={(event) => set({ who: event.target.value })} />
      {mine && <CheckboxGroup {...field('aboutPersonIds')} label={texts.children} options={named(childIds)} value={draft.aboutPersonIds} onValueChange={(aboutPersonIds) => set({ aboutPersonIds })} inline />}
      {isChild && <RadioGroup {...field('givenAs')} label={texts.way} options={optionsOf(wayText)} value={draft.givenAs} onValueChange={(value) => set({ givenAs: value as ScoreGivenAs })} inline />}
      <RadioGroup
        {...field('score')}
        label={texts.score}
        description={isChild && draft.givenAs === 'DRAWING' ? texts.drawn : texts.scoreHelp}
        options={byFace ? faces : numbers(family.card?.scale ?? [])}
        value={draft.score}
        onValueChange={(score) => set({ score })}
      />
      <TextArea {...field('words')} label={texts.words} description={mine ? texts.wordsMine : texts.wordsOwn} optional rows={3} value={draft.words} onBlur={() => form.left('words')} onChange={(event) => set({ words: event.target.value })} />
      <TextArea {...field('oneHigher')} label={texts.oneHigher} optional rows={2} value={draft.oneHigher} onBlur={() => form.left('oneHigher')} onChange={(event) => set({ oneHigher: event.target.value })} />
      <DateField {...field('saidOn')} label={texts.saidOn} value={draft.saidOn} onBlur={() => form.left('saidOn')} onChange={(saidOn) => set({ saidOn })} />
      {!mine && <TextField {...field('askedByName')} label={texts.askedBy} description={texts.askedByHelp} optional autoComplete="off" width="medium" value={draft.askedByName} onChange={(event) => set({ askedByName: event.target.value })} />}
      {isChild && <CheckboxGroup {...field('childAllows')} label={texts.allows} description={texts.allowsHelp} optional options={optionsOf(readerText)} value={draft.childAllows} onValueChange={(value) => set({ childAllows: value as WordsReader[] })} />}
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy} busyLabel={texts.saving}>
          {texts.save}
        </Button>
        <LinkButton variant="quiet" href={home}>
          {texts.back}
        </LinkButton>
      </div>
      <LeaveGuard when={kept.touched} saved={saved} onDiscard={kept.forget} />
    </form>
  );
}
