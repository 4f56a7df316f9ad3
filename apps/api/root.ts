import { fileURLToPath } from 'node:url';

/** Folder that holds `schema`, `generated` and `dist`; two levels up from here, and from the bundle in `dist/api`. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
