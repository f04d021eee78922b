import type { Edge } from '../../house/support/graph.ts'

/** Whoever loads one of these needs a database. */
const DATABASES = ['tests/support/template-copy.ts', 'src/platform/database/embedded/start-embedded.ts']

/** Test files that load a file, the nearest first: those beside it, other pure ones, those of its module that need the database. */
export function testsOf(file: string, loaded: ReadonlyMap<string, readonly Edge[]>): string[][] {
  const reaches = new Map<string, Set<string>>()
  const closure = (from: string): Set<string> => {
    const known = reaches.get(from)
    if (known) return known
    const all = new Set<string>()
    const queue = [from]
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const { to } of loaded.get(at) ?? []) if (to !== undefined && !all.has(to)) all.add(to) && queue.push(to)
    }
    reaches.set(from, all)
    return all
  }
  const home = file.slice(0, file.lastIndexOf('/'))
  const ofModule = /^src\/modules\/[^/]+\//.exec(file)?.[0] ?? `${home}/`
  const isPure = (test: string) => !DATABASES.some((start) => closure(test).has(start))
  const tests = [...loaded.keys()].filter((f) => /^src\/.*\.test\.tsx?$/.test(f) && closure(f).has(file))
  const beside = tests.filter((f) => isPure(f) && f.startsWith(`${home}/tests/`))
  const pure = tests.filter((f) => isPure(f) && !beside.includes(f))
  const slow = tests.filter((f) => !isPure(f) && f.startsWith(ofModule))
  return [beside, pure, slow]
}
