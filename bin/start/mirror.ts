import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  type Stats,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { MARKER } from '../../src/platform/database/embedded/folders.ts'
import { inFolder } from '../../src/platform/database/embedded/refusal-of.ts'

/** Not part of the program: history, data, what is made again. */
const LEFT_OUT = new Set(['.git', '.cache', 'data', 'data-demo', 'coverage'])
/** Folders that npm fills, with the file that says from which lockfile; looked at only when that file changed. */
const STAMPED = 'node_modules'
const STAMP = '.lock'

const look = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })

/**
 * Makes `to` the same as the checkout `from`, readable for every account: for a checkout that the service account can not
 * reach (below a home folder of mode 700). Files become hard links where the disk allows it, so that it costs neither
 * room nor time; `to` stays root's, the service can read it and change nothing.
 */
export function mirror(from: string, to: string): void {
  inFolder(to, () => mirrorFolder(from, to, true))
}

function mirrorFolder(from: string, to: string, isTop: boolean): void {
  const there = look(to)
  if (there && !there.isDirectory()) rmSync(to)
  if (!there?.isDirectory()) mkdirSync(to, { mode: 0o755 })
  chmodSync(to, 0o755)
  const entries = readdirSync(from, { withFileTypes: true }).filter(
    ({ name }) => !(isTop && LEFT_OUT.has(name)) && !existsSync(join(from, name, MARKER)), // a data folder, wherever it lies
  )
  const isStamp = (name: string): boolean => name === STAMP && basename(from) === STAMPED
  entries.sort((a, b) => Number(isStamp(a.name)) - Number(isStamp(b.name))) // the stamp last: a half-made copy has none
  const names = new Set(entries.map(({ name }) => name))
  for (const name of readdirSync(to)) if (!names.has(name)) rmSync(join(to, name), { recursive: true, force: true })
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      if (!isCurrent(source, target)) mirrorFolder(source, target, false)
    } else if (entry.isSymbolicLink()) mirrorLink(source, target)
    else if (entry.isFile()) mirrorFile(source, target, !isStamp(entry.name)) // a linked stamp would change with the first
  }
}

function isCurrent(source: string, target: string): boolean {
  if (basename(source) !== STAMPED) return false
  const [made, copied] = [join(source, STAMP), join(target, STAMP)]
  return existsSync(made) && existsSync(copied) && readFileSync(made, 'utf8') === readFileSync(copied, 'utf8')
}

function mirrorLink(source: string, target: string): void {
  const points = readlinkSync(source)
  const there = look(target)
  if (there?.isSymbolicLink() && readlinkSync(target) === points) return
  if (there) rmSync(target, { recursive: true })
  symlinkSync(points, target)
}

function mirrorFile(source: string, target: string, mayLink: boolean): void {
  const from = lstatSync(source)
  const there = look(target)
  const isOpen = (from.mode & 0o004) !== 0
  if (there && (isSameFile(from, there) || (there.isFile() && isSameCopy(from, there)))) return
  if (there) rmSync(target, { recursive: true })
  if (isOpen && mayLink && tryLink(source, target)) return
  copyFileSync(source, target)
  chmodSync(target, (from.mode & 0o777) | 0o444 | ((from.mode & 0o100) !== 0 ? 0o111 : 0))
  utimesSync(target, from.atime, from.mtime)
}

const isSameFile = (a: Stats, b: Stats): boolean => a.ino === b.ino && a.dev === b.dev && (a.mode & 0o004) !== 0
const isSameCopy = (a: Stats, b: Stats): boolean =>
  a.size === b.size && Math.abs(a.mtimeMs - b.mtimeMs) < 2 && (b.mode & 0o004) !== 0

function tryLink(source: string, target: string): boolean {
  try {
    linkSync(source, target)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EXDEV' || code === 'EPERM' || code === 'EMLINK' || code === 'ENOTSUP') return false // copied instead
    throw error
  }
}
