import { useParams } from 'react-router';
import { ColleaguesToInvolveDocument } from '@generated/team/graphql';
import { partnersOf } from '@zov/access/model/partner.ts';
import { Card, LinkButton } from '@zov/ui';
import { myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { AskOtherDirector } from './ask-other-director';
import { HandOverForm } from './hand-over-form';
import { leaveTexts as texts } from './leave.texts';

/** Where a case director gives the direction to somebody else. */
export function HandOverScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(ColleaguesToInvolveDocument, { id: dossierId });
  const home = `/gezinnen/${dossierId}/dossier#betrokkenen`;
  return (
    <ScreenState reading={reading}>
      {({ dossier, viewer, professionals }) => {
        if (!dossier) return null;
        const directs = myPartner(dossier.involvements, viewer.id) === 'CASE_DIRECTOR';
        const others = professionals.filter((one) => one.id !== viewer.id && partnersOf(one.role).includes('CASE_DIRECTOR'));
        return (
          <div className="zov-stack">
            <Card title={texts.handTitle}>
              {directs ? (
                <>
                  <p>{texts.handIntro}</p>
                  <HandOverForm dossierId={dossierId} home={home} colleagues={others} />
                </>
              ) : (
                <>
                  <p>{texts.notYou}</p>
                  <LinkButton href={home}>{texts.cancel}</LinkButton>
                </>
              )}
            </Card>
            {directs && <AskOtherDirector dossierId={dossierId} />}
          </div>
        );
      }}
    </ScreenState>
  );
}
