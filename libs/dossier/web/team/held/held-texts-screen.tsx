import { useParams } from 'react-router';
import { HeldTextsDocument, ReleaseHeldTextDocument, type HeldTextPartsFragment } from '@generated/team/graphql';
import { Card, EmptyState, LinkButton, StatusBadge, showToast } from '@zov/ui';
import { formatDateTime } from '@zov/ui/format';
import { ReasonDialog } from '../sharing/reason-dialog';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { pageOf } from './held-place';
import { heldFieldText, heldItemText, heldStateText, heldTexts as texts } from './held.texts';
import { MarkedText } from './marked-text';

/** Texts that could give somebody away, for whoever directs: what was found, where to mend it, or why the family may read it. */
export function HeldTextsScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(HeldTextsDocument, { id: dossierId });
  return (
    <ScreenState reading={reading}>
      {({ dossier }) => dossier && (
        <div className="zov-stack">
          <Card title={texts.title}><p>{texts.intro}</p></Card>
          {dossier.heldTexts.length === 0 && <EmptyState title={texts.none} icon="check" />}
          {dossier.heldTexts.map((one) => (
            <HeldCard
              key={one.id}
              dossierId={dossierId}
              one={one}
              author={one.author?.name ?? dossier.persons.find((person) => person.id === one.authorPersonId)?.callName ?? texts.somebody}
              places={dossier.contactPoints.filter((place) => place.dataClass === 'D2S').map((place) => place.text)}
            />
          ))}
        </div>
      )}
    </ScreenState>
  );
}

interface CardProps { readonly dossierId: string; readonly one: HeldTextPartsFragment; readonly author: string; readonly places: readonly string[] }

function HeldCard({ dossierId, one, author, places }: CardProps) {
  const releasing = useAct(ReleaseHeldTextDocument, 'releaseHeldText');
  const waits = one.state === 'WAITING';
  const page = pageOf(dossierId, one);
  const release = async (reason: string, idempotencyKey: string) => {
    const outcome = await releasing.run({ input: { dossierId, heldTextId: one.id, reason, idempotencyKey } });
    if (outcome.kind === 'done') showToast({ text: texts.released });
    return outcome;
  };
  return (
    <Card
      title={texts.place(heldItemText[one.itemType] ?? one.itemType, heldFieldText[one.field] ?? one.field)}
      aside={<StatusBadge tone={waits ? 'warning' : 'positive'}>{heldStateText[one.state]}</StatusBadge>}
    >
      <p className="zov-subtle">{texts.by(author, one.validFrom)}</p>
      <MarkedText text={one.text} places={places} />
      {waits ? <p>{page === null ? texts.ownWords : `${texts.marked} ${texts.mendHelp}`}</p> : <p className="zov-subtle">{[one.validUntil && formatDateTime(one.validUntil), one.reason && texts.because(one.reason)].filter(Boolean).join('. ')}</p>}
      {waits && (
        <div className="zov-button-row">
          {page !== null && <LinkButton size="small" variant="primary" href={page}>{texts.mend}</LinkButton>}
          <ReasonDialog title={texts.releaseTitle} text={texts.releaseText} action={texts.release} onAct={release} />
        </div>
      )}
    </Card>
  );
}
