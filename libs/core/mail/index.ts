export { MAIL, MailTrouble, type MailPort, type Message } from './mail.ts';
export { SmtpMail, type SmtpSettings } from './smtp-mail.ts';
export { SpoolMail } from './spool-mail.ts';
