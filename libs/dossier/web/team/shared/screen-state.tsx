import type { ReactNode } from 'react';
import { Button, ErrorState, Notice, Skeleton } from '@zov/ui';
import { stateTexts } from './screen-state.texts';
import type { Reading } from './use-reading';

type Props<Data> = {
  reading: Reading<Data>;
  /** Lines of the skeleton, about as many as the screen will have. */
  lines?: number;
  children: (data: Data) => ReactNode;
};

/** Loading, failed, or the content; a failed refresh leaves what was there and says so. */
export function ScreenState<Data>({ reading, lines = 6, children }: Props<Data>) {
  const { data, failed, traceId, retry } = reading;
  if (data === undefined) return failed ? <ErrorState traceId={traceId} onRetry={retry} /> : <Skeleton lines={lines} />;
  return (
    <>
      {failed && (
        <Notice tone="warning" announce title={stateTexts.staleTitle} actions={<Button onClick={retry}>{stateTexts.retry}</Button>}>
          <p>{stateTexts.staleText}</p>
          {traceId && (
            <p className="zov-subtle">
              {stateTexts.number} <code>{traceId}</code>
            </p>
          )}
        </Notice>
      )}
      {children(data)}
    </>
  );
}
