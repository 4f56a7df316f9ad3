import { Card, LinkButton } from '@zov/ui';
import type { SharingProps } from '../sharing/sharing-screen';
import { releaseTexts as texts } from './release.texts';

/** What parents without custody were told about a child, and why that was right (R13). */
export function ReleasesCard({ family, names, mayDirect }: SharingProps) {
  if (!mayDirect) return null;
  return (
    <Card
      id="verteld"
      title={texts.card}
      footer={
        <LinkButton size="small" icon="plus" href={`/gezinnen/${family.id}/delen/vertellen`}>
          {texts.add}
        </LinkButton>
      }
    >
      <p className="zov-subtle">{texts.cardText}</p>
      {family.informationReleases.length === 0 && <p>{texts.none}</p>}
      <ul className="zov-rows">
        {family.informationReleases.map((one) => (
          <li key={one.id} className="zov-rows__row">
            <div>
              <span className="zov-rows__title">{texts.told(names.of(one.toPersonId), names.list(one.aboutPersonIds))}</span>
              <span className="zov-rows__sub">{one.told}</span>
              <span className="zov-rows__sub">{texts.why(one.reason)}</span>
              <span className="zov-subtle zov-rows__sub">{texts.toldBy(one.giver?.name, one.createdAt)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
