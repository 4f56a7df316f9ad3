/** A message without content: it says that there is something, never what or about whom. */
export interface Message {
  /** The same for every attempt at one message, so that a receiver can tell a second copy from a second message. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The one port to mail. */
export interface MailPort {
  /** Ends once somebody else has taken the message over. Throws MailTrouble when nobody did. */
  send(message: Message): Promise<void>;
  close(): Promise<void>;
}

/** Nobody took the message over. `code` says why in one word of the protocol; it never holds an address. */
export class MailTrouble extends Error {
  constructor(readonly code: string) {
    super(`mail was not taken over: ${code}`);
  }
}

export const MAIL = Symbol('Mail');
