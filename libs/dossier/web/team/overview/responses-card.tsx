import { Card, LinkButton, StatusBadge, Tag } from '@zov/ui';
import { today, type Names } from '../shared/people';
import { itemTypeText, responseKindText } from '../shared/words.texts';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

/** What family members said and nobody answered yet, the most urgent first. */
export function ResponsesCard({ family, names }: { family: Overview; names: Names }) {
  const open = family.responses.filter((one) => !one.answeredAt).sort((a, b) => (a.answerByOn ?? '9').localeCompare(b.answerByOn ?? '9'));
  if (open.length === 0) return null;
  return (
    <Card title={texts.responses} aside={<Tag>{texts.responseCount(open.length)}</Tag>} footer={<LinkButton size="small" icon="message" href={`/gezinnen/${family.id}/plan`}>{texts.answer}</LinkButton>}>
      <ul className="zov-rows">
        {open.map((one) => (
          <li key={one.id} className="zov-rows__row zov-rows__row--block">
            <span className="zov-rows__title">{texts.responseOf(names.of(one.personId), itemTypeText[one.itemType])}</span>
            <p className="zov-quote">
              <strong>{responseKindText[one.kind]}.</strong> {one.words}
            </p>
            {one.answerByOn && (
              <span>
                <StatusBadge tone={one.answerByOn < today() ? 'warning' : 'neutral'} icon="clock">
                  {texts.answerBy(one.answerByOn, today())}
                </StatusBadge>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
