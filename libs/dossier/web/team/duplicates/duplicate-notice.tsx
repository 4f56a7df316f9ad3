import type { Described } from '@zov/dossier/model/same-person.ts';
import { Link, Notice } from '@zov/ui';
import { bornText } from '../shared/people';
import { duplicateTexts as texts } from './duplicates.texts';
import { useSamePerson } from './use-same-person';

/** Warns that somebody may be there already. It knows no families but those of the reader, and says nothing of any other. */
export function DuplicateNotice({ typed, dossierId }: { typed: Described; dossierId?: string }) {
  const alike = useSamePerson(typed);
  return (
    <div role="status">
      {alike.length > 0 && (
        <Notice tone="warning" title={texts.title}>
          <ul>
            {alike.map(({ person, likely }) => (
              <li key={person.id}>
                {texts.line(person.displayName, bornText(person), likely)}
                {person.dossierId === dossierId ? texts.here : <Link href={`/gezinnen/${person.dossierId ?? ''}`}>{texts.elsewhere}</Link>}
              </li>
            ))}
          </ul>
          <p>{texts.where}</p>
        </Notice>
      )}
    </div>
  );
}
