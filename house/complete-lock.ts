import { readFile, writeFile } from 'node:fs/promises'

type Entry = { version?: string; optionalDependencies?: Record<string, string>; dev?: boolean; [k: string]: unknown }

/**
 * A package may name binaries for platforms that a registry does not hold. npm leaves them out of the lockfile and then
 * finds its own lockfile incomplete. Here each gets its line: version, platform, optional; it is installed nowhere else.
 */
export function completeLock(packages: Record<string, Entry>): number {
  let added = 0
  for (const entry of Object.values({ ...packages })) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`
      if (packages[path]?.version !== undefined) continue
      const platform = platformOf(name)
      if (!platform) continue
      packages[path] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true }
      added++
    }
  }
  return added
}

function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } | null {
  const os = [
    'android',
    'darwin',
    'linux',
    'win32',
    'freebsd',
    'openbsd',
    'netbsd',
    'sunos',
    'aix',
    'openharmony',
  ].find((o) => name.includes(`-${o}`))
  const cpu = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'loong64'].find((c) =>
    name.includes(`-${c}`),
  )
  return os && cpu ? { os: [os], cpu: [cpu], ...(name.includes('musl') && { libc: ['musl'] }) } : null
}

if (process.argv[1]?.endsWith('complete-lock.ts')) {
  const file = new URL('../package-lock.json', import.meta.url)
  const lock = JSON.parse(await readFile(file, 'utf8'))
  const added = completeLock(lock.packages)
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`)
  process.stdout.write(`${added} lines added to the lockfile\n`)
}
