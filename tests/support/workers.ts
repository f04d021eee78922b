import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How many files are tested at a time, each by a worker with a database server of its own (served.ts). */
export const WORKERS = 2

/** This worker among all, from 0. */
export const thisWorker = (): number => Number(process.env['VITEST_POOL_ID'] ?? 1) - 1

/** The cores that this process may use, from `0-1,4`. */
export const coresOf = (list: string): number[] =>
  list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  })

function cores(): number[] {
  try {
    return coresOf(/^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '')
  } catch {
    return [] // no Linux
  }
}

/**
 * Where there are no more cores than workers, each worker and its database server share one: a worker waits for each answer, and
 * to wake somebody on another core of a virtual machine takes five times as long as the question itself. `pid` and all its
 * threads; what it starts from now on stays there as well. Elsewhere the system chooses.
 */
export function stayOnCore(pid: number, worker: number): void {
  const all = allowed
  if (all.length !== WORKERS) return
  spawnSync('taskset', ['-a', '-c', '-p', String(all[worker % all.length]), String(pid)], { stdio: 'ignore' })
}
/** Asked before anything is moved: afterwards it is one. */
const allowed = cores()
