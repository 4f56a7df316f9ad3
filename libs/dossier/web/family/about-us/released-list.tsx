import { Card } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import type { AboutUsQuery } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePeople } from '@zov/access/web/family/portal/people';
import { aboutUsTexts } from './about-us.texts';

/** What a professional told a parent who asked how a child is doing; newest first. */
export function ReleasedList({ releases }: { releases: NonNullable<AboutUsQuery['dossier']>['informationReleases'] }) {
  const t = useTexts(aboutUsTexts);
  const { namesOf } = usePeople();
  if (releases.length === 0) return null;
  return (
    <Card title={t.released}>
      <p>{t.releasedHelp}</p>
      <ul className="zov-plain-list zov-lined-list">
        {releases.map((one) => (
          <li key={one.id}>
            <p className="zov-subtle">{t.releasedBy(formatDate(one.createdAt), one.giver?.name ?? t.helper)}</p>
            <p className="zov-lead zov-lines">{one.words}</p>
            {namesOf(one.aboutPersonIds) && <p>{t.about(namesOf(one.aboutPersonIds))}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
