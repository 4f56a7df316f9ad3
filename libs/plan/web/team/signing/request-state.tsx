import { useState } from 'react';
import { formatDateShort, formatList } from '@zov/ui/format';
import { Button, StatusBadge, type Tone } from '@zov/ui/plain';
import type { ViewRequestState } from '@generated/team/graphql';
import { planAllows } from '../../../model/states';
import { viewAllows } from '../../../model/signing';
import { stanceText } from '../read/read.texts';
import type { Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { NotReachedDialog } from './not-reached';
import { namesIn, signedIn, type ViewRequest } from './signed';
import { requestText, signingTexts as t } from './signing.texts';

const tone: Record<ViewRequestState, Tone> = { ASKED: 'warning', ANSWERED: 'positive', NOT_REACHED: 'neutral' };

/** How far the question to one person is, and what is written down when there is no answer. */
export function RequestState({ request, version, of }: { request: ViewRequest; version: Version; of: string }) {
  const { rights } = usePlan();
  const [writing, setWriting] = useState(false);
  const mayWrite = rights.write && planAllows(version.state, 'adopt') && viewAllows(request.state, 'notReached');
  return (
    <>
      <p className="zov-row">
        <StatusBadge tone={tone[request.state]}>{requestText[request.state]}</StatusBadge>
      </p>
      {request.stands && <p className="zov-subtle">{t.stands}</p>}
      {request.notReachedWhy && (
        <figure className="plan-words">
          <p className="plan-text">{request.notReachedWhy}</p>
          <figcaption className="zov-subtle">
            {request.triedOn.length > 0 && t.triedOn(formatList(request.triedOn.map((day) => formatDateShort(day))))}
            {request.recordedByName && ` (${t.recordedBy(request.recordedByName)})`}
          </figcaption>
        </figure>
      )}
      {mayWrite && (
        <Button size="small" variant="quiet" onClick={() => setWriting(true)}>
          {t.notReached}
          <span className="zov-visually-hidden"> {t.notReachedFor(of)}</span>
        </Button>
      )}
      {writing && <NotReachedDialog request={request} of={of} onClose={() => setWriting(false)} />}
    </>
  );
}

/** What one person thinks of single items, where that is said of the item by itself. */
export function SignedItems({ version, personId }: { version: Version; personId: string }) {
  const { dossier } = usePlan();
  const names = namesIn(version);
  const single = signedIn(dossier, version).filter((one) => one.personId === personId && !one.whole);
  if (single.length === 0) return null;
  return (
    <ul>
      {single.map((one) => (
        <li key={one.id}>
          {t.signed(names.get(one.lineageId) ?? '', stanceText[one.stance].toLowerCase())}
          {one.words && <blockquote className="plan-words">{one.words}</blockquote>}
        </li>
      ))}
    </ul>
  );
}

/** Professionals whom agreements name, each with how far the question is. */
export function PartnerRequests({ version }: { version: Version }) {
  const partners = version.viewRequests.filter(({ personId }) => personId === null);
  if (partners.length === 0) return null;
  return (
    <>
      <h3>{t.partners}</h3>
      <ul className="plan-rows">
        {partners.map((request) => {
          const name = request.professional?.name ?? '';
          return (
            <li key={request.id} className="plan-row plan-row--words">
              <div>
                <p>
                  <strong>{name}</strong> <span className="zov-subtle">{request.professional?.organisationName}</span>
                </p>
                <RequestState request={request} version={version} of={name} />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
