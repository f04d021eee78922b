import { describe, expect, it } from 'vitest'
import { isRollTime, LATE_STEPS, movedBy, nightOf, PRESENCES, ROLL_MARKS } from '../rules.ts'
import {
  countRoom,
  freshRoll,
  keptOf,
  pressName,
  pressRoom,
  rollOf,
  roomsOfRoll,
  sayMark,
  sentMarks,
} from '../screens/roll-state.ts'

describe('the evening roll of sixty', () => {
  const women = Array.from({ length: 60 }, (_, n) => ({
    ...{
      caseId: `c-${n}`,
      label: `Ibu ${n}`,
      honorific: null,
      isProtected: false,
      isBedTold: true,
      isJustBack: false,
      bed: 'A',
      children: 0,
    },
    ...{ roomId: `r-${n % 11}`, where: n === 7 ? ('on_leave' as const) : ('in_house' as const) },
    ...{ since: null, backAt: null, isLate: false },
  }))
  const rooms = Array.from({ length: 11 }, (_, n) => ({ roomId: `r-${n}`, building: 'Wisma', name: `Kamar ${n}` }))

  it('is at most eighteen presses with three who are otherwise, and sends those three', () => {
    let presses = 1 // "Mulai apel"
    let state = freshRoll
    const press = (next: typeof state) => {
      presses += 1
      state = next
    }
    const all = roomsOfRoll(rooms, women, 'tanpa')
    expect(all).toHaveLength(11)
    for (const room of all) {
      for (const w of room.women) if (['c-3', 'c-7', 'c-40'].includes(w.caseId)) press(pressName(state, w))
      if (room.women.some((w) => w.caseId === 'c-40')) press(sayMark(state, 'c-40', 'sick'))
      press(pressRoom(state, room.key))
    }
    presses += 1 // "Selesai apel"
    expect(state.seen.size).toBe(11)
    expect(rollOf(JSON.parse(JSON.stringify(keptOf(state)))), 'and is the same after a reload').toEqual(state)
    expect(presses).toBeLessThanOrEqual(18)
    expect(sentMarks(state, women)).toEqual([
      { caseId: 'c-3', mark: 'not_here', from: 'in_house' },
      { caseId: 'c-7', mark: 'back', from: 'on_leave' },
      { caseId: 'c-40', mark: 'sick', from: 'in_house' },
    ])
    const missed = all.map((r) => countRoom(state, r))
    expect(missed.reduce((sum, r) => sum + r.here, 0)).toBe(59)
    expect(missed.reduce((sum, r) => sum + r.missing, 0)).toBe(1)
  })

  it('takes a second press on a name as a mistake', () => {
    const [first] = women
    if (!first) throw new Error('nobody')
    expect(sentMarks(pressName(pressName(freshRoll, first), first), women)).toEqual([])
  })

  it('belongs to the evening also after midnight, and waits from 21.30 until noon', () => {
    const at = (iso: string) => Temporal.ZonedDateTime.from(`${iso}[Asia/Jakarta]`)
    expect(nightOf(at('2026-01-12T21:30')).toString()).toBe('2026-01-12')
    expect(nightOf(at('2026-01-13T00:40')).toString()).toBe('2026-01-12')
    expect(isRollTime(at('2026-01-12T21:29'))).toBe(false)
    expect(isRollTime(at('2026-01-12T21:30'))).toBe(true)
    expect(isRollTime(at('2026-01-13T06:00'))).toBe(true)
  })
})

describe('a mark at the roll', () => {
  it('moves whoever is not where she is noted, and nobody else', () => {
    const moved = ROLL_MARKS.flatMap((mark) =>
      PRESENCES.flatMap((from) => (movedBy(mark, from) === null ? [] : [`${mark} ${from} ${movedBy(mark, from)}`])),
    )
    expect(moved).toEqual([
      'not_here in_house unclear',
      ...PRESENCES.filter((p) => p !== 'in_house' && p !== 'left').map((p) => `back ${p} in_house`),
    ])
  })

  it('is followed when she is late: after half an hour, after six hours', () => {
    expect(LATE_STEPS).toEqual([
      { minutes: 30, step: 'remind' },
      { minutes: 360, step: 'contact' },
    ])
  })

  it('waits no longer at noon', () => {
    const at = (iso: string) => Temporal.ZonedDateTime.from(`${iso}[Asia/Jakarta]`)
    expect([isRollTime(at('2026-01-13T11:59')), isRollTime(at('2026-01-13T12:00'))]).toEqual([true, false])
  })
})
