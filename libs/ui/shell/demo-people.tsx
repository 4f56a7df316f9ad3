import { useEffect, useState } from 'react';
import { Card } from '../plain/notice';
import { signInHref, type Audience } from './session-client';

type DemoPerson = { id: string; name: string; role: string; organisation: string | null; audience: string };

function usePeople(audience: Audience): readonly DemoPerson[] {
  const [people, setPeople] = useState<readonly DemoPerson[]>([]);
  useEffect(() => {
    let wanted = true;
    fetch('/demo/people', { headers: { accept: 'application/json' } })
      .then((response) => (response.ok ? response.json() : []))
      .then((answer: DemoPerson[] | { people: DemoPerson[] }) => wanted && setPeople(Array.isArray(answer) ? answer : answer.people))
      .catch(() => undefined);
    return () => void (wanted = false);
  }, []);
  return people.filter((person) => person.audience.toLowerCase() === audience);
}

/** The made-up people one can sign in as, in demo mode only. */
export function DemoPeople({ audience }: { audience: Audience }) {
  const people = usePeople(audience);
  if (people.length === 0) return null;
  return (
    <Card title="Kies een demopersoon">
      <p>Deze mensen bestaan niet. Een wachtwoord is niet nodig.</p>
      <ul className="zov-demo-people">
        {people.map((person) => (
          <li key={person.id}>
            <a href={signInHref(audience, person.id)}>
              <span className="zov-demo-people__name">{person.name}</span>
              <span className="zov-subtle">{[person.role, person.organisation].filter(Boolean).join(' · ')}</span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
