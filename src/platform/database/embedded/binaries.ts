import { execFile } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from '../../../kernel/refusal.ts'
import { libraryVariable, postgresPackage, programFile, serverEnvironment } from './platform.ts'
import { inFolder, refusalOfMessage } from './refusal-of.ts'
import { canRead, type ServiceUser, spawnAs } from './service-user.ts'

/** The server programs, and the environment that they need. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** the whole environment: nothing of ours is inherited */
  readonly env: Readonly<Record<string, string>>
  /** major version, e.g. 18 */
  readonly major: number
}

/** The `native` folder of the npm package for this machine. */
export function packagedNative(): string {
  const name = postgresPackage(process.platform, process.arch)
  try {
    if (name === null) throw new Error('there is none')
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Refusal('no_binaries', { params: { platform: `${process.platform}-${process.arch}` } })
  }
}

/**
 * Finds programs that the account may run. The package's own ones are copied to the data folder when the account can not
 * read them there (a checkout below a home folder of mode 700), and the library links are made that npm leaves out.
 * @param binDir folder with `initdb` and `postgres` of an operator's own PostgreSQL; used as it is
 * @throws Refusal `no_binaries` { platform } · `binaries_broken` { file }
 */
export async function prepareBinaries(
  dataRoot: string,
  user: ServiceUser | undefined,
  binDir?: string,
): Promise<Binaries> {
  if (binDir) return inspect(binDir, {}, user)
  const packaged = packagedNative()
  const native = canRead(user, join(packaged, 'bin', programFile('postgres', process.platform)))
    ? packaged
    : copyNative(packaged, dataRoot)
  const variable = libraryVariable(process.platform)
  const libraryPath = variable === null ? undefined : linkLibraries(native, join(dataRoot, 'run', 'lib'))
  return inspect(join(native, 'bin'), variable && libraryPath ? { [variable]: libraryPath } : {}, user)
}

async function inspect(binDir: string, more: Record<string, string>, user: ServiceUser | undefined): Promise<Binaries> {
  const file = (name: string): string => join(binDir, programFile(name, process.platform))
  const [initdb, postgres] = [file('initdb'), file('postgres')]
  const env = { ...serverEnvironment(process.platform, process.env), ...more }
  const said = await new Promise<string>((done, fail) => {
    execFile(postgres, ['--version'], { env, cwd: '/', ...spawnAs(user) }, (error, stdout, stderr) => {
      if (!error) return done(stdout)
      fail(
        refusalOfMessage(stderr, { file: postgres }) ?? new Refusal('binaries_broken', { params: { file: postgres } }),
      )
    })
  })
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1] ?? 0)
  if (major < 15) throw new Refusal('database_too_old', { params: { version: said.trim() } })
  return { initdb, postgres, env, major }
}

interface Link {
  readonly source: string
  readonly target: string
}

/**
 * npm packages hold no symbolic links, and the script that would make them is not run (no install scripts). Makes them
 * beside the libraries, or in `spare` when the package can not be written to.
 * @returns LD_LIBRARY_PATH when `spare` was used. The package's own folder stands in it as well: a library that is found
 * through `spare` looks for its own ones there, and `initdb`, unlike `postgres`, has them through `libpq` only
 */
export function linkLibraries(native: string, spare: string, mayWrite = isWritable): string | undefined {
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[] // the package's own file
  const links = list.map(({ source, target }) => ({
    source: join(native, '..', source),
    target: join(native, '..', target),
  }))
  const missing = links.filter(({ target }) => !isLink(target))
  if (missing.length === 0) return undefined
  if (mayWrite(join(native, 'lib'))) {
    for (const { source, target } of missing) makeLink(basename(source), target)
    return undefined
  }
  mkdirSync(spare, { recursive: true, mode: 0o755 })
  for (const { source, target } of links) {
    const spared = join(spare, basename(target))
    rmSync(spared, { force: true }) // the checkout may have moved since
    makeLink(source, spared)
  }
  return `${spare}:${join(native, 'lib')}`
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

function makeLink(source: string, target: string): void {
  try {
    symlinkSync(source, target)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error // another start made it
  }
}

function isWritable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK)
    return true
  } catch {
    return false // the answer, not an error
  }
}

function copyNative(native: string, dataRoot: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string } // a file of npm
  const copy = join(dataRoot, `postgresql-${version}`)
  if (existsSync(copy)) return join(copy, 'native')
  const draft = `${copy}.new`
  return inFolder(dataRoot, () => {
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(draft, { mode: 0o755 })
    cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
    for (const dir of [draft, join(draft, 'native')]) chmodSync(dir, 0o755)
    renameSync(draft, copy)
    return join(copy, 'native')
  })
}
