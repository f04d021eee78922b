import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remindedOf } from '../../../kernel/task.ts'
import { byNews, isAddress, isQuiet, isSeen, leadsFrom, newsOf, untilOf, WHATS } from '../rules.ts'

const zone = 'Asia/Jakarta'
const at = (iso: string) => Temporal.Instant.from(iso)
const task = {
  madeAt: '2026-01-12T02:00:00Z',
  madeBy: 'head',
  fromOn: '2026-01-12',
  dueOn: '2026-01-20',
  dueAt: null,
  remindBefore: 2,
}
const told = (now: string, more: Partial<typeof task> | { dueAt: string } = {}, me = 'rizal') =>
  newsOf({ ...task, ...more }, { me, now: at(now), zone })?.what ?? null

describe('what is new about one piece of work', () => {
  it('is one line at a time: given, near its end, at it, past it', () => {
    expect(told('2026-01-12T03:00:00Z')).toBe('given')
    expect(told('2026-01-17T16:59:59Z')).toBe('given')
    expect(told('2026-01-17T17:00:00Z')).toBe('soon') // midnight of the 18th in Jakarta
    expect(told('2026-01-19T17:00:00Z')).toBe('due')
    expect(told('2026-01-20T17:00:00Z')).toBe('late')
  })

  it('is nothing for whoever took it upon herself, until its end comes near', () => {
    expect(told('2026-01-12T03:00:00Z', {}, 'head')).toBeNull()
    expect(told('2026-01-18T03:00:00Z', {}, 'head')).toBe('soon')
  })

  it('is not again what was already so when it was given', () => {
    expect(told('2026-01-12T05:00:00Z', { dueOn: '2026-01-12' })).toBe('given')
    expect(told('2026-01-12T05:00:00Z', { dueOn: '2026-01-12' }, 'head')).toBeNull()
    expect(told('2026-01-12T17:00:00Z', { dueOn: '2026-01-12' }, 'head')).toBe('late')
  })

  it('goes by the hour where the work has one', () => {
    expect(told('2026-01-20T08:59:00Z', { dueAt: '2026-01-20T09:00:00Z' })).toBe('due')
    expect(told('2026-01-20T09:00:00Z', { dueAt: '2026-01-20T09:00:00Z' })).toBe('late')
  })

  it('never lies ahead, and never goes back as time passes', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 30 })
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 0, max: 9 }), (a, b, remindBefore) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((m) => at(task.madeAt).add({ minutes: m }))
        if (!earlier || !later) return
        const of = (now: Temporal.Instant) => newsOf({ ...task, remindBefore }, { me: 'rizal', now, zone })
        const [first, second] = [of(earlier), of(later)]
        expect(Temporal.Instant.compare(first?.at ?? '', earlier)).toBeLessThanOrEqual(0)
        expect(WHATS.indexOf(second?.what ?? 'given')).toBeGreaterThanOrEqual(WHATS.indexOf(first?.what ?? 'given'))
      }),
    )
  })
})

describe('when somebody is reminded', () => {
  const spec = { at: '/beranda', does: 'tasks.do' } as const

  it('follows from the window, unless the kind of work says otherwise', () => {
    expect(remindedOf({ ...spec, within: 3 })).toEqual({ before: 0, leads: 7 })
    expect(remindedOf({ ...spec, within: 14 })).toEqual({ before: 2, leads: 7 })
    expect(remindedOf({ ...spec, urgent: true })).toEqual({ before: 0, leads: 1 })
    expect(remindedOf({ ...spec, within: 30, remind: { before: 5 } })).toEqual({ before: 5, leads: 7 })
  })

  it('those who lead hear of it the given days after its end, and of what has no end never', () => {
    expect(leadsFrom({ dueOn: '2026-01-20', leadsAfter: 7 })?.toString()).toBe('2026-01-28')
    expect(leadsFrom({ dueOn: null, leadsAfter: 7 })).toBeNull()
  })
})

describe('what was read', () => {
  it('is new again when something came after it', () => {
    const seen = new Map([
      ['*', '2026-01-12T05:00:00Z'],
      ['one', '2026-01-13T05:00:00Z'],
    ])
    expect(isSeen(seen, 'two', '2026-01-12T04:00:00Z')).toBe(true)
    expect(isSeen(seen, 'two', '2026-01-12T06:00:00Z')).toBe(false)
    expect(isSeen(seen, 'one', '2026-01-13T05:00:00Z')).toBe(true)
    expect(isSeen(seen, 'one', '2026-01-13T05:00:01Z')).toBe(false)
  })

  it('stands below what was not, and urgent news above other news', () => {
    const lines = [
      { isNew: false, isUrgent: true, at: '2026-01-14' },
      { isNew: true, isUrgent: false, at: '2026-01-13' },
      { isNew: true, isUrgent: true, at: '2026-01-12' },
      { isNew: true, isUrgent: false, at: '2026-01-15' },
    ]
    expect(lines.toSorted(byNews).map((l) => l.at)).toEqual(['2026-01-12', '2026-01-15', '2026-01-13', '2026-01-14'])
  })
})

describe('a mail', () => {
  it('goes to what is an address', () => {
    for (const good of ['rizal@sentra.go.id', 'r.h+titian@a-b.co', 'R_1%x@A.ID'])
      expect(isAddress(good), good).toBe(true)
    for (const bad of ['', 'rizal', 'rizal@sentra', '@sentra.id', 'a b@sentra.id', 'a@b..id', 'a@b.id\nBcc: x@y.id'])
      expect(isAddress(bad), bad).toBe(false)
  })

  it('waits in quiet hours, also over midnight, from their first minute until their last', () => {
    const night = { from: '21:00', until: '05:30' }
    const quiet = (hours: typeof night | null, time: string) => isQuiet(hours, at(`2026-01-12T${time}:00Z`), 'UTC')
    expect(['20:59', '21:00', '23:59', '00:00', '05:29', '05:30'].map((time) => quiet(night, time))).toEqual([
      ...[false, true, true],
      ...[true, true, false],
    ])
    const noon = { from: '12:00', until: '13:00' }
    expect(['11:59', '12:00', '12:59', '13:00'].map((time) => quiet(noon, time))).toEqual([false, true, true, false])
    expect(quiet({ from: '12:00', until: '12:00' }, '12:00')).toBe(false)
    expect(quiet(null, '23:00')).toBe(false)
    expect(isQuiet(night, at('2026-01-12T14:30:00Z'), zone), '21.30 in Jakarta').toBe(true)
  })

  it('is read until its latest line, in whatever order they stand', () => {
    const lines = ['2026-01-12T05:00:00Z', '2026-01-13T05:00:00Z', '2026-01-12T06:00:00Z'].map((when) => ({ at: when }))
    expect(untilOf(lines)).toBe('2026-01-13T05:00:00Z')
    expect(untilOf([])).toBe('')
  })

  it('says when: the hour of what is new, and of what was given the hour in which it was', () => {
    const reader = { me: 'rizal', zone }
    expect(newsOf(task, { ...reader, now: at('2026-01-12T03:00:00Z') })).toEqual({
      ...{ what: 'given', at: '2026-01-12T02:00:00Z' },
    })
    expect(newsOf(task, { ...reader, now: at('2026-01-19T20:00:00Z') })?.at).toBe('2026-01-19T17:00:00Z')
    const endless = { ...task, dueOn: null }
    expect(newsOf(endless, { ...reader, now: at('2026-05-19T20:00:00Z') })?.what).toBe('given')
    const unreminded = { ...task, remindBefore: 0 }
    expect(newsOf(unreminded, { ...reader, now: at('2026-01-19T16:59:00Z') })?.what).toBe('given')
  })

  it('puts two lines of one moment beside each other', () => {
    const line = { isNew: true, isUrgent: false, at: '2026-01-12' }
    expect(byNews(line, { ...line })).toBe(0)
    expect([byNews(line, { ...line, at: '2026-01-13' }), byNews({ ...line, at: '2026-01-13' }, line)]).toEqual([1, -1])
  })
})
