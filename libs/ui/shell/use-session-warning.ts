import { useEffect, useState } from 'react';
import { useSessionActs } from './session-provider';

const warnMs = 2 * 60_000;
const checkMs = 15_000;
const longestTimerMs = 2 ** 31 - 1;

/**
 * Minutes left when the session is about to end (2 or 1), otherwise undefined. Before it warns it asks the server,
 * because working in this or another tab has moved the end.
 */
export function useSessionWarning(): number | undefined {
  const { endsAt, refresh } = useSessionActs();
  const [minutesLeft, setMinutesLeft] = useState<number>();

  useEffect(() => {
    setMinutesLeft(undefined);
    if (endsAt === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const plan = (end: number) => {
      const left = end - Date.now();
      const wait = left > warnMs ? left - warnMs : left > 0 ? Math.min(checkMs, left + 500) : checkMs;
      timer = setTimeout(() => void check(), Math.min(wait, longestTimerMs));
    };
    const check = async () => {
      const end = await refresh();
      if (end === undefined || end !== endsAt) return end === undefined ? plan(endsAt) : undefined;
      if (end - Date.now() <= warnMs) setMinutesLeft(Math.max(1, Math.ceil((end - Date.now()) / 60_000)));
      return plan(end);
    };
    plan(endsAt);
    return () => clearTimeout(timer);
  }, [endsAt, refresh]);

  return minutesLeft;
}

/** "Over 2 minuten" in the sentence of the dialog. */
export const minutesText = (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`);
