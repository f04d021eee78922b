import { expect, it } from 'vitest'
import { type ArchiveName, stampOf } from '../archive-names.ts'
import { isDue, isWanted } from '../when-due.ts'
import { whichStay } from '../which-stay.ts'

const at = (text: string) => Temporal.Instant.from(text)
const pair = (text: string): ArchiveName[] =>
  (['data', 'apart'] as const).map((part) => ({ at: stampOf(at(text)), mark: '0a1b2c3d', part }))
const nightly = (from: string, days: number) =>
  Array.from({ length: days }, (_, n) =>
    pair(
      at(from)
        .add({ hours: 24 * n })
        .toString(),
    ),
  ).flat()
const days = (kept: readonly ArchiveName[], part: ArchiveName['part']) =>
  kept.filter((a) => a.part === part).map((a) => a.at.slice(0, 8))

it('keeps fourteen days and twelve months of data after a year and a half of nights', () => {
  const kept = whichStay(nightly('2025-06-01T18:30:00Z', 549), at('2026-12-01T19:00:00Z'))
  const data = days(kept, 'data')
  expect(data.slice(0, 14)).toEqual(
    Array.from({ length: 14 }, (_, n) => `202611${String(30 - n).padStart(2, '0')}`)
      .with(0, '20261201')
      .map((_, n) => stampOf(at('2026-12-01T18:30:00Z').subtract({ hours: 24 * n })).slice(0, 8)),
  )
  // the newest of each month, this one and the one before among the days already
  expect(data.slice(14)).toEqual([
    '20261031',
    '20260930',
    '20260831',
    '20260731',
    '20260630',
    '20260531',
    '20260430',
    '20260331',
    '20260228',
    '20260131',
  ])
})

it('puts no copy of another recovery key aside: a folder may be shared', () => {
  const ours = nightly('2026-11-01T18:30:00Z', 30)
  const theirs = nightly('2026-11-01T18:40:00Z', 30).map((a) => ({ ...a, mark: 'ffffffff' }))
  const now = at('2026-12-01T19:00:00Z')
  const of = (mark: string) => whichStay([...ours, ...theirs], now).filter((a) => a.mark === mark)
  expect(of('0a1b2c3d')).toEqual(whichStay(ours, now))
  expect(of('ffffffff')).toEqual(whichStay(theirs, now))
})

it('keeps what only renewed cards open for a year, and no longer', () => {
  const old = pair('2025-06-01T18:30:00Z')
  const young = pair('2026-06-03T18:30:00Z').map((a) => ({ ...a, mark: 'ffffffff' }))
  expect(whichStay([...old, ...young], at('2026-06-01T19:00:00Z'))).toHaveLength(3) // the keys of the old cards are gone already
  expect(whichStay([...old, ...young], at('2026-06-03T19:00:00Z')).map((a) => a.mark)).toEqual(['ffffffff', 'ffffffff'])
})

it('keeps nothing that opens values for more than fourteen days', () => {
  const kept = whichStay(nightly('2025-06-01T18:30:00Z', 549), at('2026-12-01T19:00:00Z'))
  const apart = days(kept, 'apart')
  expect(apart).toHaveLength(14)
  expect(apart.at(-1)).toBe('20261118')
})

it('keeps nothing that opens values and was made while a clock stood ahead, once there is a copy of today', () => {
  const leap = pair('2036-12-01T18:30:00Z')
  const now = at('2026-12-01T19:00:00Z')
  const kept = whichStay([...nightly('2026-11-28T18:30:00Z', 4), ...leap], now)
  expect(days(kept, 'apart')).toEqual(['20261201', '20261130', '20261129', '20261128'])
  expect(days(kept, 'data')).toContain('20361201') // without keys it opens nothing, and nobody knows what day it holds
  // by a clock that stands behind every copy is ahead: none of them goes before one is made
  expect(new Set(whichStay(leap, now))).toEqual(new Set(leap))
  expect(days(whichStay(pair('2026-12-02T10:00:00Z'), now), 'apart')).toEqual(['20261202']) // another time zone
})

it('takes away what opens values also where nights were missed, and leaves the data of the days that were made', () => {
  const all = [...nightly('2026-10-01T18:30:00Z', 20), ...pair('2026-12-01T18:30:00Z')]
  const kept = whichStay(all, at('2026-12-01T19:00:00Z'))
  expect(days(kept, 'apart')).toEqual(['20261201'])
  expect(days(kept, 'data')).toHaveLength(14)
})

it('keeps every copy of two days, so that one made before an upgrade is not put aside by the next', () => {
  const all = [
    '2026-12-01T03:00:00Z',
    '2026-12-01T04:00:00Z',
    '2026-12-01T05:00:00Z',
    '2026-11-20T03:00:00Z',
    '2026-11-20T04:00:00Z',
  ].flatMap(pair)
  const kept = whichStay(all, at('2026-12-01T06:00:00Z')).filter((a) => a.part === 'data')
  expect(kept.map((a) => a.at)).toEqual([
    '20261201T050000Z',
    '20261201T040000Z',
    '20261201T030000Z',
    '20261120T040000Z',
  ])
})

it('is due once a night, by day after more than a day, and at once where there is none', () => {
  const last = at('2026-11-30T18:10:00Z') // 01.10 WIB
  expect(isDue(null, at('2026-12-01T05:00:00Z'))).toBe(true)
  expect(isDue(last, at('2026-11-30T20:00:00Z'))).toBe(false)
  expect(isDue(last, at('2026-12-01T12:00:00Z'))).toBe(false)
  expect(isDue(last, at('2026-12-01T18:05:00Z'))).toBe(true)
  expect(isDue(last, at('2026-12-01T17:55:00Z'))).toBe(false)
  expect(isDue(at('2026-12-01T02:00:00Z'), at('2026-12-01T18:05:00Z'))).toBe(false) // made by hand at nine: the night after
  expect(isDue(last, at('2026-12-01T19:15:00Z'))).toBe(true)
})

it('wants a copy at once for changes that go on from none, and rests after one that failed, for the first of a line not as long', () => {
  const now = at('2026-12-01T08:00:00Z')
  const last = now.subtract({ hours: 2 })
  const wants = (began: Temporal.Instant | null, failedFor: number | null) => isWanted({ last, began, failedFor }, now)
  expect(wants(null, null)).toBe(false)
  expect(wants(last.subtract({ hours: 1 }), null)).toBe(false)
  expect([null, 1, 3].map((failed) => wants(last.add({ hours: 1 }), failed))).toEqual([true, false, true])
  expect([null, 3, 31].map((failedFor) => isWanted({ last: null, began: null, failedFor }, now))).toEqual([
    true,
    false,
    true,
  ])
})
