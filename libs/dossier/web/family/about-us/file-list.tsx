import { Card, LinkButton } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import type { AboutUsQuery } from '@generated/family/graphql';
import { sizeInWords } from '@zov/dossier/model/attachment.ts';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { usePeople } from '@zov/access/web/family/portal/people';
import { aboutUsTexts } from './about-us.texts';

type Dossier = NonNullable<AboutUsQuery['dossier']>;

/** Cards that were shared with the reader, on paper, and files that were shared by name; newest first. */
export function FileList({ files, cards }: { files: Dossier['attachments']; cards: Dossier['safetyCards'] }) {
  const t = useTexts(aboutUsTexts);
  const { dossierId } = usePortal();
  const { namesOf } = usePeople();
  if (files.length + cards.length === 0) return null;
  const link = (folder: string, id: string, title: string) => <LinkButton reload download href={`/family/${folder}/${dossierId}/${id}`}>{t.download(title)}</LinkButton>;
  return (
    <Card title={t.files}>
      <p>{t.filesHelp}</p>
      <ul className="zov-plain-list zov-lined-list">
        {cards.map((one) => (
          <li key={one.id}>
            <p className="zov-lead">{t.card(one.number)}</p>
            <p className="zov-subtle">{[dayOf(one.adoptedAt ?? one.sharedAt), 'pdf'].filter(Boolean).join(', ')}</p>
            {link('cards', one.id, t.card(one.number))}
          </li>
        ))}
        {files.map((one) => (
          <li key={one.id}>
            <p className="zov-lead">{one.title}</p>
            <p className="zov-subtle">{[formatDate(one.createdAt), one.kind.toLowerCase(), sizeInWords(one.bytes)].join(', ')}</p>
            {namesOf(one.aboutPersonIds) && <p>{t.about(namesOf(one.aboutPersonIds))}</p>}
            {link('files', one.id, one.title)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const dayOf = (moment: string | null | undefined): string | undefined => (moment ? formatDate(moment) : undefined);
