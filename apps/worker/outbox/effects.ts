/**
 * What each kind of outbox row brings about: the end of one statement, over `mine`, which holds the row of the outbox for
 * exactly one of all who ever try and is empty for the others. Mark and effect are one statement, so both happen or neither.
 */
export type Effects = Readonly<Record<string, string>>;

/**
 * A message without content for each professional who may know of it at the instant of the act, one per receiver and effect key. It is
 * sent later, if that person then still may. Families get none: a message may only go to somebody who confirmed a channel that is safe,
 * and no such channel can be confirmed so far.
 */
export const TELL = `, told as (
    insert into mail (dossier_id, effect_key, kind, about_id, to_actor_id, created_at)
      select m.dossier_id, m.effect_key || ':' || r.actor_id, m.kind, m.about_id, r.actor_id, m.created_at
      from (select mine.*, (select p.value::uuid from jsonb_each_text(mine.payload) p limit 1) as about_id from mine) m
        cross join lateral fence.mail_readers(m.dossier_id, m.kind, m.about_id, m.created_at) r (actor_id)
      on conflict (dossier_id, effect_key) do nothing)
  select count(*) as done from mine`;

export const effects: Effects = {
  'plan-shared': TELL,
  'plan-adopted': TELL,
  'emergency-opened': TELL,
  'access-requested': TELL,
  'share-offered': TELL,
  'share-answered': TELL,
  'share-ended': TELL,
  'text-held': TELL,
  'approval-asked': TELL,
  'approval-decided': TELL,
  'involvements-ending': TELL,
  'director-needed': TELL,
  'fact-rectified': TELL,
  'follow-up-started': TELL,
  'agreements-due': TELL,
  'plan-at-18-due': TELL,
  'gate-proposed': TELL,
  'crisis-decided': TELL,
};
