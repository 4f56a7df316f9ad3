import { useEffect, useRef, useState } from 'react';
import { sendFile, type Sending } from './send-file';

/** Sends files one at a time; `percent` is there only while one is on its way for longer than a moment. */
export function useSending(dossierId: string) {
  const [percent, setPercent] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  /** A file that was sent and got no place yet is not sent again. */
  const last = useRef<{ file: File; fileId: string }>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const send = async (file: File): Promise<Sending> => {
    if (last.current?.file === file) return { kind: 'sent', fileId: last.current.fileId };
    stop.current = new AbortController();
    setPercent(0);
    const sent = await sendFile(dossierId, file, setPercent, stop.current.signal);
    setPercent(undefined);
    if (sent.kind === 'sent') last.current = { file, fileId: sent.fileId };
    return sent;
  };
  return { percent, send, stop: () => stop.current?.abort(), forget: () => (last.current = undefined) };
}
