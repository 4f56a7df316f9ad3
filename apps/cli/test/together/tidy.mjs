/** What one spec changed in the world that its neighbours share is put back when it is over. */

/** The state of the world before a spec. */
export function remember({ global }) {
  return { env: { ...global.process.env }, own: Object.getOwnPropertyDescriptors(global) };
}

function putBack(target, before, now = Object.getOwnPropertyDescriptors(target)) {
  for (const [name, descriptor] of Object.entries(now)) {
    const old = before[name];
    if (old && old.value === descriptor.value && old.get === descriptor.get) continue;
    if (!descriptor.configurable) continue;
    if (old) Object.defineProperty(target, name, old);
    else delete target[name];
  }
  for (const [name, old] of Object.entries(before)) if (!(name in now)) Object.defineProperty(target, name, old);
}

function emptyWindow(window) {
  window.document.head.replaceChildren();
  window.document.body.replaceChildren();
  window.document.title = '';
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/');
}

export function tidy(environment, runtime, before) {
  const { global } = environment;
  environment.fakeTimersModern?.useRealTimers();
  runtime.restoreAllMocks();
  putBack(global, before.own);
  for (const name of Object.keys(global.process.env)) if (!(name in before.env)) delete global.process.env[name];
  Object.assign(global.process.env, before.env);
  if (global.document) emptyWindow(global);
}
