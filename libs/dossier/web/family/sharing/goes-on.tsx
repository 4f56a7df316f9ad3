import type { GoesOnFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { groundWords, sharingTexts } from './sharing.texts';

/** What another ground carries, although it was stopped or somebody objects: who, why, and who decided it. */
export function GoesOn({ rows, despite }: { rows: readonly GoesOnFragment[]; despite: string }) {
  const t = useTexts(sharingTexts);
  const ground = useTexts(groundWords);
  const live = rows.filter((one) => !one.validUntil || Date.parse(one.validUntil) > Date.now());
  if (live.length === 0) return null;
  return (
    <div>
      <p>{despite}</p>
      <ul>
        {live.map((one) => (
          <li key={one.id}>
            {t.goesOn([one.professional?.name, one.professional?.organisationName].filter(Boolean).join(', '), ground[one.secrecyBasis])} {one.decidedBy && t.decided(one.decidedBy.name)}
          </li>
        ))}
      </ul>
      <p>{t.ask}</p>
    </div>
  );
}
