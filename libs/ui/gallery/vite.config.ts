import { defineConfig } from 'vite';
import { appConfig } from '../build/app-config.ts';

/** Every component on one page: `npx vite --config libs/ui/gallery/vite.config.ts`. */
export default defineConfig(appConfig({ root: import.meta.dirname, base: '/', outDir: '../../../dist/gallery', top: '../../..' }));
