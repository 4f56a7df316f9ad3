import { useParams } from 'react-router';
import { FactsOfFamilyDocument } from '@generated/team/graphql';
import { Card, LinkButton } from '@zov/ui';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { CorrectFactForm } from './correct-fact-form';
import { factFormTexts as texts } from './fact-form.texts';
import { WithdrawFact } from './withdraw-fact';

/** Where a statement is corrected; the old one stays readable. */
export function CorrectFactScreen() {
  const { dossierId = '', factId = '' } = useParams();
  const reading = useReading(FactsOfFamilyDocument, { id: dossierId });
  const home = `/gezinnen/${dossierId}/dossier`;
  return (
    <ScreenState reading={reading} lines={8}>
      {({ viewer, dossier }) => {
        if (!dossier) return null;
        const fact = dossier.facts.find((one) => one.id === factId);
        const partner = myPartner(dossier.involvements, viewer.id);
        const allowed = fact && mayAct(partner, 'EDIT', 'Fact', fact.author?.id === viewer.id);
        const own = fact?.author?.id === viewer.id;
        return (
          <Card title={texts.correctTitle}>
            {fact && allowed && fact.state === 'CURRENT' ? (
              <>
                <CorrectFactForm key={fact.id} fact={fact} family={dossier} home={home} own={own} />
                {own && <WithdrawFact fact={fact} dossierId={dossierId} home={home} />}
              </>
            ) : (
              <>
                <p>{!fact ? texts.gone : fact.state === 'CURRENT' ? texts.notYours : texts.noLonger}</p>
                <LinkButton href={home}>{texts.back}</LinkButton>
              </>
            )}
          </Card>
        );
      }}
    </ScreenState>
  );
}
