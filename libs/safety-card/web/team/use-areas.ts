import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { JudgeAreaDocument, type AreaJudgement, type ConflictPartsFragment } from '@generated/team/graphql';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import type { Trouble } from '@zov/dossier/web/team/shared/act-trouble';
import { today } from '@zov/dossier/web/team/shared/people';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { useProblems, type Problem } from '@zov/dossier/web/team/shared/use-problems';
import { problemsOfChanges } from '@zov/safety-card/model/assessment.ts';
import { useKeyOf } from '@zov/ui/use-key-of';
import { areasOf, type CardChild } from './card-data';

export interface AreaDraft { readonly version: number; readonly start: AreaWords; readonly judgement: string; readonly note: string }
interface AreaWords { readonly judgement: string; readonly note: string }
type Drafts = Readonly<Record<string, AreaDraft>>;
type ConflictField = ConflictPartsFragment['fields'][number];
export interface AreaConflict { readonly areaId: string; readonly field: ConflictField; readonly conflict: ConflictPartsFragment }

const begin = (child: CardChild): Drafts => Object.fromEntries(areasOf(child).map((one) => {
  const words = { judgement: one.judgement ?? '', note: one.note };
  return [one.id, { version: one.version, start: words, ...words }];
}));
/** Only what somebody changed of an area. */
const changeOf = ({ start, judgement, note }: AreaDraft): { judgement?: AreaJudgement | null; note?: string } => ({
  ...(judgement === start.judgement ? {} : { judgement: (judgement || null) as AreaJudgement | null }), ...(note.trim() === start.note.trim() ? {} : { note: note.trim() }),
});
const problemsIn = (drafts: Drafts): Problem[] => Object.entries(drafts).flatMap(([id, one]) => problemsOfChanges({ note: one.note }, today()).map(({ message }) => ({ field: `${id}-note`, message })));
const changed = (draft: AreaDraft): boolean => Object.keys(changeOf(draft)).length > 0;

/** Eight areas of one child in one form. Each that was changed is an act of its own, so that two people can work on different ones. */
export function useAreas(dossierId: string, child: CardChild) {
  const kept = useKept(`judgeArea:${child.id}`, () => ({ drafts: begin(child) }));
  const { drafts } = kept.value;
  const [conflicts, setConflicts] = useState<readonly AreaConflict[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(problemsIn(drafts), 'gebied');
  const { run, busy } = useAct(JudgeAreaDocument, 'judgeArea');
  const client = useApolloClient();
  const keyOf = useKeyOf();
  const saved = useRef(false);

  const put = (id: string, change: Partial<AreaDraft>) => kept.set((old) => {
    const before = old.drafts[id];
    return before ? { drafts: { ...old.drafts, [id]: { ...before, ...change } } } : old;
  });
  const set = (id: string, field: 'judgement' | 'note', value: string) => (form.changed(`${id}-${field}`), put(id, { [field]: value }));

  /** Sends one area; false when it stays open. */
  const send = async (id: string, draft: AreaDraft): Promise<boolean> => {
    const { version, start, judgement, note } = draft;
    const change = changeOf(draft);
    const outcome = await run({ input: { dossierId, id, baseVersion: version, ...change, idempotencyKey: keyOf([id, version, change]) } });
    if (outcome.kind === 'done') return (put(id, { version: outcome.made.version, start: { judgement, note } }), true);
    if (outcome.kind === 'conflict') {
      const theirs = Object.fromEntries(outcome.conflict.fields.map((one) => [one.field, one.theirs ?? '']));
      put(id, { version: outcome.conflict.currentVersion, start: { ...start, ...theirs } });
      setConflicts((old) => [...old, ...outcome.conflict.fields.map((field) => ({ areaId: id, field, conflict: outcome.conflict }))]);
      return false;
    }
    setTrouble(outcome);
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields.map((one) => ({ field: `${id}-${one.field}`, message: one.message })));
    return false;
  };

  /** True once everything that was changed is kept. */
  const submit = async (): Promise<boolean> => {
    setTrouble(undefined);
    if (!form.check()) return false;
    for (const [id, draft] of Object.entries(drafts)) if (changed(draft) && !(await send(id, draft))) return false;
    saved.current = true;
    kept.forget();
    await client.refetchQueries({ include: ['SafetyCards'] }).catch(() => undefined);
    return true;
  };

  const settle = (one: AreaConflict, text?: string) => (text !== undefined && set(one.areaId, one.field.field as 'judgement' | 'note', text), setConflicts((old) => old.filter((other) => other !== one)));
  return { drafts, set, form, busy, trouble, conflicts, settle, submit, saved, kept };
}
