import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { letterNumber } from '../../../kernel/letter-number.ts'
import {
  CANCEL_REASONS,
  fileName,
  mayStep,
  openingTab,
  SENT_WAYS,
  SHEET_MAKERS,
  STATES,
  TAB_NAMES,
  TABS,
  WRITERS,
} from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }

const parts = {
  pattern: '{klas}/{nomor}/{unit}/{tahun}',
  letterClass: '400.9',
  unit: 'PANTI',
  on: Temporal.PlainDate.from('2026-07-03'),
}

describe('a letter number', () => {
  it('is class, running number with three figures, unit and year', () => {
    expect(letterNumber({ ...parts, runningNo: 12 })).toBe('400.9/012/PANTI/2026')
    expect(letterNumber({ ...parts, runningNo: 1234 })).toBe('400.9/1234/PANTI/2026')
  })

  it('says what kind of paper it is in front of the unit', () => {
    expect(letterNumber({ ...parts, runningNo: 14, kind: 'BA' })).toBe('400.9/014/BA/PANTI/2026')
  })

  it('knows the month in both ways of writing, and leaves an unknown word as it is', () => {
    expect(letterNumber({ ...parts, pattern: '{nomor}/{bulan}/{bulan_romawi}/{apa}/{tahun}', runningNo: 447 })).toBe(
      '447/7/VII/{apa}/2026',
    )
  })

  it('is different for every running number and every year, whatever the pattern leaves out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('{klas}', '{klas}/{nomor}', '{nomor}/{tahun}', 'x', '{unit}-{bulan}'),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        (pattern, a, b) => {
          fc.pre(a !== b)
          expect(letterNumber({ ...parts, pattern, runningNo: a })).not.toBe(
            letterNumber({ ...parts, pattern, runningNo: b }),
          )
          expect(letterNumber({ ...parts, pattern, runningNo: a })).not.toBe(
            letterNumber({ ...parts, pattern, runningNo: a, on: parts.on.add({ years: 1 }) }),
          )
        },
      ),
    )
  })
})

describe('whoever writes', () => {
  it('takes a number for the house, its social work or its office; a class prints sheets without one', () => {
    expect(WRITERS.toSorted()).toEqual(['administration', 'coordinator', 'head', 'social_worker'])
    for (const role of WRITERS) expect(SHEET_MAKERS).toContain(role)
    for (const role of ['class_coordinator', 'sewing_companion', 'salon_companion', 'instructor'] as const)
      expect(SHEET_MAKERS).toContain(role)
    expect(new Set(SHEET_MAKERS).size).toBe(8)
  })
})

describe('the way of a letter', () => {
  it('goes forward only, a step may be left out, and a number can be cancelled until then', () => {
    const order = ['issued', 'printed', 'signed', 'archived'] as const
    for (const [i, from] of order.entries())
      for (const [j, to] of order.entries()) expect(mayStep(from, to)).toBe(i < j)
    for (const from of ['issued', 'printed', 'signed'] as const) expect(mayStep(from, 'cancelled')).toBe(true)
  })

  it('begins with a number: a draft can be neither printed nor signed nor cancelled before', () => {
    expect(STATES.filter((to) => mayStep('draft', to))).toEqual(['issued'])
  })

  it('has a word for each step, reason and way of sending, and no word is left without its own', () => {
    // shown besides: a draft that was put away, a letter that was sent, one that came back signed outside
    expect(worded(words, 'state')).toEqual([...STATES, 'certified', 'filed', 'sent'].toSorted())
    expect(worded(words, 'reason')).toEqual(CANCEL_REASONS.toSorted())
    expect(worded(words, 'how')).toEqual(SENT_WAYS.toSorted())
    expect(worded(words, 'tab')).toEqual(TAB_NAMES.toSorted())
  })

  it('never leads out of the archive or of a cancelled number, and never back to a draft', () => {
    for (const to of STATES) {
      expect(mayStep('archived', to)).toBe(false)
      expect(mayStep('cancelled', to)).toBe(false)
      expect(mayStep(to, 'draft')).toBe(false)
    }
  })
})

describe('the list of letters', () => {
  it('shows every letter in exactly one part of its way, and every one that left draft in the register', () => {
    const way = TAB_NAMES.filter((tab) => tab !== 'book')
    expect(way.flatMap((tab) => [...TABS[tab]]).toSorted()).toEqual(STATES.toSorted())
    expect(TABS.book.toSorted()).toEqual(STATES.filter((s) => s !== 'draft').toSorted())
  })

  it('opens where something is to be done: the usual part, else the first that holds something', () => {
    const none = { draft: 0, number: 0, signature: 0, archive: 0, book: 9 }
    expect(openingTab({ ...none, draft: 2, number: 1 })).toBe('number')
    expect(openingTab({ ...none, draft: 2, signature: 1 })).toBe('draft')
    expect(openingTab({ ...none, signature: 1, archive: 9 })).toBe('signature')
    expect(openingTab({ ...none, archive: 9 })).toBe('number')
  })
})

describe('the name of a file', () => {
  it('D19 holds code and number, and on a neutral letter not even the code', () => {
    expect(
      fileName('f07', { number: '400.9/014/BA/PANTI/2026', on: '2026-01-12', isNeutral: false, ending: 'pdf' }),
    ).toBe('f07-400.9-014-BA-PANTI-2026.pdf')
    expect(
      fileName('f07', { number: '400.9/001/BA/SEKRT/2026', on: '2026-01-12', isNeutral: true, ending: 'pdf' }),
    ).toBe('surat-400.9-001-BA-SEKRT-2026.pdf')
    expect(fileName('f16', { number: null, on: '2026-01-30', isNeutral: true, ending: 'pdf' })).toBe(
      'surat-2026-01-30.pdf',
    )
  })

  it('C09 E17 has no sign that a folder or a shell could read, whatever the number is', () => {
    fc.assert(
      fc.property(fc.string(), (number) => {
        expect(fileName('f01', { number, on: '2026-01-12', isNeutral: false, ending: 'pdf' })).toMatch(
          /^f01-[A-Za-z0-9.-]*\.pdf$/,
        )
      }),
    )
  })
})
