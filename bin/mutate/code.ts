import type { Edge } from '../../house/support/graph.ts'
import { laboratory } from './laboratory.ts'
import { schemata } from './schemata.ts'
import type { Tried } from './score.ts'
import { testsOf } from './tests-of.ts'

type Options = {
  root: string
  sources: readonly { file: string; source: string }[]
  every: number
  /** leaves out the tests that need a database: quick, and the score is a floor */
  pureOnly: boolean
  loaded: ReadonlyMap<string, readonly Edge[]>
  say: (line: string) => void
}

/** Tries the mutants of these files on the tests that load them: pure ones first, then those of the module with its database. */
export async function tryCode({ root, sources, every, pureOnly, loaded, say }: Options): Promise<Tried[]> {
  const code = new Map<string, string>()
  let first = 1
  const targets = sources.map(({ file, source }) => {
    const made = schemata(file, source, first)
    first += made.mutants.length
    code.set(`${root}/${file}`, made.code)
    return { file, mutants: made.mutants.filter((m) => m.id % every === 0), stages: testsOf(file, loaded) }
  })
  const wake = `${root}/bin/mutate/wake.ts`
  const living = new Map(
    targets.flatMap(({ file, mutants }) => mutants.map((m) => [m.id, { file, mutant: m }] as const)),
  )
  const killed = new Set<number>()
  for (const [stage, withDatabase] of [false, false, true].entries()) {
    if (killed.size === living.size || (withDatabase && pureOnly)) continue
    const lab = await laboratory({ root, code, wake, withDatabase })
    for (const { file, mutants, stages } of targets) {
      const tests = stages[stage] ?? []
      const left = mutants.filter((m) => !killed.has(m.id))
      if (tests.length === 0 || left.length === 0) continue
      await lab.notices(0, tests)
      for (const { id } of left) if (await lab.notices(id, tests)) killed.add(id)
      say(
        `${file}: ${left.length} tried on ${tests.length} test files, ${mutants.filter((m) => !killed.has(m.id)).length} live`,
      )
    }
    await lab.close()
  }
  return [...living].map(([id, { file, mutant }]) => ({
    where: file,
    what: `line ${mutant.line}: ${flat(mutant.was)} → ${flat(mutant.becomes)}`,
    isKilled: killed.has(id),
  }))
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 70)
