import { filesOf, isSource, isTest, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import { moduleOf } from './support/worlds.ts'

/** Budgets in non-blank lines; a module's TypeScript without what grows by a folder each (docs/decisions/0017). */
export const BUDGET = { median: 65, p95: 150, stop: 250, module: 3_000 } as const

/** Modules that are still over the budget, each with the most it may have today. The list only shrinks. */
const OVER: Readonly<Record<string, number>> = {}

/** Grow by a folder each and are counted apart: the papers of `letters`, the scales of `instruments`. */
const APART = /^src\/modules\/(letters\/papers|instruments\/scales)\//

export type Size = { file: string; lines: number }
export type Sizes = {
  files: Size[]
  median: number
  p95: number
  largest: Size | undefined
  tests: number
  source: number
}

/** The value below which `share` of a sorted list lies (nearest rank); 0 for an empty list. */
const quantile = (sorted: readonly number[], share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0

/** Sizes of the source below `src`, without tests; the lines of tests are summed beside it. */
export async function measure(root: string): Promise<Sizes> {
  const files: Size[] = []
  let tests = 0
  for (const file of await filesOf(root)) {
    if (!isSource(file) || !/^(src|tests)\//.test(file)) continue
    const lines = (await read(root, file)).split('\n').filter((line) => line.trim() !== '').length
    if (isTest(file)) tests += lines
    else files.push({ file, lines })
  }
  files.sort((a, b) => a.lines - b.lines)
  const lines = files.map((f) => f.lines)
  const source = lines.reduce((sum, n) => sum + n, 0)
  return { files, median: quantile(lines, 0.5), p95: quantile(lines, 0.95), largest: files.at(-1), tests, source }
}

/** One line for the report of `npm run check`. */
export const report = (s: Sizes): string =>
  `${s.files.length} files, ${s.source} lines, median ${s.median}, p95 ${s.p95}, largest ${s.largest?.lines ?? 0}; tests ${(s.tests / Math.max(1, s.source)).toFixed(2)} lines per line`

/** House rule: small on purpose. A file is read on one screen or two. */
export const sizes: Check = {
  name: 'sizes',
  run: async (root) => {
    const s = await measure(root)
    const found: Finding[] = s.files.flatMap(({ file, lines }) => {
      if (lines <= BUDGET.stop) return []
      return { file, says: `it has ${lines} lines; split it by verb or by idea below ${BUDGET.stop}.` }
    })
    const share = (n: number) => `src (${report(s)})`.slice(0, n)
    if (s.median > BUDGET.median)
      found.push({ says: `${share(200)}: the median file is over ${BUDGET.median} lines; split the middle.` })
    if (s.p95 > BUDGET.p95)
      found.push({ says: `${share(200)}: one file in twenty is over ${BUDGET.p95} lines; split the longest.` })
    const counted = s.files.filter((f) => !APART.test(f.file))
    for (const [name, files] of Map.groupBy(counted, (f) => moduleOf(f.file) ?? '')) {
      const lines = files.reduce((sum, f) => sum + f.lines, 0)
      const most = OVER[name] ?? BUDGET.module
      if (name !== '' && lines > most)
        found.push({ file: `src/modules/${name}`, says: `it has ${lines} lines; over ${most} it is two modules.` })
      if (OVER[name] !== undefined && lines <= BUDGET.module)
        found.push({ file: 'house/sizes.ts', says: `${name} has ${lines} lines now; take it off the list.` })
    }
    return found
  },
}
