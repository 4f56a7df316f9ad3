import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { Icon } from './icon';

const beacon = '/auth/exit';
const presses = 3;
const withinMs = 5000;

type Leave = (url: string) => void;

export type SafeExitProps = {
  /** A page without any trace of care or family; a weather page, for instance. */
  target?: string;
  children?: string;
  /** How the page is left; only a spec replaces it. */
  leave?: Leave;
};

const replacePage: Leave = (url) => window.location.replace(url);

/** The page to flee to, as the operator set it in the HTML. */
export function safeExitTarget(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="zov-exit-url"]')?.content || 'https://www.knmi.nl/';
}

/**
 * Hides the page at once, ends the session on the server and replaces the page in the history.
 * The browser's own history is not erased; the portal says so where the button is explained.
 */
export function exitSafely(target = safeExitTarget(), leave: Leave = replacePage): void {
  document.documentElement.classList.add('zov-leaving');
  document.title = 'Even geduld';
  try {
    navigator.sendBeacon?.(beacon);
    window.sessionStorage.clear();
  } catch {
    // Leaving matters more than ending the session, which ends by itself.
  }
  leave(target);
}

function useShiftThrice(exit: () => void): number {
  const [left, setLeft] = useState(presses);
  const latest = useRef(exit);
  latest.current = exit;

  useEffect(() => {
    let times: number[] = [];
    let forget: ReturnType<typeof setTimeout> | undefined;
    const restart = () => {
      times = [];
      setLeft(presses);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat) return;
      if (event.key !== 'Shift') return restart();
      clearTimeout(forget);
      const now = Date.now();
      times = [...times.filter((time) => now - time < withinMs), now];
      setLeft(presses - times.length);
      if (times.length >= presses) latest.current();
      else forget = setTimeout(restart, withinMs);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(forget);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  return left;
}

/** The red button that is always in sight; Shift three times within five seconds does the same. */
export function SafeExit(props: SafeExitProps) {
  const left = useShiftThrice(() => exitSafely(props.target, props.leave));
  return (
    <div className="zov-safe-exit">
      <SafeExitButton {...props} />
      <span className="zov-visually-hidden" role="status">
        {left < presses && left > 0 ? `Druk nog ${left} keer op Shift om deze pagina snel te verlaten.` : ''}
      </span>
    </div>
  );
}

/** The same button without the keys, for where the page below cannot be reached: inside a dialog. */
export function SafeExitButton({ target, leave, children = 'Verlaat deze pagina snel' }: SafeExitProps) {
  return (
    <SafeExitAnchor className="zov-safe-exit__button" {...{ target, leave }}>
      <Icon name="exit" />
      {children}
    </SafeExitAnchor>
  );
}

/** The second way out: the first thing a keyboard reaches after the skip link. */
export function SafeExitLink({ target, leave, children = 'Verlaat deze pagina snel' }: SafeExitProps) {
  return (
    <SafeExitAnchor className="zov-skip-link zov-skip-link--exit" {...{ target, leave }}>
      {children}
    </SafeExitAnchor>
  );
}

type AnchorProps = Pick<SafeExitProps, 'target' | 'leave'> & { className: string; children: ReactNode };

function SafeExitAnchor({ target, leave, className, children }: AnchorProps) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    exitSafely(target, leave);
  };
  return (
    <a className={className} href={target ?? safeExitTarget()} rel="nofollow noreferrer" onClick={onClick}>
      {children}
    </a>
  );
}
