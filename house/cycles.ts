import type { Check } from './support/finding.ts'
import { cycles as circles, importGraph } from './support/graph.ts'

/** Folders whose files still know each other's types in a circle. The list only shrinks; loads may never circle. */
const STILL: readonly string[] = [
  'src/platform/http/',
  'src/platform/seal/',
  'src/modules/assessments/screens/',
  'src/modules/conferences/commands/',
  'src/modules/plans/screens/',
  'src/modules/sessions/commands/',
]
const isKnown = (path: readonly string[]): boolean =>
  path.every((file) => STILL.some((folder) => file.startsWith(folder)))

/**
 * No file reaches itself by a detour: a circle has no first line, and breaks when the order of loading changes. Types
 * vanish, but a circle of them is one idea in two files.
 */
export const cycles: Check = {
  name: 'cycles',
  run: async (root) => {
    const edges = (await importGraph(root)).filter((e) => e.file.startsWith('src/') || e.file.startsWith('bin/'))
    const loads = circles(edges.filter((e) => !e.typeOnly))
    const told = new Set(loads.map((path) => path.join()))
    const types = circles(edges).filter((path) => !isKnown(path) && !told.has(path.join()))
    return [...loads, ...types].map((path) => ({
      file: path[0] ?? '',
      says: `these files import each other in a circle: ${path.join(' → ')}; move what both need into a third file.`,
    }))
  },
}
