export { AccountStore, type BoundAccount, type DemoPerson, type Role } from './account-store.ts';
export { AttemptStore } from './attempt-store.ts';
export { Cookies, readCookie } from './cookies.ts';
export { IssuerClient } from './issuer-client.ts';
export {
  INVITATIONS, SYSTEM_LOG, noInvitations,
  type InvitationPort, type RealTime, type SystemEvent, type SystemEventKind, type SystemLog,
} from './ports.ts';
export { signInBrakes, type SignInBrakes } from './rate-limits.ts';
export { ROLE_LABELS } from './role-labels.texts.ts';
export { SessionContexts, type AskingRequest } from './session-context.ts';
export { SessionKeys } from './session-keys.ts';
export { registerSessionRoutes } from './session.routes.ts';
export { SessionService, hashCode } from './session.service.ts';
export { ABSOLUTE, IDLE, SessionStore, type Session } from './session-store.ts';
export { HOME, registerSignInRoutes } from './sign-in.routes.ts';
export { SignIn } from './sign-in.service.ts';
export { PgSystemLog } from './system-log.ts';
