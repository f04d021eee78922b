import { describe, expect, it } from 'vitest'
import { balancesOf, type Day, sumsOf } from '../rules.ts'

const day = (on: string, lines: Day['lines'], faces = [0, 0, 0, 0, 0], customers = 3): Day => ({
  ...{ on, customers, faces, lines },
})
const line = (kind: Day['lines'][number]['kind'], rupiah: number, isStruck = false) => ({ kind, rupiah, isStruck })

describe('the cash book', () => {
  it('has the money for the start in the box and not in the profit, and forgets what is struck', () => {
    const days = [
      day('2026-06-01', [line('capital', 200_000), line('material', 120_000), line('takings', 90_000)]),
      day('2026-06-02', [line('takings', 150_000), line('other', 20_000), line('takings', 999_000, true)]),
    ]
    expect(sumsOf(days)).toMatchObject({ takings: 240_000, material: 120_000, other: 20_000, profit: 100_000 })
    expect(sumsOf(days).balance).toBe(300_000)
    expect(balancesOf(days)).toEqual([170_000, 300_000])
  })

  it('is kept when no day lacks a line that counts', () => {
    const kept = day('2026-06-01', [line('takings', 1)])
    expect(sumsOf([kept]).isCashBookKept).toBe(true)
    expect(sumsOf([kept, day('2026-06-02', [line('takings', 1, true)])]).isCashBookKept).toBe(false)
    expect(sumsOf([]).isCashBookKept).toBe(false)
  })
})

describe('what customers thought', () => {
  it('is the mean of the faces that were given, and nothing while none was', () => {
    expect(sumsOf([day('2026-06-01', [], [0, 0, 1, 0, 2])]).meanTenths).toBe(43)
    expect(sumsOf([day('2026-06-01', [])]).meanTenths).toBeNull()
  })
})
