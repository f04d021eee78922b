import { isTest, readIfThere } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import { importGraph } from './support/graph.ts'
import type { Lockfile, Manifest } from './support/lockfile.ts'
import { directOf, lockfileOf, manifestOf, reachable } from './support/lockfile.ts'
import { packageOf } from './support/source.ts'
import { worldOf } from './support/worlds.ts'

/** Packages installed for the server at run time, at the most (ARCHITECTURE.md). */
export const SERVER_BUDGET = 125

const LEDGER = 'docs/decisions/dependencies.md'

/**
 * The packages that the server loads when it runs: what the kernel, the platform, the modules' server files, the app and
 * the start command import, and everything that comes along with them, for Linux x64.
 */
export async function serverPackages(root: string, lock: Lockfile, manifest: Manifest): Promise<string[]> {
  const direct = new Set(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }))
  const names = new Set<string>()
  for (const edge of await importGraph(root)) {
    const name = packageOf(edge.from)
    const starts = worldOf(edge.file) === 'tool' && /^bin\/(start|cli|backup|restore)/.test(edge.file)
    const onServer = ['kernel', 'platform', 'pure', 'inner', 'server'].includes(worldOf(edge.file)) || starts
    if (edge.typeOnly || isTest(edge.file) || !onServer || name === undefined) continue
    if (direct.has(name)) names.add(name)
  }
  for (const name of Object.keys(manifest.optionalDependencies ?? {})) names.add(name)
  return reachable(lock, [...names])
}

/** Packages that the product loads although they are installed for development only, or not at all. */
async function undeclared(root: string, manifest: Manifest): Promise<Finding[]> {
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }))
  const found: Finding[] = []
  for (const edge of await importGraph(root)) {
    const name = packageOf(edge.from)
    if (!edge.file.startsWith('src/') || isTest(edge.file) || edge.typeOnly || edge.from.startsWith('virtual:'))
      continue
    if (name === undefined || name.startsWith('node:') || declared.has(name)) continue
    found.push({
      file: edge.file,
      line: edge.line,
      says: `put ${name} under dependencies in package.json, exactly pinned; the product loads it.`,
    })
  }
  return found
}

/** House rule: each direct dependency has a line that says why; the server carries few. */
export const dependencies: Check = {
  name: 'dependencies',
  run: async (root) => {
    const manifest = (await manifestOf(root)) ?? {}
    const ledger = (await readIfThere(root, LEDGER)) ?? ''
    const found: Finding[] = []
    const direct = directOf(manifest).map(([name]) => name)
    for (const name of direct)
      if (!ledger.includes(`| \`${name}\` |`))
        found.push({
          file: LEDGER,
          says: `add a line for ${name}: why, licence, alive, works under the strict content policy, on Node 26.`,
        })
    for (const m of ledger.matchAll(/^\| `([^`]+)` \|/gm))
      if (m[1] !== undefined && !direct.includes(m[1]))
        found.push({ file: LEDGER, says: `take out the line of ${m[1]}; nothing depends on it.` })
    found.push(...(await undeclared(root, manifest)))
    const installed = await serverPackages(root, await lockfileOf(root), manifest)
    if (installed.length > SERVER_BUDGET)
      found.push({
        file: 'package.json',
        says: `the server needs ${installed.length} packages, over ${SERVER_BUDGET}; drop one, or record in a decision why not.`,
      })
    return found
  },
}
