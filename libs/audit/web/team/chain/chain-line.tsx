import { Button, Notice, Skeleton, type Tone } from '@zov/ui';
import { chainState, waitingLines, type ChainDay, type ChainState } from './chain-state';
import { ChainDays } from './chain-days';
import { chainTexts as texts } from './chain.texts';

type Props = { days: readonly ChainDay[] | undefined; failed: boolean; traceId: string | undefined; onRetry: () => void };

/** Whether the log's chain is sealed and signed, on top of the log; it fails without taking the log with it. */
export function ChainLine({ days, failed, traceId, onRetry }: Props) {
  return (
    <section className="zov-chain" aria-label={texts.heading}>
      {days ? <Line days={days} /> : failed ? <Failed traceId={traceId} onRetry={onRetry} /> : <Skeleton lines={2} />}
    </section>
  );
}

function Failed({ traceId, onRetry }: Pick<Props, 'traceId' | 'onRetry'>) {
  return (
    <Notice tone="warning" announce title={texts.failed} actions={<Button onClick={onRetry}>{texts.retry}</Button>}>
      <p>{texts.failedText}</p>
      {traceId && (
        <p className="zov-subtle">
          {texts.number} <code>{traceId}</code>
        </p>
      )}
    </Notice>
  );
}

const tones: Record<ChainState['kind'], Tone> = { none: 'neutral', cut: 'danger', behind: 'warning', waiting: 'info', signed: 'positive' };

function wordsOf(state: ChainState): { title: string; text?: string } {
  switch (state.kind) {
    case 'none':
      return { title: texts.none, text: texts.noneText };
    case 'cut':
      return { title: texts.cut, text: texts.cutText(state.wrong.map(({ day }) => day)) };
    case 'behind':
      return { title: texts.behind, text: texts.behindText(state.wrong.map(({ day }) => day)) };
    case 'waiting':
      return { title: texts.waiting(state.latest.sealed), text: texts.waitingText(waitingLines(state.latest)) };
    case 'signed':
      return { title: texts.signed(state.latest.sealed, state.latest.signedAt ?? '') };
  }
}

function Line({ days }: { days: readonly ChainDay[] }) {
  const state = chainState(days, new Date());
  const { title, text } = wordsOf(state);
  return (
    <Notice tone={tones[state.kind]} title={title} headingLevel={2} announce={state.kind === 'cut'}>
      {text && <p>{text}</p>}
      <p>
        {texts.honest} <code>{texts.command}</code>, {texts.honestEnd}
      </p>
      {'latest' in state && <ChainDays latest={state.latest} days={days} />}
    </Notice>
  );
}
