import { useEffect, useRef } from 'react';
import { PreviewShareDocument, type OfferShareInput } from '@generated/team/graphql';
import { Button, Notice } from '@zov/ui';
import { ScreenState } from '../shared/screen-state';
import { useLooking } from '../sight/use-looking';
import { formTexts as texts } from './form.texts';
import { SharedContent, showsAnything } from './shared-content';

type Props = { input: Omit<OfferShareInput, 'idempotencyKey'>; name: string; busy: boolean; onBack: () => void; onOffer: () => void };

/** The dossier through the receiver's eyes, before anything is offered. */
export function SharePreview({ input, name, busy, onBack, onOffer }: Props) {
  const { dossierId, toActorId, aboutPersonIds, dataClasses, itemIds } = input;
  const reading = useLooking(PreviewShareDocument, { input: { dossierId, toActorId, aboutPersonIds, dataClasses, itemIds: itemIds ?? null } });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="zov-stack">
      <h2 tabIndex={-1} ref={heading}>{texts.previewTitle(name)}</h2>
      <Notice tone="info">
        <p>{texts.previewNote}</p>
      </Notice>
      <ScreenState reading={reading}>
        {({ previewShare }) => (previewShare && showsAnything(previewShare) ? <SharedContent content={previewShare} /> : <p>{texts.previewNothing}</p>)}
      </ScreenState>
      <div className="zov-button-row">
        <Button variant="primary" busy={busy} busyLabel={texts.offering} onClick={onOffer}>{texts.offer}</Button>
        <Button variant="quiet" onClick={onBack}>{texts.back}</Button>
      </div>
    </div>
  );
}
