import { afterEach, describe, expect, it } from 'vitest'
import { setLocale } from '../../../kernel/words.ts'
import {
  addDays,
  ageOf,
  clockOf,
  dayKey,
  instantAt,
  longDay,
  momentOf,
  pastDay,
  setZone,
  shortDay,
  timeTyped,
  topDay,
} from '../client/days.ts'
import { taskWord } from '../client/task-words.ts'

const EVENING = '2026-01-12T16:30:00Z' // 23.30 in Palembang, 01.30 of the next day in Jayapura

describe('days and times on a screen', () => {
  afterEach(() => {
    setZone(undefined)
    setLocale('id')
  })

  it('stand in the sentence of a task as people say them', () => {
    expect(taskWord('publish_week', { on: '2026-01-12' })).toBe('Periksa dan terbitkan jadwal minggu mulai Sen 12 Jan')
  })

  it('say the year of a day that lies in an earlier one, so that a year does not look like a week', () => {
    expect(pastDay('2025-11-21')).toBe('Jum 21 Nov 2025')
    expect(pastDay(new Date())).not.toMatch(/\d{4}/)
  })

  it('stand on the clock of the centre, wherever the device thinks that it is', () => {
    setZone('Asia/Jakarta')
    expect([dayKey(EVENING), clockOf(EVENING), momentOf(EVENING)]).toEqual(['2026-01-12', '23.30', 'Sen 12 Jan 23.30'])
    setZone('Asia/Jayapura')
    expect([dayKey(EVENING), clockOf(EVENING), momentOf(EVENING)]).toEqual(['2026-01-13', '01.30', 'Sel 13 Jan 01.30'])
  })

  it.each(['Asia/Jakarta', 'Asia/Jayapura', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'leave a day without a time where it is: %s',
    (zone) => {
      setZone(zone)
      expect([dayKey('2026-07-10'), shortDay('2026-07-10'), longDay('2026-07-10')]).toEqual([
        '2026-07-10',
        'Jum 10 Jul',
        'Jumat, 10 Juli 2026',
      ])
    },
  )

  it.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])('read a typed time back as it was typed: %s', (zone) => {
    setZone(zone)
    for (const time of ['00:00', '06:59', '23:59']) {
      const instant = instantAt('2026-03-01', time)
      expect([dayKey(instant ?? ''), clockOf(instant ?? '')]).toEqual(['2026-03-01', time.replace(':', '.')])
    }
  })

  it('bend nothing that is no day and no time', () => {
    expect(instantAt('', '09:00')).toBeNull()
    expect(instantAt('2026-03-01', '')).toBeNull()
    expect(['9.50', '09:05', '24.00', '9.5', 'pagi'].map(timeTyped)).toEqual(['09:50', '09:05', null, null, null])
  })

  it('count days over the end of a month, and years by the birthday', () => {
    expect([addDays('2026-02-27', 3), addDays('2026-01-01', -1)]).toEqual(['2026-03-02', '2025-12-31'])
    expect(ageOf('1998-08-05', null, '2026-08-04')).toBe(27)
    expect(ageOf('1998-08-05', null, '2026-08-05')).toBe(28)
    expect(ageOf(null, null, '2026-08-05')).toBeNull()
  })

  it('follow the language', () => {
    setZone('Asia/Jakarta')
    expect(topDay(EVENING)).toBe('Sen 12 Januari')
    setLocale('en')
    expect([topDay(EVENING), clockOf(EVENING)]).toEqual(['Mon 12 January', '23:30'])
  })
})
