import { Button, DescriptionList, Dialog, LinkButton, type Description } from '@zov/ui';
import { formatNumber } from '@zov/ui/format';
import { actionText, dataClassText, groundText, objectText, roleText } from '../shared/words.texts';
import { readerName, shortKey, type LogRow } from './known';
import type { LogLinks } from './log-table';
import { basisOf, preciseTime, purposeOf } from './log-words';
import { detailTexts as texts, logTexts } from './log.texts';
import { OutcomeBadge } from './outcome-badge';

type Props = { row: LogRow | undefined; links: LogLinks; onClose: () => void };

function fieldsOf(row: LogRow): Description[] {
  const { terms } = texts;
  const code = (value: string | null | undefined) => (value ? <code>{value}</code> : logTexts.none);
  return [
    { term: terms.at, details: preciseTime(row.at) },
    { term: terms.utc, details: code(row.at) },
    { term: terms.reader, details: row.reader?.name ?? texts.unknownName },
    { term: terms.role, details: roleText[row.role] },
    { term: terms.organisation, details: row.organisation?.name ?? logTexts.none },
    { term: terms.actorId, details: code(row.actorId) },
    { term: terms.action, details: actionText[row.action] },
    { term: terms.operation, details: code(row.operation) },
    { term: terms.outcome, details: <OutcomeBadge outcome={row.outcome} /> },
    { term: terms.dossierId, details: code(row.dossierId) },
    { term: terms.subjectPersonId, details: code(row.subjectPersonId) },
    { term: terms.objectType, details: objectText(row.objectType) },
    { term: terms.objectId, details: code(row.objectId) },
    { term: terms.dataClasses, details: row.dataClasses.map((one) => `${dataClassText[one]} (${one})`).join(', ') || logTexts.none },
    { term: terms.maskedFields, details: code(row.maskedFields.join(', ')) },
    { term: terms.itemCount, details: formatNumber(row.itemCount) },
    { term: terms.purpose, details: purposeOf(row) },
    { term: terms.legalBasis, details: basisOf(row) },
    { term: terms.secrecyBasis, details: row.secrecyBasis ? groundText(row.secrecyBasis) : logTexts.none },
    { term: terms.accessPoint, details: code(row.accessPoint) },
    { term: terms.traceId, details: code(row.traceId) },
    { term: terms.id, details: code(row.id) },
  ];
}

/** Every field of one row, with the ways to narrow the log to its reader or its dossier. */
export function DetailsDialog({ row, links, onClose }: Props) {
  if (!row) return null;
  const actions = (
    <>
      <LinkButton href={links.reader(row)} icon="user" onClick={onClose}>
        {logTexts.onlyReader(readerName(row))}
      </LinkButton>
      <LinkButton href={links.dossier(row)} icon="search" onClick={onClose}>
        {logTexts.onlyDossier(shortKey(row.dossierId))}
      </LinkButton>
      <Button variant="quiet" onClick={onClose}>
        {texts.close}
      </Button>
    </>
  );
  return (
    <Dialog title={texts.title(preciseTime(row.at))} isOpen width="wide" onClose={onClose} actions={actions}>
      <p className="zov-subtle">{texts.note}</p>
      <div className="zov-log-details">
        <DescriptionList items={fieldsOf(row)} />
      </div>
    </Dialog>
  );
}
