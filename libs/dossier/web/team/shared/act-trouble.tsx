import type { ConflictPartsFragment, RefusedPartsFragment } from '@generated/team/graphql';
import { Notice } from '@zov/ui';
import { troubleTexts as texts } from './act-trouble.texts';

/** Everything that an act can come to besides being done. A form that shows both versions side by side meets a conflict before this. */
export type Trouble = { kind: 'refused'; refusal: RefusedPartsFragment } | { kind: 'conflict'; conflict: ConflictPartsFragment } | { kind: 'failed'; traceId: string | undefined };

/** Why an act was not done, and that what was typed is still there. Problems of fields are shown at the fields. */
export function ActTrouble({ trouble }: { trouble: Trouble | undefined }) {
  if (!trouble) return null;
  if (trouble.kind === 'conflict') {
    return (
      <Notice tone="warning" announce title={texts.overtakenTitle}>
        <p>{texts.overtaken(trouble.conflict.changedByName ?? undefined)}</p>
      </Notice>
    );
  }
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
