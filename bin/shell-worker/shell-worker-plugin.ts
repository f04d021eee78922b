import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** The pages that work without a connection (design.md 3.4), with the page that says what is not sent, and the sign-in. */
const KEPT_PAGES =
  /\/src\/(modules\/(sessions\/screens\/(note|choose-person)|groups\/screens\/group|incidents\/screens\/report|portfolio\/screens\/portfolio-page|outbox\/screens\/unsent)|app\/web\/(screens\/(sign-in|home)|keeping)|modules\/tasks\/screens\/home)\.tsx?$/

type Built = { type: string; fileName: string; imports?: string[]; isEntry?: boolean; facadeModuleId?: string | null }
type WithCss = { viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> } }

/** The shell and the kept pages with everything that they load at once, each by its address. */
function filesOf(bundle: Record<string, Built & WithCss>): string[] {
  const files = new Set<string>()
  const take = (name: string) => {
    const file = bundle[name]
    if (files.has(name) || !file) return
    files.add(name)
    for (const one of [...(file.viteMetadata?.importedCss ?? []), ...(file.viteMetadata?.importedAssets ?? [])])
      files.add(one)
    for (const one of file.imports ?? []) take(one)
  }
  for (const file of Object.values(bundle))
    if (file.isEntry || KEPT_PAGES.test(file.facadeModuleId ?? '')) take(file.fileName)
  for (const { fileName } of Object.values(bundle)) if (/\.woff2$/.test(fileName)) files.add(fileName)
  return ['/index.html', ...[...files].filter((name) => name !== 'index.html').map((name) => `/${name}`)].toSorted()
}

const MANIFEST = {
  name: 'Titian',
  short_name: 'Titian',
  lang: 'id',
  start_url: '/',
  display: 'standalone',
  background_color: '#faf9f5',
  theme_color: '#0e5a5e',
  icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
}

/** Writes sw.js with the list of what it keeps, and what a phone needs to put Titian among its programs. */
export const shellWorker = (mark: string): Plugin => ({
  name: 'shell-worker',
  apply: 'build',
  generateBundle: {
    order: 'post', // before, there are files that the build takes out again
    handler(_, bundle) {
      const files = filesOf(bundle)
      const worker = readFileSync(new URL('worker.js', import.meta.url), 'utf8')
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      const source = `const VERSION = '${version}'\nconst FILES = ${JSON.stringify(files)}\n${worker}`
      this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      this.emitFile({ type: 'asset', fileName: 'titian.webmanifest', source: JSON.stringify(MANIFEST) })
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: readFileSync(mark, 'utf8') })
    },
  },
})
