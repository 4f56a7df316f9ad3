declare const __ZOV_VERSION__: string | undefined;

/** The product's version, put in by the build. */
export const version = typeof __ZOV_VERSION__ === 'string' ? __ZOV_VERSION__ : 'ontwikkeling';
