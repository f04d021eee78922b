import { readIfThere } from './files.ts'

/** One installed package, as the lockfile has it. */
export type Locked = {
  version?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
  os?: string[]
  cpu?: string[]
  libc?: string[]
}
export type Lockfile = Readonly<Record<string, Locked>>

export type Manifest = Partial<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>
>

export async function lockfileOf(root: string): Promise<Lockfile> {
  const text = await readIfThere(root, 'package-lock.json')
  const parsed: { packages?: Lockfile } = text === undefined ? {} : JSON.parse(text)
  return parsed.packages ?? {}
}

export async function manifestOf(root: string, path = 'package.json'): Promise<Manifest | undefined> {
  const text = await readIfThere(root, path)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Every direct dependency with its version, of all three kinds. */
export const directOf = (manifest: Manifest): [string, string][] =>
  Object.entries({ ...manifest.devDependencies, ...manifest.optionalDependencies, ...manifest.dependencies }).sort()

/** Where a package sees another one: the nearest folder upward, as Node looks for it. */
export function resolve(lock: Lockfile, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`
    if (lock[path] !== undefined) return path
    if (at === '') return undefined
  }
}

/** Would it be installed on the machine that a centre has: Linux, x64, glibc? */
const fits = (p: Locked): boolean =>
  (p.os?.includes('linux') ?? true) && (p.cpu?.includes('x64') ?? true) && (p.libc?.includes('glibc') ?? true)

/** Everything that is installed because of the named packages, themselves included: paths in the lockfile, sorted. */
export function reachable(lock: Lockfile, names: readonly string[]): string[] {
  const seen = new Set<string>()
  const queue = names.map((name) => resolve(lock, '', name))
  for (let path = queue.pop(); path !== undefined || queue.length > 0; path = queue.pop()) {
    const entry = path === undefined ? undefined : lock[path]
    if (path === undefined || entry === undefined || seen.has(path) || !fits(entry)) continue
    seen.add(path)
    const peers = Object.keys(entry.peerDependencies ?? {}).filter((p) => !entry.peerDependenciesMeta?.[p]?.optional)
    for (const name of [...Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }), ...peers])
      queue.push(resolve(lock, path, name))
  }
  return [...seen].sort()
}
