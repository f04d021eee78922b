import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  globSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../src/kernel/refusal.ts'
import { listenOn } from '../../src/platform/database/embedded/lock.ts'
import { inFolder } from '../../src/platform/database/embedded/refusal-of.ts'

const SOURCES = ['src/**/*', 'public/**/*', 'index.html', 'vite.config.ts', 'tsconfig*.json', 'package-lock.json']
const isTest = (path: string): boolean => /(^|\/)tests(\/|$)/.test(path)

/** SHA-256 over the names and contents of everything that the web client is made of. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: isTest })).sort()) {
    if (isTest(path) || !statSync(join(root, path)).isFile()) continue
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

const builtFile = (root: string): string => join(root, 'dist', '.built')

/** Was dist/web built from these sources? */
export const isBuilt = (root: string, hash: string): boolean =>
  existsSync(join(root, 'dist', 'web')) &&
  existsSync(builtFile(root)) &&
  readFileSync(builtFile(root), 'utf8').trim() === hash

/** The command that builds the web client, run by the Node that runs us. */
export const viteBuild = (root: string): readonly string[] => [
  join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
  'build',
]

/**
 * Builds dist/web when it is missing or older than its sources; one start at a time, the next finds it done.
 * @throws Refusal `web_not_built` { log } · `disk_full` · `folder_no_access`
 */
export async function buildWeb(
  root: string,
  hash: string,
  command: readonly string[],
  stop?: AbortSignal,
): Promise<void> {
  const dist = join(root, 'dist')
  inFolder(dist, () => mkdirSync(dist, { recursive: true }))
  const guard = await waitForTurn(dist, stop)
  try {
    if (isBuilt(root, hash)) return
    inFolder(dist, () => rmSync(builtFile(root), { force: true }))
    const log = join(dist, 'build.log')
    const done = await runLogged(root, command, log, stop)
    stop?.throwIfAborted()
    if (!done) throw new Refusal('web_not_built', { params: { log } })
    inFolder(dist, () => writeFileSync(builtFile(root), `${hash}\n`, { flush: true }))
  } finally {
    guard.close()
  }
}

async function waitForTurn(dist: string, stop: AbortSignal | undefined) {
  const { dev, ino } = statSync(dist)
  for (;;) {
    const guard = await listenOn(`titian-build-${dev}-${ino}`)
    if (guard) return guard
    await new Promise((resolve) => setTimeout(resolve, 200))
    stop?.throwIfAborted()
  }
}

function runLogged(
  root: string,
  command: readonly string[],
  log: string,
  stop: AbortSignal | undefined,
): Promise<boolean> {
  const out = inFolder(log, () => openSync(log, 'w'))
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', out, out],
      ...(stop ? { signal: stop } : {}),
    })
    closeSync(out)
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
}
