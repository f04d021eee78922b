import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import config from '../../vite.config.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const SOURCES = /\.(tsx?|css|json|svg|html|woff2)$/

/** Milliseconds since the epoch of the newest source that the web client may be made of. */
function newestSource(): number {
  const entries = readdirSync(here('../../src'), { recursive: true, withFileTypes: true })
  const sources = entries.filter((e) => e.isFile() && SOURCES.test(e.name) && !e.parentPath.includes('/tests'))
  return Math.max(...sources.map((e) => statSync(`${e.parentPath}/${e.name}`).mtimeMs))
}

/**
 * Builds `dist/web`, from which the real server serves, when it is missing or older than the sources. Files of an earlier
 * build stay: their names carry their content, and another server may be serving them right now.
 */
export async function buildServerWeb(): Promise<void> {
  const page = here('../../dist/web/index.html')
  if (existsSync(page) && statSync(page).mtimeMs > newestSource()) return
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production' // a test runner says "test", and React would come with its development build
  try {
    await build({ ...config, configFile: false, logLevel: 'error', build: { ...config.build, emptyOutDir: false } })
  } finally {
    process.env['NODE_ENV'] = before
  }
}
