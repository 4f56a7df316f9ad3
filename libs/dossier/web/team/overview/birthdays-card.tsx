import { Card, LinkButton } from '@zov/ui';
import { birthdayTexts as texts } from '../shared/birthday.texts';
import type { Turning } from '../shared/birthdays';
import { today, type SomePerson } from '../shared/people';

/** Birthdays that come on which rights change, with what changes. */
export function BirthdaysCard({ soon, dossierId }: { soon: readonly Turning<SomePerson>[]; dossierId: string }) {
  return (
    <Card title={texts.title} footer={<LinkButton size="small" icon="people" href={`/gezinnen/${dossierId}/delen`}>{texts.whoReads}</LinkButton>}>
      <ul className="zov-rows">
        {soon.map(({ person, turns, on }) => (
          <li key={person.id} className="zov-rows__row">
            <div>
              <span className="zov-rows__title">{texts.birthday(person.callName, turns, on, today())}</span>
              <span className="zov-subtle zov-rows__sub">{texts.means[turns]}</span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
