import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRegNumber } from '../../../kernel/reg-number.ts'
import {
  alikeReasons,
  isMinimum,
  mayUndo,
  missingParts,
  nextSerial,
  plannedEnd,
  renumbered,
  type Stay,
  stands,
  validUntil,
} from '../rules.ts'

const date = (iso: string) => Temporal.PlainDate.from(iso)

describe('consent', () => {
  it('holds without end for the service, ninety days for what leaves the house, and as long as she said', () => {
    expect(validUntil('service', date('2026-01-12'))).toBeNull()
    expect(validUntil('health_partner', date('2026-01-12'))?.toString()).toBe('2026-04-12')
    expect(validUntil('disclosure', date('2026-01-12'), date('2026-02-01'))?.toString()).toBe('2026-02-01')
  })

  it('stands up to its last day, and only for a yes', () => {
    const line = (answer: string, until: string | null) => ({ purpose: 'photo', answer, validUntil: until })
    expect(stands(line('partly', '2026-04-12'), date('2026-04-12'))).toBe(true)
    expect(stands(line('agree', '2026-04-12'), date('2026-04-13'))).toBe(false)
    for (const answer of ['refuse', 'postpone', 'withdrawn'])
      expect(stands(line(answer, null), date('2026-01-12'))).toBe(false)
    expect(stands(undefined, date('2026-01-12'))).toBe(false)
  })
})

describe('the registration', () => {
  it('is the minimum with a name and a birth date or an estimate', () => {
    expect([
      isMinimum({ fullName: 'Dewi', birthYear: 2003 }),
      isMinimum({ fullName: 'Dewi', birthDate: '2003-03-29' }),
    ]).toEqual([true, true])
    expect([isMinimum({ fullName: 'Dewi' }), isMinimum({ birthYear: 2003 }), isMinimum({})]).toEqual([
      false,
      false,
      false,
    ])
  })

  it('names what is still empty', () => {
    expect(missingParts({ nik: '1', kk: '', birthDate: '2003-03-29' })).toEqual([
      'kk',
      'birthPlace',
      'motherName',
      'religion',
      'literacy',
      'education',
      'maritalStatus',
      'addressOnCard',
      'district',
    ])
  })

  it('ends the programme on 10 July for 180 days from 12 January, the day of arrival being the first', () => {
    expect(plannedEnd(date('2026-01-12'), 180).toString()).toBe('2026-07-10')
    expect(plannedEnd(date('2026-01-12'), 1).toString()).toBe('2026-01-12')
  })
})

describe('two files', () => {
  const dewi = { fullName: 'Dewi Puspitasari', birthDate: '2003-03-29', district: 'Indralaya' }
  it('look alike by name and birth or district, never by the name alone', () => {
    expect(alikeReasons(dewi, { fullName: 'Dewi Puspita', birthDate: '2003-03-29', district: ' INDRALAYA' })).toEqual([
      'alike_name_birth',
      'alike_name_district',
    ])
    expect(alikeReasons(dewi, { fullName: 'Dewi Puspitasari' })).toEqual([])
    expect(alikeReasons(dewi, { fullName: 'Sumarni', birthDate: '2003-03-29', district: 'Indralaya' })).toEqual([])
  })

  it('compares years where one of them knows only the year, and days where both know the day', () => {
    expect(alikeReasons(dewi, { fullName: 'Dewi Puspitasari', birthYear: 2003 })).toEqual(['alike_name_birth'])
    expect(alikeReasons(dewi, { fullName: 'Dewi Puspitasari', birthDate: '2003-03-30' })).toEqual([])
  })

  it('agree whichever is asked about first', () => {
    const known = fc.record({
      fullName: fc.constantFrom('Dewi Puspita', 'Dewi Puspitasari', 'Siti Aminah', undefined),
      birthDate: fc.constantFrom('2003-03-29', '2003-03-30', undefined),
      birthYear: fc.constantFrom(2003, 1999, undefined),
      district: fc.constantFrom('Indralaya', 'Kandis', undefined),
    })
    fc.assert(
      fc.property(known, known, (a, b) => {
        expect(alikeReasons(a, b)).toEqual(alikeReasons(b, a))
      }),
    )
  })
})

describe('numbers', () => {
  it('go on from the highest that was given, without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.array(fc.nat()), (n, order) => {
        const given = Array.from({ length: n }, (_, i) =>
          formatRegNumber({ year: 2026, intake: 1, serial: i + 1 }),
        ).sort((a, b) => (order[a.length] ?? 0) - (order[b.length] ?? 1))
        expect(nextSerial(given)).toBe(n + 1)
      }),
    )
  })

  it('number the stays of one woman from one in the order in which they began, and change nothing that is right', () => {
    const stay: fc.Arbitrary<Stay> = fc.record({
      caseId: fc.uuid(),
      openedOn: fc.constantFrom('2024-06-06', '2025-02-02', '2026-01-05'),
      episode: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(stay, { selector: (s) => s.caseId, maxLength: 6 }), (stays) => {
        const changes = new Map(renumbered(stays).map((c) => [c.caseId, c.episode]))
        const after = stays.map((s) => ({ ...s, episode: changes.get(s.caseId) ?? s.episode }))
        expect(after.map((s) => s.episode).sort()).toEqual(stays.map((_, i) => i + 1))
        for (const a of after)
          for (const b of after) if (a.openedOn < b.openedOn) expect(a.episode).toBeLessThan(b.episode)
        expect(renumbered(after)).toEqual([])
      }),
    )
  })

  it('lets a joining be undone for thirty days to the minute', () => {
    const at = Temporal.Instant.from('2026-01-12T02:00:00Z')
    expect([mayUndo(at, at.add({ hours: 720 })), mayUndo(at, at.add({ hours: 720, seconds: 1 }))]).toEqual([
      true,
      false,
    ])
  })
})
