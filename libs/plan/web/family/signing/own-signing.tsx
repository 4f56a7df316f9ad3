import { useQuery } from '@apollo/client/react';
import { OwnSigningDocument } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { usePeople } from '@zov/access/web/family/portal/people';
import { Link } from '@zov/ui/plain';
import { formatDate, formatList } from '@zov/ui/format';
import { dissentInWords, dissentOf, itemNames, standing } from '../../../model/signing';
import { signingTexts } from './signing.texts';

/** What the reader was asked of this version, and the dissent that stands in it as far as the reader may see it. Nothing while it is not there. */
export function OwnSigning({ planId }: { planId: string }) {
  const t = useTexts(signingTexts);
  const { dossierId } = usePortal();
  const { me, nameOf } = usePeople();
  const dossier = useQuery(OwnSigningDocument, { variables: { id: dossierId }, fetchPolicy: 'cache-and-network' }).data?.dossier;
  const version = dossier?.planVersions.find(({ id }) => id === planId);
  if (!dossier || !version) return null;
  const items = [...version.top3Items, ...version.minimumConditions, ...version.agreements, ...version.safetyNet, ...version.help];
  const signed = standing(version, dossier.planVersions, items, dossier.itemSignatures);
  const names = itemNames(version);
  const dissent = dissentInWords(dissentOf(signed), names, (id) => nameOf(id) ?? t.somebody, me && { id: me.id, say: t.you });
  const request = version.viewRequests.find(({ personId }) => personId === me?.id);
  return (
    <>
      {request?.state === 'ASKED' && <p>{t.asked(formatDate(request.askedAt))}</p>}
      {request?.stands && <p>{t.stands}</p>}
      {request?.state === 'NOT_REACHED' && (
        <p>
          {t.notReached(request.notReachedWhy)} {request.triedOn.length > 0 && t.triedOn(formatList(request.triedOn.map((day) => formatDate(day))))}
        </p>
      )}
      {dissent && (
        <p>
          <strong>{t.dissent(dissent)}</strong>
        </p>
      )}
      {signed
        .filter(({ personId, whole, words }) => personId === me?.id && !whole && words)
        .map((one) => (
          <p key={one.id}>{t.ownWords(names.get(one.lineageId) ?? '', one.words)}</p>
        ))}
      {dossier.planVersions.some(({ id, phase }) => phase === version.phase && id !== version.id) && (
        <p>
          <Link href={`/verschil?fase=${version.phase}`}>{t.changes}</Link>
        </p>
      )}
    </>
  );
}
