import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from '../../../kernel/refusal.ts'
import { keepsModes } from './platform.ts'
import { inFolder, refusalOf } from './refusal-of.ts'
import { isRoot, nameOfUser, type ServiceUser } from './service-user.ts'

/** A demo centre and a real one never share a folder. */
export type DataKind = 'real' | 'demo'

/** The folders of one installation; every one but `root` is 0700 and belongs to the account that the server runs as. */
export interface DataFolder {
  readonly root: string
  readonly database: string
  readonly run: string
  readonly log: string
  readonly secrets: string
  readonly files: string
  readonly backups: string
}

const PARTS = ['database', 'run', 'log', 'secrets', 'files', 'backups'] as const
export const MARKER = 'titian.json'
const HARMLESS = new Set(['lost+found', `${MARKER}.new`])

export const dataFolder = (dir: string): DataFolder => {
  const root = resolve(dir)
  const part = (name: (typeof PARTS)[number]): string => join(root, name)
  return {
    root,
    database: part('database'),
    run: part('run'),
    log: part('log'),
    secrets: part('secrets'),
    files: part('files'),
    backups: part('backups'),
  }
}

/** Stands there while a restore into the folder is not finished; a start refuses such a folder. */
export const unfinishedRestore = (folder: Pick<DataFolder, 'run'>): string => join(folder.run, 'restore.unfinished')

/**
 * Makes the data folder and its parts, or checks the ones that are there. Repeatable. When root calls it, `owner` is the
 * account that the parts are for; the top folder stays root's, so that a taken-over server can not lead a later start of
 * root astray with a symbolic link.
 * @throws Refusal `data_not_folder` `folder_not_empty` `folder_no_access` `folder_read_only` `folder_keeps_no_permissions`
 *   `wrong_owner` `data_is_demo` `data_is_real` `disk_full`, each with { folder }
 */
export function openDataFolder(dir: string, kind: DataKind, owner?: ServiceUser): DataFolder {
  const folder = dataFolder(dir)
  inFolder(folder.root, () => {
    makeFolder(folder.root, isRoot() ? 0o711 : 0o700)
    if (!statSync(folder.root).isDirectory()) throw new Refusal('data_not_folder', { params: { folder: folder.root } })
    const isOurs = existsSync(join(folder.root, MARKER))
    if (!isOurs && readdirSync(folder.root).some((entry) => !HARMLESS.has(entry)))
      throw new Refusal('folder_not_empty', { params: { folder: folder.root } })
    mark(folder.root, kind)
    if (isRoot() && owner && statSync(folder.root).uid === 0) chmodSync(folder.root, 0o711)
    for (const part of PARTS) openPart(folder[part], owner)
  })
  return folder
}

/**
 * Makes a folder and its parents. Not `recursive` of Node: below /proc it never ends, and on a read-only disk it says that
 * the folder does not exist.
 * @throws Refusal as `openDataFolder`
 */
export function makeFolder(path: string, mode: number): void {
  if (existsSync(path)) return
  makeFolder(dirname(path), 0o755)
  try {
    mkdirSync(path, { mode })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST' && existsSync(path)) return // another start made it meanwhile
    if (code === 'ENOENT') throw new Refusal('folder_no_access', { params: { folder: path } }) // a disk that takes none
    throw refusalOf(error, path)
  }
}

function mark(root: string, kind: DataKind): void {
  const file = join(root, MARKER)
  if (!existsSync(file)) {
    const text = `${JSON.stringify({ program: 'titian', kind, format: 1 })}\n`
    writeFileSync(`${file}.new`, text, { mode: 0o644, flush: true }) // whole or not there, however soon the power goes
    renameSync(`${file}.new`, file)
    syncFolder(root)
  }
  const marked = read(file)
  const found =
    typeof marked === 'object' && marked !== null && 'kind' in marked && marked.kind === 'demo' ? 'demo' : 'real'
  if (found !== kind)
    throw new Refusal(found === 'demo' ? 'data_is_demo' : 'data_is_real', { params: { folder: root } })
}

/** What an older version left half written when the power went is empty, and no mark of anything. */
function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Refusal('database_torn', { params: { folder: file } })
  }
}

/** Names that were made or changed in a folder are on the disk when this returns. */
export function syncFolder(path: string): void {
  if (!keepsModes(process.platform)) return // Windows opens no folder as a file; its journal keeps names
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

function openPart(part: string, owner: ServiceUser | undefined): void {
  if (!existsSync(part)) mkdirSync(part, { mode: 0o700 })
  if (isRoot() && owner) giveAway(part, owner)
  const { mode, uid } = statSync(part)
  const me = owner?.uid ?? process.getuid?.() ?? uid
  if (uid !== me) {
    throw new Refusal('wrong_owner', { params: { folder: part, owner: nameOfUser(uid), user: nameOfUser(me) } })
  }
  if (!keepsModes(process.platform) || (mode & 0o777) === 0o700) return
  chmodSync(part, 0o700)
  if ((statSync(part).mode & 0o777) !== 0o700) {
    throw new Refusal('folder_keeps_no_permissions', { params: { folder: part } })
  }
}

/**
 * Gives what root owns to the account: new folders, or a copy that root restored. It follows no link and descends only
 * into folders that root still owns, children first, so nobody can exchange a folder under it.
 */
function giveAway(path: string, owner: ServiceUser): void {
  const { uid } = lstatSync(path)
  if (uid !== 0) return
  if (lstatSync(path).isDirectory()) {
    for (const entry of readdirSync(path)) giveAway(join(path, entry), owner)
    chownSync(path, owner.uid, owner.gid)
  } else lchownSync(path, owner.uid, owner.gid)
}

/** The account that existing data belongs to (not root), so that a start by root goes on as that account. */
export function ownerOfData(dir: string): ServiceUser | undefined {
  const found = statSync(dataFolder(dir).database, { throwIfNoEntry: false })
  if (!found || found.uid === 0) return undefined
  return { name: nameOfUser(found.uid), uid: found.uid, gid: found.gid }
}
