import { useEffect, useRef, useState } from 'react';
import { useSessionActs } from './session-provider';

const warnMs = 2 * 60_000;
const checkMs = 15_000;
const longestTimerMs = 2 ** 31 - 1;

const minutesIn = (ms: number) => (ms > warnMs ? undefined : Math.max(1, Math.ceil(ms / 60_000)));

/**
 * Minutes left when the session is about to end (2 or 1), otherwise undefined. Before it warns it asks the server,
 * because working in this or another tab has moved the end.
 */
export function useSessionWarning(): number | undefined {
  const { endsAt, refresh } = useSessionActs();
  const [minutesLeft, setMinutesLeft] = useState<number>();
  const askedAt = useRef(0);

  useEffect(() => {
    if (endsAt === undefined || endsAt - Date.now() > warnMs) setMinutesLeft(undefined);
    if (endsAt === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const plan = () => {
      if (stopped) return;
      const left = endsAt - Date.now();
      const pause = left > 0 ? Math.min(checkMs, left + 500) : checkMs;
      const wait = Math.max(left - warnMs, askedAt.current + pause - Date.now(), 0);
      timer = setTimeout(() => void check(), Math.min(wait, longestTimerMs));
    };
    const check = async () => {
      askedAt.current = Date.now();
      const end = await refresh();
      if (end !== undefined) setMinutesLeft(minutesIn(end - Date.now()));
      plan();
    };
    plan();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [endsAt, refresh]);

  return minutesLeft;
}

/** "Over 2 minuten" in the sentence of the dialog. */
export const minutesText = (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`);
