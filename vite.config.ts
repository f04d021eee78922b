import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Few files before the first useful screen (ux.md 5.1: eight requests). The shell, the kit and what screens share are one
 * file: they are needed at once anyway, and a file per component would only cost round trips.
 */
const GROUPS = [
  {
    name: 'index',
    test: /\/src\/(design|app\/web\/(main|start|app|inside|client|shell|words))|\/src\/kernel\/(words|roles|person-name)/,
  },
]

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
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
