/** A plain HTTP client that follows redirects and keeps cookies, as any script does. */
export class Browser {
  readonly jar = new Map<string, string>();
  /** Every answer on the way, oldest first. */
  readonly visited: { url: string; status: number; headers: Headers }[] = [];

  constructor(readonly origin: string) {}

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.follow(new URL(path, this.origin), { headers });
  }

  async post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return this.follow(new URL(path, this.origin), { method: 'POST', ...json, headers: { ...json.headers, ...headers } });
  }

  async form(path: string, fields: Record<string, string>): Promise<Response> {
    return this.follow(new URL(path, this.origin), { method: 'POST', body: new URLSearchParams(fields), headers: {} });
  }

  graphql(audience: 'team' | 'family', body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.post(`/${audience}/graphql`, body, { 'apollo-require-preflight': 'true', ...headers });
  }

  /** Signs in as a demo person and gives the session as JSON. */
  async signIn(person: string, extra = ''): Promise<Record<string, unknown>> {
    await this.get(`/auth/login?login_hint=${person}${extra}`, { accept: 'text/html' });
    return this.session();
  }

  async session(): Promise<Record<string, unknown>> {
    return (await (await this.get('/auth/session')).json()) as Record<string, unknown>;
  }

  /** The Cookie header it would send. */
  cookies(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async follow(url: URL, init: RequestInit & { headers: Record<string, string> }, hops = 12): Promise<Response> {
    const headers = this.jar.size > 0 ? { ...init.headers, cookie: this.cookies() } : init.headers;
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    this.visited.push({ url: url.href, status: response.status, headers: response.headers });
    this.keep(response);
    const location = response.headers.get('location');
    if (location === null || response.status < 300 || response.status > 399) return response;
    if (hops === 0) throw new Error('too many redirects');
    await response.arrayBuffer();
    return this.follow(new URL(location, url), { headers: { accept: init.headers['accept'] ?? '*/*' } }, hops - 1);
  }

  private keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...flags] = line.split(';').map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      const gone = flags.some((flag) => /^max-age=0$/i.test(flag) || /^expires=Thu, 01 Jan 1970/i.test(flag));
      if (gone || value === '') this.jar.delete(name);
      else this.jar.set(name, value);
    }
  }
}
