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

const channelName = (audience: string) => `zov-session-${audience}`;

/** Tells the other tabs that somebody signed out or changed role here. */
export function tellOtherTabs(audience: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(channelName(audience));
  channel.postMessage('changed');
  channel.close();
}

export function onOtherTab(audience: string, listener: Listener): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(channelName(audience));
  channel.onmessage = listener;
  return () => channel.close();
}

/** A page taken from the browser's back-forward memory is stale and perhaps not this person's any more: ask for it again. */
export function reloadWhenRestored(reload: () => void = () => window.location.reload()): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) reload();
  });
}
