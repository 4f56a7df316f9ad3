import type { ReactNode } from 'react';
import { formatDate, formatDateTime } from '../format';
import { classNames } from './class-names';
import { Icon } from './icon';
import { Link } from './link';
import { Tag } from './notice';

export type Description = { term: ReactNode; details: ReactNode };

/** Names and what they are: "Geboren – 3 maart 2017". */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="zov-description-list">
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.term}</dt>
          <dd>{item.details}</dd>
        </div>
      ))}
    </dl>
  );
}

export type TimelineItem = {
  id: string;
  /** A day (`YYYY-MM-DD`) or an instant. */
  at: string;
  title: ReactNode;
  kind?: string;
  children?: ReactNode;
};

/** What happened, in the order given. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol className="zov-timeline" aria-label={label}>
      {items.map((item) => (
        <li className="zov-timeline__item" key={item.id}>
          <p className="zov-timeline__when">
            <time dateTime={item.at}>{item.at.length > 10 ? formatDateTime(item.at) : formatDate(item.at)}</time>
            {item.kind && <Tag>{item.kind}</Tag>}
          </p>
          <p className="zov-timeline__title">{item.title}</p>
          {item.children && <div className="zov-timeline__text">{item.children}</div>}
        </li>
      ))}
    </ol>
  );
}

export type PhaseStep = {
  id: string;
  title: string;
  /** Where this phase stands, in words: "Vastgesteld 12 september · versie 3". */
  status: string;
  state: 'done' | 'current' | 'upcoming' | 'blocked';
  href?: string;
};

/** The three plans in their order. What blocks a phase is said in its status text. */
export function PhaseTracker({ steps, label = 'Fasen van het plan' }: { steps: readonly PhaseStep[]; label?: string }) {
  return (
    <ol className="zov-phase-tracker" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={classNames('zov-phase-tracker__step', `zov-phase-tracker__step--${step.state}`)}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="zov-phase-tracker__marker">
            {step.state === 'done' && <Icon name="check" />}
            {step.state === 'blocked' && <Icon name="lock" />}
            {(step.state === 'current' || step.state === 'upcoming') && index + 1}
          </span>
          <span className="zov-phase-tracker__text">
            <span className="zov-phase-tracker__title">{step.href ? <Link href={step.href}>{step.title}</Link> : step.title}</span>
            <span className="zov-phase-tracker__status">{step.status}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
