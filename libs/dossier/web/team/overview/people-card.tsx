import { Card, LinkButton, Tag } from '@zov/ui';
import { ageOn } from '@zov/ui/format';
import { ageText, familyFirst, today, type SomePerson } from '../shared/people';
import { familyRoleText } from '../shared/words.texts';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

/** A child has a login of its own from this age (R9). */
const OWN_VOICE = 12;

function canBeInvited(person: SomePerson): boolean {
  if (person.circle === 'NETWORK' || person.deceasedOn) return false;
  return person.familyRole !== 'CHILD' || (Boolean(person.birthDate) && ageOn(person.birthDate ?? '', today()) >= OWN_VOICE);
}

/** Everybody in the family and around it, family first. */
export function PeopleCard({ family, mayInvite }: { family: Overview; mayInvite: boolean }) {
  return (
    <Card title={texts.people} footer={<LinkButton size="small" icon="people" href={`/gezinnen/${family.id}/dossier`}>{texts.allPeople}</LinkButton>}>
      {family.persons.length === 0 && <p>{texts.noPeople}</p>}
      <ul className="zov-rows">
        {familyFirst(family.persons).map((person) => (
          <li key={person.id} className="zov-rows__row">
            <div>
              <span className="zov-rows__title">{person.displayName}</span>
              <span className="zov-subtle zov-rows__sub">
                {[person.familyRole && familyRoleText[person.familyRole], ageText(person, today())].filter(Boolean).join(' · ')}
              </span>
            </div>
            {person.circle === 'NETWORK' && <Tag>{texts.network}</Tag>}
            {mayInvite && canBeInvited(person) && (
              <LinkButton size="small" href={`/gezinnen/${family.id}/uitnodigen/${person.id}`}>
                {texts.invite}
                <span className="zov-visually-hidden">: {person.callName}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
