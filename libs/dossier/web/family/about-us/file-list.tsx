import { Card, LinkButton } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import type { AboutUsQuery } from '@generated/family/graphql';
import { sizeInWords } from '@zov/dossier/model/attachment.ts';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { usePeople } from '@zov/access/web/family/portal/people';
import { aboutUsTexts } from './about-us.texts';

/** Files that were shared with the reader by name; newest first. */
export function FileList({ files }: { files: NonNullable<AboutUsQuery['dossier']>['attachments'] }) {
  const t = useTexts(aboutUsTexts);
  const { dossierId } = usePortal();
  const { namesOf } = usePeople();
  if (files.length === 0) return null;
  return (
    <Card title={t.files}>
      <p>{t.filesHelp}</p>
      <ul className="zov-plain-list zov-lined-list">
        {files.map((one) => (
          <li key={one.id}>
            <p className="zov-lead">{one.title}</p>
            <p className="zov-subtle">{[formatDate(one.createdAt), one.kind.toLowerCase(), sizeInWords(one.bytes)].join(', ')}</p>
            {namesOf(one.aboutPersonIds) && <p>{t.about(namesOf(one.aboutPersonIds))}</p>}
            <LinkButton reload download href={`/family/files/${dossierId}/${one.id}`}>{t.download(one.title)}</LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
