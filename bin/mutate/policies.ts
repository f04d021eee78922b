import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { POLICIES } from '../../src/app/modules.ts'
import { shape } from '../../src/app/shape.ts'
import type { ModulePolicy } from '../../src/kernel/policy.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { reach } from '../../tests/permissions/reach.ts'
import { type Laboratory, laboratory } from './laboratory.ts'
import { moduleOf, type PolicyMutant, policyMutants } from './policy-mutants.ts'
import type { Tried } from './score.ts'

/** The page that says every policy a second time, as somebody has read it. COMPARES does no more than is done here. */
const PAGE = 'tests/permissions/who-reaches.txt'
const COMPARES = 'tests/permissions/who-reaches.test.ts'

type Options = {
  root: string
  every: number
  wanted: (path: string) => boolean
  /** without the page that says every policy a second time: what do the suites notice that act in a database? */
  actingOnly: boolean
  say: (line: string) => void
}

/**
 * Tries wrong permissions. What is printed from a policy is broken with it, in memory and in the database alike, so only what knows who
 * may do what notices: the page of all permissions or, when it is left out, the suites of the module, then those of everything.
 */
export async function tryPolicies({ root, every, wanted, actingOnly, say }: Options): Promise<Tried[]> {
  const mutants = policyMutants(POLICIES)
    .map((mutant, at) => ({ ...mutant, id: at + 1 }))
    .filter(({ id, module }) => id % every === 0 && wanted(`src/modules/${folder(module)}/policy.ts`))
  const broken = (mutant: PolicyMutant) => {
    const policies = structuredClone(POLICIES)
    mutant.apply(policies)
    return policies
  }
  const killed = new Set<number>()
  if (actingOnly) {
    const lab = await laboratory({
      root,
      code: new Map(),
      wake: `${root}/bin/mutate/wake-policy.ts`,
      withDatabase: true,
    })
    for (const mutant of mutants) {
      if (await acting(lab, root, mutant, broken(mutant))) killed.add(mutant.id)
      say(`${mutant.module}: ${mutant.table} ${mutant.says}: ${killed.has(mutant.id) ? 'noticed' : 'LIVES'}`)
    }
    await lab.close()
  } else {
    const page = readFileSync(join(root, PAGE), 'utf8').trimEnd().split('\n')
    if (reach(POLICIES).join() !== page.join()) throw new Error(`${PAGE} is not what the policies say: ${COMPARES}`)
    const known = new Set(page)
    for (const mutant of mutants) {
      const own = (all: readonly ModulePolicy[]) => reach(all.filter((p) => moduleOf(p) === mutant.module))
      const said = own(broken(mutant))
      if (said.length !== own(POLICIES).length || said.some((line) => !known.has(line))) killed.add(mutant.id)
    }
  }
  return mutants.map(({ id, module, table, says }) => ({
    where: `src/modules/${folder(module)}/policy.ts`,
    what: `${table} ${says}`,
    isKilled: killed.has(id),
  }))
}

/** Does a suite that acts in the database notice? It is migrated to the broken policies before. */
async function acting(
  lab: Laboratory,
  root: string,
  { id, module }: { id: number; module: string },
  policies: readonly ModulePolicy[],
): Promise<boolean> {
  const own = globSync(`src/modules/${folder(module)}/tests/*.test.ts`, { cwd: root })
  const everywhere = globSync('tests/{permissions,attacks,stories}/*.test.ts', { cwd: root })
  const stages = [own, everywhere.filter((f) => f !== COMPARES)]
  if (!started.has(lab)) await lab.notices(0, stages.flat()) // the database is made with the first run
  started.add(lab)
  const given = lab.project.getProvidedContext() as { ownerUrl?: string } // what tests/support/global-setup.ts provides
  const ownerUrl = (given.ownerUrl ?? '').replace(/%(25)?db%(25)?/, 'titian_template')
  await migrate({ ownerUrl, shape: { ...shape(), policies }, givenClock: true })
  for (const tests of stages) if (tests.length > 0 && (await lab.notices(id, tests))) return true
  return false
}
const started = new WeakSet<Laboratory>()

/** `houseRules.read` is an action of `house-rules`. */
const folder = (module: string): string => module.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
