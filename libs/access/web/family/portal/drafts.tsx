import type { WordsReader } from '@generated/family/graphql';
import { createContext, useCallback, useContext, useState, useSyncExternalStore, type ReactNode } from 'react';

/** Words that were typed and not yet sent. */
export type Draft = {
  /** What was chosen: right, not right, agree, disagree. */
  choice: string;
  words: string;
  /** Whom a child lets read it, besides who directs; nobody until it says so. */
  allows?: readonly WordsReader[];
  /** What is thought of single parts, by item. */
  items?: Readonly<Record<string, { readonly stance: string; readonly words: string }>>;
  /** The text it is about, to show when that text is gone. */
  about: string;
  /** The key of the last attempt to send, and exactly what was sent with it. */
  attempt?: { key: string; content: string };
};

/**
 * Keeps drafts in memory while somebody is signed in: they outlive an error, a changed text and a visit to another page,
 * and never reach the disk of a shared device.
 */
export class DraftStore {
  private drafts: ReadonlyMap<string, Draft> = new Map();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly all = (): ReadonlyMap<string, Draft> => this.drafts;

  put(key: string, draft: Draft | undefined): void {
    const next = new Map(this.drafts);
    if (draft) next.set(key, draft);
    else next.delete(key);
    this.drafts = next;
    for (const listener of this.listeners) listener();
  }
}

const StoreContext = createContext<DraftStore>(new DraftStore());

export function DraftsProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() => new DraftStore());
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>;
}

/** The draft under one key; putting `undefined` forgets it. */
export function useDraft(key: string): [Draft | undefined, (draft: Draft | undefined) => void] {
  const store = useContext(StoreContext);
  const draft = useSyncExternalStore(store.subscribe, () => store.all().get(key));
  const put = useCallback((next: Draft | undefined) => store.put(key, next), [store, key]);
  return [draft, put];
}

/** All drafts, with a way to forget one. */
export function useDrafts(): { drafts: ReadonlyMap<string, Draft>; forget: (key: string) => void } {
  const store = useContext(StoreContext);
  return { drafts: useSyncExternalStore(store.subscribe, store.all), forget: (key) => store.put(key, undefined) };
}

const contentOf = (draft: Draft, seen: string) => JSON.stringify([draft.choice, draft.words, draft.allows ?? [], seen]);

/**
 * The draft with the key to send it under. Sending the same words about the same text again keeps the key, so that it counts
 * once; other words, or the same words about a newer text, are another act.
 */
export function attemptOf(draft: Draft, seen: string): Draft & { attempt: { key: string; content: string } } {
  const content = contentOf(draft, seen);
  if (draft.attempt?.content === content) return { ...draft, attempt: draft.attempt };
  return { ...draft, attempt: { key: crypto.randomUUID(), content } };
}
