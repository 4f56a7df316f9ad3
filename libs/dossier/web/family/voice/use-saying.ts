import { useRef, useState, type RefObject } from 'react';
import { useDraft, type Draft } from '@zov/access/web/family/portal/drafts';

export type Saying = {
  /** Goes on the element round the form and the buttons that open it. */
  place: RefObject<HTMLDivElement | null>;
  draft: Draft | undefined;
  setDraft: (draft: Draft | undefined) => void;
  /** The form is open. */
  open: boolean;
  /** Something was just sent. */
  sent: boolean;
  start: (choice: string, about: string) => void;
  close: () => void;
  done: () => void;
};

/** One place to say something: choose, write, send or close; what was written and not sent stays. */
export function useSaying(key: string): Saying {
  const [draft, setDraft] = useDraft(key);
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  const start = (choice: string, about: string) => {
    setDraft({ ...(draft ?? { words: '' }), about, choice });
    setSent(false);
    setOpen(true);
  };
  const close = () => {
    if (draft?.words.trim() === '') setDraft(undefined);
    setOpen(false);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  const done = () => {
    setDraft(undefined);
    setOpen(false);
    setSent(true);
  };
  return { place, draft, setDraft, open, sent, start, close, done };
}
