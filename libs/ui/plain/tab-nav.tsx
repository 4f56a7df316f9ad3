import { useLocation } from 'react-router';
import { Link } from './link';

export type TabNavItem = { href: string; label: string; count?: number; /** Current only on exactly this address. */ exact?: boolean };

/** True when the address is the item's, or lies below it. */
export function isCurrent(pathname: string, { href, exact }: Pick<TabNavItem, 'href' | 'exact'>): boolean {
  const own = href.replace(/\/$/, '') || '/';
  const here = pathname.replace(/\/$/, '') || '/';
  return here === own || (!exact && own !== '/' && here.startsWith(`${own}/`));
}

/** The pages inside one family, as a row of links. */
export function TabNav({ label, items }: { label: string; items: readonly TabNavItem[] }) {
  const { pathname } = useLocation();
  return (
    <nav className="zov-tab-nav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} className="zov-tab-nav__link" aria-current={isCurrent(pathname, item) ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span className="zov-tab-nav__count"> {item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
