/** Headers of bytes that are handed over as a file: nothing shows them here, runs them or keeps them. `name` is made by the server. */
export function fileHeaders(name: string, type: string): Record<string, string> {
  const ascii = name.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '').replaceAll(/["\\%;]/g, '_');
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}
