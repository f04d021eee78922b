/**
 * The compiler's own process. It gets no environment, so it holds no password and no key, and it can be killed: a native
 * call that hangs cannot be stopped inside a thread, and a stack that overflows there takes the whole server with it.
 */
import { join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { encloseFiles, TooManyPages } from './enclose-files.ts'
import { firstPage } from './first-page.ts'
import type { Answer, Job, Setup } from './messages.ts'

const setup: Setup = JSON.parse(process.argv[2] ?? '')
const compiler = NodeCompiler.create({ workspace: setup.workspace, fontArgs: [{ fontPaths: [setup.fonts] }] })

type Diagnostic = { message: string; path?: string }

const said = (error: NodeError): string[] =>
  compiler.fetchDiagnostics(error).map((d: Diagnostic) => (d.path ? `${d.message} (${d.path})` : d.message))

// PDF/A and PDF/UA refuse a letter without a shape; a plain PDF would print an empty box and say nothing.
const MISSING = /the text `\\?"(.+?)\\?"` could not be displayed/g

const failed = (id: number, detail: string[]): Answer => {
  const letters = detail.flatMap((d) => [...d.matchAll(MISSING)].map((m) => (m[1] ?? '').replace(/\\/g, '')))
  return {
    id,
    ok: false,
    fault: letters.length ? 'unprintable_text' : 'template_fault',
    detail,
    letters: [...new Set(letters)],
  }
}

const compile = (job: Job): Answer => {
  const files = encloseFiles(compiler, setup.workspace, job.files)
  const inputs = { ...job.inputs, ...(files.length > 0 && { files: JSON.stringify(files) }) }
  const made = compiler.compile({ mainFilePath: join(setup.workspace, job.main), inputs })
  const error = made.takeError()
  if (error) return failed(job.id, said(error))
  // A missing font is only a warning to Typst, and another face is embedded: for a letter every warning is a fault.
  const warned = made.takeWarnings()
  if (warned) return failed(job.id, [...new Set(said(warned))])
  const { result } = made
  if (!result) return failed(job.id, ['no document'])
  const standard = job.standard === 'plain' ? '1.7' : job.standard
  const pdf = compiler.pdf(result, { pdfStandard: standard, creationTimestamp: job.createdAt })
  const image = job.withImage ? firstPage(compiler.plainSvg(result)) : null
  return { id: job.id, ok: true, pdf, pages: result.numOfPages, image }
}

process.on('disconnect', () => process.exit(0))
process.on('message', (job: Job) => {
  let answer: Answer
  try {
    answer = compile(job)
  } catch (e) {
    answer =
      e instanceof TooManyPages
        ? { id: job.id, ok: false, fault: 'too_many_pages', detail: [], letters: [] }
        : failed(job.id, [e instanceof Error ? e.message : String(e)])
  }
  // nothing of this woman's letter stays in the cache for the next one
  compiler.resetShadow()
  compiler.evictCache(0)
  process.send?.(answer)
})
