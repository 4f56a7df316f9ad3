import { useParams } from 'react-router';
import { ColleaguesToInvolveDocument } from '@generated/team/graphql';
import { Card, LinkButton } from '@zov/ui';
import { inForce } from '../shared/homes';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { InvolveForm } from './involve-form';
import { involveTexts as texts } from './involve.texts';

/** Where a case director lets a colleague in, with purpose and ground. */
export function InvolveScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(ColleaguesToInvolveDocument, { id: dossierId });
  return (
    <ScreenState reading={reading}>
      {({ dossier, viewer, professionals }) => {
        if (!dossier) return null;
        const home = `/gezinnen/${dossierId}`;
        const there = new Set(dossier.involvements.filter((one) => inForce(one)).map((one) => one.professional?.id));
        return (
          <Card title={texts.title}>
            {mayAct(myPartner(dossier.involvements, viewer.id), 'AUTHORISE', 'Involvement') ? (
              <>
                <p>{texts.intro}</p>
                <InvolveForm dossierId={dossierId} home={home} colleagues={professionals.filter((one) => !there.has(one.id))} />
              </>
            ) : (
              <>
                <p>{texts.notYou}</p>
                <LinkButton href={home}>{texts.cancel}</LinkButton>
              </>
            )}
          </Card>
        );
      }}
    </ScreenState>
  );
}
