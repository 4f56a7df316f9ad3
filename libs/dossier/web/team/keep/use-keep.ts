import { useRef, useState, type SyntheticEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ConflictPartsFragment } from '@generated/team/graphql';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import { showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import type { Trouble } from '../shared/act-trouble';
import { today } from '../shared/people';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { afterConflict, changedInput, problemsOf, startOf, valueFrom, wholeInput, type Draft, type AnyKeepable, type KeptFamily, type Row, type Value } from './field-spec';
import { keepTexts as texts } from './keep.texts';

type ConflictField = ConflictPartsFragment['fields'][number];

interface Writing { readonly start: { readonly version: number; readonly draft: Draft }; readonly draft: Draft }

function beginning(kind: AnyKeepable, row: Row | undefined, preset: URLSearchParams): Writing {
  const draft = startOf(kind, row, preset);
  return { start: { version: row?.version ?? 0, draft }, draft };
}

/** One row from the first letter until it is kept, also when somebody else changed it meanwhile. */
export function useKeep(kind: AnyKeepable, row: Row | undefined, family: KeptFamily, home: string) {
  const [preset] = useSearchParams();
  // Fixed at the start: the family is read anew while somebody types, and that must not move the base of the comparison.
  const kept = useKept(`${kind.correct.field}:${family.id}:${row?.id ?? 'new'}`, () => beginning(kind, row, preset));
  const { start, draft } = kept.value;
  const [conflict, setConflict] = useState<ConflictPartsFragment>();
  const [open, setOpen] = useState<readonly ConflictField[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const saved = useRef(false);
  const act = row === undefined ? (kind.add ?? kind.correct) : kind.correct;
  const form = useProblems(problemsOf(kind, row === undefined ? undefined : start.draft, draft, today()));
  const { run, busy } = useAct(act.document, act.field);
  const keyOf = useKeyOf();
  const navigate = useNavigate();

  const set = (name: string, value: Value) => (form.changed(name), kept.set((old) => ({ ...old, draft: { ...old.draft, [name]: value } })));

  const meet = (found: ConflictPartsFragment) => {
    setConflict(found);
    setOpen(found.fields.filter(({ field }) => kind.fields.some((spec) => spec.name === field)));
    kept.set((old) => ({ ...old, start: { version: found.currentVersion, draft: afterConflict(kind, old.start.draft, found) } }));
  };

  const settle = (field: ConflictField, choice: 'theirs' | 'mine' | { text: string }) => {
    const spec = kind.fields.find((one) => one.name === field.field);
    if (spec && choice === 'theirs') set(spec.name, valueFrom(spec, field.theirs));
    else if (spec && choice !== 'mine') set(spec.name, (choice as { text: string }).text);
    setOpen((old) => old.filter((one) => one.field !== field.field));
  };

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const content = row === undefined ? { ...wholeInput(kind, draft), ...kind.fixed?.(preset) } : { id: row.id, baseVersion: start.version, ...changedInput(kind, start.draft, draft) };
    const outcome = await run({ input: { ...content, dossierId: family.id, idempotencyKey: keyOf(content) } } as never);
    if (outcome.kind === 'conflict') return meet(outcome.conflict);
    if (outcome.kind === 'done') {
      saved.current = true;
      kept.forget();
      showToast({ text: texts.saved });
      return navigate(`${home}#${kind.part}`);
    }
    setTrouble(outcome);
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
  };

  return { act, draft, set, form, busy, trouble, submit, settle, open, conflict, saved, kept };
}
