import { createTransport, type Transporter } from 'nodemailer';
import { MailTrouble, type MailPort, type Message } from './mail.ts';

export interface SmtpSettings {
  /** `smtps://user:password@host:465` for TLS from the start; `smtp://…:587` turns to TLS before anything is said. */
  readonly url: string;
  readonly from: string;
  /** Only a test may leave TLS out. */
  readonly plain?: boolean;
}

/** Milliseconds that a mail server may take; the next attempt comes later. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 } as const;

/** Mail through a server of the organisation, always over TLS. */
export class SmtpMail implements MailPort {
  private readonly transport: Transporter;

  constructor(private readonly settings: SmtpSettings) {
    const { protocol, hostname, port, username, password } = new URL(settings.url);
    const secure = protocol === 'smtps:';
    this.transport = createTransport({
      host: hostname, port: port === '' ? (secure ? 465 : 587) : Number(port), secure, requireTLS: !secure && settings.plain !== true, ignoreTLS: settings.plain === true,
      tls: { minVersion: 'TLSv1.2' }, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE,
      ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    });
  }

  async send({ id, to, subject, text }: Message): Promise<void> {
    try {
      await this.transport.sendMail({
        from: this.settings.from, to: { name: '', address: to }, subject, text, messageId: `<${id}>`, headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw new MailTrouble(codeOf(error));
    }
  }

  close(): Promise<void> {
    this.transport.close();
    return Promise.resolve();
  }
}

/** What the server answers may repeat an address: only its number and the library's own code are kept. */
function codeOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') return `SMTP_${responseCode}`;
  return typeof code === 'string' && /^[A-Z_]{2,30}$/.test(code) ? code : 'UNKNOWN';
}
