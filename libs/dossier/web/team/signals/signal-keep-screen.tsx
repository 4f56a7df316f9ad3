import { useParams, useSearchParams } from 'react-router';
import { FamilySignalsDocument } from '@generated/team/graphql';
import { Card, LinkButton } from '@zov/ui';
import { NotFoundPage } from '@zov/ui/shell';
import { KeepForm } from '../keep/keep-form';
import { keepTexts } from '../keep/keep.texts';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { SIGNAL_KINDS, type SignalFamily } from './kinds';
import { signalTexts as texts } from './signals.texts';

/** Where a signal is written down, and each of its parts is filled in. */
export function SignalKeepScreen() {
  const { dossierId = '', what = '', rowId } = useParams();
  const [search] = useSearchParams();
  const reading = useReading(FamilySignalsDocument, { id: dossierId });
  const kind = SIGNAL_KINDS[what];
  const act = rowId === undefined ? kind?.add : kind?.correct;
  if (!kind || !act) return <NotFoundPage />;
  return (
    <ScreenState reading={reading} lines={8}>
      {({ viewer, dossier }) => {
        if (!dossier) return null;
        const row = rowId === undefined ? undefined : kind.find(dossier, rowId);
        const allowed = mayAct(myPartner(dossier.involvements, viewer.id), rowId === undefined ? 'WRITE' : 'EDIT', kind.type, false);
        const home = homeOf(dossier, what, rowId, search.get('signaal'));
        return (
          <Card title={act.title}>
            {allowed && (rowId === undefined || row !== undefined) ? (
              <KeepForm key={`${what} ${rowId ?? ''}`} kind={kind} row={row} family={dossier} home={home} />
            ) : (
              <>
                <p>{allowed ? keepTexts.gone : keepTexts.notAllowed}</p>
                <LinkButton href={home}>{texts.backToSignal}</LinkButton>
              </>
            )}
          </Card>
        );
      }}
    </ScreenState>
  );
}

/** The page of the signal that this belongs to; of a new one, the page that lists them. */
function homeOf(family: SignalFamily, what: string, rowId: string | undefined, preset: string | null): string {
  const of = what === 'stap' ? (family.signalSteps.find((one) => one.id === rowId)?.signalId ?? preset) : rowId;
  return of === undefined || of === null ? `/gezinnen/${family.id}/analyse` : `/gezinnen/${family.id}/signalen/${of}`;
}
