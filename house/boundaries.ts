import { FACE, MODULES, OPEN_MODULES, SHELL_FACE, SIBLINGS } from './map.ts'
import type { Check, Finding } from './support/finding.ts'
import type { Edge } from './support/graph.ts'
import { importGraph } from './support/graph.ts'
import { insideModule, moduleOf, worldOf } from './support/worlds.ts'

/** `facts/` is `facts.ts` in several files. */
const isFace = (inside: string): boolean => inside.startsWith('facts/') || FACE.some((name) => name === inside)

/** May a module stand on another one? Down always; sideways only as `house/map.ts` allows. */
export function mayImport(from: string, to: string): boolean {
  const a = MODULES[from]
  const b = MODULES[to]
  if (a === undefined || b === undefined) return false
  return from === to || b.rank < a.rank || SIBLINGS[from]?.[to] !== undefined
}

function betweenModules(edge: Edge, from: string, to: string): string | undefined {
  if (!mayImport(from, to)) {
    const same = MODULES[from]?.rank === MODULES[to]?.rank
    const why = same ? `${to} is a neighbour that house/map.ts does not allow it` : `${to} stands above it`
    return `${from} may not import ${to}, because ${why}; record an event and let src/app/reactions.ts say what follows, or join a published view.`
  }
  const face = insideModule(edge.to ?? '')
  if (isFace(face) || OPEN_MODULES.some((name) => name === to)) return undefined
  return `${from} looks into ${to}/${face}; import one of its faces instead (${FACE.join(', ')}).`
}

function fromModule(edge: Edge, from: string): string | undefined {
  const target = edge.to ?? ''
  const to = moduleOf(target)
  if (to !== undefined) return to === from ? undefined : betweenModules(edge, from, to)
  if (!target.startsWith('src/app/')) return undefined
  if (worldOf(edge.file) === 'web' && SHELL_FACE.some((path) => target.startsWith(path))) return undefined
  return `${from} imports ${target}, but the shell knows the modules and not the other way round; give it what it needs as an argument, or use one of ${SHELL_FACE.join(', ')}.`
}

/** What is wrong with one import, as a sentence, or undefined. Tests may import what they test and the cast. */
function wrong(edge: Edge): string | undefined {
  const world = worldOf(edge.file)
  const target = edge.to
  if (target === undefined || world === 'test' || world === 'tool') return undefined
  if (/^(house|tests|bin)\//.test(target) || worldOf(target) === 'test')
    return `src may not import ${target}; programs and tests stand outside the product.`
  if (world === 'kernel' && !target.startsWith('src/kernel/'))
    return `the kernel imports nothing but itself; move what it needs from ${target} into the kernel, or move this file out.`
  if (world === 'platform' && !/^(src\/(kernel|platform)|db)\//.test(target))
    return `the platform knows no module and no screen; pass what it needs from ${target} as an argument.`
  if (edge.file.startsWith('src/design/') && !/^src\/(kernel|design)\//.test(target))
    return `the kit knows no module and no page; give ${target} to the component as a property.`
  const from = moduleOf(edge.file)
  return from === undefined ? undefined : fromModule(edge, from)
}

/** House rule 1: a module imports only downward, and only faces. Types count too: an idea is imported with its type. */
export const boundaries: Check = {
  name: 'boundaries',
  run: async (root) => {
    const edges = await importGraph(root)
    const found: Finding[] = []
    const unknown = new Set(
      edges.map((e) => moduleOf(e.file)).filter((m) => m !== undefined && MODULES[m] === undefined),
    )
    for (const name of unknown)
      found.push({ file: `src/modules/${name}`, says: `give ${name} a rank and a sentence in house/map.ts.` })
    for (const edge of edges) {
      const says = wrong(edge)
      if (says !== undefined) found.push({ file: edge.file, line: edge.line, says })
    }
    return found
  },
}
