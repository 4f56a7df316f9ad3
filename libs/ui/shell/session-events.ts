/** News about the session, inside this tab and to the other tabs of the same app. */
type Listener = () => void;

const ended = new Set<Listener>();

/** Called by whoever meets a 401: the session is over. */
export function announceSessionEnd(): void {
  for (const listener of ended) listener();
}

export function onSessionEnd(listener: Listener): () => void {
  ended.add(listener);
  return () => ended.delete(listener);
}

/** One channel a tab: a second one in the same tab would hear the first. */
const channels = new Map<string, BroadcastChannel>();

function channelOf(audience: string): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = channels.get(audience) ?? new BroadcastChannel(`zov-session-${audience}`);
  channels.set(audience, channel);
  return channel;
}

/** Tells the other tabs that somebody signed out or changed role here. */
export function tellOtherTabs(audience: string): void {
  channelOf(audience)?.postMessage('changed');
}

export function onOtherTab(audience: string, listener: Listener): () => void {
  const channel = channelOf(audience);
  channel?.addEventListener('message', listener);
  return () => channel?.removeEventListener('message', listener);
}

/** A page taken from the browser's back-forward memory is stale and perhaps not this person's any more: ask for it again. */
export function reloadWhenRestored(reload: () => void = () => window.location.reload()): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) reload();
  });
}
