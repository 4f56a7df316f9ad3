import { Card, LinkButton } from '@zov/ui';
import { birthdayTexts } from '../shared/birthday.texts';
import { turningSoon } from '../shared/birthdays';
import { today } from '../shared/people';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

/** Birthdays that come on which rights change, with what changes. */
export function BirthdaysCard({ family }: { family: Overview }) {
  const soon = turningSoon(family.persons, today());
  if (soon.length === 0) return null;
  return (
    <Card title={texts.birthdays} footer={<LinkButton size="small" icon="people" href={`/gezinnen/${family.id}/delen`}>{texts.whoReads}</LinkButton>}>
      <ul className="zov-rows">
        {soon.map(({ person, turns, on }) => (
          <li key={person.id} className="zov-rows__row">
            <div>
              <span className="zov-rows__title">{birthdayTexts.birthday(person.callName, turns, on, today())}</span>
              <span className="zov-subtle zov-rows__sub">{birthdayTexts.means[turns]}</span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
