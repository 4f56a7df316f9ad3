import { Card, Tag } from '@zov/ui';
import { formatList } from '@zov/ui/format';
import { today } from '../shared/people';
import { sharedTexts } from '../shared/shared.texts';
import { AddLink, CorrectLink } from './keep-links';
import type { FamilyFile, SectionProps } from './record-screen';
import { recordTexts as texts } from './record.texts';

const livesNow = ({ untilOn }: { readonly untilOn?: string | null }): boolean => !untilOn || untilOn > today();

/** The other homes that somebody lives in now. */
const elsewhere = (file: Pick<FamilyFile, 'households'>, homeId: string, personId: string): string[] =>
  file.households.filter((home) => home.id !== homeId && home.members.some((one) => one.personId === personId && livesNow(one))).map((home) => home.label);

/** Who lives with whom, and since when. The addresses stand with the other whereabouts. */
export function HomesSection({ file, names, keeps }: SectionProps<'households'>) {
  return (
    <Card id="wonen" title={texts.homes} className="zov-anchor">
      <div className="zov-stack">
        {file.households.length === 0 && <p>{texts.noHomes}</p>}
        {file.households.map((home) => (
          <div key={home.id} className="zov-stack zov-stack--tight">
            <h3>
              {home.label} {keeps && <CorrectLink what="huishouden" id={home.id} of={home.label} file={file} />}
            </h3>
            <ul className="zov-rows">
              {home.members.map((one) => (
                <li key={one.id} className="zov-rows__row">
                  <div>
                    <span className="zov-rows__title">{names.full(one.personId)}</span>
                    {livesNow(one) && elsewhere(file, home.id, one.personId).length > 0 && <span className="zov-subtle zov-rows__sub">{texts.alsoLivesIn(formatList(elsewhere(file, home.id, one.personId)))}</span>}
                    {(one.fromOn || one.untilOn) && <span className="zov-subtle zov-rows__sub">{texts.period(one.fromOn, one.untilOn)}</span>}
                  </div>
                  {one.untilOn && one.untilOn <= today() && <Tag>{sharedTexts.ended}</Tag>}
                  {keeps && <CorrectLink what="bewoner" id={one.id} of={texts.livingOf(names.of(one.personId), home.label)} file={file} />}
                </li>
              ))}
            </ul>
            {keeps && <AddLink what="bewoner" preset={`?householdId=${home.id}`} file={file}>{texts.addMember}</AddLink>}
          </div>
        ))}
        {keeps && <AddLink what="huishouden" file={file}>{texts.addHome}</AddLink>}
      </div>
    </Card>
  );
}
