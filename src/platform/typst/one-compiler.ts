import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, Job, Setup } from './messages.ts'
import { TypstError } from './typst-error.ts'

// Measured: 95 MB at first, 230 MB after 300 papers, most of it kept caches. A new process costs a tenth of a second.
const PAPERS_PER_PROCESS = 200

// Five thousand people on a hundred pages: ten seconds on a quiet machine, a minute on a small one that is busy.
const MS_PER_LETTER = 0.1

// Each file is tried by itself before it is laid in: half a second a megabyte on a quiet machine.
const MS_PER_BYTE = 0.004

const CHILD = fileURLToPath(new URL('./compile-child.ts', import.meta.url))

/** One compiler process, started at its first job, ended when it hangs, crashes or has rested for a while. */
export type OneCompiler = {
  /** One job at a time. Errors: TypstError `too_slow` after `limitMs` and a tenth of a second for each thousand letters of its data, `crashed` when the process ends. */
  run(job: Job, template: string): Promise<Answer & { ok: true }>
  end(): Promise<void>
}

export const oneCompiler = (setup: Setup, limitMs: number, restMs: number): OneCompiler => {
  let child: ChildProcess | undefined
  let resting: NodeJS.Timeout | undefined
  let made = 0

  const start = () => {
    // no environment: the process that reads names needs no password of the database
    const started = fork(CHILD, [JSON.stringify(setup)], {
      env: {},
      execArgv: ['--max-old-space-size=256', '--no-warnings'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    // one that dies while it rests is forgotten: the next job gets a new one
    const forget = () => {
      if (child === started) child = undefined
    }
    return started.once('exit', forget).on('error', forget)
  }

  const end = async () => {
    clearTimeout(resting)
    const going = child
    child = undefined
    made = 0
    if (!going || going.exitCode !== null || going.signalCode !== null) return
    const gone = new Promise<void>((done) => going.once('exit', () => done()))
    going.kill('SIGKILL')
    await gone
  }

  const run = (job: Job, template: string) =>
    new Promise<Answer & { ok: true }>((resolve, reject) => {
      clearTimeout(resting)
      child ??= start()
      const worker = child
      const settle = (then: () => void) => {
        clearTimeout(limit)
        worker.off('message', answered).off('exit', crashed).off('error', crashed)
        then()
      }
      const lost = (error: TypstError) => settle(() => void end().then(() => reject(error)))
      const crashed = () => lost(new TypstError('crashed', template))
      const limit = setTimeout(
        () => lost(new TypstError('too_slow', template)),
        limitMs +
          job.inputs.data.length * MS_PER_LETTER +
          job.files.reduce((n, f) => n + f.bytes.length, 0) * MS_PER_BYTE,
      )
      const answered = (answer: Answer) => {
        if (answer.id !== job.id) return
        settle(() => {
          made += 1
          const deliver = () => (answer.ok ? resolve(answer) : reject(new TypstError(answer.fault, template, answer)))
          if (made >= PAPERS_PER_PROCESS) return void end().then(deliver)
          resting = setTimeout(() => void end(), restMs).unref()
          deliver()
        })
      }
      worker.on('message', answered).once('exit', crashed).once('error', crashed)
      worker.send(job, (error) => error && crashed())
    })

  return { run, end }
}
