/** Stands in for the shell of an app, for specs of a screen alone: somebody is signed in, in the role that a spec says. */
export const signedIn = { name: 'Jip', role: 'YOUTH_PROFESSIONAL' };
export const useSession = () => signedIn;
export const traceIdOf = () => undefined;
export const isReadAhead = () => false;
export const takeReadAhead = () => undefined;
export const NotFoundPage = () => <h1>Niet gevonden</h1>;
