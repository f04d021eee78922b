import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { World } from './world.ts'

const root = new URL('../..', import.meta.url).pathname
const SHELF = join(root, '.cache', 'world')
const SOURCES = /\.(ts|sql|json)$/
/** Tests load the database, it does not load them. */
const APART = /\/tests\//

/** Changes with everything that goes into the database of the suites: code, SQL, words, the cast, packages, Node itself. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.version)
  const under = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && SOURCES.test(e.name))
      .map((e) => relative(root, join(e.parentPath, e.name)))
      .filter((path) => !APART.test(path))
  const own = [
    'tests/cast.ts',
    'package-lock.json',
    ...['quick-server', 'kept-world', 'services', 'world'].map((f) => `tests/support/${f}.ts`),
  ]
  for (const path of [...own, ...under('src'), ...under('db')].toSorted())
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 32)
}

const place = (): string => join(SHELF, fingerprint())

/** Lays the folder of a stopped server with the whole cast in it; gives their cards, or nothing when the code has changed since. */
export function kept(dataDir: string): World | undefined {
  const from = place()
  if (!existsSync(from)) return undefined
  copy(join(from, 'data'), dataDir)
  return JSON.parse(readFileSync(join(from, 'world.json'), 'utf8')) as World // written by `keep`
}

/** Keeps it for the next run, in place of what was kept for earlier code. */
export function keep(dataDir: string, world: World): void {
  const to = place()
  const half = `${to}.${process.pid}`
  mkdirSync(join(half, 'data'), { recursive: true })
  copy(dataDir, join(half, 'data'))
  writeFileSync(join(half, 'world.json'), JSON.stringify(world))
  // what another run of this very code has just kept stays: whoever is laying it would get the cards of one and the database of the other
  for (const name of readdirSync(SHELF))
    if (!name.includes('.') && name !== basename(to)) rmSync(join(SHELF, name), { recursive: true, force: true })
  if (existsSync(to))
    rmSync(half, { recursive: true }) // another run was as quick
  else renameSync(half, to)
}

/** With owner and rights: the server runs under an account of its own and is strict about both. */
const copy = (from: string, to: string): void => void execFileSync('cp', ['-a', `${from}/.`, to])
