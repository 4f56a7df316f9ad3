import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { AddPictureNudgeDocument, CorrectPictureNudgeDocument, FamilyNetworkDocument, type ConflictPartsFragment, type PictureKind } from '@generated/team/graphql';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import { showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { NUDGE_FARTHEST } from '../../../model/picture-nudge';
import type { Trouble } from '../shared/act-trouble';
import { useAct } from '../shared/use-act';
import type { Network } from './family-picture';
import { nudgeTexts as texts } from './nudge.texts';

export interface Place { readonly x: number; readonly y: number }
/** `base`: the version that was seen, once somebody chose between two places. */
type Moved = Readonly<Record<string, Place & { readonly base?: number }>>;

const OWN_PLACE: Place = { x: 0, y: 0 };
const bounded = (value: number): number => Math.min(NUDGE_FARTHEST, Math.max(-NUDGE_FARTHEST, value));
const same = (one: Place, other: Place): boolean => one.x === other.x && one.y === other.y;
const without = (moved: Moved, personId: string): Moved => Object.fromEntries(Object.entries(moved).filter(([id]) => id !== personId));

export interface Which { readonly family: Pick<Network, 'id' | 'pictureNudges'>; readonly picture: PictureKind; /** The child a circle is drawn round. */ readonly round?: string }
export interface NudgeConflict { readonly personId: string; readonly theirs: Place; readonly mine: Place; readonly conflict: ConflictPartsFragment }

/** Where people stand in one picture: as it was kept, with what the reader moves on top until that is kept too. */
export function useNudges({ family, picture, round }: Which) {
  const client = useApolloClient();
  const readAnew = () => client.refetchQueries({ include: [FamilyNetworkDocument] }).catch(() => undefined);
  // A draft is of what was moved since; where nobody moved anything the kept places show through.
  const kept = useKept<{ moved: Moved }>(`correctPictureNudge:${family.id}:${picture}:${round ?? 'all'}`, () => ({ moved: {} }));
  const { moved } = kept.value;
  const rows = new Map(family.pictureNudges.filter((one) => one.picture === picture && (one.roundPersonId ?? undefined) === round).map((one) => [one.personId, one]));
  const keptAt = (personId: string): Place => ({ x: rows.get(personId)?.dx ?? 0, y: rows.get(personId)?.dy ?? 0 });
  const placeOf = (personId: string): Place => moved[personId] ?? keptAt(personId);
  const saving = useSaving({ family, picture, round });

  const put = (personId: string, at: (before: Place) => Place) => kept.set((old) => {
    const before = old.moved[personId] ?? keptAt(personId);
    return { moved: { ...old.moved, [personId]: { ...old.moved[personId], ...at(before) } } };
  });
  const changed = Object.entries(moved).filter(([id, place]) => !same(place, keptAt(id)));

  const keep = async () => {
    for (const [personId, { base, ...place }] of changed) {
      const row = rows.get(personId);
      const done = await saving.send(personId, place, row && { id: row.id, version: base ?? row.version }, keptAt(personId));
      if (!done) return void readAnew();
    }
    // First as it was kept, then without what was moved: nobody jumps back in between.
    await readAnew();
    kept.restart();
    showToast({ text: texts.saved });
  };
  const settle = (choice: 'theirs' | 'mine') => {
    const { personId, conflict } = saving.conflict ?? {};
    if (personId === undefined || conflict === undefined) return;
    kept.set((old) => ({ moved: choice === 'theirs' ? without(old.moved, personId) : { ...old.moved, [personId]: { ...OWN_PLACE, ...old.moved[personId], base: conflict.currentVersion } } }));
    saving.settled();
    void readAnew();
  };

  return {
    placeOf, settle, keep, kept, busy: saving.busy, trouble: saving.trouble, conflict: saving.conflict,
    waits: changed.length > 0, anyMoved: [...rows.keys(), ...Object.keys(moved)].some((id) => !same(placeOf(id), OWN_PLACE)),
    move: (personId: string, by: Place) => put(personId, (before) => ({ x: bounded(before.x + by.x), y: bounded(before.y + by.y) })),
    putBack: (personId: string) => put(personId, () => OWN_PLACE),
    putAllBack: () => [...new Set([...rows.keys(), ...Object.keys(moved)])].forEach((id) => put(id, () => OWN_PLACE)),
  };
}

/** Sends one place at a time, and holds what came in the way. */
function useSaving({ family, picture, round }: Which) {
  const add = useAct(AddPictureNudgeDocument, 'addPictureNudge');
  const correct = useAct(CorrectPictureNudgeDocument, 'correctPictureNudge');
  const keyOf = useKeyOf();
  const [trouble, setTrouble] = useState<Trouble>();
  const [conflict, setConflict] = useState<NudgeConflict>();

  const send = async (personId: string, { x: dx, y: dy }: Place, row: { id: string; version: number } | undefined, was: Place): Promise<boolean> => {
    setTrouble(undefined);
    const content = row ? { dossierId: family.id, id: row.id, baseVersion: row.version, dx, dy } : { dossierId: family.id, picture, personId, roundPersonId: round ?? null, dx, dy };
    const outcome = await (row ? correct : add).run({ input: { ...content, idempotencyKey: keyOf(content) } } as never);
    if (outcome.kind === 'done') return true;
    if (outcome.kind === 'conflict') setConflict({ personId, conflict: outcome.conflict, mine: { x: dx, y: dy }, theirs: theirsOf(outcome.conflict, was) });
    else setTrouble(outcome);
    return false;
  };
  return { send, trouble, conflict, settled: () => setConflict(undefined), busy: add.busy || correct.busy };
}

/** Only what differs is told; the rest is as it was seen. */
function theirsOf({ fields }: ConflictPartsFragment, was: Place): Place {
  const of = (name: string, seen: number): number => Number(fields.find(({ field }) => field === name)?.theirs ?? seen);
  return { x: of('dx', was.x), y: of('dy', was.y) };
}
