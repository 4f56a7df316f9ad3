import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ToastRegion } from './toast';

/** Round an app: the language of what components say themselves, and the place for messages. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <I18nProvider locale="nl-NL">
      {children}
      <ToastRegion />
    </I18nProvider>
  );
}
