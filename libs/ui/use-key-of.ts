import { useRef } from 'react';

/** One key for one content: the same that is sent again counts once, something else is another act. */
export function useKeyOf(): (content: unknown) => string {
  const last = useRef<{ text: string; key: string }>(undefined);
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current?.text !== text) last.current = { text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
