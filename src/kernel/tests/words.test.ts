import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { getLocale, onLocale, problemsOf, setLocale, words } from '../words.ts'

const id = {
  'answer.no': 'Tidak',
  'answer.yes': 'Ya, {name}',
  'answer.yes.late': 'Terlambat',
  greet: 'Halo, {name}',
  people_other: '{count} orang',
  save: 'Simpan',
} as const
const en = {
  'answer.no': 'No',
  'answer.yes': 'Yes, {name}',
  'answer.yes.late': 'Late',
  greet: 'Hello, {name}',
  people_one: '{count} person',
  people_other: '{count} people',
  save: 'Save',
} as const
const t = words(id, en)

describe('words', () => {
  afterEach(() => setLocale('id'))

  it('speaks Indonesian first and English after the language is changed', () => {
    expect(t('save')).toBe('Simpan')
    setLocale('en')
    expect(t('save')).toBe('Save')
    expect(getLocale()).toBe('en')
  })

  it('chooses the plural form of each language by count', () => {
    expect(t('people', { count: 1 })).toBe('1 orang')
    expect(t.in('en', 'people', { count: 1 })).toBe('1 person')
    expect(t.in('en', 'people', { count: 0 })).toBe('0 people')
  })

  it('leaves a gap visible when its value is not given, so that the defect is seen', () => {
    expect(t('greet')).toBe('Halo, {name}')
  })

  it('refuses a key that has no sentence', () => {
    // @ts-expect-error the compiler refuses it first
    expect(() => t('unknown')).toThrow('no sentence under "unknown"')
  })

  it('says a code by its group in the language of the reader, with the values that its sentence names', () => {
    expect(t.code('answer', 'no')).toBe('Tidak')
    setLocale('en')
    expect(t.code('answer', 'yes', { name: 'Sari' })).toBe('Yes, Sari')
    expect(t.code('answer.yes', 'late')).toBe('Late')
  })

  it('never says the code itself: without a sentence it refuses, in both languages', () => {
    const fromServer: string = 'perhaps'
    expect(() => t(t.known(`answer.${fromServer}`))).toThrow('no sentence under "answer.perhaps"')
    setLocale('en')
    expect(() => t(t.known(`answer.${fromServer}`))).toThrow('no sentence under "answer.perhaps"')
  })

  it('does not compile when a code of a union has no sentence, when it is any text, or when a group has no codes', () => {
    const known: 'no' | 'yes' = 'no' as 'no' | 'yes' // so that the compiler sees both
    const unknown: 'no' | 'never' = 'no' as 'no' | 'never' // so that the compiler sees both
    expect(t.code('answer', known)).toBe('Tidak')
    // @ts-expect-error there is no sentence under "answer.never"
    t.code('answer', unknown)
    const fromServer: string = 'no'
    // @ts-expect-error a bare string may be anything
    expect(t.code('answer', fromServer)).toBe('Tidak')
    // @ts-expect-error "greet" is a sentence, not a group of codes
    expect(() => t.code('greet', 'no')).toThrow()
  })

  it('does not compile when one language lacks a key', () => {
    // @ts-expect-error English lacks "save"
    words(id, { greet: 'x', people_other: 'x' })
    // @ts-expect-error Indonesian lacks "extra"
    words(id, { ...en, extra: 'x' })
    expect(true).toBe(true)
  })

  it('knows whether a code from the server has a sentence', () => {
    expect(t.has('people')).toBe(true)
    expect(t.has('toString')).toBe(false)
  })

  it('tells its listeners once per change, and none after they stop', () => {
    let told = 0
    const stop = onLocale(() => told++)
    setLocale('en')
    setLocale('en')
    stop()
    setLocale('id')
    expect(told).toBe(1)
  })

  it('never treats a value as a pattern: braces in a name stay as they are', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(t('greet', { name })).toBe(`Halo, ${name}`)
      }),
    )
  })
})

describe('problemsOf', () => {
  it('finds gaps that differ between the languages and empty sentences', () => {
    expect(problemsOf({ a: '{x}', b: '' }, { a: '{y}', b: 'b' })).toEqual([
      '"a" has the gaps {x} in Indonesian, {y} in English',
      '"b" is empty',
    ])
  })
})
