import { Card, StatusBadge, Tag } from '@zov/ui';
import { inForce } from '../shared/homes';
import { sharedTexts } from '../shared/shared.texts';
import { restrictionKindText } from '../shared/words.texts';
import type { SectionProps } from './record-screen';
import { recordTexts as texts } from './record.texts';

type Kept = SectionProps['file']['restrictions'][number];

const kept = (about: string, one: Kept, names: SectionProps['names']) =>
  one.againstOrganisation ? texts.objection(about, one.againstOrganisation.name) : texts.restriction(about, names.of(one.againstPersonId));

/** What is kept from whom, and why. */
export function RestrictionsSection({ file, names }: SectionProps) {
  return (
    <Card id="verborgen" title={texts.restrictions} className="zov-anchor">
      {file.restrictions.length === 0 && <p>{texts.noRestrictions}</p>}
      <ul className="zov-rows">
        {file.restrictions.map((one) => (
          <li key={one.id} className="zov-rows__row">
            <div>
              <span className="zov-rows__title">{kept(names.list(one.aboutPersonIds), one, names)}</span>
              <span className="zov-rows__sub">{one.reason}</span>
              <span className="zov-subtle zov-rows__sub">{texts.since(one.validFrom, one.validUntil)}</span>
            </div>
            {inForce(one) ? (
              <StatusBadge tone="warning" icon="lock">
                {restrictionKindText[one.kind]}
              </StatusBadge>
            ) : (
              <Tag>{sharedTexts.ended}</Tag>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
