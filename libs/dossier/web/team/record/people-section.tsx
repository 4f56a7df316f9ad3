import { Card, DataTable, StatusBadge, Tag } from '@zov/ui';
import { formatDateTime } from '@zov/ui/format';
import { custodySentences } from '../shared/custody-text';
import { ageText, bornText, familyFirst, today } from '../shared/people';
import { sharedTexts } from '../shared/shared.texts';
import { circleText, familyRoleText } from '../shared/words.texts';
import { WhoSeesLink } from '../sight/item-link';
import type { FamilyFile, SectionProps } from './record-screen';
import { AddLink, CorrectLink } from './keep-links';
import { recordTexts as texts } from './record.texts';

type Row = FamilyFile['persons'][number];

function born(person: Row): string {
  const notYet = !person.birthDate && Boolean(person.expectedOn);
  return [bornText(person) ?? (notYet ? '–' : texts.unknown), person.deceasedOn && texts.deceased(person.deceasedOn)].filter(Boolean).join(', ');
}

/** Whether somebody can sign in here; never with what. */
function signInText({ signIn }: Row): string {
  if (signIn?.bound) return texts.signInBound;
  return signIn?.invitedUntil && Date.parse(signIn.invitedUntil) > Date.now() ? texts.signInOpen(formatDateTime(signIn.invitedUntil)) : texts.signInNone;
}

/** Everybody in this record, and who has custody over whom. */
export function PeopleSection({ file, names, keeps }: SectionProps) {
  const sentences = custodySentences(file.custodies, names, today());
  return (
    <Card id="mensen" title={texts.people} className="zov-anchor">
      <div className="zov-stack">
        <DataTable
          caption={texts.people}
          captionHidden
          rows={familyFirst(file.persons)}
          rowKey={(person) => person.id}
          columns={[
            {
              id: 'name', header: texts.name, rowHeader: true,
              cell: (person) => (
                <>
                  {person.displayName}
                  {person.givenNames && <span className="zov-subtle zov-rows__sub">{texts.given(person.givenNames)}</span>}
                  {person.plainLanguage && <span className="zov-rows__sub"><Tag>{texts.plainLanguage}</Tag></span>}
                  {keeps && (person.circle === 'FAMILY' || person.signIn) && <span className="zov-subtle zov-rows__sub">{texts.signIn(signInText(person))}</span>}
                  <span className="zov-rows__sub">
                    {keeps && <CorrectLink what="persoon" id={person.id} of={person.displayName} file={file} />}
                    <WhoSeesLink dossierId={file.id} slug="persoon" id={person.id} of={person.displayName} />
                  </span>
                </>
              ),
            },
            { id: 'role', header: texts.role, cell: (person) => (person.familyRole ? familyRoleText[person.familyRole] : '–') },
            { id: 'age', header: texts.age, cell: (person) => ageText(person, today()) },
            { id: 'born', header: texts.bornOn, cell: born },
            { id: 'circle', header: texts.circle, cell: (person) => (person.circle ? circleText[person.circle] : '–') },
          ]}
        />
        {keeps && <AddLink what="persoon" file={file}>{texts.addPerson}</AddLink>}
        <div>
          <h3>{texts.custody}</h3>
          {sentences.length === 0 && <p>{texts.noCustody}</p>}
          <ul className="zov-rows">
            {sentences.map((one) => (
              <li key={one.id} className="zov-rows__row">
                <span>{one.text}</span>
                {one.ended && <Tag>{sharedTexts.ended}</Tag>}
                {one.underInvestigation && <StatusBadge tone="warning">{sharedTexts.underInvestigation}</StatusBadge>}
                {keeps && one.of.map((row) => <CorrectLink key={row.id} what="gezag" id={row.id} label={one.of.length > 1 ? texts.correctOf(names.of(row.adultPersonId)) : texts.correct} of={texts.custodyOf(names.of(row.adultPersonId), names.of(one.childPersonId))} file={file} />)}
              </li>
            ))}
          </ul>
          {keeps && <AddLink what="gezag" file={file}>{texts.addCustody}</AddLink>}
        </div>
      </div>
    </Card>
  );
}
