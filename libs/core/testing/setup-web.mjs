/** What browsers have and jsdom lacks, as far as our components and their libraries ask for it. */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

const define = (name, value) => {
  if (globalThis[name] === undefined) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
};

class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

/** CSS.escape as the CSSOM says it, short of surrogate subtleties. */
function escapeIdentifier(value) {
  return String(value).replace(/^-?\d|[^\w\u{80}-\u{10ffff}-]/gu, (c) => `\\${c.codePointAt(0).toString(16)} `);
}

define('CSS', { escape: escapeIdentifier, supports: () => false });
define('ResizeObserver', NoObserver);
define('IntersectionObserver', NoObserver);
define('TextEncoder', TextEncoder);
define('TextDecoder', TextDecoder);
define('structuredClone', (value) => JSON.parse(JSON.stringify(value)));
define('matchMedia', (media) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
}));
if (!globalThis.crypto?.subtle) Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
globalThis.HTMLElement.prototype.scrollIntoView ??= () => {};
globalThis.Element.prototype.getAnimations ??= () => [];
globalThis.scrollTo = () => {};
