import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { type Asking, askStart, askWords } from './platform.ts'

/**
 * Who a process is. A pid alone is reused after a while; pid, start tick, boot and pid namespace together are not.
 * `startTicks` is field 22 of /proc/<pid>/stat (clock ticks since boot, see proc(5)).
 */
export interface ProcessIdentity {
  readonly pid: number
  readonly startTicks: string
  readonly bootId: string
  readonly pidNamespace: string
}

const readProc = (file: string): string | undefined => {
  try {
    return readFileSync(`/proc/${file}`, 'utf8')
  } catch {
    return undefined // the process is gone, or the kernel hides it: both mean "not known"
  }
}

const linkProc = (file: string): string | undefined => {
  try {
    return readlinkSync(`/proc/${file}`)
  } catch {
    return undefined // as above
  }
}

/** What another program of the system says of a process; undefined when there is none. Only where there is no /proc. */
function ask({ program, args }: Asking): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000, windowsHide: true })
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined
}
const HAS_PROC = process.platform === 'linux'

/** Identity of a living process, undefined when there is none; a zombie counts as gone. */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!HAS_PROC) {
    const startTicks = ask(askStart(pid, process.platform))
    return startTicks === undefined ? undefined : { pid, startTicks, bootId: bootId(), pidNamespace: pidNamespace() }
  }
  const stat = readProc(`${pid}/stat`)
  if (stat === undefined) return undefined
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // the name in brackets may hold spaces
  const [state, startTicks] = [fields[0], fields[19]]
  if (state === 'Z' || state === 'X' || startTicks === undefined) return undefined
  return { pid, startTicks, bootId: bootId(), pidNamespace: pidNamespace() }
}

/** Is it still the same process, and not another one that was given the pid? */
export function isSameProcess(identity: ProcessIdentity): boolean {
  const now = identify(identity.pid)
  return now !== undefined && now.startTicks === identity.startTicks && isOfThisSystem(identity)
}

/** False for an identity from before a reboot, or from another container or machine on the same disk. */
export const isOfThisSystem = (identity: ProcessIdentity): boolean =>
  identity.bootId === bootId() && identity.pidNamespace === pidNamespace()

export const bootId = (): string => (readProc('sys/kernel/random/boot_id') ?? 'unknown').trim()
export const pidNamespace = (): string => linkProc('self/ns/pid') ?? 'unknown'

/** The folder that a process works in; undefined when it is gone or belongs to somebody else. */
export const workingFolderOf = (pid: number): string | undefined => linkProc(`${pid}/cwd`)
/** Its whole command line, where there is no /proc. */
export const wordsOf = (pid: number): string | undefined =>
  HAS_PROC ? undefined : ask(askWords(pid, process.platform))
/** The first word of its command line. */
export const commandOf = (pid: number): string | undefined => readProc(`${pid}/cmdline`)?.split('\0')[0]

/** Sends a signal; false when the process is gone already. */
export function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}

/** Waits until `done()` is true, asking every `everyMs`; false after `forMs`. */
export async function waitUntil(done: () => boolean, forMs: number, everyMs = 20): Promise<boolean> {
  const end = performance.now() + forMs
  while (!done()) {
    if (performance.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
  return true
}
