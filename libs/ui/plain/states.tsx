import type { ReactNode } from 'react';
import { Button } from './button';
import { Icon, type IconName } from './icon';

type StateTitle = { headingLevel?: 2 | 3 };

/** Nothing here, and what to do about it. */
export function EmptyState({ title, icon = 'info', headingLevel = 2, actions, children }: StateTitle & { title: string; icon?: IconName; actions?: ReactNode; children?: ReactNode }) {
  const Title = `h${headingLevel}` as const;
  return (
    <div className="zov-state">
      <span className="zov-state__icon">
        <Icon name={icon} />
      </span>
      <Title>{title}</Title>
      {children}
      {actions && <div className="zov-button-row">{actions}</div>}
    </div>
  );
}

export type ErrorStateProps = StateTitle & {
  title?: string;
  /** What the helpdesk needs to find this error. */
  traceId?: string;
  onRetry?: () => void;
  children?: ReactNode;
};

/** Something failed: what happened, what is safe, what can be done, and the number to mention. */
export function ErrorState({ title = 'Dit lukt nu niet', headingLevel = 2, traceId, onRetry, children }: ErrorStateProps) {
  const Title = `h${headingLevel}` as const;
  return (
    <div className="zov-state" role="alert">
      <span className="zov-state__icon zov-state__icon--warning">
        <Icon name="warning" />
      </span>
      <Title>{title}</Title>
      {children ?? <p>Er ging iets mis aan onze kant. Er is niets verloren. Probeer het nog een keer.</p>}
      {onRetry && (
        <div className="zov-button-row">
          <Button variant="primary" onClick={onRetry}>
            Probeer opnieuw
          </Button>
        </div>
      )}
      {traceId && (
        <p className="zov-subtle">
          Blijft dit gebeuren? Noem dan dit nummer: <code>{traceId}</code>
        </p>
      )}
    </div>
  );
}

/** Grey lines while something loads; they show after 300 ms, so that quick answers do not flash. */
export function Skeleton({ label = 'Bezig met laden', lines = 3 }: { label?: string; lines?: number }) {
  return (
    <div className="zov-skeleton" role="status">
      <span className="zov-visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span className="zov-skeleton__line" key={line} />
      ))}
    </div>
  );
}

/** The first thing a keyboard reaches. */
export function SkipLink({ href = '#inhoud', children = 'Ga naar de inhoud' }: { href?: string; children?: ReactNode }) {
  return (
    <a className="zov-skip-link" href={href}>
      {children}
    </a>
  );
}
