import { defineConfig } from 'vite';
import { appConfig } from '../../libs/ui/build/app-config.ts';

export default defineConfig(appConfig({ root: import.meta.dirname, base: '/mijn/', outDir: '../../dist/portal' }));
