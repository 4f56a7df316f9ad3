import { useParams } from 'react-router';
import { FamilyPointersDocument } from '@generated/team/graphql';
import { Card, LinkButton } from '@zov/ui';
import { NotFoundPage } from '@zov/ui/shell';
import { KeepForm } from '../keep/keep-form';
import { factClasses, mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { POINTER_KINDS } from './kinds';
import { pointerFormTexts as texts } from './pointer.texts';

/** Where a verwijzing is written down, corrected or withdrawn. */
export function PointerKeepScreen() {
  const { dossierId = '', what = '', rowId } = useParams();
  const reading = useReading(FamilyPointersDocument, { id: dossierId });
  const kind = POINTER_KINDS[what];
  const act = rowId === undefined ? kind?.add : kind?.correct;
  if (!kind || !act) return <NotFoundPage />;
  const home = `/gezinnen/${dossierId}/dossier`;
  return (
    <ScreenState reading={reading} lines={6}>
      {({ viewer, dossier }) => {
        if (!dossier) return null;
        const partner = myPartner(dossier.involvements, viewer.id);
        const family = { ...dossier, classes: factClasses(partner) };
        const row = rowId === undefined ? undefined : kind.find(family, rowId);
        const mine = rowId === undefined || dossier.pointers.some((one) => one.id === rowId && one.author?.id === viewer.id);
        const allowed = mayAct(partner, rowId === undefined ? 'WRITE' : 'EDIT', 'Pointer', mine) && (mine || what === 'intrekken');
        return (
          <Card title={act.title}>
            {allowed && (rowId === undefined || row !== undefined) ? (
              <KeepForm key={`${what} ${rowId ?? ''}`} kind={kind} row={row} family={family} home={home} />
            ) : (
              <>
                <p>{allowed ? texts.gone : texts.notAllowed}</p>
                <LinkButton href={home}>{texts.back}</LinkButton>
              </>
            )}
          </Card>
        );
      }}
    </ScreenState>
  );
}
