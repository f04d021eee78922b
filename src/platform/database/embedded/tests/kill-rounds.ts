import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { identify, waitUntil } from '../processes.ts'
import { startEmbedded } from '../start-embedded.ts'

/** Who is hit: the program that runs the database, the server under it, that server while a checkpoint runs, or the server by an orderly restart while it is asked. */
export type Victim = 'program' | 'server' | 'checkpoint' | 'restart'

export interface Round {
  readonly acknowledged: number
  /** acknowledged before the kill and not found after it */
  readonly lost: number
  /** milliseconds from the next start to the first answer of the database */
  readonly recoveryMs: number
  /** whether a checkpoint had begun when they were struck, and never ended */
  readonly inCheckpoint: boolean
}

export interface Writer {
  readonly child: ChildProcess
  /** after it ended and its last line was read */
  readonly closed: Promise<unknown>
  readonly acknowledged: Set<string>
  readonly found: ReadonlySet<string>
  readonly serverPid: number
  readonly startMs: number
  readonly isCheckpointing: () => boolean
}

/** What is done to them while they write, and what somebody does before the next start. */
export interface Harm {
  strike(writer: Writer): Promise<void>
  /** after the program was killed with signal 9 */
  mend?(writer: Writer): Promise<void>
  /** of the server; a control switches fsync off and must lose */
  readonly settings?: Readonly<Record<string, string>>
}

const PROGRAM = new URL('./writer.ts', import.meta.url).pathname
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export const HARMS: Readonly<Record<Victim, Harm>> = {
  program: { strike: async () => undefined },
  server: {
    strike: async ({ serverPid }) => {
      process.kill(serverPid, 'SIGKILL')
      await pause(100)
    },
  },
  checkpoint: {
    strike: async ({ serverPid, isCheckpointing }) => {
      await waitUntil(isCheckpointing, 20_000, 1)
      process.kill(serverPid, 'SIGKILL')
      await pause(100)
    },
  },
  restart: {
    strike: async ({ serverPid }) => {
      process.kill(serverPid, 'SIGINT') // a fast shutdown: whoever is asking is turned away
      await waitUntil(() => identify(serverPid) === undefined, 20_000)
    },
  },
}

function startWriter(dataDir: string, from: number, settings: Harm['settings'] = {}): Promise<Writer> {
  const args = [PROGRAM, dataDir, String(from), JSON.stringify(settings)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = new Promise((resolve) => child.once('close', resolve))
  const acknowledged = new Set<string>()
  let found = new Set<string>()
  let said = ''
  let isCheckpointing = false
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString('utf8')
    })
    child.once('exit', (code) => reject(new Error(`the writer ended with ${code}: ${said}`)))
    createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
      const [word, value = '', more = ''] = line.split(' ')
      if (word === 'ack') acknowledged.add(value)
      else if (word === 'found') found = new Set(value === '' ? [] : value.split(','))
      else if (word === 'checkpoint') isCheckpointing = value === 'begins'
      else if (word === 'started')
        resolve({
          ...{ child, closed, acknowledged, found, serverPid: Number(value), startMs: Number(more) },
          isCheckpointing: () => isCheckpointing,
        })
    })
  })
}

async function kill({ child, closed }: Writer): Promise<void> {
  child.kill('SIGKILL')
  await closed
}

/**
 * Strikes while eight writers commit, kills the program with signal 9, starts again, and counts what was acknowledged and is gone.
 * @param untilMany how many writes are to be acknowledged before the n-th strike
 */
export async function faultRounds(
  dataDir: string,
  harm: Harm,
  rounds: number,
  untilMany: (round: number) => number,
): Promise<Round[]> {
  const results: Round[] = []
  const everAcknowledged = new Set<string>()
  let writer = await startWriter(dataDir, 0, harm.settings)
  try {
    for (let round = 0; round < rounds; round++) {
      await waitUntil(() => writer.acknowledged.size >= untilMany(round), 20_000, 5)
      await harm.strike(writer)
      await kill(writer)
      await harm.mend?.(writer)
      for (const n of writer.acknowledged) everAcknowledged.add(n)
      const [count, inCheckpoint] = [writer.acknowledged.size, writer.isCheckpointing()]
      writer = await startWriter(dataDir, (round + 1) * 10_000_000, harm.settings)
      const lost = [...everAcknowledged].filter((n) => !writer.found.has(n)).length
      results.push({ acknowledged: count, lost, recoveryMs: writer.startMs, inCheckpoint })
    }
  } finally {
    await kill(writer)
    await (await startEmbedded({ dataDir, log: (line) => console.error(line) })).stop() // whatever happened, no server is left behind
  }
  return results
}

/** Kills of the program or of the server, or restarts of the server. */
export const killRounds = (dataDir: string, victim: Victim, rounds: number, untilMany: (round: number) => number) =>
  faultRounds(dataDir, HARMS[victim], rounds, untilMany)
