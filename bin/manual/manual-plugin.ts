import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Piece } from '../../src/app/web/manual/manual-page.ts'
import { readManual } from './read-manual.ts'

const ID = 'virtual:manual'

/** Gives the screens the pages of `folder` as `virtual:manual`, read when the web is built; pictures become files of the web. */
export const manual = (folder: string): Plugin => ({
  name: 'manual',
  resolveId: (source) => (source === ID ? `\0${ID}` : null),
  load(id) {
    if (id !== `\0${ID}`) return null
    const pages = readManual(folder)
    const pictures = [...new Set(pages.flatMap((page) => picturesOf(page.of)))]
    const imports = pictures.map((path, n) => `import p${n} from ${JSON.stringify(`${join(folder, path)}?url`)}`)
    const urls = `new Map([${pictures.map((path, n) => `[${JSON.stringify(path)}, p${n}]`).join(', ')}])`
    return [...imports, `export const pages = ${JSON.stringify(pages)}`, `export const pictures = ${urls}`].join('\n')
  },
})

const picturesOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => {
    if (typeof piece === 'string') return []
    return [...(piece.tag === 'img' && piece.to ? [piece.to] : []), ...picturesOf(piece.of ?? [])]
  })
