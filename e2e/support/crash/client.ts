import { randomBytes, randomUUID } from 'node:crypto';

/** One act as a screen sends it, from the first try to the answer. */
export interface Act {
  readonly name: string;
  readonly key: string;
  readonly dossierId: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** One for every time it was sent; the log names the one that had the effect. */
  readonly traces: string[];
  /** What was answered; undefined until then. */
  answer?: Answer;
}

export interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** How often something came instead of an answer, by kind. */
export type Disturbances = Record<string, number>;

const PATIENCE = 10_000;
const SELECTIONS: Readonly<Record<string, readonly [input: string, selection: string]>> = {
  openDossier: ['OpenDossierInput', '... on Dossier { id version }'],
  writeFact: ['WriteFactInput', '... on Fact { id version }'],
  correctFact: ['CorrectFactInput', '... on Fact { id version }'],
  startPlanVersion: ['StartPlanVersionInput', '... on PlanVersion { id version }'],
  proposeTop3Item: ['ProposeTop3ItemInput', '... on Top3Item { id version }'],
  editTop3Item: ['EditTop3ItemInput', '... on Top3Item { id version }'],
  proposeAgreement: ['ProposeAgreementInput', '... on Agreement { id version }'],
  editAgreement: ['EditAgreementInput', '... on Agreement { id version }'],
  addSafetyNetContact: ['AddSafetyNetContactInput', '... on SafetyNetContact { id version }'],
  sharePlan: ['SharePlanInput', '... on PlanVersion { id version top3Items { id version } agreements { id version } safetyNet { id version } }'],
};

/** A browser's worth of HTTP: signed in with cookies, and as patient as a person who presses the button again. */
export class Client {
  private readonly jar = new Map<string, string>();
  private stopped = false;

  /** Every act that was ever sent, in order. */
  readonly acts: Act[] = [];

  constructor(private readonly address: string, private readonly disturbances: Disturbances) {}

  async signIn(person: string, role: string): Promise<void> {
    for (let url = `${this.address}/auth/login?login_hint=${person}&role=${role}`, hops = 0; ; hops += 1) {
      const response = await fetch(url, { headers: { cookie: this.cookies() }, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
      await response.arrayBuffer();
      this.keep(response);
      const location = response.headers.get('location');
      if (location === null || hops > 12) break;
      url = new URL(location, url).href;
    }
    const session = await fetch(`${this.address}/auth/session`, { headers: { cookie: this.cookies() } });
    if (!session.ok) throw new Error(`${person} is not signed in: ${session.status}`);
  }

  /** No more tries; acts on their way stay without an answer. */
  stop(): void {
    this.stopped = true;
  }

  /** Sends an act under a key of its own until it is answered. `twice` presses the button two times at once. */
  async act(name: string, dossierId: string, values: Readonly<Record<string, unknown>>, twice = false): Promise<Answer> {
    const key = randomUUID();
    const act: Act = { name, key, dossierId, input: { dossierId, idempotencyKey: key, ...values }, traces: [] };
    this.acts.push(act);
    const [answer, other = answer] = await Promise.all(twice ? [this.untilAnswered(act), this.untilAnswered(act)] : [this.untilAnswered(act)]);
    if (answer?.id === undefined || other?.id !== answer.id) throw new Error(`${name} was answered with ${JSON.stringify([answer, other])}`);
    act.answer = answer;
    return answer;
  }

  private async untilAnswered(act: Act): Promise<Answer> {
    while (!this.stopped) {
      const answer = await this.send(act).catch((error: Error) => this.note(error.name === 'TimeoutError' ? 'timeout' : 'connection'));
      if (answer !== undefined) return answer;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`${act.name} was never answered`);
  }

  /** One try; undefined when the answer says nothing about what happened. Throws when the network failed. */
  private async send(act: Act): Promise<Answer | undefined> {
    const [input, selection] = SELECTIONS[act.name] ?? [];
    const query = `mutation($input: ${input}!) { ${act.name}(input: $input) { __typename ${selection} ... on Refused { code message } } }`;
    const trace = randomBytes(16).toString('hex');
    act.traces.push(trace);
    const response = await fetch(`${this.address}/team/graphql`, {
      method: 'POST', signal: AbortSignal.timeout(PATIENCE), body: JSON.stringify({ query, variables: { input: act.input } }),
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', traceparent: `00-${trace}-${trace.slice(16)}-01`, cookie: this.cookies() },
    });
    const body = (await response.json()) as { data?: Record<string, Answer> | null; errors?: { extensions?: { code?: string } }[] };
    const code = body.errors?.[0]?.extensions?.code;
    if (code !== undefined) this.note(code);
    if (code === 'UNAVAILABLE' || code === 'INTERNAL' || code === 'CONFLICT') return undefined;
    return body.data?.[act.name] ?? ({ __typename: code ?? `status ${response.status}` } as Answer);
  }

  private note(kind: string): undefined {
    this.disturbances[kind] = (this.disturbances[kind] ?? 0) + 1;
    return undefined;
  }

  private cookies(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0\b/i.test(line)) this.jar.delete(name);
      else this.jar.set(name, value);
    }
  }
}
