import { useParams } from 'react-router';
import { FamilyToKeepDocument } from '@generated/team/graphql';
import { Card, LinkButton } from '@zov/ui';
import { NotFoundPage } from '@zov/ui/shell';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { KeepForm } from './keep-form';
import { keepTexts as texts } from './keep.texts';
import { KINDS } from './kinds';

/** Where who directs writes something of the record for the first time, or corrects it. */
export function KeepScreen() {
  const { dossierId = '', what = '', rowId } = useParams();
  const reading = useReading(FamilyToKeepDocument, { id: dossierId });
  const kind = KINDS[what];
  const act = rowId === undefined ? kind?.add : kind?.correct;
  if (!kind || !act) return <NotFoundPage />;
  const home = `/gezinnen/${dossierId}/dossier`;
  return (
    <ScreenState reading={reading} lines={8}>
      {({ viewer, dossier, measureLimits }) => {
        if (!dossier) return null;
        const family = { ...dossier, measureLimits };
        const row = rowId === undefined ? undefined : kind.find(family, rowId);
        const allowed = mayAct(myPartner(family.involvements, viewer.id), rowId === undefined ? 'WRITE' : 'EDIT', kind.type, false);
        const there = rowId === undefined || row !== undefined;
        return (
          <Card title={act.title}>
            {allowed && there ? (
              <KeepForm key={`${what} ${rowId ?? ''}`} kind={kind} row={row} family={family} home={home} />
            ) : (
              <>
                <p>{allowed ? texts.gone : texts.notAllowed}</p>
                <LinkButton href={home}>{texts.cancel}</LinkButton>
              </>
            )}
          </Card>
        );
      }}
    </ScreenState>
  );
}
