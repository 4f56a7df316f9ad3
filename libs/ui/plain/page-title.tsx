import { createContext, useContext, useEffect } from 'react';

/** Makes the browser's title from a page's own. The portal answers the same neutral title for every page. */
const TitleFormat = createContext<(pageTitle: string) => string>((pageTitle) => pageTitle);

export const PageTitleProvider = TitleFormat.Provider;

/** Names the browser tab after the page. */
export function usePageTitle(pageTitle: string): void {
  const format = useContext(TitleFormat);
  useEffect(() => {
    document.title = format(pageTitle);
  }, [format, pageTitle]);
}
