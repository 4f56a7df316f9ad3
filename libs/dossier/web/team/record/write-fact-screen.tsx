import { useParams } from 'react-router';
import { FactsOfFamilyDocument } from '@generated/team/graphql';
import { Card, LinkButton } from '@zov/ui';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { factFormTexts as texts } from './fact-form.texts';
import { WriteFactForm } from './write-fact-form';

/** Where a professional writes one statement down. */
export function WriteFactScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FactsOfFamilyDocument, { id: dossierId });
  return (
    <ScreenState reading={reading} lines={10}>
      {({ viewer, dossier }) => {
        if (!dossier) return null;
        const partner = myPartner(dossier.involvements, viewer.id);
        const home = `/gezinnen/${dossierId}/dossier`;
        return (
          <Card title={texts.writeTitle}>
            {mayAct(partner, 'WRITE', 'Fact') ? (
              <WriteFactForm family={dossier} partner={partner} home={home} />
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
