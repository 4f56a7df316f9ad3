/** What became of a file on its way to the server. */
export type Sending =
  | { readonly kind: 'sent'; readonly fileId: string }
  /** The server looked at it and says why it is not kept. */
  | { readonly kind: 'trouble'; readonly message: string }
  | { readonly kind: 'failed'; readonly why: 'connection' | 'stopped' | 'signed-out' | 'not-allowed' };

/**
 * Sends one file and tells how far it is, from 0 to 100. By XMLHttpRequest, since fetch does not tell how much has been sent.
 * Never throws.
 */
export function sendFile(dossierId: string, file: File, onProgress: (percent: number) => void, signal: AbortSignal): Promise<Sending> {
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.set('file', file);
  return new Promise((done) => {
    const failed = (why: Extract<Sending, { kind: 'failed' }>['why']) => () => done({ kind: 'failed', why });
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : Math.round((loaded / total) * 100)));
    request.addEventListener('load', () => done(outcomeOf(request)));
    request.addEventListener('error', failed('connection'));
    request.addEventListener('abort', failed('stopped'));
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', `/team/files/${dossierId}`);
    request.send(form);
  });
}

function outcomeOf({ status, responseText }: XMLHttpRequest): Sending {
  const said = parsed(responseText);
  if (status === 201 && typeof said['fileId'] === 'string') return { kind: 'sent', fileId: said['fileId'] };
  if (status === 422 && typeof said['message'] === 'string') return { kind: 'trouble', message: said['message'] };
  if (status === 401) return { kind: 'failed', why: 'signed-out' };
  return { kind: 'failed', why: status === 404 || status === 403 ? 'not-allowed' : 'connection' };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
