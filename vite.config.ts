import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * The web. Under the production content policy (security.md 3.12) nothing may be inline: no script, no style, no data:
 * picture. So assets stay files, the module preload polyfill is off, and there are no source maps.
 */
export default defineConfig({
  root: here('./src/app/web'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: here('./dist/web'),
    emptyOutDir: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    target: 'es2023',
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
