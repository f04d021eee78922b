import { describe, expect, it } from 'vitest'
import { names } from '../names.ts'
import { places } from '../places.ts'
import { sizes } from '../sizes.ts'
import { skipped } from '../skipped.ts'
import { says } from './says.ts'

const lines = (n: number) => 'export const a = 1\n\n'.repeat(n)

describe('sizes', () => {
  it('is silent about small files, and counts no blank line and no test', async () => {
    const tree = { 'src/a.ts': lines(60), 'src/b.ts': lines(10), 'src/tests/b.test.ts': lines(900) }
    expect(await says(sizes, tree)).toEqual([])
  })

  it('refuses a file over the stop, a long median, a long tail and a module that is two', async () => {
    const big = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`src/modules/aftercare/f${i}.ts`, lines(201)]))
    const found = await says(sizes, { ...big, 'src/modules/aftercare/g.ts': lines(421) })
    expect(found).toHaveLength(4)
    expect(found.join()).toMatch(/g\.ts: it has 421 lines.*median.*one file in twenty.*12481 lines; over 3000/s)
  })
})

describe('names', () => {
  it('is silent about kebab-case and tests', async () => {
    const tree = {
      'src/modules/plans/sign-plan.ts': '',
      'src/tests/rules.property.test.ts': '',
      'vitest.config.ts': '',
    }
    expect(await says(names, tree)).toEqual([])
  })

  it('refuses barrels, drawers and other spellings', async () => {
    const tree = { 'src/index.ts': '', 'src/a/utils.ts': '', 'src/SignPlan.ts': '', 'src/services/plan.ts': '' }
    expect(await says(names, tree)).toHaveLength(4)
  })
})

describe('places', () => {
  it('is silent about paths in the project and public addresses', async () => {
    expect(
      await says(places, {
        'docs/a.md': 'see src/work/x and https://nodejs.org/api',
        'package-lock.json': '{"version":"1"}',
      }),
    ).toEqual([])
  })

  it('L25 L28 refuses a path of one machine, the host of a registry and a private key', async () => {
    const home = ['', 'home', 'sari', 'titian'].join('/')
    const found = await says(places, {
      'bin/start.ts': `const a = '${home}'`,
      'package-lock.json': ['"resolved":', '"https://packages.example/x.tgz"'].join(' '),
      'docs/b.md': ['https:', '', 'registry.example.org', 'zod'].join('/'),
      'tests/key.txt': ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
    })
    expect(found).toHaveLength(4)
  })
})

describe('skipped tests', () => {
  it('is silent about tests that run, and about a missing capability that is named', async () => {
    const tree = {
      'tests/a.test.ts':
        "it('works', () => {})\n// capability: distributed PostgreSQL\nit.skipIf(!citus)('shards', () => {})",
    }
    expect(await says(skipped, tree)).toEqual([])
  })

  it.each([
    "it.skip('a', () => {})",
    "test.todo('a')",
    "describe.only('a', () => {})",
    "test.concurrent.skip('a', () => {})",
    "xit('a', () => {})",
    "it.skipIf(true)('a', () => {})",
    "it.each([1]).skip('a', () => {})",
    'it("a", (ctx) => { ctx.skip() })',
  ])('refuses %s', async (line) => {
    expect(await says(skipped, { 'tests/a.test.ts': line })).toHaveLength(1)
  })
})
