import type { Check } from './support/finding.ts'
import { cycles as circles, importGraph } from './support/graph.ts'

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
    const types = circles(edges).filter((path) => !told.has(path.join()))
    return [...loads, ...types].map((path) => ({
      file: path[0] ?? '',
      says: `these files import each other in a circle: ${path.join(' → ')}; move what both need into a third file.`,
    }))
  },
}
