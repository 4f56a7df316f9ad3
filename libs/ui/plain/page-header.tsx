import { Fragment, type ReactNode } from 'react';
import { Link } from './link';
import { usePageTitle } from './page-title';

export type Crumb = { label: string; href: string };

export type PageHeaderProps = {
  title: string;
  /** What the browser tab says, when that must differ from the heading. */
  documentTitle?: string;
  /** The way up, without the page itself. */
  crumbs?: readonly Crumb[];
  /** Short facts in one line under the title. */
  facts?: readonly ReactNode[];
  /** Badges that need attention now. */
  signals?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
};

/** The top of every page: its only `h1`, which takes focus after navigation. */
export function PageHeader({ title, documentTitle, crumbs = [], facts = [], signals, actions, children }: PageHeaderProps) {
  usePageTitle(documentTitle ?? title);
  return (
    <div className="zov-page-header">
      {crumbs.length > 0 && (
        <nav className="zov-page-header__crumbs" aria-label="Kruimelpad">
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.href}>
                <Link href={crumb.href}>{crumb.label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="zov-page-header__row">
        <h1 tabIndex={-1}>{title}</h1>
        {actions && <div className="zov-page-header__actions">{actions}</div>}
      </div>
      {facts.length > 0 && (
        <p className="zov-page-header__facts">
          {facts.map((fact, index) => (
            <Fragment key={index}>
              {index > 0 && ' · '}
              <span>{fact}</span>
            </Fragment>
          ))}
        </p>
      )}
      {children && <div className="zov-page-header__intro">{children}</div>}
      {signals && <div className="zov-page-header__signals">{signals}</div>}
    </div>
  );
}
