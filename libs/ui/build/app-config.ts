import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin, UserConfig } from 'vite';
import product from '../../../package.json' with { type: 'json' };

/** The browser asks for the fonts at once, not when it has read the style sheet. */
function preloadFonts(base: string): Plugin {
  return {
    name: 'zov-preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith('.woff2'))
          .map((file): HtmlTagDescriptor => {
            const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `${base}${file}`, crossorigin: '' };
            return { tag: 'link', injectTo: 'head-prepend', attrs };
          }),
    },
  };
}

/** Where somebody comes in: what these need is fetched all at once. */
const FIRST_PAGES = /\/(family-frame|overview-screen|our-plan-screen|my-work-screen)-[^/]+\.js$/;

/**
 * A later page names its style and itself alone. What it shares with others is there already or follows it, and a list for each page of all
 * that it shares would be carried by everybody who opens the first.
 */
const preloaded = (file: string, needed: string[]): string[] => (FIRST_PAGES.test(`/${file}`) ? needed : needed.filter((one) => one === file || one.endsWith('.css')));

export type AppBuild = {
  /** The app's folder. */
  root: string;
  /** Where the server serves the assets, with slashes round it. */
  base: string;
  outDir: string;
  /** From the app's folder to the top of the repository. */
  top?: string;
};

/** One build for both apps: nothing inline (the content policy forbids it), Dutch only, no request to another host. */
export function appConfig({ root, base, outDir, top: up = '../..' }: AppBuild): UserConfig {
  const top = `${root}/${up}`;
  return {
    root,
    base,
    define: { __ZOV_VERSION__: JSON.stringify(product.version) },
    resolve: { alias: { '@zov': `${top}/libs`, '@generated': `${top}/generated` } },
    plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' }, preloadFonts(base)],
    server: {
      proxy: Object.fromEntries(
        ['/auth', '/demo', '/oidc', '/team/graphql', '/family/graphql'].map((path) => [path, { target: 'http://localhost:4200', ws: path.endsWith('graphql') }]),
      ),
    },
    build: {
      // The design system's own modules do nothing by being imported, so a page carries only the parts it shows.
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/libs\/ui\/.*\.tsx?$/, sideEffects: false }] } },
      outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', modulePreload: { polyfill: false, resolveDependencies: preloaded }, reportCompressedSize: false },
  };
}
