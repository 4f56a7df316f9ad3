import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

/** `danger` is for danger to a child or loss of data; what merely needs attention is `warning`. */
export type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'danger';

const toneIcon: Record<Tone, IconName> = { neutral: 'info', info: 'info', positive: 'check', warning: 'warning', danger: 'alert' };

export type NoticeProps = {
  tone?: Tone;
  title?: string;
  /** 2, 3 or 4, so that headings do not skip a level; without it the title is not a heading. */
  headingLevel?: 2 | 3 | 4;
  /** Read out at once: for what appears while someone works. */
  announce?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
};

/** A message that stays: about the page or a part of it. */
export function Notice({ tone = 'info', title, headingLevel, announce, actions, children }: NoticeProps) {
  const Title = headingLevel ? (`h${headingLevel}` as const) : 'p';
  return (
    <div className={`zov-notice zov-notice--${tone}`} role={announce ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon name={toneIcon[tone]} />
      <div className="zov-notice__body">
        {title && <Title className="zov-notice__title">{title}</Title>}
        {children}
        {actions && <div className="zov-button-row zov-notice__actions">{actions}</div>}
      </div>
    </div>
  );
}

/** A word with an icon and a colour: the word alone is enough. */
export function StatusBadge({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`zov-badge zov-badge--${tone}`}>
      {(icon || tone !== 'neutral') && <Icon name={icon ?? toneIcon[tone]} />}
      {children}
    </span>
  );
}

/** A word that says what kind of thing this is. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="zov-tag">{children}</span>;
}

/** On every page while the data are made up. */
export function DemoBanner({ children = 'Demogegevens – fictief' }: { children?: ReactNode }) {
  return (
    <aside className="zov-demo-banner" aria-label="Demo">
      {children}
    </aside>
  );
}

export type CardProps = {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  /** Beside the title: a badge, a count, a small button. */
  aside?: ReactNode;
  /** Below a line: what can be done with this card. */
  footer?: ReactNode;
  id?: string;
  className?: string;
  children?: ReactNode;
};

/** A white block with one subject. */
export function Card({ title, headingLevel = 2, aside, footer, id, className, children }: CardProps) {
  const Title = `h${headingLevel}` as const;
  return (
    <section className={classNames('zov-card', className)} id={id}>
      {(title || aside) && (
        <div className="zov-card__header">
          {title && <Title className="zov-card__title">{title}</Title>}
          {aside && <div className="zov-card__aside">{aside}</div>}
        </div>
      )}
      {children}
      {footer && <div className="zov-card__footer">{footer}</div>}
    </section>
  );
}
