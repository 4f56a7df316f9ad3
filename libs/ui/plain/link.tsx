import type { AnchorHTMLAttributes, Ref } from 'react';
import { Link as RouterLink, useInRouterContext } from 'react-router';

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  href: string;
  /** Leave the app: ask the server for the page instead of the router. */
  reload?: boolean;
  ref?: Ref<HTMLAnchorElement>;
};

const leavesApp = (href: string) => /^([a-z][a-z+.-]*:|\/\/|#)/i.test(href);

/** A link that stays inside the app when it can, and is an ordinary link when it cannot. */
export function Link({ href, reload = false, ...rest }: LinkProps) {
  const inRouter = useInRouterContext();
  if (!inRouter || reload || leavesApp(href)) return <a {...rest} href={href} />;
  return <RouterLink {...rest} to={href} />;
}
