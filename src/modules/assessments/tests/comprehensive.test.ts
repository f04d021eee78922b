import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../comprehensive/finding.ts'
import { confirmationOf, isPossible, METHODS, SOURCES } from '../comprehensive/finding.ts'
import { wordedPart } from '../comprehensive/worded.ts'
import { classOf, formOf, PAGES, PART_CODES, pageOf, type Texts } from '../forms/parts.ts'
import en from '../words/en.json' with { type: 'json' }
import id from '../words/id.json' with { type: 'json' }
import { keyFinding, wholeTexts } from './sample-assessment.ts'

describe('the structure', () => {
  test('has the thirteen parts of the paper, in its order', () => {
    expect(PAGES).toEqual([
      'sources',
      'reason',
      'biological',
      'psychological',
      'social',
      'violence',
      'spiritual',
      'vocational',
      'strengths',
      'systems',
      'analysis',
      'hopes',
      'recommendation',
    ])
    expect([pageOf('legal'), pageOf('hopes'), pageOf('nothing')]).toEqual(['social', 'hopes', 'sources'])
  })

  test('seals violence as safety, the body as health, legal matters as safety, and the rest as narrative', () => {
    const other = PART_CODES.filter((part) => classOf(part) !== 'narrative').map((part) => [part, classOf(part)])
    expect(other).toEqual([
      ['biological', 'health'],
      ['legal', 'safety'],
      ['violence', 'safety'],
    ])
  })

  test('helps in one to five lines in both languages, and asks every question once', () => {
    for (const page of PAGES)
      for (const words of [id, en]) {
        const lines = words[`guidance.${page}`].split('\n')
        expect(lines.length).toBeLessThanOrEqual(5)
        expect(lines.every((line) => line.trim() !== '')).toBe(true)
      }
    const fields = PART_CODES.flatMap((part) => Object.keys(formOf(part).fields)).filter((f) => f !== 'findings')
    expect(new Set(fields).size).toBe(fields.length)
  })
})

describe('triangulation', () => {
  const of = (...evidence: Evidence[]) => confirmationOf({ evidence })

  test('sees Suryani’s finding confirmed by four sources and two techniques (KS-01)', () => {
    expect(confirmationOf(keyFinding)).toBe('by_both')
  })

  test('tells two sources from two techniques', () => {
    const said: Evidence = { source: 'client', method: 'W' }
    expect(of()).toBe('unsourced')
    expect(of(said)).toBe('single')
    expect(of(said, { source: 'family', method: 'W', who: 'mother' })).toBe('by_sources')
    expect(of(said, { source: 'client', method: 'O' })).toBe('by_techniques')
    expect(of(said, { source: 'document', method: 'D' })).toBe('by_both')
  })

  test('counts a person once, however often she is asked, and two relatives as two', () => {
    const mother: Evidence = { source: 'family', method: 'W', who: 'mother' }
    expect(of(mother, mother)).toBe('single')
    expect(of(mother, { ...mother, who: 'aunt' })).toBe('by_sources')
    expect(
      of({ source: 'document', method: 'D', which: 'KK' }, { source: 'document', method: 'D', which: 'ijazah' }),
    ).toBe('by_sources')
    expect(of({ source: 'client', method: 'W', who: 'a' }, { source: 'client', method: 'W', who: 'b' })).toBe('single')
  })

  test('does not count what cannot be: a document is not interviewed', () => {
    expect(of({ source: 'document', method: 'W' })).toBe('unsourced')
    expect(of({ source: 'rumour' as never, method: 'W' })).toBe('unsourced') // a value that the types forbid
    const possible = SOURCES.flatMap((source) =>
      METHODS.filter((method) => isPossible({ source, method })).map((method) => `${source} ${method}`),
    )
    expect(possible).toEqual([
      'client O',
      'client W',
      'family O',
      'family W',
      'community O',
      'community W',
      'document D',
      'observation O',
      'agency W',
      'agency D',
    ])
  })

  test('more evidence never weakens a finding, and its order does not count', () => {
    const evidence = fc.record({
      source: fc.constantFrom(...SOURCES),
      method: fc.constantFrom(...METHODS),
      who: fc.constantFrom('one', 'two'),
    })
    const strength = { unsourced: 0, single: 1, by_sources: 2, by_techniques: 2, by_both: 3 } as const
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 6 }), evidence, (some, more) => {
        const before = of(...some)
        expect(strength[of(...some, more)]).toBeGreaterThanOrEqual(strength[before])
        expect(of(...[...some].reverse())).toBe(before)
      }),
    )
  })
})

describe('the worded document', () => {
  const texts: Texts = { ...wholeTexts(), psychological: { ...wholeTexts().psychological, mood: null } }
  const on = Temporal.PlainDate.from('2026-01-26')
  const part = (code: (typeof PART_CODES)[number], language: 'id' | 'en' = 'id') =>
    wordedPart(code, texts, { language, on })
  const line = (code: (typeof PART_CODES)[number], field: string) => part(code).lines.find((one) => one.id === field)

  test('is plain JSON with the wording of that day', () => {
    for (const code of PART_CODES) expect(JSON.parse(JSON.stringify(part(code)))).toEqual(part(code))
    expect(part('reason')).toMatchObject({
      title: 'Alasan masuk',
      structure: 1,
      wordedOn: '2026-01-26',
      language: 'id',
    })
    expect(line('reason', 'reason_own_words')).toEqual({
      id: 'reason_own_words',
      label: 'Menurut beliau sendiri',
      answer: '"Saya mau bisa kerja dari rumah."',
    })
    expect(line('sources', 'confidence')?.answer).toBe('Tinggi')
    expect(line('psychological', 'mood')?.answer).toBe('Tidak ingin menjawab')
    expect(line('violence', 'violence_told')?.answer).toBe('Tidak ada yang diceritakan')
  })

  test('keeps each part to its own answers, all of them', () => {
    expect(line('legal', 'legal')?.answer).toBe('urusan warisan')
    for (const code of PART_CODES) {
      if (code !== 'legal') expect(JSON.stringify(part(code))).not.toContain('warisan')
      const plain = Object.values(formOf(code).fields).filter(({ kind }) => kind !== 'many' && kind !== 'tick')
      const open = plain.filter(({ optional, when }) => (optional && code !== 'legal') || when)
      expect(part(code).lines).toHaveLength(plain.length - open.length)
    }
  })

  test('says of each finding who confirmed it and how', () => {
    const [found] = part('vocational').findings
    expect(found).toMatchObject({ confirmation: 'by_both', confirmedBy: 'Dikuatkan sumber dan cara yang berbeda' })
    expect(found?.evidence[1]).toEqual({ source: 'Keluarga', method: 'Wawancara', who: 'ibu' })
  })

  test('speaks English as well', () => {
    expect(part('sources', 'en').title).toBe('Identity and sources')
  })
})
