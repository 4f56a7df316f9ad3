import { Card, Tag } from '@zov/ui';
import { today } from '../shared/people';
import { sharedTexts } from '../shared/shared.texts';
import { measureKindText } from '../shared/words.texts';
import { AddLink, CorrectLink } from './keep-links';
import type { SectionProps } from './record-screen';
import { recordTexts as texts } from './record.texts';

/** Legal acts, for whom and for how long. */
export function MeasuresSection({ file, names, keeps }: SectionProps) {
  return (
    <Card id="maatregelen" title={texts.measures} className="zov-anchor">
      {file.measures.length === 0 && <p>{texts.noMeasures}</p>}
      <ul className="zov-rows">
        {file.measures.map((one) => (
          <li key={one.id} className="zov-rows__row">
            <div>
              <span className="zov-rows__title">{measureKindText[one.kind]}</span>
              <span className="zov-rows__sub">{[names.list(one.aboutPersonIds), texts.period(one.fromOn, one.untilOn)].join(', ')}</span>
              {one.note && <span className="zov-subtle zov-rows__sub">{one.note}</span>}
            </div>
            {one.untilOn && one.untilOn <= today() && <Tag>{sharedTexts.ended}</Tag>}
            {keeps && <CorrectLink what="maatregel" id={one.id} of={measureKindText[one.kind]} file={file} />}
          </li>
        ))}
      </ul>
      {keeps && <AddLink what="maatregel" file={file}>{texts.addMeasure}</AddLink>}
    </Card>
  );
}
