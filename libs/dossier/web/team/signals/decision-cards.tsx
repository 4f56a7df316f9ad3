import type { ReactNode } from 'react';
import { handOverIsLate } from '@zov/dossier/model/signal.ts';
import { Card, LinkButton, StatusBadge } from '@zov/ui';
import { today } from '../shared/people';
import type { SignalProps } from './signal-screen';
import { answerText, decisionText, signalTexts as texts } from './signals.texts';

function FormLink({ href, primary, children }: { href: string | undefined; primary?: boolean; children: ReactNode }) {
  if (href === undefined) return null;
  return (
    <LinkButton size="small" variant={primary ? 'primary' : 'secondary'} icon="edit" href={href}>
      {children}
    </LinkButton>
  );
}

/** The two decisions with their reasons, and what follows from them. */
export function DecisionCard({ signal, formOf }: SignalProps) {
  return (
    <Card id="besluit" title={texts.decision} className="zov-anchor">
      {signal.decision && signal.decidedOn ? (
        <>
          <p>
            <strong>{decisionText[signal.decision]}</strong>
          </p>
          <p className="zov-subtle">{texts.decided(signal.decidedBy ?? '–', signal.decidedOn)}</p>
          <dl>
            <dt>{texts.mustReport}</dt>
            <dd>{[signal.mustReport && answerText[signal.mustReport], signal.mustReportWhy].filter(Boolean).join('. ')}</dd>
            <dt>{texts.helpPossible}</dt>
            <dd>{[signal.helpPossible && answerText[signal.helpPossible], signal.helpPossibleWhy].filter(Boolean).join('. ')}</dd>
          </dl>
        </>
      ) : (
        <p className="zov-subtle">{texts.undecided}</p>
      )}
      <p className="zov-no-print">
        <FormLink href={formOf('decide', 'besluit')} primary>
          {texts.decide}
        </FormLink>
      </p>
    </Card>
  );
}

/** Who hands it over to Veilig Thuis and by when; only where that was decided. */
export function HandOverCard({ signal, formOf }: SignalProps) {
  if (signal.decision !== 'REPORT' && signal.decision !== 'REPORT_AND_HELP') return null;
  const complete = signal.handOverDueOn ? formOf('complete', 'afronden') : undefined;
  return (
    <Card id="overdracht" title={texts.handOver} aside={handOverIsLate(signal, today()) ? <StatusBadge tone="danger">{texts.late}</StatusBadge> : undefined} className="zov-anchor">
      {signal.handOverDueOn ? <p>{texts.owner(signal.handOverOwner?.name ?? '–', signal.handOverDueOn)}</p> : <p>{texts.noOwner}</p>}
      {signal.handedOverOn && <p>{texts.done(signal.handedOverOn, signal.handOverReference)}</p>}
      <div className="zov-button-row zov-no-print">
        <FormLink href={complete} primary>
          {texts.complete}
        </FormLink>
        <FormLink href={formOf('handOver', 'neerleggen')}>{texts.giveTo}</FormLink>
      </div>
    </Card>
  );
}
