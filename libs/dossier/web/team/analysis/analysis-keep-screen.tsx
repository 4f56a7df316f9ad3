import { useParams } from 'react-router';
import { FamilyAnalysisDocument } from '@generated/team/graphql';
import { Card, LinkButton } from '@zov/ui';
import { NotFoundPage } from '@zov/ui/shell';
import { KeepForm } from '../keep/keep-form';
import { keepTexts } from '../keep/keep.texts';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { analysisFormTexts as texts } from './analysis.texts';
import { ANALYSIS_KINDS } from './kinds';

/** Who wrote a row, where it says so. */
const writtenBy = (row: object | undefined): unknown => (row as { author?: { id: string } | null } | undefined)?.author?.id;

/** Where a sentence, a perspective or another part of the analysis is written for the first time, or changed. */
export function AnalysisKeepScreen() {
  const { dossierId = '', what = '', rowId } = useParams();
  const reading = useReading(FamilyAnalysisDocument, { id: dossierId });
  const kind = ANALYSIS_KINDS[what];
  const act = rowId === undefined ? kind?.add : kind?.correct;
  if (!kind || !act) return <NotFoundPage />;
  const home = `/gezinnen/${dossierId}/analyse`;
  return (
    <ScreenState reading={reading} lines={8}>
      {({ viewer, dossier }) => {
        if (!dossier) return null;
        const row = rowId === undefined ? undefined : kind.find(dossier, rowId);
        const allowed = mayAct(myPartner(dossier.involvements, viewer.id), kind.right ?? (rowId === undefined ? 'WRITE' : 'EDIT'), kind.type, rowId === undefined || writtenBy(row) === viewer.id);
        return (
          <Card title={act.title}>
            {allowed && (rowId === undefined || row !== undefined) ? (
              <KeepForm key={`${what} ${rowId ?? ''}`} kind={kind} row={row} family={dossier} home={home} />
            ) : (
              <>
                <p>{allowed ? keepTexts.gone : keepTexts.notAllowed}</p>
                <LinkButton href={home}>{texts.back}</LinkButton>
              </>
            )}
          </Card>
        );
      }}
    </ScreenState>
  );
}
