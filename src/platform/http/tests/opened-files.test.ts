import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_FILES, OpenedFiles } from '../opened-files.ts'

const at = (minutes: number) => Temporal.Instant.from('2026-01-12T02:00:00Z').add({ minutes })
const many = (n: number, from = 0) => Array.from({ length: n }, (_, i) => [`case-${from + i}`])

describe('how many files somebody opens within an hour', () => {
  it('lets a day of work through, and the same file as often as she likes', () => {
    const opened = new OpenedFiles()
    for (const files of [...many(MOST_FILES), ...many(MOST_FILES)])
      expect(opened.open('rizal', files, at(0))).toBe('open')
  })

  it('stops the next one, tells of it once, and leaves what is open open', () => {
    const opened = new OpenedFiles()
    for (const files of many(MOST_FILES)) opened.open('rizal', files, at(0))
    expect(['a', 'b', 'c'].map((file) => opened.open('rizal', [file], at(1)))).toEqual([
      'now_too_many',
      'too_many',
      'too_many',
    ])
    expect(opened.open('rizal', ['case-7'], at(1))).toBe('open')
    expect(opened.open('wulan', ['a'], at(1)), 'of a colleague').toBe('open')
  })

  it('tells of the next try when nobody could be told of the first', () => {
    const opened = new OpenedFiles()
    for (const files of many(MOST_FILES)) opened.open('rizal', files, at(0))
    expect(opened.open('rizal', ['a'], at(1))).toBe('now_too_many')
    opened.notTold('rizal')
    expect(opened.open('rizal', ['a'], at(1))).toBe('now_too_many')
    expect(opened.open('rizal', ['a'], at(1))).toBe('too_many')
  })

  it('counts no list, no round and no number', () => {
    const opened = new OpenedFiles()
    for (let i = 0; i < 50; i++) expect(opened.open('sri', many(40, 100 * i).flat(), at(0))).toBe('open')
    expect(opened.open('sri', [], at(0))).toBe('open')
    for (const files of many(MOST_FILES)) expect(opened.open('sri', files, at(0))).toBe('open')
  })

  it('begins anew when she said why, and as the hour goes by', () => {
    const opened = new OpenedFiles()
    for (const files of many(MOST_FILES)) opened.open('rizal', files, at(0))
    expect(opened.open('rizal', ['x'], at(59))).toBe('now_too_many')
    opened.goOn('rizal')
    for (const files of many(MOST_FILES, 500)) expect(opened.open('rizal', files, at(59))).toBe('open')
    expect(opened.open('rizal', ['x'], at(60)), 'as many again, and no more').toBe('now_too_many')
    expect(opened.open('rizal', ['x'], at(119))).toBe('open')
  })

  it('never shows more than sixty within any hour to whoever says nothing', () => {
    const step = fc.record({ file: fc.nat(200), after: fc.nat(10) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const opened = new OpenedFiles()
        const shown: { file: number; minute: number }[] = []
        let minute = 0
        for (const { file, after } of steps) {
          minute += after % 3
          if (opened.open('rizal', [`case-${file}`], at(minute)) === 'open') shown.push({ file, minute })
        }
        for (const { minute: end } of shown)
          expect(
            new Set(shown.filter((s) => s.minute <= end && s.minute > end - 60).map((s) => s.file)).size,
          ).toBeLessThanOrEqual(MOST_FILES)
      }),
    )
  })
})
