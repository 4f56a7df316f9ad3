import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { FamilyResponseFragment } from '@generated/family/graphql';

type Voices = {
  responses: readonly FamilyResponseFragment[];
  /** Reads the screen again, so that a changed text shows. */
  reload: () => Promise<unknown>;
};

const VoicesContext = createContext<Voices>({ responses: [], reload: () => Promise.resolve() });

/** What was said before, for all items of a screen. */
export function VoicesProvider({ responses, reload, children }: Voices & { children: ReactNode }) {
  const voices = useMemo(() => ({ responses, reload }), [responses, reload]);
  return <VoicesContext.Provider value={voices}>{children}</VoicesContext.Provider>;
}

export const useVoices = (): Voices => useContext(VoicesContext);
