import { useParams } from 'react-router';
import { FamilyGroundsDocument } from '@generated/team/graphql';
import { KeepForm } from '@zov/dossier/web/team/keep/keep-form';
import { keepTexts } from '@zov/dossier/web/team/keep/keep.texts';
import { mayAct, myPartner } from '@zov/dossier/web/team/shared/rights';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { Card, LinkButton } from '@zov/ui';
import { NotFoundPage } from '@zov/ui/shell';
import { familyOf } from './family';
import { groundFormTexts as texts } from './grounds.texts';
import { GROUND_KINDS } from './kinds';

/** Where a strength, an outcome or a vulnerability is written for the first time, or corrected. */
export function GroundKeepScreen() {
  const { dossierId = '', what = '', rowId } = useParams();
  const reading = useReading(FamilyGroundsDocument, { id: dossierId });
  const kind = GROUND_KINDS[what];
  const act = rowId === undefined ? kind?.add : kind?.correct;
  if (!kind || !act) return <NotFoundPage />;
  const home = `/gezinnen/${dossierId}/cijfers`;
  return (
    <ScreenState reading={reading} lines={8}>
      {(data) => {
        const family = familyOf(data);
        if (!family) return null;
        const row = rowId === undefined ? undefined : kind.find(family, rowId);
        const allowed = mayAct(myPartner(family.involvements, data.viewer.id), rowId === undefined ? 'WRITE' : 'EDIT', kind.type);
        return (
          <Card title={act.title}>
            {allowed && (rowId === undefined || row !== undefined) ? (
              <KeepForm key={`${what} ${rowId ?? ''}`} kind={kind} row={row} family={family} home={home} />
            ) : (
              <>
                <p>{allowed ? keepTexts.gone : texts.notAllowed}</p>
                <LinkButton href={home}>{texts.back}</LinkButton>
              </>
            )}
          </Card>
        );
      }}
    </ScreenState>
  );
}
