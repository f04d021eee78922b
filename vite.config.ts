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

/**
 * Few files before the first useful screen (design.md 5.1: eight requests). The shell, the kit and what screens share are one
 * file: they are needed at once anyway, and a file per component would only cost round trips. English: a file per module.
 */
const FIRST =
  /\/src\/(design|app\/web\/(main|start|app|inside|client|shell|words))(?!.*\/(charts\/|rubric-|palette-search|use-hits|step-up-ask|week-grid|masked-text|stop\.|text-area|checkbox|moment\/|roll\.|mini-table|timeline|event-words|form-|file-drop|version-clash|radio-cards|date-|day-field|goal-planks|gate-panel|error-summary|reason-dialog|use-versioned|versioned-text|bound-fields|say|use-form|list-|use-list|whole-list|data-table|save-file|use-settled|use-picks|several|her-name|stepped|help-dialog|key-sharer|sign-in-card))|\/src\/kernel\/(words|roles|person-name)/
/** What draws and keeps forms comes with the first page that asks something. */
const FORMS =
  /\/src\/(design\/(form-|text-area|checkbox|file-drop|version-clash|radio-cards|date-|day-field|goal-planks|gate-panel|error-summary)|app\/web\/client\/(form-|bound-fields|say|use-form|reason-dialog|use-versioned|versioned-text)|kernel\/form)/
/** Beranda with the list of its parts, the words and calls of its module, and the words of stages: one file, not seven. */
const HOME =
  /\/src\/(app\/web\/(screens\/)?|modules\/\w+\/screens\/)home(-parts[\w-]*)?\.|\/src\/modules\/(tasks\/(screens\/(home(?!-late|-side)|api|window-words|words)|words\/id)|cases\/(screens\/rule-words|stages|words\/rules\.id))[\w-]*\./
const GROUPS = [
  { name: (id: string) => `english-${id.split('/').at(-3)}`, test: /\/words\/([\w-]+\.)?en\.json$/, priority: 1 },
  { name: 'index', test: FIRST },
  { name: 'home', test: HOME },
  { name: 'forms', test: FORMS },
  { name: 'charts', test: /\/src\/design\/(charts\/|timeline)/ },
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
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    target: 'es2023',
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
