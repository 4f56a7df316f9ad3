import type { ReactNode } from 'react';
import type { EmergencyPartsFragment } from '@generated/team/graphql';
import { emergencyState, type EmergencyState } from '@zov/access/model/emergency.ts';
import { Card, StatusBadge } from '@zov/ui';
import { reasonText, stateText, unknownWorker, verdictText, when } from './emergency.texts';

export const stateOf = (one: Pick<EmergencyPartsFragment, 'validUntil' | 'reviewedAt'>, now = new Date()): EmergencyState =>
  emergencyState({ validUntil: new Date(one.validUntil), reviewedAt: one.reviewedAt ? new Date(one.reviewedAt) : null }, now);

const tones = { RUNNING: 'warning', TO_REVIEW: 'info', REVIEWED: 'positive' } as const;

/** One emergency access: who, when, why, and what was found of it. */
export function EmergencyCard({ one, children }: { one: EmergencyPartsFragment; children?: ReactNode }) {
  const state = stateOf(one);
  return (
    <Card title={[one.worker?.name ?? unknownWorker, one.organisation?.name].filter(Boolean).join(', ')} aside={<StatusBadge tone={tones[state]}>{stateText[state]}</StatusBadge>}>
      <p>{when(one.validFrom, one.validUntil)}</p>
      <p>
        <strong>{reasonText[one.reasonCode]}.</strong> <span className="zov-lines">{one.words}</span>
      </p>
      {one.verdict && (
        <p>
          <strong>{verdictText[one.verdict]}.</strong> <span className="zov-lines">{one.verdictWords}</span>
        </p>
      )}
      {children}
    </Card>
  );
}
