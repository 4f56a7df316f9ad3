import { Card, StatusBadge } from '@zov/ui';
import { custodySentences } from '../shared/custody-text';
import { today, type Names } from '../shared/people';
import { sharedTexts } from '../shared/shared.texts';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

/** Who has custody over whom, in sentences. */
export function CustodyCard({ family, names }: { family: Overview; names: Names }) {
  const sentences = custodySentences(family.custodies, names, today()).filter((one) => !one.ended);
  return (
    <Card title={texts.custody}>
      {sentences.length === 0 ? (
        <p>{texts.noCustody}</p>
      ) : (
        <ul className="zov-rows">
          {sentences.map((one) => (
            <li key={one.id} className="zov-rows__row">
              <span>{one.text}</span>
              {one.underInvestigation && <StatusBadge tone="warning">{sharedTexts.underInvestigation}</StatusBadge>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
