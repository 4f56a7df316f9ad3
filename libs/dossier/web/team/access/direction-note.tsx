import { HandOversDocument } from '@generated/team/graphql';
import { directorAs, giMeasureOn, whoOughtToDirect } from '@zov/dossier/model/direction';
import { Button, LinkButton, Notice } from '@zov/ui';
import { formatDate } from '@zov/ui/format';
import { today } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { useReading } from '../shared/use-reading';
import { measureKindText } from '../shared/words.texts';
import { handOverTexts as texts } from './hand-over.texts';

/** That the direction was offered, and who ought to direct under a measure. It tells, and changes nothing. `here`: on the page where it is handed over. */
export function DirectionNote({ dossierId, here = false }: { dossierId: string; here?: boolean }) {
  const { data, failed, retry } = useReading(HandOversDocument, { id: dossierId });
  if (failed && data === undefined && !here) {
    return (
      <Notice tone="warning">
        <p>{texts.failed}</p>
        <Button size="small" onClick={retry}>{texts.again}</Button>
      </Notice>
    );
  }
  if (!data?.dossier || data.dossier.state === 'CLOSED') return null;
  const { dossier, viewer, regionSettings } = data;
  const path = `/gezinnen/${dossierId}/overdragen`;
  const hands = mayAct(myPartner(dossier.involvements, viewer.id), 'AUTHORISE', 'WarmHandOver') && !here;
  const waiting = dossier.warmHandOvers.find(({ state }) => state === 'OFFERED');
  const measure = giMeasureOn(dossier.measures, today());
  const ought = whoOughtToDirect(dossier.measures, regionSettings, today());
  const director = dossier.involvements.find((one) => one.partner === 'CASE_DIRECTOR' && (!one.validUntil || Date.parse(one.validUntil) > Date.now()))?.professional;
  const differs = ought !== null && director !== undefined && director !== null && directorAs(director.role) !== ought;
  return (
    <>
      {waiting && !here && (
        <Notice tone="info" title={texts.waits(waiting.receiver?.name ?? texts.somebody, formatDate(waiting.createdAt))} actions={hands && <LinkButton size="small" href={path}>{texts.toOffer}</LinkButton>}>
          <p>{texts.waitsText}</p>
        </Notice>
      )}
      {ought && measure && (
        <Notice tone={differs ? 'warning' : 'info'} title={texts.measure(measureKindText[measure.kind])} actions={differs && hands && !waiting && <LinkButton size="small" href={path}>{texts.toHandOver}</LinkButton>}>
          <p>{texts.ought[ought]} {differs && texts.differs}</p>
        </Notice>
      )}
    </>
  );
}
