import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { WhoSeesDocument, type FamilyReaderFragment, type SightAnswer, type WhoSeesQuery } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { usePeople } from '@zov/access/web/family/portal/people';
import { portalTexts } from '@zov/access/web/family/portal/portal.texts';
import { roleNames } from '@zov/access/web/family/portal/words.texts';
import { Button, Card, Skeleton } from '@zov/ui/plain';
import { formatList } from '@zov/ui/format';
import { partNames } from '../sharing/sharing.texts';
import { whoSeesTexts, whoSeesTitle } from './who-sees.texts';

type Part = FamilyReaderFragment['parts'][number];

const kinds = (parts: readonly Part[], answer: SightAnswer): string => formatList(parts.filter((part) => part.answer === answer).map((part) => partNames[part.dataClass]));

function ReaderItem({ reader }: { reader: FamilyReaderFragment }) {
  const t = useTexts(whoSeesTexts);
  const { name, parts } = reader;
  const [yes, some, no] = [kinds(parts, 'YES'), kinds(parts, 'PARTLY'), kinds(parts, 'NO')];
  return (
    <>
      <h3>{[name, reader.organisationName].filter(Boolean).join(', ')}</h3>
      {reader.kind === 'PROFESSIONAL' && <p>{roleNames[reader.role]}</p>}
      {yes && <p>{t.reads(yes)}</p>}
      {some && <p>{t.readsSome(some)}</p>}
      {no && <p>{t.readsNot(no)}</p>}
      <details>
        <summary aria-label={t.whyOf(name)}>{t.why}</summary>
        <ul>
          {parts.map((part) => (
            <li key={part.dataClass}>
              <strong>{partNames[part.dataClass]}</strong>
              <p>{part.sentences.join(' ')}</p>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Readers({ title, readers }: { title: string; readers: readonly FamilyReaderFragment[] }) {
  if (readers.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="zov-plain-list zov-lined-list">
        {readers.map((reader) => (
          <li key={reader.id}>
            <ReaderItem reader={reader} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type Dossier = NonNullable<WhoSeesQuery['dossier']>;
type ContentProps = { dossier: Dossier; /** Nothing while it is being read. */ readers: WhoSeesQuery['whoSeesWhat'] | undefined; about: string | undefined; onAbout: (id: string) => void };

function Content({ dossier, readers, about, onAbout }: ContentProps) {
  const t = useTexts(whoSeesTexts);
  const { ownIds } = usePortal();
  const { nameOf } = usePeople();
  // Of who is only a name, nothing can be asked; the reader reads more of itself and of whom it speaks for.
  const people = dossier.persons.filter((one) => one.birthDate || ownIds.includes(one.id)).map((one) => ({ value: one.id, label: ownIds.includes(one.id) ? t.me : t.child(nameOf(one.id) ?? '') }));
  const others = readers?.filter((one) => !one.isMe) ?? [];
  return (
    <>
      <p>
        {t.intro} {t.looked} {t.wrong}
      </p>
      {people.length > 1 && (
        <div className="zov-button-row" role="group" aria-label={t.about}>
          {people.map(({ value, label }) => (
            <Button key={value} aria-pressed={value === about} variant={value === about ? 'primary' : 'secondary'} onClick={() => onAbout(value)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {readers === undefined && <Skeleton label={portalTexts.loading} lines={4} />}
      {readers === null && <p>{t.closed}</p>}
      {readers && !others.some((one) => one.parts.length > 0) && <p>{t.none}</p>}
      <Readers title={t.family} readers={others.filter((one) => one.kind === 'FAMILY' && one.parts.length > 0)} />
      <Readers title={t.helpers} readers={others.filter((one) => one.kind === 'PROFESSIONAL' && one.parts.length > 0)} />
    </>
  );
}

/** Who reads what about the reader and whom it speaks for, and why. */
export function WhoSeesScreen() {
  const t = useTexts(whoSeesTexts);
  const { dossierId, ownIds } = usePortal();
  const [chosen, setChosen] = useState<string>();
  const result = useQuery(WhoSeesDocument, {
    variables: { id: dossierId, aboutPersonId: chosen ?? null },
    // What others read of one person must not stand in the place of what they read of another.
    fetchPolicy: 'no-cache',
  });
  return (
    <DossierPage title={whoSeesTitle} crumbs={[{ label: t.back, href: '/delen' }]} result={{ ...result, data: result.data ?? result.previousData }}>
      {(dossier) => <Content dossier={dossier} readers={result.data?.whoSeesWhat} about={chosen ?? dossier.persons.find((one) => ownIds.includes(one.id))?.id} onAbout={setChosen} />}
    </DossierPage>
  );
}
