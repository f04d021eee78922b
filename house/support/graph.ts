import { posix } from 'node:path'
import { filesOf, isSource, read } from './files.ts'
import type { Import } from './source.ts'
import { importsOf, parse } from './source.ts'

/** An import with its target: a file of the project, or a package. */
export type Edge = Import & { file: string; to: string | undefined }

/** What a file imports, as long as its text is the same: five rules ask for the graph. */
const known = new Map<string, { text: string; imports: Import[] }>()

function importsIn(file: string, text: string): Import[] {
  const before = known.get(file)
  if (before?.text === text) return before.imports
  const imports = importsOf(parse(file, text))
  known.set(file, { text, imports })
  return imports
}

/** Every import of every source file. Relative paths are resolved; `to` is undefined for packages. */
export async function importGraph(root: string): Promise<Edge[]> {
  const edges: Edge[] = []
  for (const file of await filesOf(root)) {
    if (!isSource(file) || file.startsWith('house/templates/')) continue
    for (const found of importsIn(file, await read(root, file))) {
      const to = found.from.startsWith('.') ? posix.join(posix.dirname(file), found.from) : undefined
      edges.push({ ...found, file, to })
    }
  }
  return edges
}

/** Groups of files that import each other in a circle, each as the path that closes it. Types count: two files that need each other's types are one idea. */
export function cycles(edges: readonly Edge[]): string[][] {
  const next = new Map<string, string[]>()
  for (const e of edges) {
    if (e.to !== undefined) next.set(e.file, [...(next.get(e.file) ?? []), e.to])
  }
  const done = new Set<string>()
  const found: string[][] = []
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      found.push([...path.slice(at), file])
      return
    }
    if (done.has(file)) return
    for (const to of next.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return found
}

/** Which imports each file really loads: types are left out, for they vanish. */
export const loadedBy = (edges: readonly Edge[]): Map<string, Edge[]> =>
  Map.groupBy(
    edges.filter((e) => !e.typeOnly),
    (e) => e.file,
  )

/** The shortest chain of loads from `start` to a file or package that `stop` names, or undefined. */
export function chain(
  loaded: ReadonlyMap<string, readonly Edge[]>,
  start: string,
  stop: (target: string) => boolean,
): string[] | undefined {
  const seen = new Set([start])
  const queue: string[][] = [[start]]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const edge of loaded.get(path.at(-1) ?? '') ?? []) {
      const target = edge.to ?? edge.from
      if (stop(target)) return [...path, target]
      if (edge.to === undefined || seen.has(target)) continue
      seen.add(target)
      queue.push([...path, target])
    }
  }
  return undefined
}
