import type { Check } from './support/finding.ts'
import { cycles as circles, importGraph } from './support/graph.ts'

/** No file loads itself by a detour: a circle has no first line, and breaks when the order of loading changes. */
export const cycles: Check = {
  name: 'cycles',
  run: async (root) => {
    const edges = (await importGraph(root)).filter((e) => e.file.startsWith('src/') || e.file.startsWith('bin/'))
    return circles(edges).map((path) => ({
      file: path[0] ?? '',
      says: `these files load each other in a circle: ${path.join(' → ')}; move what both need into a third file.`,
    }))
  },
}
