import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = process.env['API_ORIGIN'] ?? 'http://localhost:3000';

/** The page is built into dist/web and served by the api process; `vite apps/web` proxies the API to it. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: { alias: { '@guatu/domain': here('../../libs/domain/src/index.ts') } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy allows no data: fonts or scripts, so nothing but tiny images may be inlined.
    assetsInlineLimit: 1024,
    rolldownOptions: {
      // The rules are pure functions; without this their constant tables would all come along.
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/domain/') },
    },
  },
  server: { proxy: { '/api': server } },
});
