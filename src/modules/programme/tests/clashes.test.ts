import { describe, expect, it } from 'vitest'
import { daysOf, MOST_SESSIONS } from '../../../kernel/repeat.ts'
import type { Faith } from '../../places/rules.ts'
import { type Around, clashesOf, pairOf, type Slot, waysOut, withoutAlternative } from '../clashes.ts'

const base: Slot = {
  ...{ sessionId: 'a', onDay: '2026-04-29', starts: '13:00', ends: '15:00', kind: 'skills', meantFor: 'group' },
  ...{ groupId: 'jahit-a', faith: null, delivererId: 'ani', helpers: [], placeId: 'ruang-jahit', equipmentId: null },
}
const other = (change: Partial<Slot>): Slot => ({
  ...base,
  ...{ sessionId: 'b', groupId: 'salon-a', delivererId: 'lina', placeId: 'ruang-salon', ...change },
})
const around = (others: Slot[], more: Partial<Around> = {}): Around => ({
  ...{ others, holidays: new Map(), blocks: () => [], sharing: new Set(), ...more },
})
const what = (slot: Slot, a: Around) => clashesOf(slot, a).map((c) => c.what)

describe('a session clashes', () => {
  it('with another one at its hour in its place, with its deliverer, its group or its equipment', () => {
    expect(what(base, around([other({})]))).toEqual([])
    expect(what(base, around([other({ placeId: 'ruang-jahit', delivererId: 'ani' })]))).toEqual(['place', 'deliverer'])
    expect(what(base, around([other({ groupId: 'jahit-a' })]))).toEqual(['group'])
    const [ani, dian] = [[{ delivererId: 'ani' }], [{ delivererId: 'dian' }]]
    expect(what(base, around([other({ helpers: ani })]))).toEqual(['deliverer'])
    expect(what({ ...base, helpers: dian }, around([other({ helpers: dian })]))).toEqual(['deliverer'])
    expect(what({ ...base, helpers: dian }, around([other({ helpers: [] })]))).toEqual([])
    const sets = { equipmentId: 'mesin' }
    expect(what({ ...base, ...sets }, around([other(sets)]))).toEqual(['equipment'])
  })

  it('not with itself, not on another day, and not when one begins as the other ends', () => {
    expect(what(base, around([base]))).toEqual([])
    expect(what(base, around([other({ placeId: 'ruang-jahit', onDay: '2026-04-30' })]))).toEqual([])
    expect(what(base, around([other({ placeId: 'ruang-jahit', starts: '15:00', ends: '16:00' })]))).toEqual([])
    expect(what(base, around([other({ placeId: 'ruang-jahit', starts: '14:59', ends: '16:00' })]))).toEqual(['place'])
  })

  it('with a group that shares a woman, and with what everyone is asked to', () => {
    expect(what(base, around([other({})], { sharing: new Set([pairOf('salon-a', 'jahit-a')]) }))).toEqual(['women'])
    const all = other({ kind: 'physical', meantFor: 'everyone', groupId: null })
    expect(what(base, around([all]))).toEqual(['everyone'])
    expect(what(all, around([base]))).toEqual(['everyone'])
    expect(what(base, around([other({ kind: 'counselling', meantFor: 'some', groupId: null })]))).toEqual([])
  })

  it('with a holiday when it is a class, and with prayer, meals and rest', () => {
    const holidays = new Map([['2026-04-29', 'Hari libur']])
    expect(clashesOf(base, around([], { holidays }))).toEqual([
      { what: 'holiday', onDay: '2026-04-29', withId: null, label: 'Hari libur' },
    ])
    expect(what({ ...base, kind: 'duty' }, around([], { holidays }))).toEqual([])
    const blocks = () => [{ starts: '12:00', ends: '13:30', label: 'Zuhur' }]
    expect(what(base, around([], { blocks }))).toEqual(['block'])
    expect(what({ ...base, kind: 'spiritual' }, around([], { blocks }))).toEqual([])
  })

  it('not when it is guidance of another faith at the same hour: each woman goes to hers', () => {
    const faith = { kind: 'spiritual' as const, meantFor: 'everyone' as const, groupId: null }
    const islam = { ...base, ...faith, faith: 'islam' as const }
    const other2 = other({ ...faith, faith: 'protestant' })
    expect(what(islam, around([other2]))).toEqual([])
    expect(what(islam, around([{ ...other2, placeId: 'ruang-jahit' }]))).toEqual(['place'])
  })

  it('and is lacking for each faith of the house that has none of its own at that hour, unless something is held for the others', () => {
    const faith = { kind: 'spiritual' as const, meantFor: 'everyone' as const, groupId: null }
    const islam = { ...base, ...faith, faith: 'islam' as const }
    const at = (f: Faith, change: Partial<Slot> = {}) => other({ ...faith, faith: f, ...change })
    const house = ['hindu', 'islam', 'protestant'] as const
    const lacks = (slots: Slot[], present: readonly Faith[] = house) =>
      withoutAlternative(slots, present).map((l) => [l.sessionId, ...l.faiths])
    expect(lacks([islam])).toEqual([['a', 'hindu', 'protestant']])
    expect(lacks([islam, at('protestant')])).toEqual([
      ['a', 'hindu'],
      ['b', 'hindu'],
    ])
    expect(lacks([islam, at('protestant'), at('hindu', { sessionId: 'c' })])).toEqual([])
    expect(lacks([islam, at('other')])).toEqual([])
    expect(lacks([islam, at('other', { starts: '16:00', ends: '17:00' })])).toEqual([['a', 'hindu', 'protestant']])
    expect(lacks([islam], ['islam'])).toEqual([])
    expect(lacks([islam], [])).toEqual([['a', 'other']])
    expect(lacks([islam, at('catholic')], [])).toEqual([])
  })
})

it('a clash has a way out: the first free day of the week at that hour, and the first free place', () => {
  const taken = around([
    other({ placeId: 'ruang-jahit' }),
    other({ sessionId: 'c', onDay: '2026-04-27', placeId: 'ruang-jahit' }),
    other({ sessionId: 'd', placeId: 'ruang-2', delivererId: 'dian', groupId: 'melati' }),
  ])
  const days = ['2026-04-27', '2026-04-28', '2026-04-29', '2026-04-30']
  expect(waysOut(base, taken, days, ['ruang-2', 'ruang-3', 'ruang-jahit'])).toEqual([
    { onDay: '2026-04-28', placeId: 'ruang-jahit' },
    { onDay: '2026-04-29', placeId: 'ruang-3' },
  ])
})

it('a series is every chosen weekday until its last day, and no longer than half a year', () => {
  expect(daysOf('2026-01-12', null)).toEqual(['2026-01-12'])
  expect(daysOf('2026-01-12', { weekdays: ['mon', 'wed'], untilOn: '2026-01-21' })).toEqual([
    ...['2026-01-12', '2026-01-14', '2026-01-19', '2026-01-21'],
  ])
  const all = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
  expect(daysOf('2026-01-12', { weekdays: all, untilOn: '2030-01-01' })).toHaveLength(MOST_SESSIONS + 1)
})

it('a week of forty sessions in six rooms is judged well within 150 ms', () => {
  const rooms = Array.from({ length: 40 }, (_, i): Slot => {
    const hour = 8 + (i % 4) * 2
    const name = (n: number) => `${n}`.padStart(2, '0')
    return {
      ...base,
      ...{
        sessionId: `s${i}`,
        onDay: `2026-04-${27 + (i % 3)}`,
        starts: `${name(hour)}:00`,
        ends: `${name(hour + 2)}:00`,
      },
      ...{ placeId: `r${i % 6}`, delivererId: `d${i % 9}`, groupId: `g${i % 8}` },
    }
  })
  const before = process.cpuUsage()
  for (let n = 0; n < 20; n += 1) for (const s of rooms) clashesOf(s, around(rooms))
  const { user, system } = process.cpuUsage(before) // microseconds of work, however busy the machine is
  expect((user + system) / 1000 / 20).toBeLessThan(50)
})
