import { describe, expect, it } from 'vitest'
import { cycles } from '../cycles.ts'
import { worldOf } from '../support/worlds.ts'
import { worlds } from '../worlds.ts'
import { says } from './says.ts'

const GOOD = {
  'src/modules/plans/contract.ts':
    "import { z } from 'zod'\nexport const plans = { input: z.string() }\nexport type Plans = typeof plans",
  'src/modules/plans/rules.ts': 'export const isReady = true',
  'src/modules/plans/queries.ts':
    "import { sql } from 'kysely'\nimport { isReady } from './rules.ts'\nexport const q = [sql, isReady]",
  'src/modules/plans/screens/plan.tsx':
    "import { useState } from 'react'\nimport type { Plans } from '../contract.ts'\nimport { isReady } from '../rules.ts'\nexport type P = Plans\nexport const s = [useState, isReady]",
}

describe('worlds', () => {
  it('is silent when screens take types from the contract and decisions from the rules', async () => {
    expect(await says(worlds, GOOD)).toEqual([])
  })

  it('knows a world by the name of the file', () => {
    expect(worldOf('src/modules/plans/rules.ts')).toBe('pure')
    expect(worldOf('src/modules/cases/stages.ts')).toBe('inner')
    expect(worldOf('src/modules/instruments/scales/who-5/v1/scoring.ts')).toBe('pure')
    expect(worldOf('src/modules/plans/commands/sign-plan.ts')).toBe('server')
    expect(worldOf('src/modules/plans/screens/plan.tsx')).toBe('web')
    expect(worldOf('src/app/web/main.tsx')).toBe('web')
    expect(worldOf('src/app/server.ts')).toBe('server')
    expect(worldOf('src/modules/plans/tests/rules.test.ts')).toBe('test')
  })

  it('refuses Temporal in what a browser runs, and lets its types be named there', async () => {
    const screen = (text: string) => ({ ...GOOD, 'src/modules/plans/screens/day.ts': text })
    expect(await says(worlds, screen('export type Day = Temporal.PlainDate // Temporal.Now is of the server'))).toEqual(
      [],
    )
    expect(await says(worlds, screen('export const at = (s: string) =>\n  Temporal.Instant.from(s)'))).toEqual([
      expect.stringContaining('src/modules/plans/screens/day.ts:2: a browser may be without Temporal'),
    ])
  })

  it('refuses two questions at once on the one connection of a request, and lets a screen ask as it likes', async () => {
    const asks = 'export const both = () => Promise.all([first(), second()])'
    expect(await says(worlds, { ...GOOD, 'src/modules/plans/commands/both.ts': asks })).toEqual([
      expect.stringContaining('src/modules/plans/commands/both.ts:1: a request asks one thing after the other'),
    ])
    expect(await says(worlds, { ...GOOD, 'src/modules/plans/screens/both.ts': asks })).toEqual([])
  })

  it('refuses a pure file that reads files, draws or asks the database', async () => {
    const found = await says(worlds, {
      ...GOOD,
      'src/modules/plans/rules.ts':
        "import { readFileSync } from 'node:fs'\nimport { q } from './queries.ts'\nexport const isReady = [readFileSync, q]",
    })
    expect(found.filter((f) => f.startsWith('src/modules/plans/rules.ts'))).toHaveLength(2)
  })

  it('lets an inner file be what it imports, and holds the pure file to account that loads it', async () => {
    const inner = { ...GOOD, 'src/modules/plans/goal-rows.ts': "import { sql } from 'kysely'\nexport const rows = sql" }
    expect(await says(worlds, inner)).toEqual([])
    const found = await says(worlds, {
      ...inner,
      'src/modules/plans/rules.ts': "import { rows } from './goal-rows.ts'\nexport const isReady = rows",
    })
    expect(found.join()).toContain(
      'src/modules/plans/rules.ts: a pure file may not load kysely by a detour (src/modules/plans/rules.ts → src/modules/plans/goal-rows.ts → kysely)',
    )
  })

  it('follows the chain by which a browser would load a schema', async () => {
    const found = await says(worlds, {
      ...GOOD,
      'src/modules/plans/rules.ts': "import { plans } from './contract.ts'\nexport const isReady = plans",
    })
    expect(found).toEqual([
      'src/modules/plans/screens/plan.tsx: the browser would load zod (src/modules/plans/screens/plan.tsx → src/modules/plans/rules.ts → src/modules/plans/contract.ts → zod); use `import type`, or ask the server through the client.',
    ])
  })

  it('counts an inline type as a load, because stripping leaves the import there', async () => {
    const found = await says(worlds, {
      ...GOOD,
      'src/modules/plans/screens/plan.tsx': "import { type Plans } from '../contract.ts'\nexport type P = Plans",
    })
    expect(found).toHaveLength(1)
  })

  it('refuses a server that would load a screen', async () => {
    const found = await says(worlds, {
      ...GOOD,
      'src/app/server.ts': "import { s } from '../modules/plans/screens/plan.tsx'\nexport const t = s",
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('the server would load a screen')
  })
})

describe('cycles', () => {
  it('finds files that load each other by a detour', async () => {
    const found = await says(cycles, {
      'src/a.ts': "import './b.ts'",
      'src/b.ts': "import './c.ts'",
      'src/c.ts': "export { x } from './a.ts'",
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('src/a.ts → src/b.ts → src/c.ts → src/a.ts')
  })

  it('finds two files that know each other by their types, and is silent about a straight line', async () => {
    const back = { 'src/a.ts': "import './b.ts'", 'src/b.ts': "import type { A } from './a.ts'\nexport type B = A" }
    expect(await says(cycles, back)).toEqual([expect.stringContaining('src/a.ts → src/b.ts → src/a.ts')])
    expect(await says(cycles, { ...back, 'src/b.ts': 'export type B = string' })).toEqual([])
  })
})
