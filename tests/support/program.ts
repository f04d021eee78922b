import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Served, servedAt } from './served.ts'
import { PEPPER } from './services.ts'

const ROOT = new URL('../..', import.meta.url).pathname

/** The program itself on a database of the suites, as `npm start` runs it; nothing of a test is in it. */
export async function startProgram(database: string, o: { keepLog?: boolean } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'titian-program-'))
  mkdirSync(join(data, 'secrets'))
  writeFileSync(join(data, 'secrets', 'pepper'), PEPPER.toString('base64url'))
  const url = (which: keyof Served) => servedAt(which, database)
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    TITIAN_OWNER_URL: url('ownerUrl'),
    TITIAN_APP_URL: url('appUrl'),
    TITIAN_JOB_URL: url('jobUrl'),
    TITIAN_DATA: data,
    PORT: '0',
  }
  const program = spawn(process.execPath, ['src/app/server.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  program.stderr.setEncoding('utf8').on('data', (piece: string) => {
    if (o.keepLog) log += piece
    else process.stderr.write(piece)
  })
  const ended = new Promise<number | null>((resolve) => program.once('exit', resolve))
  const listens = Promise.withResolvers<string>()
  // every line to the end is read: a full pipe would stop the program
  createInterface({ input: program.stdout }).on('line', (line) => {
    const said: { ready?: boolean; url?: string } = JSON.parse(line)
    if (said.ready) listens.resolve(said.url ?? '')
  })
  void ended.then(() => listens.reject(new Error('the server ended before it listened')))
  return {
    url: await listens.promise,
    /** what it has logged so far, when it is kept */
    log: () => log,
    /** SIGTERM, as the starter sends it; answers the exit code. */
    stop: () => {
      program.kill()
      return ended
    },
    /** Ends it whatever it does, and takes away its folder. */
    clear: async () => {
      program.kill('SIGKILL')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}
