import type { RefusedPartsFragment } from '@generated/team/graphql';
import { Notice } from '@zov/ui';
import { troubleTexts as texts } from './act-trouble.texts';

export type Trouble = { kind: 'refused'; refusal: RefusedPartsFragment } | { kind: 'failed'; traceId: string | undefined };

/** Why an act was not done, and that what was typed is still there. Problems of fields are shown at the fields. */
export function ActTrouble({ trouble }: { trouble: Trouble | undefined }) {
  if (!trouble) return null;
  const failed = trouble.kind === 'failed';
  if (!failed && trouble.refusal.fields.length > 0) return null;
  const number = failed ? trouble.traceId : trouble.refusal.correlationId;
  return (
    <Notice tone="warning" announce title={failed ? texts.failedTitle : texts.refusedTitle}>
      <p>{failed ? texts.failed : trouble.refusal.message}</p>
      {number && (
        <p className="zov-subtle">
          {texts.number} <code>{number}</code>
        </p>
      )}
    </Notice>
  );
}
