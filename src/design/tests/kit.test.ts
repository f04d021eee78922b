import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../kernel/words.ts'
import { initialsOf } from '../avatar.tsx'
import { toggled } from '../choices.tsx'
import {
  boxesOf,
  boxesShowing,
  cleanBoxes,
  type DateBoxes,
  emptyDate,
  readDate,
  textOf,
  wholeDay,
} from '../date-boxes.ts'
import { refuseFile } from '../file-drop.tsx'
import { levelWord } from '../goal-planks.tsx'
import { ICON_NAMES } from '../icon-names.ts'
import { calledOn } from '../person-name.tsx'
import { stageSentence } from '../stage-path.tsx'
import en from '../words/en.json' with { type: 'json' }
import id from '../words/id.json' with { type: 'json' }

const here = (path: string) => new URL(`../${path}`, import.meta.url)

describe('a date in three boxes', () => {
  const boxes = (day: string, month: string, year: string) => ({ ...emptyDate, day, month, year })

  it('gives the day back that was put in, for every day of the calendar', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        expect(readDate(boxesOf(iso))).toEqual({ kind: 'date', iso })
      }),
    )
  })

  it('never bends a day that does not exist into another one', () => {
    expect(readDate(boxes('31', '2', '1998'))).toEqual({ kind: 'wrong', why: 'no_such_day' })
    expect(readDate(boxes('29', '2', '2000'))).toEqual({ kind: 'date', iso: '2000-02-29' })
    expect(readDate(boxes('0', '5', '1998'))).toEqual({ kind: 'wrong', why: 'no_such_day' })
    expect(readDate(boxes('5', '13', '1998'))).toEqual({ kind: 'wrong', why: 'no_such_day' })
  })

  it('says what is missing, and takes an age when the date is not known', () => {
    expect(readDate(emptyDate)).toEqual({ kind: 'empty' })
    expect(readDate(boxes('5', '', '1998'))).toEqual({ kind: 'wrong', why: 'incomplete' })
    expect(readDate(boxes('5', '8', '98'))).toEqual({ kind: 'wrong', why: 'incomplete' })
    expect(readDate({ ...emptyDate, about: true, age: '27' })).toEqual({ kind: 'age', years: 27 })
  })

  it('keeps digits only', () => {
    expect(cleanBoxes(boxes('5a', ' 8', '19985')).year).toBe('1998')
    expect(cleanBoxes(boxes('5a', ' 8', '1998'))).toMatchObject({ day: '5', month: '8' })
  })

  it('keeps what is being typed, and gives way to a day that came from elsewhere, or was taken away', () => {
    expect(boxesShowing(boxes('5', '', ''), '')).toEqual(boxes('5', '', ''))
    expect(boxesShowing(boxes('05', '08', '1998'), '1998-08-05')).toEqual(boxes('05', '08', '1998'))
    expect(boxesShowing(boxes('5', '8', '1998'), '2026-01-12')).toEqual(boxesOf('2026-01-12'))
    expect(boxesShowing(emptyDate, '2026-01-12')).toEqual(boxesOf('2026-01-12'))
    expect(boxesShowing(boxes('5', '8', '1998'), '')).toEqual(emptyDate)
  })

  it('hands up what was typed while it is no day, and shows it again when the draft comes back', () => {
    const typed: [DateBoxes, string][] = [
      [boxes('5', '3', '98'), '5/3/98'],
      [boxes('31', '2', '2026'), '31/2/2026'],
      [boxes('', '', '1998'), '//1998'],
      [boxes('05', '08', '1998'), '1998-08-05'],
      [emptyDate, ''],
    ]
    for (const [in3, text] of typed) {
      expect(textOf(in3)).toBe(text)
      expect(boxesShowing(in3, text)).toEqual(in3)
      expect(textOf(boxesShowing(emptyDate, text))).toBe(text)
    }
    expect(typed.map(([, text]) => wholeDay(text))).toEqual([null, null, null, '1998-08-05', null])
    expect(boxesShowing(boxes('5', '3', '98'), '1998-08-05')).toEqual(boxesOf('1998-08-05'))
  })
})

describe('a person on the screen', () => {
  it('is her code when she is protected, whatever else is known and whoever looks on', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), fc.boolean(), (name, masked) => {
        expect(calledOn({ name, code: 'R-7', shielded: true }, masked)).toBe('R-7')
        expect(calledOn({ name, shielded: true }, masked)).toBe('—')
      }),
    )
  })

  it('is initials while somebody looks on', () => {
    expect(calledOn({ name: 'Ibu Suryani' }, false)).toBe('Ibu Suryani')
    expect(calledOn({ name: 'Ibu Suryani' }, true)).toBe('SU')
  })

  it('has initials without the form of address', () => {
    expect(initialsOf('Ibu Suryani')).toBe('SU')
    expect(initialsOf('Rizal Hakim')).toBe('RH')
    expect(initialsOf('2026-II-008')).toBe('08')
    expect(initialsOf('Mbak Yuliana Dwi Putri')).toBe('YD')
    expect(initialsOf('')).toBe('')
  })
})

describe('small pieces', () => {
  it('say the stage with its number, and only "Tindak lanjut" after the eighth', () => {
    expect(stageSentence(5)).toBe('5 dari 8 · Pelaksanaan')
    expect(stageSentence(9)).toBe('Tindak lanjut')
  })

  it('write levels with a real minus', () => {
    expect([-2, 0, 1].map((level) => levelWord(level as -2 | 0 | 1))).toEqual(['−2', '0', '+1'])
  })

  it('keep chosen values in the order of the options', () => {
    const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
    expect(toggled(options, ['c'], 'a', true)).toEqual(['a', 'c'])
    expect(toggled(options, ['a', 'c'], 'a', false)).toEqual(['c'])
  })

  it('refuse a file of a wrong kind or too big before it is sent, and say why', () => {
    const file = (name: string, type: string, size: number) => new File([new Uint8Array(size)], name, { type })
    expect(refuseFile(file('a.pdf', 'application/pdf', 10), '.pdf,image/*', 100)).toBeUndefined()
    expect(refuseFile(file('a.png', 'image/png', 10), '.pdf,image/*', 100)).toBeUndefined()
    expect(refuseFile(file('a.exe', '', 10), '.pdf,image/*', 100)).toContain('a.exe')
    expect(refuseFile(file('a.pdf', 'application/pdf', 2_000_001), '.pdf', 2_000_000)).toContain('2 MB')
  })
})

describe('what the kit is drawn with', () => {
  it('has every drawing under the name that the code knows, and no other', () => {
    const sprite = readFileSync(here('assets/icons.svg'), 'utf8')
    const drawn = [...sprite.matchAll(/<symbol id="i-([^"]+)"/g)].map((found) => found[1])
    expect([...drawn].sort()).toEqual([...ICON_NAMES].sort())
  })

  it('has the same words in both languages', () => {
    expect(problemsOf(id, en)).toEqual([])
  })

  it('has no inline style anywhere, and no picture inside a stylesheet: the content policy forbids both', () => {
    const files = readdirSync(here('.'), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.tsx')))
      expect(readFileSync(here(file), 'utf8'), file).not.toMatch(/\sstyle=/)
    for (const file of files.filter((name) => name.endsWith('.css')))
      expect(readFileSync(here(file), 'utf8'), file).not.toContain('data:image')
  })

  it('hides no flag on any screen: what must be seen before acting with her is seen on the phone, too', () => {
    const files = readdirSync(here('styles'), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.css')))
      expect(readFileSync(here(`styles/${file}`), 'utf8'), file).not.toMatch(/\.flag[^{}]*\{[^}]*display: none/)
  })

  it('imports every stylesheet once, in a layer', () => {
    const entry = readFileSync(here('styles/styles.css'), 'utf8')
    const files = readdirSync(here('styles'), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.css') && name !== 'styles.css'))
      expect(entry.split(`"./${file}" layer(`).length, file).toBe(2)
  })
})
