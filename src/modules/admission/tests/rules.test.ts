import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { formatRegNumber } from '../../../kernel/reg-number.ts'
import { DOCUMENT_STATES, DOCUMENTS, nextSerial, plannedEnd } from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }

const date = (iso: string) => Temporal.PlainDate.from(iso)

describe('the papers', () => {
  it('and what is known of them have a word each, and no word is left without its paper', () => {
    expect(worded(words, 'document')).toEqual(DOCUMENTS.toSorted())
    expect(worded(words, 'paper')).toEqual(DOCUMENT_STATES.toSorted())
  })
})

describe('arrival', () => {
  it('ends the programme on 10 July for 180 days from 12 January, the day of arrival being the first', () => {
    expect(plannedEnd(date('2026-01-12'), 180).toString()).toBe('2026-07-10')
    expect(plannedEnd(date('2026-01-12'), 1).toString()).toBe('2026-01-12')
  })

  it('goes on from the highest number that was given, without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.array(fc.nat()), (n, order) => {
        const given = Array.from({ length: n }, (_, i) =>
          formatRegNumber({ year: 2026, intake: 1, serial: i + 1 }),
        ).sort((a, b) => (order[a.length] ?? 0) - (order[b.length] ?? 1))
        expect(nextSerial(given)).toBe(n + 1)
      }),
    )
  })

  it('goes by what was given, also where a number is missing, and not by a number that is none', () => {
    const given = (serial: number) => formatRegNumber({ year: 2026, intake: 1, serial })
    expect(nextSerial([given(7), given(2)])).toBe(8)
    expect(nextSerial(['nomor lama', given(2)])).toBe(3)
    expect(nextSerial(['nomor lama'])).toBe(1)
  })
})
