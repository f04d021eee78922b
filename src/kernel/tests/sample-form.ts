import fc from 'fast-check'
import {
  choice,
  choices,
  count,
  day,
  form,
  line,
  lines,
  listing,
  many,
  part,
  rupiah,
  text,
  tick,
  time,
  yesNo,
} from '../form.ts'
import { inputOf } from '../form-input.ts'
import { emptyDraft } from '../form-values.ts'
import type { Say } from '../form-words.ts'

/** A form with a question of every kind. */
export const visit = form(
  'gate.visit',
  {
    kind: choice(['home', 'phone', 'letter'], { start: 'home', column: true }),
    on: day({ start: 'today', column: true }),
    at: time({ start: 'now' }),
    minutes: count({ min: 1, max: 720, start: 45 }),
    told: text({ max: 400 }),
    isReached: yesNo({ when: { kind: 'phone' } }),
    caution: text({ optional: true, when: { isReached: true }, sealedAs: 'safety' }),
    cost: rupiah({ optional: true, max: 5_000_000, when: { kind: ['home', 'letter'] } }),
    themes: choices(['work', 'home', 'health'], { optional: true }),
    papers: lines({ optional: true, each: 20 }),
    plates: lines({ optional: true, inOneLine: true }),
    things: listing(
      { name: line({ max: 40 }), amount: line({ optional: true, start: '1' }), state: line({ optional: true }) },
      { optional: true },
    ),
    needsLook: tick(),
    nextStep: part(
      { text: line({ max: 80 }), dueOn: day({ optional: true, when: { text: '*' } }) },
      { optional: true },
    ),
    parties: many(
      { name: line({ max: 120 }), relation: choice(['friend', 'family'], { start: 'friend' }), agrees: tick() },
      { min: 1, max: 8, when: { kind: 'home' } },
    ),
  },
  { sealedAs: 'narrative' },
)
type VisitDraft = ReturnType<typeof empty>
export const empty = () => emptyDraft(visit, { today: '2026-01-12', time: '09:10' })
export const reads = inputOf(visit)

const words = fc.constantFrom('Datang.', 'Ibu “baik”', 'a b', 'Menunggu surat')
const maybe = fc.oneof(fc.constant(''), words, fc.constant('   '))
const aDay = fc.constantFrom('2026-01-01', '2026-02-28')
const row = fc.record({
  name: words,
  relation: fc.constantFrom('friend' as const, 'family' as const),
  agrees: fc.boolean(),
})
/** Everything somebody may have typed, also what a later answer hides. */
export const draft: fc.Arbitrary<VisitDraft> = fc.record({
  kind: fc.constantFrom('home' as const, 'phone' as const, 'letter' as const),
  on: aDay,
  at: fc.constantFrom('09:10', '23:59'),
  minutes: fc.integer({ min: 1, max: 720 }).map(String),
  told: words,
  isReached: fc.boolean(),
  caution: maybe,
  cost: fc.constantFrom('', '0', '1.250.000', '5.000.000'),
  themes: fc.subarray(['work' as const, 'home' as const, 'health' as const]),
  papers: fc.constantFrom('', 'KTP', 'KTP\nKK'),
  plates: fc.constantFrom('', 'BG 1', 'BG 1, BG 2'),
  things: fc.constantFrom('', 'Tas', 'Tas, 2 buah\nJam, 1, mati, retak'),
  needsLook: fc.boolean(),
  nextStep: fc.record({ text: maybe, dueOn: fc.oneof(fc.constant(''), aDay) }),
  parties: fc.array(row, { minLength: 1, maxLength: 4 }),
})

export const say: Say = {
  locale: 'en',
  word: (key) => key,
  day: (iso) => iso,
  time: (hhmm) => hhmm,
  yes: 'yes',
  no: 'no',
  declined: 'declined',
}
