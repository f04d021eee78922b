import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { manual } from './bin/manual/manual-plugin.ts'
import { shellWorker } from './bin/shell-worker/shell-worker-plugin.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

/**
 * What stands before the first useful screen is two files (design.md 5.1: eight requests): the start with the shell, and
 * Beranda. Counted from what the files import, not from a list of names: a new file that only late pages use comes late by itself.
 */
const reached = new WeakMap<Graph, Map<string, ReadonlySet<string>>>()
function isReached(graph: Graph, from: string, id: string): boolean {
  const known = reached.get(graph) ?? new Map<string, ReadonlySet<string>>()
  reached.set(graph, known)
  const found = known.get(from) ?? reach(graph, here(from))
  known.set(from, found)
  return found.has(id)
}

function reach(graph: Graph, from: string): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) add(next)
  }
  add(from)
  return found
}

/** What draws and keeps forms comes with the first page that asks something. */
const FORMS =
  /\/src\/(design\/(form-|text-area|checkbox|file-drop|version-clash|radio-cards|date-|day-field|goal-planks|gate-panel|error-summary)|app\/web\/client\/(form-|bound-fields|say|use-form|reason-dialog|use-versioned|versioned-text)|kernel\/form)/
const SHARED = /\/src\/(design|kernel|app\/web\/client)\/.*\.tsx?$/
const START = './src/app/web/start.tsx'
const HOME = './src/app/web/screens/home.tsx'
const isOfHome = (graph: Graph, id: string) => isReached(graph, HOME, id)
const isOfIndex = (graph: Graph, id: string) =>
  id.endsWith('/src/app/web/main.tsx') || isReached(graph, START, id) || (SHARED.test(id) && isOfHome(graph, id))
const GROUPS = [
  { name: (id: string) => `english-${id.split('/').at(-3)}`, test: /\/words\/([\w-]+\.)?en\.json$/, priority: 1 },
  { name: (id: string, graph: Graph) => (isOfIndex(graph, id) ? 'index' : null) },
  { name: (id: string, graph: Graph) => (isOfHome(graph, id) ? 'home' : null) },
  { name: 'forms', test: FORMS },
  { name: 'charts', test: /\/src\/design\/(charts\/|timeline)/ },
  { name: 'kit', test: SHARED },
]

/** Indonesian is bundled with its screen; English sentences are fetched by those who read English (src/app/web/english.ts). */
const LAZY = '\0lazy-english:'
const lazyEnglish: Plugin = {
  name: 'lazy-english',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!/(^|[./])en\.json$/.test(source) || importer?.startsWith(LAZY)) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found && /\/words\/([\w-]+\.)?en\.json$/.test(found.id) ? `${LAZY}${found.id}.js` : null
  },
  load(id) {
    if (!id.startsWith(LAZY)) return null
    const file = id.slice(LAZY.length, -'.js'.length)
    const call = `english(() => import(${JSON.stringify(file)}).then((m) => m.default))`
    return `import { english } from ${JSON.stringify(here('./src/app/web/english.ts'))}\nexport default await ${call}\n`
  },
}

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]

/** Each text also as .br and .gz, made once: on the phone's 1.6 Mb/s the plain script alone would take two seconds. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    await Promise.all(
      Object.values(bundle).map(async (file) => {
        if (!/\.(js|css|html|svg)$/.test(file.fileName)) return
        const text = Buffer.from(file.type === 'chunk' ? file.code : file.source)
        await writeFile(join(dir, `${file.fileName}.br`), await brotli(text))
        await writeFile(join(dir, `${file.fileName}.gz`), await zip(text, { level: 9 }))
      }),
    )
  },
}

/**
 * The web. Under the production content policy (security.md 3.12) nothing may be inline: no script, no style, no data:
 * picture. So assets stay files, the module preload polyfill is off, and there are no source maps.
 */
export default defineConfig({
  root: here('./src/app/web'),
  base: '/',
  publicDir: false,
  plugins: [
    lazyEnglish,
    manual(here('./docs/panduan')),
    react(),
    shellWorker(here('./src/app/web/mark.svg')),
    compressed,
  ],
  build: {
    outDir: here('./dist/web'),
    emptyOutDir: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    // What a page needs beside its own file it names itself: a list of every page's parts ahead of time is a tenth of the first
    // screen, and grows with every module. Only Beranda, which everybody waits for, is asked for with its parts at once.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, parts) => (/\/home-/.test(file) ? parts : []),
    },
    reportCompressedSize: false,
    target: 'es2023',
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
