import { useLocation, useNavigation } from 'react-router';
import { Icon, type IconName } from '../plain/icon';
import { Link } from '../plain/link';
import { isCurrent } from '../plain/tab-nav';

export type NavItem = { href: string; label: string; icon?: IconName };

/** The main menu: which page is current is said and shown. */
export function MainNav({ items, className, label = 'Hoofdmenu' }: { items: readonly NavItem[]; className: string; label?: string }) {
  const { pathname } = useLocation();
  // Of a page and one below it that both stand in the menu, the nearest.
  const current = items.filter((item) => isCurrent(pathname, item)).sort((one, other) => other.href.length - one.href.length)[0];
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item === current ? 'page' : undefined}>
              {item.icon && <Icon name={item.icon} />}
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A thin line while the next page is on its way; it shows after 300 ms. */
export function NavigationProgress() {
  const { state } = useNavigation();
  return (
    <div className="zov-progress" role="status">
      {state === 'loading' && (
        <div className="zov-progress__bar">
          <span className="zov-visually-hidden">De pagina wordt geladen</span>
        </div>
      )}
    </div>
  );
}
