import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../../kernel/words.ts'
import type { Answers } from '../scales/instrument.ts'
import { findInstrument, INSTRUMENTS, newestInstrument } from '../scales/registry.ts'
import { score } from '../scales/score.ts'
import en from '../words/rules.en.json' with { type: 'json' }
import id from '../words/rules.id.json' with { type: 'json' }

type Example = {
  title: string
  /** what every item has that `answers` does not name; without it they stay unanswered */
  fill?: number
  answers: Record<string, number | string>
  expect: {
    isComplete: boolean
    scores: Record<string, number>
    parts?: Record<string, number>
    band: string | null
    tasks: string[]
    notes?: string[]
  }
}
const nameOf = ({ code, version }: { code: string; version: number }) => `${code}/${version}`
const examplesOf = ({ code, version }: { code: string; version: number }) => {
  const file = new URL(`../scales/${code}/v${version}/examples.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Example[] // compared with what the scoring gives, field by field
}

describe('the instruments that are shipped', () => {
  test('each have examples, and each version is there once', () => {
    for (const instrument of INSTRUMENTS) expect(examplesOf(instrument).length, nameOf(instrument)).toBeGreaterThan(0)
    expect(new Set(INSTRUMENTS.map(nameOf)).size).toBe(INSTRUMENTS.length)
    const shipped = ['srq-20/1', 'who-5/1', 'kemandirian/1', 'keberfungsian/1']
    expect(INSTRUMENTS.map(nameOf).slice(0, shipped.length)).toEqual(shipped)
    expect(findInstrument('srq-20', 1)?.items).toHaveLength(20)
    expect(findInstrument('srq-20', 99)).toBeUndefined()
    expect(newestInstrument('who-5')?.version).toBe(1)
    expect(newestInstrument('hits')).toBeUndefined()
  })

  test.each(INSTRUMENTS.map((instrument) => [nameOf(instrument), instrument] as const))(
    '%s has items with ids of their own, distinct choices and both languages throughout',
    (_, instrument) => {
      const ids = instrument.items.map((item) => item.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(instrument.mode.allowed).toContain(instrument.mode.usual)
      expect(instrument.guidance.length).toBeLessThanOrEqual(5)
      const texts = [instrument.name, instrument.lead, ...instrument.guidance]
      for (const item of instrument.items) {
        const values = item.choices.map(({ value }) => value)
        expect(new Set(values).size).toBe(values.length)
        texts.push(item.text, ...item.choices.map(({ text }) => text))
        const steps = item.choices.map(({ text }) => text.id)
        expect(new Set(steps).size, `${item.id}: two choices read the same`).toBe(steps.length)
      }
      for (const text of texts) {
        expect(text.id.trim()).not.toBe('')
        expect(text.en.trim()).not.toBe('')
      }
      for (const { when, skips } of instrument.skips)
        for (const item of [when.item, ...skips]) expect(ids).toContain(item)
    },
  )

  test('every sentence exists in both languages with the same gaps', () => {
    expect(problemsOf(id, en)).toEqual([])
    expect(Object.keys(en)).toEqual(Object.keys(id))
  })
})

describe.each(INSTRUMENTS.map((instrument) => [nameOf(instrument), instrument] as const))(
  'examples of %s',
  (_, instrument) => {
    test.each(examplesOf(instrument).map((example) => [example.title, example] as const))('%s', (_, example) => {
      const { fill } = example
      const filled = fill === undefined ? [] : instrument.items.map((item) => [item.id, fill] as const)
      const answers = { ...Object.fromEntries(filled), ...example.answers } as Answers // values are numbers or not_asked
      const scored = score(instrument, answers)
      const byCode = (list: readonly { code: string; value: number }[]) =>
        Object.fromEntries(list.map(({ code, value }) => [code, value]))
      expect(scored.isComplete).toBe(example.expect.isComplete)
      expect(byCode(scored.scores)).toEqual(example.expect.scores)
      expect(scored.band?.code ?? null).toBe(example.expect.band)
      expect(scored.tasks.map(({ kind }) => kind)).toEqual(example.expect.tasks)
      if (example.expect.parts) expect(byCode(scored.parts)).toEqual(example.expect.parts)
      if (example.expect.notes) expect(scored.notes.map(({ code }) => code)).toEqual(example.expect.notes)
      for (const { kind, withinDays } of scored.tasks) expect(withinDays).toBe(kind === 'safety_today' ? 0 : 7)
      for (const { value, min, max } of [...scored.scores, ...scored.parts]) {
        expect(value).toBeGreaterThanOrEqual(min)
        expect(value).toBeLessThanOrEqual(max)
      }
    })
  },
)
