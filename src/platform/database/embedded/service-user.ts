import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { Refusal } from '../../../kernel/refusal.ts'

/** An account of the operating system that the server may run as. Never root: PostgreSQL refuses root, and so do we. */
export interface ServiceUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Finds an account by name or number in a passwd(5) text. */
export function findInPasswd(passwd: string, wanted: string | number): ServiceUser | undefined {
  for (const line of passwd.split('\n')) {
    const [name, , uid, gid] = line.split(':')
    if (name === undefined || uid === undefined || gid === undefined) continue
    if (name === wanted || Number(uid) === wanted) return { name, uid: Number(uid), gid: Number(gid) }
  }
  return undefined
}

const passwd = (): string => readFileSync('/etc/passwd', 'utf8')
export const findUser = (wanted: string | number): ServiceUser | undefined => findInPasswd(passwd(), wanted)

/** "titian", or the number when the account has no name here. */
export const nameOfUser = (uid: number): string => (uid === 0 ? 'root' : (findUser(uid)?.name ?? String(uid)))

const MAKERS: readonly (readonly string[])[] = [
  [
    'useradd',
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    'titian',
  ],
  ['adduser', '--system', '--group', '--no-create-home', '--home', '/nonexistent', 'titian'],
]

/**
 * The account that the server runs as when it is started by root: "titian", which is made when it is missing; where
 * accounts can not be made, "postgres", then "nobody".
 * @throws Refusal `no_service_user` when the system has none of them
 */
export function findOrMakeServiceUser(
  find = findUser,
  make: (command: readonly string[]) => void = runMaker,
): ServiceUser {
  const titian = find('titian')
  if (titian) return titian
  for (const maker of MAKERS) {
    make(maker)
    const made = find('titian') // asked again, not the exit code: another start may have made it meanwhile
    if (made) return made
  }
  const other = find('postgres') ?? find('nobody')
  if (!other || other.uid === 0) throw new Refusal('no_service_user')
  return other
}

function runMaker([command = '', ...args]: readonly string[]): void {
  spawnSync(command, args, { stdio: 'ignore', timeout: 20_000, env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } })
}

/** `{ uid, gid }` for spawn; nothing when the process stays who it is. Supplementary groups are dropped by spawn itself. */
export const spawnAs = (user: ServiceUser | undefined): { uid?: number; gid?: number } =>
  user ? { uid: user.uid, gid: user.gid } : {}

export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * May this account read the file, or enter and list the folder? Asked of the kernel as that account, so that parents of
 * mode 700, access lists and mounts all count.
 */
export function canRead(user: ServiceUser | undefined, path: string): boolean {
  if (process.platform === 'win32') return isReadable(path) // one account, and no shell of this kind
  const asked = 'test -r "$1" && { test ! -d "$1" || test -x "$1"; }'
  return spawnSync('/bin/sh', ['-c', asked, 'sh', path], { cwd: '/', stdio: 'ignore', ...spawnAs(user) }).status === 0
}

/** May this account walk through the folder, without the right to list it? */
export function canEnter(user: ServiceUser | undefined, folder: string): boolean {
  if (process.platform === 'win32') return isReadable(folder)
  return (
    spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { cwd: '/', stdio: 'ignore', ...spawnAs(user) }).status ===
    0
  )
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false // the answer, not an error
  }
}
