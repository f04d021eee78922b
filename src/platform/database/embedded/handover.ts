import { createInterface } from 'node:readline'
import { dataFolder } from './folders.ts'

/** What the starter hands to the server and the worker: on their standard input, never in arguments or environment. */
export interface Handover {
  /** as the owner of the database: migrations, backups, drills; no request is served with it */
  readonly ownerUrl: string
  /** as the role that owns nothing */
  readonly appUrl: string
  /** as the role of the night's work */
  readonly jobUrl: string
  /** `external` is a PostgreSQL of the operator (DATABASE_URL) */
  readonly database: 'embedded' | 'external'
  /** data directory of the embedded cluster, for base backups */
  readonly clusterDir?: string
  readonly host: string
  readonly port: number
  /** by which the machine may be asked, besides localhost (TITIAN_HOSTS) */
  readonly names?: readonly string[]
  /** TLS of its own in the house's network (LAN=1) */
  readonly lan?: { readonly port: number; readonly pagePort: number; readonly name?: string }
  /** the operator's mail server (TITIAN_SMTP_URL); without it nothing is sent */
  readonly smtp?: { readonly url: string; readonly from: string }
  readonly demo: boolean
  readonly pepperFile: string
  readonly pepperId: string
  readonly dataDir: string
  readonly filesDir: string
  readonly backupsDir: string
  readonly secretsDir: string
  readonly logDir: string
  readonly runDir: string
}

/** Present in the environment of a process whose handover waits on standard input. */
export const HANDOVER_FLAG = 'TITIAN_HANDOVER'

/**
 * Reads the handover: one line of JSON on standard input when the starter runs this process, else the environment
 * (TITIAN_OWNER_URL, TITIAN_APP_URL, TITIAN_JOB_URL, TITIAN_DATA, PORT, HOST), for a developer who starts it alone.
 * @throws Error when neither is there
 */
export async function readHandover(
  env: NodeJS.ProcessEnv = process.env,
  input: NodeJS.ReadableStream = process.stdin,
): Promise<Handover> {
  return env[HANDOVER_FLAG] === 'stdin' ? await fromStream(input) : fromEnvironment(env)
}

function fromStream(input: NodeJS.ReadableStream): Promise<Handover> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input })
    lines.once('line', (line) => {
      if ('unref' in input && typeof input.unref === 'function') input.unref() // it alone must not keep the process alive
      resolve(JSON.parse(line) as Handover) // written by handoverLine
    })
    lines.once('close', () => {
      reject(new Error('standard input ended before the handover came'))
      for (const listener of goneListeners) listener()
      starterIsGone = true
    })
  })
}

export const handoverLine = (handover: Handover): string => `${JSON.stringify(handover)}\n`

let starterIsGone = false
const goneListeners = new Set<() => void>()

/**
 * Calls `listener` when the starter has ended, also by kill -9: its end of our standard input closes with it. A server
 * that went on alone would hold the port against the next start. Works after `readHandover` on a started process.
 */
export function onStarterGone(listener: () => void): void {
  if (starterIsGone) listener()
  else goneListeners.add(listener)
}

function fromEnvironment(env: NodeJS.ProcessEnv): Handover {
  const need = (name: string): string => {
    const value = env[name]
    if (!value) throw new Error(`${name} is not set: start with "npm start", or give what the starter would give`)
    return value
  }
  const folder = dataFolder(env.TITIAN_DATA ?? './data')
  return {
    ownerUrl: need('TITIAN_OWNER_URL'),
    appUrl: need('TITIAN_APP_URL'),
    jobUrl: need('TITIAN_JOB_URL'),
    database: 'external',
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? 3000),
    demo: false,
    pepperFile: `${folder.secrets}/pepper`,
    pepperId: '',
    dataDir: folder.root,
    filesDir: folder.files,
    backupsDir: folder.backups,
    secretsDir: folder.secrets,
    logDir: folder.log,
    runDir: folder.run,
  }
}
