import { useParams } from 'react-router';
import { FamilyGroundsDocument } from '@generated/team/graphql';
import { mayAct, myPartner } from '@zov/dossier/web/team/shared/rights';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { Card, LinkButton } from '@zov/ui';
import { familyOf } from '../grounds/family';
import { ScoreForm } from './score-form';
import { scoreTexts as texts } from './score.texts';

/** Where a professional gives an own score, or writes down what a family member said. */
export function RecordScoreScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyGroundsDocument, { id: dossierId });
  const home = `/gezinnen/${dossierId}/cijfers`;
  return (
    <ScreenState reading={reading} lines={8}>
      {(data) => {
        const family = familyOf(data);
        if (!family) return null;
        const partner = myPartner(family.involvements, data.viewer.id);
        const [ownScore, scoresOfFamily] = [mayAct(partner, 'WRITE', 'SafetyScore'), mayAct(partner, 'WRITE', 'SafetyScore', false)];
        return (
          <Card title={texts.formTitle}>
            {ownScore || scoresOfFamily ? (
              <ScoreForm {...{ family, home, ownScore, scoresOfFamily }} />
            ) : (
              <>
                <p>{texts.notAllowed}</p>
                <LinkButton href={home}>{texts.back}</LinkButton>
              </>
            )}
          </Card>
        );
      }}
    </ScreenState>
  );
}
