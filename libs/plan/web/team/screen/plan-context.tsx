import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { PlanQuery } from '@generated/team/graphql';
import { Names } from '@zov/dossier/web/team/shared/people';
import { fieldId } from '../drafts/use-field';
import type { Item, PlanDossier } from './plan-data';
import { mayEditOf, rightsOf, type PlanRights } from './plan-rights';

type PlanValue = {
  readonly dossier: PlanDossier;
  readonly viewer: PlanQuery['viewer'];
  readonly rights: PlanRights;
  readonly mayEdit: (item: Item) => boolean;
  /** Reads the plan again: after an act that adds, moves or freezes something. */
  readonly refresh: () => Promise<unknown>;
  readonly name: (personId: string) => string;
  readonly names: (personIds: readonly string[]) => string;
  readonly isOpen: (itemId: string) => boolean;
  readonly setOpen: (itemId: string, open: boolean) => void;
  /** Opens the item when it is folded, and brings focus to one of its fields. */
  readonly reveal: (itemId: string, field: string) => void;
};

/** What was just added may be read again before it is on the page. */
const WAIT_MS = 50;
const WAIT_TRIES = 40;

const PlanContext = createContext<PlanValue | null>(null);

export function usePlan(): PlanValue {
  const value = useContext(PlanContext);
  if (!value) throw new Error('No PlanProvider above this component');
  return value;
}

function focusOn(id: string): boolean {
  const place = document.getElementById(id);
  if (!place) return false;
  const control = place.matches('input, textarea, select, button, a[href], [tabindex]') ? place : (place.querySelector<HTMLElement>('input, textarea, select, button') ?? place);
  if (control === place && !place.matches('input, textarea, select, button, a[href], [tabindex]')) place.tabIndex = -1;
  control.scrollIntoView?.({ block: 'center' });
  control.focus();
  return true;
}

type PlanProviderProps = Pick<PlanValue, 'dossier' | 'viewer' | 'refresh'> & { children: ReactNode };

/** The family's plan and the people in it, for every part of the screen. */
export function PlanProvider({ dossier, viewer, refresh, children }: PlanProviderProps) {
  const [open, setOpened] = useState<ReadonlySet<string>>(new Set());
  const rights = useMemo(() => rightsOf(dossier, viewer), [dossier, viewer]);
  const mayEdit = useMemo(() => mayEditOf(dossier, viewer), [dossier, viewer]);

  const setOpen = useCallback((itemId: string, isOpen: boolean) => {
    setOpened((old) => {
      const next = new Set(old);
      if (isOpen) next.add(itemId);
      else next.delete(itemId);
      return next;
    });
  }, []);
  const reveal = useCallback(
    (itemId: string, field: string) => {
      flushSync(() => setOpen(itemId, true));
      let left = WAIT_TRIES;
      const look = (): void => {
        if (focusOn(fieldId(itemId, field))) return;
        left -= 1;
        if (left > 0) setTimeout(look, WAIT_MS);
        else focusOn(itemId);
      };
      look();
    },
    [setOpen],
  );

  const value = useMemo<PlanValue>(() => {
    const people = new Names(dossier.persons);
    return { dossier, viewer, rights, mayEdit, refresh, name: (id) => people.of(id), names: (ids) => people.list(ids), isOpen: (id) => open.has(id), setOpen, reveal };
  }, [dossier, viewer, rights, mayEdit, refresh, open, setOpen, reveal]);
  return <PlanContext.Provider value={value}>{children}</PlanContext.Provider>;
}
