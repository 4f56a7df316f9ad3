import { useParams } from 'react-router';
import { FamilySharingDocument, type FamilySharingQuery } from '@generated/team/graphql';
import { ReleasesCard } from '../release/releases-card';
import { RepresentationCards } from '../representation/representation-cards';
import { familyFirst, Names } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { ConsentsCard } from './consents-card';
import { RestrictionsCard } from './restrictions-card';
import { SharesCard } from './shares-card';

export type Sharing = NonNullable<FamilySharingQuery['dossier']>;
export type SharingProps = { family: Sharing; names: Names; mayDirect: boolean; onChanged: () => void };

/** What is opened and what is kept closed in one family: shares, consents, restrictions, and who reads for whom. */
export function SharingScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilySharingDocument, { id: dossierId });
  return (
    <ScreenState reading={reading}>
      {({ dossier, viewer }) => {
        if (!dossier) return null;
        const props: SharingProps = {
          family: dossier,
          names: new Names(familyFirst(dossier.persons)),
          mayDirect: mayAct(myPartner(dossier.involvements, viewer.id), 'SHARE', 'Share'),
          onChanged: reading.retry,
        };
        return (
          <div className="zov-stack">
            <SharesCard {...props} />
            <ConsentsCard {...props} />
            <RestrictionsCard {...props} />
            <RepresentationCards {...props} />
            <ReleasesCard {...props} />
          </div>
        );
      }}
    </ScreenState>
  );
}
