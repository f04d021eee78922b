import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, realpathSync, rmdirSync, symlinkSync } from 'node:fs'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { Refusal } from '../../src/kernel/refusal.ts'
import { dataFolder, makeFolder, openDataFolder, ownerOfData } from '../../src/platform/database/embedded/folders.ts'
import { alreadyRunning, livingHolder } from '../../src/platform/database/embedded/lock.ts'
import { inFolder } from '../../src/platform/database/embedded/refusal-of.ts'
import {
  canEnter,
  canRead,
  findOrMakeServiceUser,
  type ServiceUser,
} from '../../src/platform/database/embedded/service-user.ts'
import type { StartConfig } from './config.ts'
import { mirror } from './mirror.ts'
import type { Progress } from './progress.ts'

/** Where the program and its data are for the service account. */
export interface Place {
  readonly user: ServiceUser
  readonly dataDir: string
  readonly appRoot: string
}

/** Data of a checkout that the service account can not enter lives here; root's own folder, entered but not listed. */
const SPARE_HOME = '/var/lib/titian'

/**
 * What only root can do, before it stops being root: find or make the account, give it the data folder, and find or make
 * a copy of the program that it can read.
 * @param build builds the web client, which belongs to the checkout and so to root
 * @param isBeside the service may run on the folder meanwhile
 * @throws Refusal `already_running` `folder_closed` `no_service_user` and those of `openDataFolder`
 */
export async function prepareForService(
  config: StartConfig,
  root: string,
  progress: Progress,
  build: () => Promise<unknown>,
  isBeside = false,
): Promise<Place> {
  const user = ownerOfData(config.dataDir) ?? findOrMakeServiceUser()
  progress.note({
    id: `Titian berjalan sebagai akun "${user.name}", bukan root`,
    en: `running as "${user.name}", not as root`,
  })
  const dataDir = reachableData(config.dataDir, user, progress)
  const run = dataFolder(dataDir).run
  const holder = config.databaseUrl ? undefined : existsSync(run) && livingHolder(run)
  if (holder && !isBeside) throw alreadyRunning(run, holder)
  openDataFolder(dataDir, config.kind, user)
  if (!canEnter(user, run)) throw new Refusal('folder_closed', { params: { folder: dataDir, user: user.name } })
  await build()
  return { user, dataDir, appRoot: await reachableProgram(root, dataDir, user, progress) }
}

function reachableData(wanted: string, user: ServiceUser, progress: Progress): string {
  if (existsSync(wanted)) {
    const real = realpathSync(wanted)
    const isOpenable = canEnter(user, dirname(real)) // its own mode is set by openDataFolder
    if (isOpenable) return real
    if (readdirSync(real).length > 0)
      throw new Refusal('folder_closed', { params: { folder: wanted, user: user.name } })
    inFolder(wanted, () => rmdirSync(wanted))
  } else {
    makeFolder(dirname(wanted), 0o755)
    if (canEnter(user, dirname(wanted))) return wanted
  }
  const spare = join(SPARE_HOME, `data-${randomBytes(4).toString('hex')}`)
  makeFolder(SPARE_HOME, 0o711)
  makeFolder(spare, 0o711)
  inFolder(wanted, () => symlinkSync(spare, wanted))
  progress.note({
    id: `${wanted} tertutup bagi akun "${user.name}", jadi datanya disimpan di ${spare}`,
    en: `the data is kept there because the account can not enter the folder`,
  })
  return spare
}

async function reachableProgram(root: string, dataDir: string, user: ServiceUser, progress: Progress): Promise<string> {
  const needed = [
    join(root, 'package.json'),
    join(root, 'bin', 'start.ts'),
    join(root, 'src'),
    join(root, 'node_modules'),
    process.execPath,
  ]
  if (needed.every((path) => canRead(user, path))) return root
  const copy = join(dataDir, 'app')
  const words = {
    id: `Menyalin program ke tempat yang terbaca akun "${user.name}"`,
    en: 'copying the program to where the account can read it',
  }
  await progress.step(words, () => mirror(root, copy))
  return copy
}

/** What the environment of root must not carry over: who it was, and npm's own settings (but that npm runs us: signals.ts). */
const isRootsOwn = (name: string): boolean =>
  /^(npm_(?!lifecycle_event$)|SUDO_|OLDPWD$|PWD$|INIT_CWD$|MAIL$|XDG_)/.test(name)

/**
 * Becomes the service account for good and starts the program again as it, in the same process: the pid, the terminal
 * and the signals stay, nothing of root does. Does not return.
 */
export function becomeServiceUser(
  { user, dataDir, appRoot }: Place,
  root: string,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  program = 'start.ts',
): never {
  const inRoot = relative(root, process.execPath)
  const node = inRoot.startsWith('..') || isAbsolute(inRoot) ? process.execPath : join(appRoot, inRoot)
  if (!canRead(user, node)) throw new Refusal('folder_closed', { params: { folder: dirname(node), user: user.name } })
  const kept = Object.entries(env).filter(([name]) => !isRootsOwn(name))
  const own = { HOME: dataDir, USER: user.name, LOGNAME: user.name, TITIAN_DATA: dataDir }
  process.chdir(appRoot)
  process.setgroups?.([])
  process.setgid?.(user.gid)
  process.setuid?.(user.uid)
  if (process.getuid?.() === 0 || process.geteuid?.() === 0) throw new Error('still root')
  if (!process.execve) throw new Error('this Node has no execve')
  return process.execve(node, [node, join(appRoot, 'bin', program), ...argv], {
    ...Object.fromEntries(kept),
    ...own,
  })
}
