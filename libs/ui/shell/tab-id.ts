let own: string | undefined;

/** Random id of this open page, in memory only: with it the server keeps a page from being told of its own changes. */
export function tabId(): string {
  return (own ??= crypto.randomUUID());
}
