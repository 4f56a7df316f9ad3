/** The little of `Request` that the router asks of a browser and jsdom lacks. */
class BrowserRequest {
  readonly method: string;
  readonly signal: AbortSignal | undefined;

  constructor(
    readonly url: string,
    init: { method?: string; signal?: AbortSignal } = {},
  ) {
    this.method = init.method ?? 'GET';
    this.signal = init.signal;
  }
}

/** Call before rendering a router in a spec. */
export function provideRequest(): void {
  if (typeof globalThis.Request === 'undefined') Object.defineProperty(globalThis, 'Request', { value: BrowserRequest, configurable: true });
}
