/** Stands in for style sheets, images and fonts: every CSS module class is its own name. */
export default new Proxy({}, { get: (_, name) => (typeof name === 'string' ? name : undefined) });
