import { describe, expect, it } from 'vitest'
import { type Told, weeksOf } from '../screens/timeline-lines.ts'

let seq = 100
/** Newest first, as the server gives them. */
const told = (kind: string, on: string, more: Partial<Told> = {}): Told => ({
  ...{ seq: seq--, kind, on, by: 'Rizal', subjectId: null, text: null, isRestricted: false, line: null },
  ...more,
})
const say = (i: Told) => i.kind
const step = (kind: string, on: string, subjectId: string) => told(kind, on, { subjectId, line: 'step' })

describe('the timeline of one woman', () => {
  it('stands by weeks that begin on Monday, and gathers what is routine', () => {
    const group = (on: string) => told('groups.attended', on, { line: 'weekly' })
    const weeks = weeksOf(
      [told('sessions.note_saved', '2026-04-07'), group('2026-04-06'), group('2026-04-05'), group('2026-03-30')],
      say,
    )
    expect(weeks.map((w) => [w.monday, w.lines.length, w.weekly.length])).toEqual([
      ['2026-04-06', 1, 1],
      ['2026-03-30', 0, 2],
    ])
  })

  it('says one line for one thing: thirteen parts that were written are steps of the assessment', () => {
    const parts = Array.from({ length: 13 }, () => step('assessments.part_written', '2026-04-06', 'a1'))
    const [alone] = weeksOf(parts, say)
    expect(alone?.lines.map((l) => [l.lead.kind, l.times, l.steps.length])).toEqual([
      ['assessments.part_written', 13, 0],
    ])
    const [week] = weeksOf(
      [
        step('assessments.problems_ranked', '2026-04-08', 'a1'),
        told('assessments.signed_off', '2026-04-08', { subjectId: 'a1' }),
        ...parts,
        told('sessions.note_saved', '2026-04-06', { subjectId: 'n1' }),
      ],
      say,
    )
    expect(week?.lines.map((l) => [l.lead.kind, l.steps.map((s) => [s.of.kind, s.times])])).toEqual([
      [
        'assessments.signed_off',
        [
          ['assessments.problems_ranked', 1],
          ['assessments.part_written', 13],
        ],
      ],
      ['sessions.note_saved', []],
    ])
  })

  it('does not take what has words of its own, another hand or another day for the same', () => {
    const note = (text: string) => told('sessions.note_saved', '2026-04-07', { text })
    const contact = (more: Partial<Told> = {}) => told('contacts.contact_recorded', '2026-04-07', more)
    const [week] = weeksOf(
      [note('pagi'), note('sore'), contact(), contact(), contact({ by: 'Yanti' }), contact({ on: '2026-04-06' })],
      say,
    )
    expect(week?.lines.map((l) => l.times)).toEqual([1, 1, 2, 1, 1])
    const closed = () => told('sessions.note_saved', '2026-04-07', { isRestricted: true })
    expect(weeksOf([closed(), closed()], say)[0]?.lines).toHaveLength(2) // two gaps are two notes
  })
})
