import { describe, expect, test } from 'vitest'
import {
  ageOn,
  clockTime,
  dateInWords,
  dateOrNull,
  dayIn,
  longDate,
  mediumDate,
  momentIn,
  monthName,
  shortDate,
  timeIn,
  timeRange,
} from '../dates.ts'

const date = (text: string) => Temporal.PlainDate.from(text)
const tuesday = date('2026-11-24')
const moment = Temporal.Instant.from('2026-11-24T02:30:00Z')

describe('dates in words and figures (design.md 8.2)', () => {
  test('Indonesian', () => {
    expect(longDate(tuesday)).toBe('Selasa, 24 November 2026')
    expect(mediumDate(tuesday)).toBe('24 November 2026')
    expect(shortDate(tuesday)).toBe('Sel 24 Nov')
    expect(longDate(date('2026-05-01'))).toBe('Jumat, 1 Mei 2026')
    expect(shortDate(date('2026-08-16'))).toBe('Min 16 Agu')
  })

  test('English', () => {
    expect(longDate(tuesday, 'en')).toBe('Tuesday, 24 November 2026')
    expect(mediumDate(date('2026-10-05'), 'en')).toBe('5 October 2026')
    expect(shortDate(tuesday, 'en')).toBe('Tue 24 Nov')
  })

  test('a month that does not exist is refused', () => {
    expect(() => monthName(0)).toThrow(RangeError)
    expect(() => monthName(13, 'en')).toThrow(RangeError)
  })
})

describe('times', () => {
  const [eight, ten] = [Temporal.PlainTime.from('08:00'), Temporal.PlainTime.from('10:00:59')]

  test('a time and a range, without a zone', () => {
    expect(clockTime(Temporal.PlainTime.from('09:05'))).toBe('09.05')
    expect(clockTime(Temporal.PlainTime.from('09:05'), 'en')).toBe('09:05')
    expect(timeRange(eight, ten)).toBe('08.00–10.00')
    expect(timeRange(eight, ten, 'en')).toBe('08:00–10:00')
  })

  test('H24 a moment as the clocks of the three zones show it', () => {
    expect(timeIn(moment, 'Asia/Jakarta')).toBe('09.30 WIB')
    expect(timeIn(moment, 'Asia/Makassar')).toBe('10.30 WITA')
    expect(timeIn(moment, 'Asia/Jayapura', 'en')).toBe('11:30 WIT')
    expect(timeIn(moment, 'Asia/Singapore')).toBe('10.30 UTC+08:00')
  })

  test('late in the evening in London it is the next day in Palembang', () => {
    const late = Temporal.Instant.from('2026-11-24T18:00:00Z')
    expect(dayIn(late, 'Asia/Jakarta').toString()).toBe('2026-11-25')
    expect(momentIn(late, 'Asia/Jakarta')).toBe('25 November 2026 pukul 01.00 WIB')
    expect(momentIn(late, 'Asia/Jakarta', 'en')).toBe('25 November 2026, 01:00 WIB')
  })
})

test('a date in words opens a berita acara (domain.md §10.4)', () => {
  expect(dateInWords(date('2026-01-12'))).toBe('Senin tanggal dua belas bulan Januari tahun dua ribu dua puluh enam')
  expect(dateInWords(date('2000-10-31'))).toBe('Selasa tanggal tiga puluh satu bulan Oktober tahun dua ribu')
  expect(dateInWords(date('1998-08-11'))).toBe(
    'Selasa tanggal sebelas bulan Agustus tahun seribu sembilan ratus sembilan puluh delapan',
  )
})

describe('age', () => {
  test('changes on the birthday, not before', () => {
    expect(ageOn(date('2008-02-04'), date('2026-02-03'))).toBe(17)
    expect(ageOn(date('2008-02-04'), date('2026-02-04'))).toBe(18)
    expect(ageOn(tuesday, tuesday)).toBe(0)
  })

  test('H25 someone born on 29 February turns 18 on 1 March of a common year', () => {
    expect(ageOn(date('2008-02-29'), date('2026-02-28'))).toBe(17)
    expect(ageOn(date('2008-02-29'), date('2026-03-01'))).toBe(18)
    expect(ageOn(date('2008-02-29'), date('2028-02-29'))).toBe(20)
  })

  test('before the birth there is no age', () => {
    expect(() => ageOn(date('2026-11-25'), tuesday)).toThrow(RangeError)
  })
})

test('C31 H25 a day that does not exist is null', () => {
  expect(dateOrNull(2026, 2, 29)).toBeNull()
  expect(dateOrNull(2024, 2, 29)?.toString()).toBe('2024-02-29')
  expect(dateOrNull(2026, 13, 1)).toBeNull()
  expect(dateOrNull(2026, 0, 1)).toBeNull()
  expect(dateOrNull(2026, 1, 0)).toBeNull()
})
