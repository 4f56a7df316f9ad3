import { useRef, useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { CorrectFactDocument, type ConflictPartsFragment } from '@generated/team/graphql';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import { showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import type { Trouble } from '../shared/act-trouble';
import { today } from '../shared/people';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { afterConflict, changesOf, isCorrectionField, problemsOfCorrection, valueFrom, wordsOf, type Correction, type CorrectionField } from './correction';
import { factFormTexts as texts } from './fact-form.texts';
import type { FactRow } from './fact-words';

type ConflictField = ConflictPartsFragment['fields'][number] & { readonly field: CorrectionField };

/** The words of one correction: what they start from, what they say now, and what others changed meanwhile. */
function useWords(fact: FactRow, name: string) {
  // Fixed at the start: the list is read anew while somebody types, and that must not move the base of the comparison.
  const kept = useKept(name, () => ({ start: { version: fact.version, words: wordsOf(fact) }, words: wordsOf(fact), reason: '' }));
  const { start, words, reason } = kept.value;
  const [conflict, setConflict] = useState<ConflictPartsFragment>();
  const [open, setOpen] = useState<readonly ConflictField[]>([]);
  const change = (patch: Partial<Correction>) => kept.set((old) => ({ ...old, words: { ...old.words, ...patch } }));
  return {
    start, words, reason, change, conflict, open, kept,
    setReason: (text: string) => kept.set((old) => ({ ...old, reason: text })),
    meet: (found: ConflictPartsFragment) => {
      setConflict(found);
      setOpen(found.fields.filter((one): one is ConflictField => isCorrectionField(one.field)));
      kept.set((old) => ({ ...old, start: { version: found.currentVersion, words: afterConflict(old.start.words, found) } }));
    },
    settle: (field: ConflictField, choice: 'theirs' | 'mine' | { text: string }) => {
      if (choice === 'theirs') change({ [field.field]: valueFrom(field.field, field.theirs) });
      else if (choice !== 'mine') change({ [field.field]: choice.text });
      setOpen((old) => old.filter((one) => one.field !== field.field));
    },
  };
}

/** One correction from the first change until it is kept. */
export function useCorrection(fact: FactRow, dossierId: string, home: string) {
  const { start, words, reason, change, setReason, conflict, open, meet, settle, kept } = useWords(fact, `fact:${dossierId}:${fact.id}`);
  const [trouble, setTrouble] = useState<Trouble>();
  const saved = useRef(false);
  const form = useProblems(problemsOfCorrection(start.words, words, reason, today()));
  const { run, busy } = useAct(CorrectFactDocument, 'correctFact');
  const keyOf = useKeyOf();
  const navigate = useNavigate();
  const changes = changesOf(start.words, words);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { ...changes, dossierId, id: fact.id, baseVersion: start.version, correctionReason: reason.trim() };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'conflict') return meet(outcome.conflict);
    if (outcome.kind === 'done') {
      saved.current = true;
      kept.forget();
      showToast({ text: texts.corrected });
      return navigate(`${home}#feit-${fact.id}`);
    }
    setTrouble(outcome);
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
  };

  return {
    words, reason, form, busy, trouble, submit, settle, open, conflict, saved, kept,
    set: (patch: Partial<Correction>) => {
      Object.keys(patch).forEach(form.changed);
      change(patch);
    },
    setReason: (text: string) => {
      form.changed('correctionReason');
      setReason(text);
    },
    dirty: reason !== '' || Object.keys(changes).length > 0,
    /** Somebody saved a newer version while this form was open. */
    overtaken: fact.version > start.version,
  };
}
