import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { waitUntil } from '../processes.ts'
import { startEmbedded } from '../start-embedded.ts'

/** Who is killed: the program that runs the database, or the database server under it. */
export type Victim = 'program' | 'server'

export interface Round {
  readonly acknowledged: number
  /** acknowledged before the kill and not found after it */
  readonly lost: number
  /** milliseconds from the next start to the first answer of the database */
  readonly recoveryMs: number
}

interface Writer {
  readonly child: ChildProcess
  /** after it ended and its last line was read */
  readonly closed: Promise<unknown>
  readonly acknowledged: Set<string>
  readonly found: ReadonlySet<string>
  readonly serverPid: number
  readonly startMs: number
}

const PROGRAM = new URL('./writer.ts', import.meta.url).pathname

function startWriter(dataDir: string, from: number): Promise<Writer> {
  const child = spawn(process.execPath, [PROGRAM, dataDir, String(from)], { stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = new Promise((resolve) => child.once('close', resolve))
  const acknowledged = new Set<string>()
  let found = new Set<string>()
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString('utf8')
    })
    child.once('exit', (code) => reject(new Error(`the writer ended with ${code}: ${said}`)))
    createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
      const [word, value = '', more = ''] = line.split(' ')
      if (word === 'ack') acknowledged.add(value)
      else if (word === 'found') found = new Set(value === '' ? [] : value.split(','))
      else if (word === 'started')
        resolve({ child, closed, acknowledged, found, serverPid: Number(value), startMs: Number(more) })
    })
  })
}

async function kill({ child, closed }: Writer): Promise<void> {
  child.kill('SIGKILL')
  await closed
}

/**
 * Kills with signal 9 while eight writers commit, starts again, and counts what was acknowledged and is gone.
 * @param untilMany how many writes are to be acknowledged before the n-th kill
 */
export async function killRounds(
  dataDir: string,
  victim: Victim,
  rounds: number,
  untilMany: (round: number) => number,
): Promise<Round[]> {
  const results: Round[] = []
  const everAcknowledged = new Set<string>()
  let writer = await startWriter(dataDir, 0)
  try {
    for (let round = 0; round < rounds; round++) {
      await waitUntil(() => writer.acknowledged.size >= untilMany(round), 20_000, 5)
      if (victim === 'server') process.kill(writer.serverPid, 'SIGKILL')
      await new Promise((resolve) => setTimeout(resolve, victim === 'server' ? 100 : 0))
      await kill(writer)
      for (const n of writer.acknowledged) everAcknowledged.add(n)
      const count = writer.acknowledged.size
      writer = await startWriter(dataDir, (round + 1) * 10_000_000)
      const lost = [...everAcknowledged].filter((n) => !writer.found.has(n)).length
      results.push({ acknowledged: count, lost, recoveryMs: writer.startMs })
    }
  } finally {
    await kill(writer)
    await (await startEmbedded({ dataDir, log: (line) => console.error(line) })).stop() // whatever happened, no server is left behind
  }
  return results
}
