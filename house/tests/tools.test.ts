import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../format.ts'
import { moduleMapIsCurrent, writeModuleMap } from '../module-map.ts'
import { findChromium } from '../support/chromium.ts'
import { withTree } from '../support/fixture.ts'
import { run } from '../support/run.ts'
import { statements } from '../support/sql.ts'
import { closing, tally } from '../support/tally.ts'
import { PROJECTS, typeCheck } from '../type-check.ts'
import { says } from './says.ts'

const root = new URL('../..', import.meta.url).pathname
const project = '{"compilerOptions":{"strict":true,"noEmit":true,"target":"esnext","types":[]},"include":["src"]}'
const projects = Object.fromEntries(PROJECTS.map((name) => [name, project]))

describe('format and lint', () => {
  it('is silent about a file as Biome writes it, and names what to do about others', async () => {
    const biome = await readFile(join(root, 'biome.json'), 'utf8')
    expect(await says(format, { 'biome.json': biome, 'src/a.ts': 'export const a = 1\n' })).toEqual([])
    const found = await says(format, { 'biome.json': biome, 'src/a.ts': 'export const a: any = 1;\n' })
    expect(found.join()).toMatch(/src\/a.ts:1: .*any.*noExplicitAny.*src\/a.ts: it is not formatted; run/s)
  })
})

describe('types', () => {
  it('is silent about code that compiles in every world, and says an error once', async () => {
    expect(await says(typeCheck, { ...projects, 'src/a.ts': 'export const a = 1' })).toEqual([])
    const found = await says(typeCheck, { ...projects, 'src/a.ts': 'export const a: string = 1' })
    expect(found).toEqual([
      "src/a.ts:1: Type 'number' is not assignable to type 'string'. (TS2322, tsconfig.shared.json)",
    ])
  })
})

describe('module map', () => {
  it('fails when the printed page is old, and passes when it is printed anew', async () => {
    await withTree({ 'src/modules/plans/schema.sql': 'create table goals (goal_id uuid);' }, async (tree) => {
      expect(await moduleMapIsCurrent.run(tree)).toHaveLength(1)
      await writeModuleMap(tree)
      expect(await moduleMapIsCurrent.run(tree)).toEqual([])
      expect(await readFile(join(tree, 'docs/generated/module-map.md'), 'utf8')).toContain(
        '[plans](../../src/modules/plans/)',
      )
    })
  })
})

describe('tally', () => {
  const file = (status: string, ...tests: string[]) => ({
    name: 'x',
    status,
    assertionResults: tests.map((s) => ({ status: s })),
  })

  it('counts a file that could not be loaded, and a run that ended badly without a failed test', () => {
    const broken = { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 'failed'), file('failed')] }
    expect(tally('x', broken, 1, 0)).toMatchObject({ passed: 2, failed: 2 })
    const loose = { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed')] }
    expect(tally('x', loose, 1, 0)).toMatchObject({ passed: 2, failed: 1 })
    expect(tally('x', undefined, 0, 0)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('names what failed with its first line, so that the end of a long output is enough', () => {
    const testResults = [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'fine' },
          { status: 'failed', fullName: 'adds', failureMessages: ['\n3 is not 4\n  at x'] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'cannot be loaded', assertionResults: [] },
    ]
    expect(tally('x', { numPassedTests: 1, numFailedTests: 1, testResults }, 1, 0).broken).toEqual([
      'a.test.ts > adds: 3 is not 4',
      'b.test.ts: cannot be loaded',
    ])
  })

  it('is good only when something passed and nothing failed', () => {
    const step = (passed: number, failed: number) => ({ name: 'x', passed, failed, skipped: 0, seconds: 0 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(2))), (steps) => {
        const { line, good } = closing(steps.map(([p, f]) => step(p, f)))
        const [passed, failed] = (line.match(/\d+/g) ?? []).map(Number)
        expect(good).toBe(failed === 0 && passed !== undefined && passed > 0)
      }),
    )
    expect(closing([]).good).toBe(false)
    expect(closing([step(2, 0), step(3, 1)]).line).toBe('5 passed, 1 failed')
  })
})

describe('statements', () => {
  it('keeps strings, bodies and line numbers whole', () => {
    const sql = "-- one; two\nselect ';' as a; /* x;\n */ create function f() as $body$ begin; end $body$;\n\nselect 1"
    expect(statements(sql)).toEqual([
      { text: "select ';' as a", line: 2 },
      { text: 'create function f() as $body$ begin; end $body$', line: 3 },
      { text: 'select 1', line: 5 },
    ])
  })
})

describe('run and chromium', () => {
  it('answers the code and the output of a program, and throws when there is none', async () => {
    const ran = await run('node', ['-e', 'console.log(1); console.error(2); process.exitCode = 3'], { cwd: root })
    expect(ran).toMatchObject({ code: 3, out: expect.stringMatching(/1[\s\S]*2|2[\s\S]*1/) })
    await expect(run('no-such-program', [], { cwd: root })).rejects.toThrow('ENOENT')
  })

  it('takes the named browser only when it can be started', async () => {
    expect(await findChromium({ CHROMIUM: process.execPath })).toBe(process.execPath)
    expect(await findChromium({ CHROMIUM: join(root, 'absent') })).toBeUndefined()
    expect(await findChromium({ PATH: join(root, 'absent') })).toBeUndefined()
  })
})
