import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import config from '../../vite.config.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Builds the web as it ships, or the shell with the pages of `shell-web/`, into a folder of the test; gives its path. */
export async function builtWeb(which: 'product' | 'shell'): Promise<string> {
  const outDir = here(`../../.cache/web-${which}`)
  const root = which === 'product' ? config.root : here('./shell-web')
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production' // a test runner says "test", and React would come with its development build
  await build({
    ...config,
    ...(root === undefined ? {} : { root }),
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, outDir, emptyOutDir: true },
  })
  process.env['NODE_ENV'] = before
  return outDir
}
