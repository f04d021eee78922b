import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../kernel/refusal.ts'
import { itemsToAsk, problemsInAnswers } from '../scales/answers.ts'
import { bandsOf } from '../scales/bands.ts'
import { compare } from '../scales/compare.ts'
import type { Answers, Instrument } from '../scales/instrument.ts'
import { NOT_ASKED } from '../scales/instrument.ts'
import { findInstrument, INSTRUMENTS } from '../scales/registry.ts'
import { score } from '../scales/score.ts'
import { worded } from '../scales/worded.ts'
import id from '../words/rules.id.json' with { type: 'json' }

const get = (code: string): Instrument => {
  const instrument = findInstrument(code, 1)
  if (!instrument) throw new Error(`there is no ${code}`)
  return instrument
}
const srq = get('srq-20')
const who = get('who-5')
const kemandirian = get('kemandirian')
const keberfungsian = get('keberfungsian')
const every = (instrument: Instrument, value: number, more: Answers = {}): Answers => ({
  ...Object.fromEntries(instrument.items.map((item) => [item.id, value])),
  ...more,
})
const issuesOf = (instrument: Instrument, answers: Answers) => {
  try {
    score(instrument, answers)
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(error.code).toBe('answers_invalid')
    return error.issues?.map(({ path, code }) => `${path.join('.')}: ${code}`)
  }
}

describe('answers are taken strictly', () => {
  test('A72 an item that the instrument does not have is refused', () => {
    expect(issuesOf(srq, every(srq, 0, { srq21: 1 }))).toEqual(['srq21: answer_unknown_item'])
    expect(issuesOf(srq, every(srq, 0, { '1': 1 }))).toEqual(['1: answer_unknown_item'])
    expect(issuesOf(srq, { constructor: 1 } as unknown as Answers)).toEqual(['constructor: answer_unknown_item']) // hostile input
    const hostile = JSON.parse('{"__proto__": 1}') as Answers // as it would come over the wire
    expect(issuesOf(srq, hostile)).toEqual(['__proto__: answer_unknown_item'])
  })

  test('a value that is not a choice is refused: WHO-5 has no 6, SRQ-20 no 2, and no text is a number', () => {
    expect(issuesOf(who, every(who, 6))).toHaveLength(5)
    expect(issuesOf(srq, every(srq, 0, { srq04: 2 }))).toEqual(['srq04: answer_not_a_choice'])
    expect(issuesOf(who, every(who, 3, { who1: '3' as never }))).toEqual(['who1: answer_not_a_choice']) // hostile input
    expect(issuesOf(who, every(who, 3, { who1: 2.5 }))).toEqual(['who1: answer_not_a_choice'])
    expect(issuesOf(kemandirian, every(kemandirian, 3, { pangan: 0 }))).toEqual(['pangan: answer_not_a_choice'])
  })

  test('"tidak ditanyakan" is allowed, and is told apart from what nobody came to', () => {
    const scored = score(who, { who1: 3, who2: NOT_ASKED })
    expect(scored).toMatchObject({ isComplete: false, notAsked: ['who2'], unanswered: ['who3', 'who4', 'who5'] })
    expect(scored.scores).toEqual([])
  })
})

describe('skip rules', () => {
  test('without a child in her care the schooling is not asked and stays outside the mean', () => {
    const { sekolah_anak: _, ...answers } = every(kemandirian, 4, { pengasuhan_anak: 0 })
    expect(itemsToAsk(kemandirian, answers).map((item) => item.id)).not.toContain('sekolah_anak')
    expect(score(kemandirian, answers)).toMatchObject({
      isComplete: true,
      skipped: ['sekolah_anak'],
      notApplicable: ['pengasuhan_anak', 'sekolah_anak'],
      scores: [{ code: 'mean', value: 4 }],
    })
  })

  test('an answer to a skipped item is a contradiction', () => {
    const answers = every(kemandirian, 4, { pengasuhan_anak: 0 })
    expect(problemsInAnswers(kemandirian, answers)).toEqual([
      { path: ['sekolah_anak'], code: 'answer_to_skipped_item' },
    ])
    expect(problemsInAnswers(kemandirian, { ...answers, sekolah_anak: 0 })).toEqual([])
  })

  test('a skipped item may count as a number, as in AUDIT where a non-drinker skips to item nine', () => {
    const yesNo = [0, 1, 2, 3, 4].map((value) => ({ value, text: { id: String(value), en: String(value) } }))
    const item = (name: string) =>
      ({ id: name, text: { id: name, en: name }, choices: yesNo, wording: 'working' }) as const
    const drinking: Instrument = {
      ...who,
      items: ['a1', 'a2', 'a9'].map(item),
      skips: [{ when: { item: 'a1', is: 0 }, skips: ['a2'], countsAs: 0 }],
    }
    const { isComplete, scores } = score(drinking, { a1: 0, a9: 2 })
    expect(isComplete).toBe(true)
    expect(scores.find(({ code }) => code === 'raw')?.value).toBe(2)
  })
})

describe('dangers do not wait for a total', () => {
  test('any yes to item 17 opens a task for today, whatever else was answered', () => {
    const someAnswers = fc.dictionary(
      fc.constantFrom(...srq.items.map((item) => item.id)),
      fc.constantFrom(0, 1, NOT_ASKED),
    )
    fc.assert(
      fc.property(someAnswers, (some) => {
        const { tasks } = score(srq, { ...some, srq17: 1 } as Answers) // values are choices
        expect(tasks).toContainEqual({ kind: 'safety_today', withinDays: 0, because: { code: 'srq20_item_17' } })
        const calm = score(srq, { ...some, srq17: 0 } as Answers) // likewise
        expect(calm.tasks.map(({ kind }) => kind)).not.toContain('safety_today')
      }),
    )
  })

  test('six yeses open a follow-up within seven days, five do not', () => {
    const yeses = (n: number) => Object.fromEntries(srq.items.slice(0, n).map((item) => [item.id, 1]))
    const kinds = (answers: Answers) => score(srq, answers).tasks.map(({ kind, withinDays }) => `${kind} ${withinDays}`)
    expect(kinds(every(srq, 0, yeses(5)))).toEqual([])
    expect(kinds(every(srq, 0, yeses(6)))).toEqual(['follow_up 7'])
  })
})

describe('properties of every instrument', () => {
  const anySheet = fc.constantFrom(...INSTRUMENTS).chain((instrument) =>
    fc
      .tuple(
        ...instrument.items.map((item) =>
          fc.constantFrom(...item.choices.map(({ value }) => value), NOT_ASKED, undefined),
        ),
      )
      .map((values) => {
        const pairs = instrument.items.map((item, index) => [item.id, values[index]] as const)
        const answers = Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Answers // undefined left out
        return { instrument, answers }
      })
      .filter((sheet) => problemsInAnswers(sheet.instrument, sheet.answers).length === 0),
  )

  test('scores stay in their range, and there is a total exactly when nothing is missing', () => {
    fc.assert(
      fc.property(anySheet, ({ instrument, answers }) => {
        const scored = score(instrument, answers)
        for (const { value, min, max } of [...scored.scores, ...scored.parts]) {
          expect(value >= min && value <= max).toBe(true)
        }
        const everythingIsNotApplicable = scored.notApplicable.length === instrument.items.length
        expect(scored.scores.length > 0).toBe(scored.isComplete && !everythingIsNotApplicable)
        const seen = [...scored.notAsked, ...scored.unanswered]
        expect(scored.isComplete).toBe(seen.length === 0)
      }),
      { numRuns: 300 },
    )
  })

  test('the order in which answers were given does not count', () => {
    fc.assert(
      fc.property(anySheet, ({ instrument, answers }) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse())
        expect(score(instrument, turned)).toEqual(score(instrument, answers))
      }),
    )
  })
})

describe('change since the baseline', () => {
  test('Suryani’s WHO-5 rose from 36 to 76: forty points, better (KS-01)', () => {
    const before = score(who, { who1: 2, who2: 2, who3: 2, who4: 1, who5: 2 })
    const after = score(who, { who1: 4, who2: 4, who3: 4, who4: 3, who5: 4 })
    expect(compare(who, before, after)).toMatchObject({
      comparable: true,
      scores: [
        { code: 'index', before: 36, after: 76, difference: 40, meaning: 'better' },
        { code: 'raw', before: 9, after: 19, difference: 10, meaning: 'better' },
      ],
    })
  })

  test('eight points of WHO-5 say nothing, twelve do', () => {
    const at = (raw: number) => score(who, { ...every(who, 1), who1: raw - 4 })
    const meaning = (from: number, to: number) => {
      const result = compare(who, at(from), at(to))
      return result.comparable && result.scores.map((change) => change.meaning)
    }
    expect(meaning(4, 6)).toEqual(['no_clear_change', 'no_clear_change'])
    expect(meaning(4, 7)).toEqual(['better', 'better'])
    expect(meaning(7, 4)).toEqual(['worse', 'worse'])
  })

  test('where no meaning was published none is claimed', () => {
    const result = compare(srq, score(srq, every(srq, 1)), score(srq, every(srq, 0)))
    expect(result).toMatchObject({ scores: [{ difference: -20, meaning: 'not_established' }] })
    const house = compare(
      keberfungsian,
      score(keberfungsian, every(keberfungsian, 0)),
      score(keberfungsian, every(keberfungsian, 3)),
    )
    expect(house.comparable && new Set(house.parts.map(({ meaning }) => meaning))).toEqual(new Set(['not_established']))
  })

  test('fields of the matrix are compared one by one, also without a mean', () => {
    const before = score(kemandirian, every(kemandirian, 2))
    const after = score(kemandirian, every(kemandirian, 2, { pekerjaan: 4, keluarga: 1, pangan: NOT_ASKED }))
    const result = compare(kemandirian, before, after)
    expect(result.comparable && result.scores).toEqual([])
    const moved = result.comparable ? result.parts.filter(({ difference }) => difference !== 0) : []
    expect(moved).toEqual([
      { code: 'pekerjaan', before: 2, after: 4, difference: 2, meaning: 'better' },
      { code: 'keluarga', before: 2, after: 1, difference: -1, meaning: 'worse' },
    ])
  })

  test('another version or another instrument is a break, not a change', () => {
    const now = score(who, every(who, 3))
    const breaks = { comparable: false, because: { code: 'change_other_version' } }
    expect(compare(who, { ...now, version: 2 }, now)).toEqual(breaks)
    expect(compare(who, now, score(srq, every(srq, 0)))).toEqual(breaks)
  })
})

test('the worded document holds the sentences that were read and the answers in words, as plain JSON', () => {
  const answers = every(kemandirian, 3, { pengasuhan_anak: 0, sekolah_anak: 0, pangan: NOT_ASKED, keamanan: 1 })
  const document = worded(kemandirian, answers, { language: 'id', mode: 'joint', say: ({ code }) => id[code] })
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  const answerTo = (item: string) => document.items.find((line) => line.id === item)
  expect(answerTo('keamanan')).toEqual({ id: 'keamanan', text: 'Keamanan', answer: 'bahaya langsung', value: 1 })
  expect(answerTo('pangan')).toMatchObject({ answer: 'Tidak ditanyakan', value: null })
  expect(answerTo('sekolah_anak')).toMatchObject({ answer: 'Tidak berlaku', value: 0 })
  expect(document).toMatchObject({ mode: 'joint', scores: [], band: null, version: 1 })
  expect(document.parts.find(({ code }) => code === 'keamanan')?.band).toBe('Krisis')
})

test('a picture calls every total as its version reads it', () => {
  const banded = INSTRUMENTS.flatMap((i) => {
    const found = bandsOf(i.code, i.version)
    return found ? [{ i, found }] : []
  })
  expect(banded.map(({ i }) => i.code)).toEqual(['srq-20', 'who-5'])
  for (const { i, found } of banded) {
    const most = Math.max(...i.items.flatMap((item) => item.choices.map((c) => c.value)))
    for (let raw = 0; raw <= most * i.items.length; raw++) {
      const answers = Object.fromEntries(
        i.items.map((item, n) => [item.id, Math.min(most, Math.max(0, raw - n * most))]),
      )
      const scored = score(i, answers)
      const value = scored.scores.find((s) => s.code === found.score)?.value ?? Number.NaN
      expect(found.bands.findLast((b) => b.from <= value)?.word).toBe(scored.band?.code)
    }
  }
})
