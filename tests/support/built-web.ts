import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import config from '../../vite.config.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const SOURCES = /\.(tsx?|css|json|svg|html|woff2)$/

/** The web as it ships, from which the real server serves, and the shell with the pages of `shell-web/`. */
export const WEBS = { product: here('../../dist/web'), shell: here('../../.cache/web-shell') }
const ROOTS = { product: config.root, shell: here('./shell-web') }

/** Milliseconds since the epoch of the newest source that the web client may be made of. */
function newestSource(): number {
  const all = ['../../src', './shell-web'].flatMap((folder) =>
    readdirSync(here(folder), { recursive: true, withFileTypes: true }),
  )
  const sources = all.filter((e) => e.isFile() && SOURCES.test(e.name) && !e.parentPath.endsWith('/tests'))
  const files = [...sources.map((e) => `${e.parentPath}/${e.name}`), here('../../vite.config.ts')]
  return Math.max(...files.map((file) => statSync(file).mtimeMs))
}

/**
 * Once before all journeys: builds what is missing or older than the sources. Files of an earlier build stay: their names
 * carry their content, and another server may be serving them right now.
 */
export default async function buildWebs(): Promise<void> {
  const newest = newestSource()
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production' // a test runner says "test", and React would come with its development build
  try {
    for (const which of ['product', 'shell'] as const) {
      const page = `${WEBS[which]}/index.html`
      if (existsSync(page) && statSync(page).mtimeMs > newest) continue
      const [root, outDir] = [ROOTS[which], WEBS[which]]
      await build({
        ...config,
        ...(root === undefined ? {} : { root }),
        configFile: false,
        logLevel: 'error',
        build: { ...config.build, outDir, emptyOutDir: false },
      })
    }
  } finally {
    process.env['NODE_ENV'] = before
  }
}
