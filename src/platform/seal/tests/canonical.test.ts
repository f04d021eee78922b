import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, chainHash, chainStart, type Json, verifyChain } from '../canonical.ts'
import { codeOf } from './refusals.ts'

describe('canonical JSON', () => {
  test('writes one value in one way', () => {
    expect(canonicalJson({ b: [1, 2.5, -0, 1e21], a: { d: null, c: 'é"\n' }, '': true })).toBe(
      '{"":true,"a":{"c":"é\\"\\n","d":null},"b":[1,2.5,0,1e+21]}',
    )
  })

  test('does not depend on the order in which keys were set, and says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as Json // fast-check's own type is wider than what it makes
        fc.pre(codeOf(() => canonicalJson(json)) === 'fine')
        expect(JSON.parse(canonicalJson(json))).toEqual(json)
        expect(canonicalJson(turnedRound(json))).toBe(canonicalJson(json))
      }),
      { numRuns: 150 },
    )
  })

  test('refuses what JSON would drop or change without a word', () => {
    const odd: unknown[] = [
      undefined,
      { a: undefined },
      [undefined],
      Number.NaN,
      Infinity,
      1n,
      new Date(0),
      () => 1,
      '\ud800',
      { '\ud800': 1 },
      new Map(),
      Symbol('x'),
      Buffer.of(1),
    ]
    for (const value of odd) expect(codeOf(() => canonicalJson(value as Json))).toBe('malformed') // on purpose not Json
  })

  test('refuses a value without end', () => {
    const ring: Record<string, unknown> = {}
    ring.ring = ring
    expect(codeOf(() => canonicalJson(ring as Json))).toBe('malformed') // on purpose not Json
  })
})

const start = chainStart('c-1')
const entries: Json[] = Array.from({ length: 50 }, (_, at) => ({
  at,
  verb: at % 7 === 0 ? 'print' : 'open',
  ref: `r-${at % 5}`,
}))
type Link = { entry: Json; hash: string }

function linked(list: readonly Json[], from = start): Link[] {
  let head = from
  return list.map((entry) => {
    head = chainHash(head, entry)
    return { entry, hash: head }
  })
}

describe('the audit chain', () => {
  const chain = linked(entries)
  const head = chain.at(-1)?.hash ?? ''

  test('that nobody touched holds, whole and from a place that was verified before (J19)', () => {
    expect(verifyChain(start, chain)).toEqual({ ok: true, count: 50, head })
    expect(verifyChain(chain[19]?.hash ?? '', chain.slice(20), 20)).toEqual({ ok: true, count: 50, head })
  })

  test('gives the same hash today as at the first release', () => {
    expect(chainStart('c1')).toBe('da10bc7f3959700c05349bc0d763a23a708dc47c5b39add265be1236b6dc3259')
    expect(chainHash(chainStart('c1'), { b: 1, a: ['ä', null] })).toBe(
      'c223313a9998213ca9b14e7673e7480e5bffa406eeb947fc153d5665d091d52b',
    )
  })

  test('shows an edit, a deletion, an insertion and a swap at their place (J01 to J04)', () => {
    const edited = chain.with(10, { entry: { at: 10, verb: 'open', ref: 'r-4' }, hash: chain[10]?.hash ?? '' })
    expect(verifyChain(start, edited)).toEqual({ ok: false, at: 10 })
    expect(verifyChain(start, chain.toSpliced(10, 1))).toEqual({ ok: false, at: 10 })
    expect(verifyChain(start, chain.toSpliced(10, 0, chain[9] as Link))).toEqual({ ok: false, at: 10 }) // there are 50
    const [a, b] = [chain[10] as Link, chain[11] as Link] // there are 50
    expect(verifyChain(start, chain.with(10, b).with(11, a))).toEqual({ ok: false, at: 10 })
  })

  test('of another centre does not go on here (J08)', () => {
    const other = linked(entries, chainStart('c-2'))
    expect(verifyChain(start, other)).toEqual({ ok: false, at: 0 })
    expect(verifyChain(start, [...chain.slice(0, 20), ...other.slice(20)])).toEqual({ ok: false, at: 20 })
  })

  test('that was cut off or rewritten whole passes by itself: only a checkpoint outside shows it (J05, J06)', () => {
    expect(verifyChain(start, chain.slice(0, 30)).ok).toBe(true)
    const rewritten = linked(entries.with(10, { at: 10, verb: 'open', ref: 'nobody' }))
    const verdict = verifyChain(start, rewritten)
    expect(verdict.ok).toBe(true)
    expect(verdict.ok && verdict.head === head).toBe(false)
  })

  test('takes no hash that is none', () => {
    for (const prev of ['', 'abc', head.toUpperCase(), `${head}0`])
      expect(codeOf(() => chainHash(prev, null))).toBe('malformed')
  })
})

function turnedRound(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(turnedRound)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turnedRound(member as Json)]), // members of Json are Json
  )
}
