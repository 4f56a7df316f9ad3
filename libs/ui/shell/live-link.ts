import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { announceSessionEnd } from './session-events';
import { tabId } from './tab-id';

/** Codes with which the server says that the session is over or not good enough. */
const sessionCodes = [4401, 4403];

const closeCode = (event: unknown) => (typeof event === 'object' && event !== null && 'code' in event ? Number(event.code) : undefined);
const isOver = (event: unknown) => sessionCodes.includes(closeCode(event) ?? 0);

/** Subscriptions over one socket to our own host; it opens with the first and reconnects by itself. */
export function createLiveLink(path: string): GraphQLWsLink {
  const url = new URL(path, window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return new GraphQLWsLink(
    createClient({
      url: url.href,
      connectionParams: () => ({ tab: tabId() }),
      lazy: true,
      retryAttempts: Infinity,
      shouldRetry: (event) => !isOver(event),
      on: { closed: (event) => isOver(event) && announceSessionEnd() },
    }),
  );
}
