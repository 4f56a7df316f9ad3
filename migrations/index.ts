import { CreateIdentity1795260000001 } from './1795260000001-create-identity.ts';
import { CreateSession1795260000002 } from './1795260000002-create-session.ts';

/** Every migration, oldest first. The list is explicit so that a bundle holds exactly these. */
export const migrations = [CreateIdentity1795260000001, CreateSession1795260000002];
