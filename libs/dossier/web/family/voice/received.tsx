import { useEffect, useRef } from 'react';
import { Notice } from '@zov/ui/plain';

/** The receipt takes focus: the form that had it is gone. */
export function Received({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Notice tone="positive" title={text} />
    </div>
  );
}
