import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'

export type Ran = { code: number; out: string; seconds: number }

/**
 * Runs a program from the root of the project and answers its exit code and everything that it printed. `show` passes
 * the output on while it comes. A program that cannot be started throws; one that is stopped by a signal has code 1.
 */
export function run(
  command: string,
  args: readonly string[],
  { cwd, show = false, env = {} }: { cwd: string; show?: boolean; env?: Record<string, string> },
): Promise<Ran> {
  const started = performance.now()
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    const take = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      out += chunk.toString()
      if (show) stream.write(chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    child.on('error', fail)
    child.on('close', (code) => done({ code: code ?? 1, out, seconds: (performance.now() - started) / 1000 }))
  })
}
