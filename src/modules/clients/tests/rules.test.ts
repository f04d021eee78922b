import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeReasons, isMinimum, mayUndo, missingParts, renumbered, type Stay } from '../rules.ts'

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

describe('stays on one thread', () => {
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

  it('number two stays of one day the same way, however they come', () => {
    const stays = ['b', 'a', 'c'].map((caseId) => ({ caseId, openedOn: '2026-01-05', episode: 0 }))
    const first = renumbered(stays)
    expect(first).toEqual([
      { caseId: 'a', episode: 1 },
      { caseId: 'b', episode: 2 },
      { caseId: 'c', episode: 3 },
    ])
    expect(renumbered(stays.toReversed())).toEqual(first)
  })

  it('lets a joining be undone for thirty days to the minute', () => {
    const at = Temporal.Instant.from('2026-01-12T02:00:00Z')
    expect([mayUndo(at, at.add({ hours: 720 })), mayUndo(at, at.add({ hours: 720, seconds: 1 }))]).toEqual([
      true,
      false,
    ])
  })
})
