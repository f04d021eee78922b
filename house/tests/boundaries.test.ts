import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundaries, mayImport } from '../boundaries.ts'
import { MODULES, SIBLINGS } from '../map.ts'
import { says } from './says.ts'

const GOOD = {
  'src/kernel/id.ts': 'export const a = 1',
  'src/kernel/dates.ts': "import { a } from './id.ts'\nexport const b = a",
  'src/platform/http/server.ts': "import { a } from '../../kernel/id.ts'\nexport const c = a",
  'src/design/button.tsx': "import { a } from '../kernel/id.ts'\nexport const d = a",
  'src/modules/cases/rules.ts': 'export const isAdult = true',
  'src/modules/clients/rules.ts': "import { isAdult } from '../cases/rules.ts'\nexport const e = isAdult",
  'src/modules/plans/commands.ts': "import { e } from '../clients/rules.ts'\nexport const f = e",
  'src/app/server.ts': "import { f } from '../modules/plans/commands.ts'\nexport const g = f",
  'src/app/web/client/create-client.ts': 'export const api = 1',
  'src/modules/plans/screens/plan.tsx':
    "import { api } from '../../../app/web/client/create-client.ts'\nexport const h = api",
  'src/modules/plans/tests/api.test.ts': "import { g } from '../../../app/server.ts'\nexport const i = g",
}

describe('boundaries', () => {
  it('is silent about a house where everything stands on something lower', async () => {
    expect(await says(boundaries, GOOD)).toEqual([])
  })

  it('refuses an import upward, and says what to do instead', async () => {
    const found = await says(boundaries, {
      ...GOOD,
      'src/modules/clients/commands.ts': "import { x } from '../aftercare/rules.ts'",
      'src/modules/aftercare/rules.ts': 'export const x = 1',
    })
    expect(found).toEqual([
      'src/modules/clients/commands.ts:1: clients may not import aftercare, because aftercare stands above it; record an event and let src/app/reactions.ts say what follows, or join a published view.',
    ])
  })

  it('refuses a neighbour that the map does not name, also for a type alone', async () => {
    const found = await says(boundaries, {
      'src/modules/gate/rules.ts': "import type { X } from '../custody/rules.ts'\nexport type Y = X",
      'src/modules/custody/rules.ts': 'export type X = 1',
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('custody is a neighbour that house/map.ts does not allow it')
  })

  it('refuses to look behind the face of a lower module', async () => {
    const found = await says(boundaries, {
      'src/modules/clients/commands.ts': "import { find } from '../cases/queries.ts'",
      'src/modules/cases/queries.ts': 'export const find = 1',
    })
    expect(found[0]).toContain('clients looks into cases/queries.ts; import one of its faces')
  })

  it('refuses a kernel or a platform that knows more than itself', async () => {
    const found = await says(boundaries, {
      'src/kernel/a.ts': "import { b } from '../platform/b.ts'",
      'src/platform/b.ts': "import { c } from '../modules/cases/rules.ts'\nexport const b = c",
      'src/modules/cases/rules.ts': 'export const c = 1',
    })
    expect(found).toHaveLength(2)
    expect(found[0]).toContain('the kernel imports nothing but itself')
    expect(found[1]).toContain('the platform knows no module')
  })

  it('refuses a screen that reaches into the shell, a kit that knows a page, and a product that needs its own checks', async () => {
    const found = await says(boundaries, {
      'src/modules/plans/screens/plan.tsx': "import { routes } from '../../../app/web/routes.ts'",
      'src/app/web/routes.ts': 'export const routes = 1',
      'src/design/card.tsx': "import { routes } from '../app/web/routes.ts'",
      'src/app/cli.ts': "import { MODULES } from '../../house/map.ts'",
      'house/map.ts': 'export const MODULES = 1',
    })
    expect(found).toHaveLength(3)
    expect(found.join()).toMatch(
      /programs and tests stand outside.*the kit knows no module.*the shell knows the modules/s,
    )
  })

  it('asks for a rank when a module is new', async () => {
    const found = await says(boundaries, {
      'src/modules/novelties/rules.ts': "import '../../kernel/a.ts'",
      'src/kernel/a.ts': '',
    })
    expect(found).toEqual(['src/modules/novelties: give novelties a rank and a sentence in house/map.ts.'])
  })
})

describe('the map', () => {
  const module = fc.constantFrom(...Object.keys(MODULES))

  it('never lets two different modules import each other', () => {
    fc.assert(fc.property(module, module, (a, b) => a === b || !(mayImport(a, b) && mayImport(b, a))))
  })

  it('allows a neighbour only between modules of one rank that exist', () => {
    for (const [from, allowed] of Object.entries(SIBLINGS))
      for (const to of Object.keys(allowed)) expect(MODULES[to]?.rank, `${from} → ${to}`).toBe(MODULES[from]?.rank)
  })

  it('has no circle of neighbours', () => {
    const reaches = (from: string, to: string, seen: readonly string[]): boolean =>
      Object.keys(SIBLINGS[from] ?? {}).some(
        (next) => next === to || (!seen.includes(next) && reaches(next, to, [...seen, next])),
      )
    for (const name of Object.keys(SIBLINGS)) expect(reaches(name, name, []), name).toBe(false)
  })
})
