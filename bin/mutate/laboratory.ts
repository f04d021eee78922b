import type { TestModule } from 'vitest/node'
import { createVitest } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** number of the mutant that lives in this run; 0 is the code as it stands */
    mutant: number
  }
}

const whatFailed = (module: TestModule): string => {
  const tests = [...module.children.allTests('failed')].map((t) => `${t.fullName}: ${t.result().errors?.[0]?.message}`)
  return [module.moduleId, ...module.errors().map((e) => e.message), ...tests].join('\n')
}

export type Laboratory = Awaited<ReturnType<typeof laboratory>>
type Options = { root: string; code: ReadonlyMap<string, string>; wake: string; withDatabase: boolean }

/**
 * The suites, kept warm: the same files are run again and again with another mutant awake, in a fresh thread each time, and
 * the first failure ends the run.
 */
export async function laboratory({ root, code, wake, withDatabase }: Options) {
  const plugin = {
    name: 'mutants',
    enforce: 'pre' as const,
    transform: (_: string, id: string) => {
      const mutated = code.get(id.split('?')[0] ?? '')
      return mutated === undefined ? null : { code: mutated, map: null }
    },
  }
  const vitest = await createVitest({
    root,
    config: false,
    watch: false,
    reporters: [{}],
    bail: 1,
    maxWorkers: 2,
    fsModuleCache: false, // it knows a file by its text on the disk, not by what the plugin made of it
    projects: [
      {
        plugins: [plugin],
        test: {
          name: 'mutants',
          include: ['{src,tests,house,bin}/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/journeys/**'],
          pool: 'threads',
          fsModuleCache: false,
          testTimeout: 120_000, // two of them share a machine with whatever else runs
          hookTimeout: 60_000,
          setupFiles: [wake],
          globalSetup: withDatabase ? ['tests/support/global-setup.ts'] : [],
        },
      },
    ],
  })
  const project = vitest.projects[0]
  if (!project) throw new Error('the laboratory has one project')
  return {
    /** Does one of these test files fail while the mutant lives? */
    notices: async (mutant: number, tests: readonly string[]): Promise<boolean> => {
      project.provide('mutant', mutant)
      const wanted = new Set(tests.map((file) => `${root}/${file}`))
      const specs = (await vitest.globTestSpecifications([...tests])).filter((s) => wanted.has(s.moduleId))
      if (specs.length === 0) return false
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specs)
      const failed = testModules.filter((m) => wanted.has(m.moduleId) && !m.ok()) // it tells of earlier runs, too
      if (mutant === 0 && (failed.length > 0 || unhandledErrors.length > 0))
        throw new Error(`Without any mutant: ${unhandledErrors.map(String)}${failed.map(whatFailed)}`)
      return unhandledErrors.length > 0 || failed.length > 0
    },
    project,
    close: () => vitest.close(),
  }
}
