import { expect, test } from 'vitest'
import { INSTRUMENTS } from '../scales/registry.ts'
import { brokenPromises, hashesOf, notFrozen, readFrozen } from './freeze.ts'

const now = hashesOf()
const frozen = readFrozen()

test('no version of an instrument that is in use was changed', () => {
  expect(brokenPromises(frozen, now)).toEqual([])
})

test('every version is frozen: items, scoring, examples and source', () => {
  expect(notFrozen(frozen, now)).toEqual([])
  for (const { code, version } of INSTRUMENTS) {
    for (const file of ['items.ts', 'scoring.ts', 'examples.json', 'source.md']) {
      expect(Object.keys(frozen)).toContain(`${code}/v${version}/${file}`)
    }
  }
})

test('a changed, a lost and a new file are each said in a sentence', () => {
  const before = { 'x/v1/items.ts': 'a', 'x/v1/scoring.ts': 'b' }
  expect(brokenPromises(before, { 'x/v1/items.ts': 'A' })).toEqual([
    expect.stringContaining('x/v1/items.ts is frozen'),
    expect.stringContaining('x/v1/scoring.ts is frozen'),
  ])
  expect(notFrozen(before, { ...before, 'x/v2/items.ts': 'c' })).toEqual([
    expect.stringContaining('x/v2/items.ts is not frozen'),
  ])
})
