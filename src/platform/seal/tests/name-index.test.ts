import { describe, expect, test } from 'vitest'
import { processorTime } from '../../../../tests/support/processor-time.ts'
import { buildNameIndex } from '../name-index.ts'
import { dice, makeNames, WAYS, type Way, written } from './name-cast.ts'

const names = [
  'Siti Soeryani',
  'Nur Hayati',
  'Sri Wahyuni',
  'Djuwita Sari',
  'Khoirunnisa',
  'Rina Marlina',
  'Rina',
  'Tjahaya Dewi',
  'Siti Aminah',
  'Rahmawati Siti',
]
const index = buildNameIndex(names)
const found = (query: string, limit?: number): string[] =>
  index.search(query, limit).map(({ position }) => names[position] ?? '')

describe('searching for a name', () => {
  test.each([
    ['suryani', 'Siti Soeryani'],
    ['SITI SURIANI', 'Siti Soeryani'],
    ['sitti soerjani', 'Siti Soeryani'],
    ['nurhayati', 'Nur Hayati'],
    ['noer hajati', 'Nur Hayati'],
    ['juwita', 'Djuwita Sari'],
    ['cahaya', 'Tjahaya Dewi'],
    ['choirunisa', 'Khoirunnisa'],
    ['wahyuni sri', 'Sri Wahyuni'],
    ['wahyni', 'Sri Wahyuni'],
    ['marlin', 'Rina Marlina'],
    ['marl', 'Rina Marlina'],
    ['rahmawatisiti', 'Rahmawati Siti'],
    ['siti binti aminah', 'Siti Aminah'],
    ['rahmwti', 'Rahmawati Siti'],
  ])('%j finds %s first', (query, name) => {
    expect(found(query)[0]).toBe(name)
  })

  test('puts the name that is written as typed before a longer one', () => {
    expect(found('Rina').slice(0, 2)).toEqual(['Rina', 'Rina Marlina'])
  })

  test('puts the spelling that was typed before its variants', () => {
    const variants = ['Soeryani', 'Suryani', 'Suriani', 'Suryani Dewi']
    const all = buildNameIndex(variants)
    for (const name of variants) expect(variants[all.search(name)[0]?.position ?? -1]).toBe(name)
  })

  test('gives at most as many as asked for, the best first, each once', () => {
    expect(found('siti', 2)).toHaveLength(2)
    const hits = index.search('siti', 10)
    expect(new Set(hits.map(({ position }) => position)).size).toBe(hits.length)
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a))
  })

  test('finds nobody for nothing, for signs, and for a name that is not there', () => {
    for (const query of ['', '   ', '!!', '%', 'Zulkifli']) expect(found(query)).toEqual([])
    expect(buildNameIndex([]).search('siti')).toEqual([])
  })

  test('keeps nothing after it was cleared', () => {
    const short = buildNameIndex(names)
    short.clear()
    expect(short.search('siti')).toEqual([])
  })

  test('F18 is not held up by a pasted page of text', () => {
    const before = processorTime()
    index.search('siti aminah '.repeat(20_000))
    index.search('sitiaminah'.repeat(20_000))
    expect(processorTime() - before).toBeLessThan(200)
  })
})

/** The share of queries for which the name that was meant is among the first ten, a name written quite the same counting as it. */
function recall(count: number, ways: readonly Way[], tries: number): { recall: number; worst: number; p95: number } {
  const all = makeNames(count, 7)
  const many = buildNameIndex(all)
  const die = dice(11)
  const times: number[] = []
  const shares = ways.map((way) => {
    let hit = 0
    for (let tried = 0; tried < tries; ) {
      const name = die.of(all)
      const query = written(name, way, die)
      if (query === null) continue
      tried += 1
      const before = processorTime()
      const hits = many.search(query, 10)
      times.push(processorTime() - before)
      if (hits.some(({ position }) => all[position] === name)) hit += 1
    }
    return hit / tries
  })
  times.sort((a, b) => a - b)
  return {
    recall: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    worst: Math.min(...shares),
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  }
}

describe('among many names (P20)', () => {
  test('of 5,000 at least nine in ten are found, in each way of writing, within 20 ms', () => {
    const seen = recall(5000, WAYS, 150)
    expect(seen.recall).toBeGreaterThan(0.95)
    expect(seen.worst).toBeGreaterThan(0.9)
    expect(seen.p95).toBeLessThan(20)
  })

  test('of 20,000 at least nine in ten are found as well', () => {
    expect(recall(20_000, WAYS, 60).recall).toBeGreaterThan(0.9)
  })

  test('finds the same, and as near, whether its names came at once or one by one, and with others that went again', () => {
    const [all, others] = [makeNames(400, 5), makeNames(100, 6)]
    const once = buildNameIndex(all)
    const slowly = buildNameIndex(others)
    for (const [at] of others.entries()) slowly.drop(at)
    expect(slowly.search(others[0] ?? '')).toEqual([])
    const positions = all.map((name) => slowly.add([name]))
    expect(positions[0]).toBe(others.length)
    for (const query of [...all.slice(0, 40), 'suryani', 'nurhayati']) {
      const hits = slowly.search(query, 5).map((h) => ({ ...h, position: h.position - others.length }))
      expect(hits, query).toEqual(once.search(query, 5))
    }
  })
})
