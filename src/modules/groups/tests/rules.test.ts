import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { ATTENDED, attendanceOf, countedAs, isGood, MARKS, METHODS, mayMark, receivers, takesExcuse } from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }

describe('what a group says in codes', () => {
  it('has a word for each choice, and no word is left without its choice', () => {
    expect(worded(words, 'method')).toEqual(METHODS.toSorted())
    expect(worded(words, 'mark')).toEqual([...MARKS, 'not_listed'].toSorted())
    expect(worded(words, 'letter')).toEqual([...MARKS, 'not_listed'].toSorted())
  })
})

describe('the material of a session', () => {
  const ani = { mark: 'present', materialOn: null } as const
  const sri = { mark: 'sick', materialOn: '2026-01-13' } as const
  it('is ticked for whoever was there until it is written down, whatever was asked before; then for whoever has it', () => {
    expect(receivers([ani, sri], null)).toEqual([ani])
    expect(receivers([ani, sri], 'Buku kas')).toEqual([sri])
  })
})

describe('attendance', () => {
  it('is (present + late + dispensation) over the sessions held less those missed through illness with a letter', () => {
    expect(attendanceOf({ present: 15, late: 2, dispensation: 1, excused: 1, no_reason: 1, sick: 5 })).toEqual({
      attended: 18,
      counted: 20,
      percent: 90,
    })
  })
  it('counts illness as held until its letter is there, and nothing else by a letter', () => {
    expect([countedAs('sick', false), countedAs('sick', true), countedAs('excused', false)]).toEqual([
      'sick_open',
      'sick',
      'excused',
    ])
    expect(attendanceOf({ present: 3, sick_open: 1 })).toEqual({ attended: 3, counted: 4, percent: 75 })
  })
  it('falls with every session missed, excused or not, and is rounded half up', () => {
    expect(attendanceOf({ present: 1, excused: 1 }).percent).toBe(50)
    expect(attendanceOf({ present: 1, no_reason: 1 }).percent).toBe(50)
    expect(attendanceOf({ late: 3, no_reason: 5 }).percent).toBe(38)
    expect(attendanceOf({ no_reason: 2 })).toEqual({ attended: 0, counted: 2, percent: 0 })
  })
  it('has no percentage when nothing counts', () => {
    expect(attendanceOf({ sick: 3 })).toEqual({ attended: 0, counted: 0, percent: null })
  })
})

describe('why somebody was not there', () => {
  it('is said of whoever is excused, and of whoever is ill with a letter', () => {
    expect([takesExcuse('excused', 'letter'), takesExcuse('sick', 'letter')]).toEqual([true, true])
    for (const mark of MARKS.filter((m) => m !== 'excused' && m !== 'sick'))
      expect(takesExcuse(mark, 'letter'), mark).toBe(false)
  })

  it('comes with no mark of somebody who was there, and later never as "no reason"', () => {
    for (const mark of ATTENDED) {
      expect(mayMark(mark, undefined), mark).toBe(true)
      expect(mayMark(mark, 'missing'), mark).toBe(false)
    }
    expect([mayMark('no_reason', 'missing'), mayMark('excused', 'missing'), mayMark('excused', 'before')]).toEqual([
      ...[true, true, false],
    ])
  })

  it('is good above three quarters, not at them, and unknown while nothing was held', () => {
    expect([isGood(76), isGood(75), isGood(null)]).toEqual([true, false, false])
  })
})
