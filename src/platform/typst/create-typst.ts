import type { EnclosedFile, Job } from './messages.ts'
import { type OneCompiler, oneCompiler } from './one-compiler.ts'
import { TypstError } from './typst-error.ts'

/** PDF/A-2b for what is issued and kept; PDF/UA-1 for a reader with a screen reader. */
/** `plain` is tagged, too, and the only one that may hold pages of other PDFs. */
export type TypstStandard = 'a-2b' | 'ua-1' | 'plain'

export type TypstOptions = {
  /** folder of the templates, absolute; the compiler reads nothing outside it but fonts */
  workspace: string
  /** the known list: name → main file inside `workspace` */
  templates: Readonly<Record<string, string>>
  /** folder of the font files, absolute */
  fonts: string
  /** processes at most, 95 to 230 MB each while they work, none when idle; default 1 */
  workers?: number
  /** milliseconds for one document, start of the process included; default 20,000 */
  limitMs?: number
  /** jobs that may wait; the next one is refused as `busy`; default 100 */
  waiting?: number
  /** milliseconds after which an idle process is ended; default 120,000 */
  restMs?: number
}

export type TypstInput = {
  template: string
  /** goes to the template as one JSON string (`json(bytes(sys.inputs.data))`), never as source */
  data: unknown
  standard?: TypstStandard
  paper?: 'a4' | 'f4'
  /** date inside the PDF. With it, the same input gives the same bytes; without it the present second is used */
  issuedAt?: Temporal.Instant
  /** files whose pages the template lays in; one that can not be laid in has no page there */
  files?: readonly EnclosedFile[] | undefined
  /** the first page as an SVG, too: for the eye before anything is issued */
  withImage?: boolean | undefined
}

export type TypstOutput = { pdf: Uint8Array; pages: number; image: string | null }

export type Typst = {
  /** Errors: TypstError, see `TypstFault`. A fault refuses this one job; the others go on. */
  render(input: TypstInput): Promise<TypstOutput>
  /** Refuses what waits, ends the processes. */
  close(): Promise<void>
}

type Waiting = { job: Job; template: string; go: (c: OneCompiler) => Promise<void>; refuse: (e: TypstError) => void }

/** The PDF maker: Typst in processes of its own behind one queue. */
export const createTypst = (options: TypstOptions): Typst => {
  const { workspace, fonts, templates, workers = 1, limitMs = 20_000, waiting = 100, restMs = 120_000 } = options
  const compilers = Array.from({ length: workers }, () => oneCompiler({ workspace, fonts }, limitMs, restMs))
  const idle = [...compilers]
  const queue: Waiting[] = []
  let lastId = 0
  let closed = false

  const next = () => {
    const compiler = idle.at(-1)
    if (!compiler) return
    const turn = queue.shift()
    if (!turn) return
    idle.pop()
    void turn.go(compiler).finally(() => {
      idle.push(compiler)
      next()
    })
  }

  const made = (job: Job, template: string) =>
    new Promise<TypstOutput>((resolve, reject) => {
      const go = (compiler: OneCompiler) =>
        compiler
          .run(job, template)
          .then(({ pdf, pages, image }) => resolve({ pdf, pages, image }))
          .catch((e: unknown) => reject(closed ? new TypstError('closed', template) : e))
      queue.push({ job, template, go, refuse: reject })
      next()
    })

  const render = async (input: TypstInput): Promise<TypstOutput> => {
    const { template } = input
    if (closed) throw new TypstError('closed', template)
    const main = Object.hasOwn(templates, template) ? templates[template] : undefined
    if (main === undefined) throw new TypstError('unknown_template', template)
    if (queue.length >= waiting) throw new TypstError('busy', template)
    const at = input.issuedAt ?? Temporal.Now.instant()
    lastId += 1
    const job: Job = {
      id: lastId,
      main,
      inputs: {
        data: JSON.stringify(input.data ?? null),
        ...(input.paper ? { paper: input.paper.toUpperCase() } : {}),
      },
      standard: input.standard ?? 'a-2b',
      files: input.files ?? [],
      createdAt: Math.floor(at.epochMilliseconds / 1000),
      withImage: input.withImage ?? false,
    }
    return made(job, template)
  }

  const close = async () => {
    closed = true
    for (const w of queue.splice(0)) w.refuse(new TypstError('closed', w.template))
    await Promise.all(compilers.map((c) => c.end()))
  }

  return { render, close }
}
