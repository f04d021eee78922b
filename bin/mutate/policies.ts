import { globSync } from 'node:fs'
import { POLICIES } from '../../src/app/modules.ts'
import { shape } from '../../src/app/shape.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { laboratory } from './laboratory.ts'
import { policyMutants } from './policy-mutants.ts'
import type { Tried } from './score.ts'

type Options = { root: string; every: number; wanted: (path: string) => boolean; say: (line: string) => void }

/**
 * Tries wrong permissions, in memory and in the database alike: what is printed from them is broken with them, so only a test
 * that knows who may do what notices. The suites of the module first, then those of all permissions.
 */
export async function tryPolicies({ root, every, wanted, say }: Options): Promise<Tried[]> {
  const mutants = policyMutants(POLICIES)
    .map((mutant, at) => ({ ...mutant, id: at + 1 }))
    .filter(({ id, module }) => id % every === 0 && wanted(`src/modules/${module}/policy.ts`))
  const lab = await laboratory({ root, code: new Map(), wake: `${root}/bin/mutate/wake-policy.ts`, withDatabase: true })
  const everywhere = globSync('tests/{permissions,attacks,stories}/*.test.ts', { cwd: root })
  const tried: Tried[] = []
  for (const { id, module, table, says } of mutants) {
    const own = globSync(`src/modules/${module}/tests/*.test.ts`, { cwd: root })
    const stages = [own.filter((f) => f.includes('policy')), everywhere, own.filter((f) => !f.includes('policy'))]
    if (tried.length === 0) await lab.notices(0, stages.flat()) // the database is made with the first run
    const broken = structuredClone(POLICIES)
    policyMutants(broken)[id - 1]?.apply(broken)
    const given = lab.project.getProvidedContext() as { ownerUrl?: string } // what tests/support/global-setup.ts provides
    const ownerUrl = (given.ownerUrl ?? '').replace(/%(25)?db%(25)?/, 'titian_template')
    await migrate({ ownerUrl, shape: { ...shape(), policies: broken }, givenClock: true })
    let isKilled = false
    for (const tests of stages) isKilled ||= tests.length > 0 && (await lab.notices(id, tests))
    tried.push({ where: `src/modules/${module}/policy.ts`, what: `${table} ${says}`, isKilled })
    say(`${module}: ${table} ${says}: ${isKilled ? 'noticed' : 'LIVES'}`)
  }
  await lab.close()
  return tried
}
