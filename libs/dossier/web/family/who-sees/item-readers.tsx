import { useQuery } from '@apollo/client/react';
import { StatusBadge, Skeleton, type Tone } from '@zov/ui/plain';
import { WhoReadsItemDocument, type FamilyReaderFragment, type SightAnswer, type SightItem } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { portalTexts } from '@zov/access/web/family/portal/portal.texts';
import { roleNames } from '@zov/access/web/family/portal/words.texts';
import { whoReadsTexts } from './who-reads.texts';
import { answerNames, whoSeesTexts } from './who-sees.texts';

export interface AskedItem { readonly itemType: SightItem; readonly itemId: string }

const tones: Record<SightAnswer, Tone> = { YES: 'positive', PARTLY: 'info', NO: 'neutral' };

function Readers({ title, readers }: { title: string; readers: readonly FamilyReaderFragment[] }) {
  if (readers.length === 0) return null;
  return (
    <section aria-label={title}>
      <p>{title}</p>
      <ul className="zov-plain-list">
        {readers.map(({ id, name, organisationName, kind, role, parts }) => (
          <li key={id} className="zov-voice__said">
            {parts.map(({ dataClass, answer, sentences }) => (
              <div key={dataClass}>
                <p className="zov-row">
                  <strong>{[name, organisationName].filter(Boolean).join(', ')}</strong>
                  <StatusBadge tone={tones[answer]}>{answerNames[answer]}</StatusBadge>
                </p>
                {kind === 'PROFESSIONAL' && <p className="zov-subtle">{roleNames[role]}</p>}
                <p>{sentences.join(' ')}</p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everybody the reader may know of: whether this one reads the item, the ground, what for and until when, or the first reason why not. */
export function ItemReaders({ itemType, itemId }: AskedItem) {
  const t = useTexts(whoSeesTexts);
  const { failed } = useTexts(whoReadsTexts);
  const { dossierId } = usePortal();
  // Asked anew each time it is opened: who may read can change at any moment.
  const { data, error } = useQuery(WhoReadsItemDocument, { variables: { id: dossierId, itemType, itemId }, fetchPolicy: 'no-cache' });
  if (error) return <p>{failed}</p>;
  if (!data) return <Skeleton label={portalTexts.loading} lines={2} />;
  if (!data.whoSeesItem) return <p>{t.othersItem}</p>;
  const others = data.whoSeesItem.filter((one) => !one.isMe);
  return (
    <div className="zov-stack zov-stack--tight">
      <p>{t.looked}</p>
      {others.length === 0 && <p>{t.nobody}</p>}
      <Readers title={t.family} readers={others.filter((one) => one.kind === 'FAMILY')} />
      <Readers title={t.helpers} readers={others.filter((one) => one.kind === 'PROFESSIONAL')} />
      <p>{t.wrong}</p>
    </div>
  );
}
