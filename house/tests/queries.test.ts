import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compareQueries, forgetSeen, keepSeen, markComplete, shapeOf, takeQueries } from '../queries.ts'

test('queries that differ only in their values, or in how many there are, are one', () => {
  expect(shapeOf('select 1\n  from "cases" where "case_id" in ($1, $2, $3)')).toBe(
    shapeOf('select 1 from "cases" where "case_id" in ($1, $2)'),
  )
  expect(shapeOf('insert into "tasks" ("a", "b") values ($1, $2), ($3, $4), ($5, $6)')).toBe(
    shapeOf('insert into "tasks" ("a", "b") values ($1, $2)'),
  )
  const begun = (hash: string, touch: boolean) =>
    shapeOf(`begin; select sec.begin_request('\\x${hash}', '2026-01-05T01:00:00Z', ${touch}) as who`)
  expect(begun('00ff', true)).toBe(begun('beef', false))
  expect(shapeOf('select a from cases')).not.toBe(shapeOf('select a, b from cases'))
})

test('a query that the golden file does not know is new, and one that nobody asks any more is told', async () => {
  const root = mkdtempSync(join(tmpdir(), 'queries-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  await keepSeen(root, new Set(['select 1', 'select 2']))
  await keepSeen(root, new Set(['select 2', 'select 3']))
  expect((await compareQueries(root)).fresh).toEqual(['select 1', 'select 2', 'select 3'])
  const { mkdir } = await import('node:fs/promises')
  await mkdir(join(root, 'db'))
  writeFileSync(join(root, 'db/queries.golden.sql'), 'select 1\nselect 2\nselect 4\n')
  expect(await compareQueries(root)).toEqual({ known: 2, fresh: ['select 3'], gone: ['select 4'] })
  await forgetSeen(root)
  expect((await compareQueries(root)).fresh).toEqual([])
})

test('only what a whole run saw becomes the golden file', async () => {
  const root = mkdtempSync(join(tmpdir(), 'queries-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'db'))
  expect(await takeQueries(root)).toContain('npm test')
  await keepSeen(root, new Set(['select 2', 'select 1']))
  expect(await takeQueries(root)).toContain('not whole')
  await markComplete(root)
  expect(await takeQueries(root)).toBeNull()
  expect(readFileSync(join(root, 'db/queries.golden.sql'), 'utf8')).toBe('select 1\nselect 2\n')
  await keepSeen(root, new Set(['select 3'])) // somebody runs one file afterwards
  expect(await takeQueries(root)).toContain('not whole')
})
