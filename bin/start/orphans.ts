import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  identify,
  isSameProcess,
  type ProcessIdentity,
  sendSignal,
  waitUntil,
} from '../../src/platform/database/embedded/processes.ts'

interface Family {
  readonly starter: ProcessIdentity
  readonly parts: readonly ProcessIdentity[]
}

const NAME = /^parts-\d+\.json$/
/** Begun on a full disk, or by a start that was killed. */
const HALF = /^parts-(\d+)\.json\.new$/
const fileOf = (runDir: string, pid: number): string => join(runDir, `parts-${pid}.json`)

/** Writes down which processes this start runs, for the start after a kill -9. */
export function writeParts(runDir: string, pids: readonly number[]): void {
  const starter = identify(process.pid)
  if (!starter) return
  const family: Family = { starter, parts: pids.flatMap((pid) => identify(pid) ?? []) }
  const file = fileOf(runDir, process.pid)
  try {
    writeFileSync(`${file}.new`, JSON.stringify(family), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error)) // a full disk must not end a running service
  }
}

export const forgetParts = (runDir: string): void => rmSync(fileOf(runDir, process.pid), { force: true })

/**
 * Stops the processes of starts that are gone. They stop by themselves when their starter ends; this is for one that
 * hangs, because it would hold the port.
 * @returns how many had to be stopped
 */
export async function stopOrphanParts(runDir: string): Promise<number> {
  let stopped = 0
  for (const half of readdirSync(runDir).filter((entry) => HALF.test(entry)))
    if (!identify(Number(HALF.exec(half)?.[1]))) rmSync(join(runDir, half), { force: true })
  for (const name of readdirSync(runDir).filter((entry) => NAME.test(entry))) {
    const family = parse(readFileSync(join(runDir, name), 'utf8'))
    if (family && isSameProcess(family.starter)) continue
    for (const part of family?.parts ?? []) {
      if (!isSameProcess(part)) continue
      stopped += 1
      sendSignal(part.pid, 'SIGTERM')
      if (!(await waitUntil(() => !isSameProcess(part), 10_000))) sendSignal(part.pid, 'SIGKILL')
      await waitUntil(() => !isSameProcess(part), 2_000)
    }
    rmSync(join(runDir, name), { force: true })
  }
  return stopped
}

function parse(text: string): Family | undefined {
  try {
    return JSON.parse(text) as Family // written by writeParts
  } catch {
    return undefined // half written at a power cut: those processes are gone with it
  }
}
