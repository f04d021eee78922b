import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { EnclosedFile } from './messages.ts'

/** Where the template finds a file, and how many pages it has: none when it can not be laid in. */
export type Enclosed = { path: string; pages: number }

const ENDS = { pdf: 'pdf', jpeg: 'jpg', png: 'png' } as const
/** Pages of all files together. A small file can name thousands, and each is drawn twice: the time of a bundle would never be enough. */
export const MOST_ENCLOSED = 300
export class TooManyPages extends Error {}

/** The compiler says how many pages a PDF has when it is asked for one that no PDF has. */
const BEYOND = 999_999
const HAS = /the document only has (\d+) pages?/

/**
 * Puts what people brought beside the templates, in memory alone. Each file is printed by itself first: one that is damaged or
 * locked must not take the whole bundle with it. @throws TooManyPages before any page of the file that is too much is drawn
 */
export function encloseFiles(compiler: NodeCompiler, workspace: string, files: readonly EnclosedFile[]): Enclosed[] {
  const probe = join(workspace, 'probe.typ')
  const tried = (source: string) => {
    compiler.addSource(probe, source)
    const made = compiler.compile({ mainFilePath: probe })
    const error = made.takeError()
    return { result: error ? null : made.result, said: error ? compiler.fetchDiagnostics(error) : [] }
  }
  const prints = (source: string): boolean => {
    const { result } = tried(source)
    if (!result) return false
    try {
      return compiler.pdf(result, { pdfStandard: '1.7' }).length > 0
    } catch {
      return false
    }
  }
  let counted = 0
  const within = (pages: number): number => {
    counted += pages
    if (counted > MOST_ENCLOSED) throw new TooManyPages()
    return pages
  }
  return files.map(({ kind, bytes }, i) => {
    const path = `/enclosed-${i}.${ENDS[kind]}`
    compiler.mapShadow(join(workspace, path), Buffer.from(bytes))
    if (kind !== 'pdf') return { path, pages: prints(`#image("${path}")`) ? within(1) : 0 }
    const { said } = tried(`#image("${path}", page: ${BEYOND})`)
    const pages = said.map((d: { message: string }) => Number(HAS.exec(d.message)?.[1] ?? 0)).find((n) => n > 0) ?? 0
    within(pages)
    const all = `#for n in range(1, ${pages + 1}) { image("${path}", page: n) }`
    return { path, pages: pages > 0 && prints(all) ? pages : 0 }
  })
}
