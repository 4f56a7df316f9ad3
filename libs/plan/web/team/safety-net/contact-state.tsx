import { useState } from 'react';
import { NetConfirmationsDocument, type NetConfirmationPartsFragment } from '@generated/team/graphql';
import { valueOn } from '@zov/access/model/region-setting';
import { askAgainOn, lastAnswer, netState, type NetState } from '@zov/dossier/model/safety-net';
import { today } from '@zov/dossier/web/team/shared/people';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { formatDate } from '@zov/ui/format';
import { Button, StatusBadge, type Tone } from '@zov/ui/plain';
import type { NetContact } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { ConfirmDialog } from './confirm-dialog';
import { confirmationTexts as t, howText, netStateText } from './confirmation.texts';

const tones: Record<NetState, Tone> = { CONFIRMED: 'positive', TO_CONFIRM: 'warning', TOLD_NOT_AGREED: 'warning' };
const said = (one: NetConfirmationPartsFragment): string => t.last(one.agrees, formatDate(one.confirmedOn), howText[one.how], one.confirmer?.name);

/** NL: stand van een contact in het vangnet. What it answered last, until when that counts, and a way to write down a new answer. */
export function ContactState({ contact }: { contact: NetContact }) {
  const { dossier, rights } = usePlan();
  const [asking, setAsking] = useState(false);
  const { data, failed, retry } = useReading(NetConfirmationsDocument, { dossierId: dossier.id });
  if (data === undefined) return failed ? <Unread retry={retry} /> : null;
  const all = data.dossier?.safetyNetConfirmations ?? [];
  const days = valueOn(data.regionSettings, 'SAFETY_NET_CONFIRM_DAYS', today())?.value ?? 0;
  const state = netState(contact, all, today(), days);
  const last = lastAnswer(all, contact.lineageId);
  const earlier = all.filter((one) => one.contactLineageId === contact.lineageId && one !== last);
  return (
    <div className="zov-stack zov-stack--tight">
      <p className="zov-row">
        <StatusBadge tone={tones[state]}>{netStateText[state]}</StatusBadge>
        <span className="zov-subtle">{last ? said(last) : t.never}</span>
        {state === 'CONFIRMED' && last && <span className="zov-subtle">{t.again(formatDate(askAgainOn(last.confirmedOn, days)))}</span>}
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier(earlier.length)}</summary>
          <ul className="plan-rows">
            {earlier.map((one) => (
              <li key={one.id}>{said(one)}</li>
            ))}
          </ul>
        </details>
      )}
      {rights.confirm && (
        <div>
          <Button size="small" icon="phone" onClick={() => setAsking(true)}>
            {t.open}
            <span className="zov-visually-hidden">: {contact.name}</span>
          </Button>
        </div>
      )}
      {asking && <ConfirmDialog contact={contact} onClose={() => setAsking(false)} />}
    </div>
  );
}

function Unread({ retry }: { retry: () => void }) {
  return (
    <p className="zov-row">
      {t.failed}
      <Button size="small" onClick={retry}>
        {t.retry}
      </Button>
    </p>
  );
}
