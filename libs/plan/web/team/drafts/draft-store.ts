import { sameValue, type Draft, type Field, type FieldValue, type Send, type Sent } from './draft';

/** Pauses before a save that got no answer is tried again. */
const RETRY_MS = [2_000, 5_000, 15_000, 30_000] as const;
export const REST_MS = 1_500;

export type StoreState = { readonly waiting: number; readonly saving: boolean; readonly failed: number; readonly savedAt?: Date };

const keyOf = (field: Pick<Field, 'itemId' | 'name'>): string => `${field.itemId}:${field.name}`;

/**
 * What was typed and is not, or only just, on the server. It lives beside the screens, so that going to another page
 * loses nothing and saving goes on. One text has one idempotency key however often it is sent.
 */
export class DraftStore {
  private readonly drafts = new Map<string, Draft>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<() => void>();
  private snapshot: StoreState = { waiting: 0, saving: false, failed: 0 };
  private readonly versions = new Map<string, number>();
  private savedAt: Date | undefined;

  /** `keep` is told whenever something that waits has changed, to put it away for after the session. */
  constructor(private readonly send: Send, private readonly newKey: () => string = () => crypto.randomUUID(), private keep?: () => void) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (field: Pick<Field, 'itemId' | 'name'>): Draft | undefined => this.drafts.get(keyOf(field));
  readonly state = (): StoreState => this.snapshot;

  /** Somebody typed or chose. Saved after `restMs`, against the version that was on the screen when typing began. */
  edit(field: Field, value: FieldValue, restMs: number): void {
    const before = this.get(field);
    if (before?.status === 'conflict') return;
    // An answer brings the whole item: after a save its version is what the screen shows.
    const base = before?.base ?? Math.max(field.version, this.versions.get(field.itemId) ?? 0);
    const dirty = before !== undefined && before.status !== 'clean';
    const key = dirty && sameValue(before.value, value) ? before.key : this.newKey();
    const tried = before?.tried ?? [];
    const status = before?.status === 'saving' ? 'saving' : 'typing';
    this.put({ field, value, base, key, tried, status, before: before ? before.before : field.value, attempts: 0, focused: true });
    this.schedule(field, restMs);
  }

  /** The person left the field: what was typed is saved now, and what is saved makes room for the server's text. */
  leave(field: Field): void {
    const draft = this.get(field);
    if (!draft) return;
    this.put({ ...draft, focused: false });
    if (draft.status === 'clean') this.drop(field);
    else if (draft.status === 'typing') void this.deliver(field);
  }

  /** What is not saved yet, as it can be taken up again by the same person later: the same text under the same key. */
  readonly unsaved = (): Draft[] =>
    [...this.drafts.values()].filter(({ status }) => status !== 'clean').map(({ conflict: _, message: __, ...draft }) => ({ ...draft, status: 'failed', focused: false, attempts: 0 }));

  /** Takes up what waited since an earlier session; what was typed meanwhile goes before. */
  restore(drafts: readonly Draft[]): void {
    for (const draft of drafts.filter(({ field }) => this.get(field) === undefined)) {
      this.put(draft);
      this.schedule(draft.field, 0);
    }
  }

  /** Whether somebody is at work in a field that is not waiting for a choice. */
  readonly isTyping = (): boolean => [...this.drafts.values()].some(({ focused, status }) => focused && status !== 'conflict');

  /** False when what is not saved waits for a choice or for another text. */
  readonly canRetry = (): boolean => [...this.drafts.values()].some(({ status, attempts }) => status === 'failed' || attempts > 0);

  /** Saves everything that waits. */
  async saveNow(): Promise<void> {
    await Promise.all([...this.drafts.values()].filter(({ status }) => status === 'typing' || status === 'failed' || status === 'refused').map(({ field }) => this.deliver(field)));
  }

  /** Ends a conflict: their text stays, or `value` is sent against the version that holds theirs. */
  resolve(field: Field, value: FieldValue | undefined): void {
    const draft = this.get(field);
    if (!draft?.conflict) return;
    if (value === undefined) return this.drop(field);
    this.put({ ...draft, value, base: draft.conflict.currentVersion, key: this.newKey(), conflict: undefined, status: 'typing', attempts: 0 });
    void this.deliver(field);
  }

  /** Gives up a text that the server refused; the server's own shows again. */
  drop(field: Pick<Field, 'itemId' | 'name'>): void {
    this.stop(field);
    this.drafts.delete(keyOf(field));
    this.tell();
  }

  /** Forgets everything: another person, or nobody, is at this screen. */
  clear(): void {
    this.keep = undefined;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.drafts.clear();
    this.versions.clear();
    this.savedAt = undefined;
    this.tell();
  }

  private async deliver(field: Field): Promise<void> {
    this.stop(field);
    const draft = this.get(field);
    if (!draft || draft.status === 'saving' || draft.status === 'clean' || draft.status === 'conflict') return;
    this.put({ ...draft, status: 'saving', tried: [...draft.tried, draft.value] });
    const { itemType, itemId, name } = field;
    let sent: Sent | undefined;
    try {
      sent = await this.send({ itemType, itemId, name, value: draft.value, baseVersion: draft.base, idempotencyKey: draft.key });
    } catch {
      sent = undefined;
    }
    this.answered(field, draft, sent);
  }

  /** What was typed while the answer was on its way is kept and gets its turn. */
  private answered(field: Field, sentDraft: Draft, sent: Sent | undefined): void {
    const now = this.get(field);
    if (!now || now.status !== 'saving') return;
    const typedOn = !sameValue(now.value, sentDraft.value);
    if (sent === undefined) return this.failed(field, now);
    if (sent.kind === 'refused') return this.put({ ...now, status: 'refused', message: sent.message });
    if (sent.kind === 'conflict') return this.collided(field, now, sent.conflict);
    this.savedAt = new Date();
    this.versions.set(field.itemId, sent.version);
    const saved: Draft = { ...now, base: sent.version, tried: [], attempts: 0 };
    if (typedOn) {
      this.put({ ...saved, status: 'typing' });
      this.schedule(field, now.focused ? REST_MS : 0);
    } else if (now.focused) this.put({ ...saved, status: 'clean' });
    else this.drop(field);
  }

  /** No answer: the text stays, and the same text goes again under the same key. */
  private failed(field: Field, now: Draft): void {
    this.put({ ...now, status: 'failed', attempts: now.attempts + 1 });
    this.schedule(field, RETRY_MS[Math.min(now.attempts, RETRY_MS.length - 1)] ?? 0);
  }

  private collided(field: Field, now: Draft, conflict: NonNullable<Draft['conflict']>): void {
    const mine = now.tried.slice(0, -1).some((value) => conflict.same(value));
    const agreed = conflict.same(now.value);
    if (!mine && !agreed) return this.put({ ...now, status: 'conflict', conflict });
    // An answer was lost: what stands there is what was sent from here.
    if (agreed) this.savedAt = new Date();
    const next: Draft = { ...now, base: conflict.currentVersion, key: this.newKey(), tried: [], status: agreed ? 'clean' : 'typing' };
    this.put(next);
    if (!agreed) void this.deliver(field);
    else if (!now.focused) this.drop(field);
  }

  private schedule(field: Field, ms: number): void {
    this.stop(field);
    this.timers.set(keyOf(field), setTimeout(() => void this.deliver(field), ms));
  }

  private stop(field: Pick<Field, 'itemId' | 'name'>): void {
    clearTimeout(this.timers.get(keyOf(field)));
    this.timers.delete(keyOf(field));
  }

  private put(draft: Draft): void {
    this.drafts.set(keyOf(draft.field), draft);
    this.tell();
  }

  private tell(): void {
    const all = [...this.drafts.values()];
    const count = (...statuses: Draft['status'][]): number => all.filter(({ status }) => statuses.includes(status)).length;
    const failed = count('failed', 'refused', 'conflict') + all.filter(({ status, attempts }) => status === 'saving' && attempts > 0).length;
    const next: StoreState = { waiting: all.length - count('clean'), saving: count('typing', 'saving') > 0, failed, savedAt: this.savedAt };
    const same = (Object.keys(next) as (keyof StoreState)[]).every((name) => next[name] === this.snapshot[name]);
    if (!same) this.snapshot = next;
    for (const listener of this.listeners) listener();
    this.keep?.();
  }
}
