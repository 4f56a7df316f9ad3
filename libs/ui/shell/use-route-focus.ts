import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const patienceMs = 8000;

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return false;
  if (heading.tabIndex !== -1 || !heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
  return true;
}

/**
 * Brings focus to the page's `h1` after each navigation, as soon as it is there. It stops waiting when the person
 * has meanwhile gone somewhere in the page by hand.
 */
export function useRouteFocus(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);

  useEffect(() => {
    if (last.current === pathname) return undefined;
    last.current = pathname;
    if (focusHeading()) return undefined;

    const main = document.querySelector('main');
    const observer = new MutationObserver(() => {
      if (main?.contains(document.activeElement) || focusHeading()) stop();
    });
    const timer = setTimeout(() => stop(), patienceMs);
    const stop = () => {
      clearTimeout(timer);
      observer.disconnect();
    };
    if (main) observer.observe(main, { childList: true, subtree: true });
    return stop;
  }, [pathname]);
}
