import type { ReactNode } from 'react';
import { Notice } from '@zov/ui/plain';
import { actTexts as t } from './act.texts';
import type { Problem } from './use-act';

/** Why an act was not done, and the number to mention. */
export function ProblemNotice({ problem, children }: { problem: Problem | undefined; children?: ReactNode }) {
  if (!problem) return null;
  const rest = problem.fields.filter(({ message }) => message !== problem.message);
  return (
    <Notice tone="warning" announce title={t.notDone}>
      <p>{problem.message}</p>
      {children ?? (rest.length > 0 && <ul>{[...new Set(rest.map(({ message }) => message))].map((message) => <li key={message}>{message}</li>)}</ul>)}
      {problem.traceId && (
        <p className="zov-subtle">
          {t.trace} <code>{problem.traceId}</code>
        </p>
      )}
    </Notice>
  );
}
