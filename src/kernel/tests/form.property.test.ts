import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  choice,
  choices,
  count,
  day,
  form,
  id,
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
import { inputOf, storedOf, unfinishedOf } from '../form-input.ts'
import { emptyDraft, isWritten, openIn, sealedOf, toDraft, toInput } from '../form-values.ts'
import { differences, hintOf, labelOf, placeOf, rowsOf, type Say } from '../form-words.ts'

const visit = form(
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
const empty = () => emptyDraft(visit, { today: '2026-01-12', time: '09:10' })
const reads = inputOf(visit)

const words = fc.constantFrom('Datang.', 'Ibu “baik”', 'a b', 'Menunggu surat')
const maybe = fc.oneof(fc.constant(''), words, fc.constant('   '))
const aDay = fc.constantFrom('2026-01-01', '2026-02-28')
const row = fc.record({
  name: words,
  relation: fc.constantFrom('friend' as const, 'family' as const),
  agrees: fc.boolean(),
})
/** Everything somebody may have typed, also what a later answer hides. */
const draft: fc.Arbitrary<VisitDraft> = fc.record({
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

const say: Say = {
  locale: 'en',
  word: (key) => key,
  day: (iso) => iso,
  time: (hhmm) => hhmm,
  yes: 'yes',
  no: 'no',
  declined: 'declined',
}

describe('a form', () => {
  it('sends what the contract takes, and nothing that a condition hides', () => {
    fc.assert(
      fc.property(draft, (d) => {
        const input = toInput(visit, d)
        // a step of a day alone is no step: the contract says at its field that its words are missing
        if (d.nextStep.text.trim() !== '' || d.nextStep.dueOn === '')
          expect(reads.safeParse(input).error).toBeUndefined()
        expect('parties' in input).toBe(d.kind === 'home')
        expect('isReached' in input).toBe(d.kind === 'phone')
        expect('caution' in input).toBe(d.kind === 'phone' && d.isReached === true && d.caution.trim() !== '')
        if (d.kind === 'phone') expect(input).not.toHaveProperty('cost')
        expect(input.nextStep?.dueOn === undefined || d.nextStep.text.trim() !== '').toBe(true)
      }),
    )
  })

  it('is the same draft again after it was sent, stored and opened', () => {
    fc.assert(
      fc.property(draft, (typed) => {
        const d = toDraft(visit, toInput(visit, typed)) // what is hidden or blank is gone, the rest as typed
        const stored = JSON.parse(JSON.stringify(toInput(visit, d)))
        expect(toDraft(visit, stored)).toEqual(d)
        expect(toInput(visit, toDraft(visit, stored))).toEqual(toInput(visit, typed))
        expect(differences(visit, d, toDraft(visit, stored), say)).toMatchObject([{ key: 'kind' }])
      }),
    )
  })

  it('puts each answer into the document of its class once, and what stands in a column into none', () => {
    fc.assert(
      fc.property(draft, (d) => {
        const input = toInput(visit, d)
        const story = sealedOf(visit, input, 'narrative')
        const safety = sealedOf(visit, input, 'safety')
        expect({ ...story, ...safety, kind: d.kind, on: d.on }).toEqual(input)
        expect(Object.keys(safety)).toEqual('caution' in input ? ['caution'] : [])
        expect(storedOf(visit, 'narrative').parse(JSON.parse(JSON.stringify(story)))).toEqual(story)
      }),
    )
  })

  it('says every difference of two versions under the answer that differs', () => {
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const [left, right] = [rowsOf(visit, a, say), rowsOf(visit, b, say)]
        const differing = left.filter((one, i) => one.text !== right[i]?.text).map((one) => one.key)
        const said = differences(visit, a, b, say).map((one) => one.key)
        expect(said).toEqual(differing.length > 0 ? differing : ['kind'])
      }),
    )
  })

  it('asks for what a condition shows, and not for what it hides', () => {
    const wrong = (input: object) =>
      reads
        .safeParse(input)
        .error?.issues.map((i) => [i.path.join('.'), i.code === 'custom' ? i.params?.['code'] : i.code])
    const base = { on: '2026-01-12', at: '09:10', minutes: 45, told: 'Datang.' }
    expect(wrong({ ...base, kind: 'home' })).toEqual([['parties', 'required']])
    expect(wrong({ ...base, kind: 'phone' })).toEqual([['isReached', 'required']])
    expect(wrong({ ...base, kind: 'letter' })).toBeUndefined()
    expect(wrong({ ...base, kind: 'letter', unknown: 1 })).toEqual([['', 'unrecognized_keys']])
  })

  it('holds the limits of every kind where they stand', () => {
    const takes = (change: object) =>
      reads.safeParse({ kind: 'letter', on: '2026-01-12', at: '09:10', minutes: 45, told: 'Ya.', ...change }).success
    for (const good of [{ minutes: 1 }, { minutes: 720 }, { told: 'x'.repeat(400) }, { cost: 5_000_000 }, { cost: 0 }])
      expect(takes(good), JSON.stringify(good)).toBe(true)
    for (const bad of [
      { minutes: 0 },
      { minutes: 721 },
      { minutes: 1.5 },
      { told: ' ' },
      { told: 'x'.repeat(401) },
      { cost: 5_000_001 },
      { cost: -1 },
      { kind: 'walk' },
      { on: '2026-02-31' },
      { at: '24:00' },
      { themes: ['work', 'no'] },
      { nextStep: {} },
      { nextStep: { text: 'x'.repeat(81) } },
      { parties: [] },
    ])
      expect(takes(bad), JSON.stringify(bad)).toBe(false)
  })

  it('sends what is no number and no money as it was typed, so that it is refused at its field', () => {
    const input = toInput(visit, {
      ...empty(),
      told: 'Ya.',
      kind: 'letter',
      minutes: 'lama',
      cost: '1,250',
      at: '9.05',
    })
    expect(input).toMatchObject({ minutes: 'lama', cost: '1,250', at: '09:05' })
    expect(reads.safeParse(input).error?.issues.map((i) => i.path.join('.'))).toEqual(['minutes', 'cost'])
    const sent = (minutes: string) => toInput(visit, { ...empty(), minutes }).minutes
    expect(['1.250', '1.5', '1.30', '1 5', ' 90 '].map(sent)).toEqual([1250, '1.5', '1.30', '1 5', 90])
  })

  it('sends a row once something is typed in it, whatever was chosen there', () => {
    const parties = [
      { name: ' ', relation: 'family' as const, agrees: true },
      { name: 'Ani', relation: 'friend' as const, agrees: false },
    ]
    expect(toInput(visit, { ...empty(), parties }).parties).toEqual([parties[1]])
    expect(toInput(visit, { ...empty(), parties: parties.slice(0, 1) })).not.toHaveProperty('parties')
  })

  it('sends a row that is known by its id, also while its words are empty for a moment, and what stands in an optional field', () => {
    const f = form('gate.found', {
      rows: many({ statement: text(), note: line({ optional: true }), isKey: tick(), id: id({ offScreen: true }) }),
    })
    const known = { statement: '', note: '', isKey: true, id: '018f0000-0000-7000-8000-000000000000' }
    const noted = { statement: '', note: 'later', isKey: false, id: '' }
    const left = { statement: ' ', note: '', isKey: true, id: '' }
    const input = toInput(f, { rows: [known, noted, left] })
    expect(input.rows).toEqual([
      { isKey: true, id: known.id },
      { note: 'later', isKey: false },
    ])
    expect(unfinishedOf(f).safeParse(input).success).toBe(true)
    expect(openIn(f, input)).toEqual(['rows.0.statement', 'rows.1.statement'])
  })

  it('reads a few answers in each line, and the last of them is kept as it was typed', () => {
    const input = toInput(visit, { ...empty(), told: 'Ya.', things: 'Tas\n\n Jam , 2 buah, mati, jarum 1,5 cm' })
    expect(input.things).toEqual([{ name: 'Tas' }, { name: 'Jam', amount: '2 buah', state: 'mati, jarum 1,5 cm' }])
    expect(toDraft(visit, input).things).toBe('Tas\nJam, 2 buah, mati, jarum 1,5 cm')
    const comma = toInput(visit, { ...empty(), told: 'Ya.', things: 'Tas, biru | 2 buah | baik' })
    expect(comma.things).toEqual([{ name: 'Tas, biru', amount: '2 buah', state: 'baik' }])
    expect(toDraft(visit, comma).things).toBe('Tas, biru | 2 buah | baik')
    const read = reads.parse({ ...input, kind: 'letter' })
    expect(read.things[0]).toEqual({ name: 'Tas', amount: '1' })
    expect(reads.safeParse({ ...input, kind: 'letter', papers: ['x'.repeat(21)] }).success).toBe(false)
    expect(toInput(visit, { ...empty(), plates: ' BG 1; BG 2,' }).plates).toEqual(['BG 1', 'BG 2'])
  })

  it('takes its label and hint from the word that another question has', () => {
    const f = form('gate.other', { told: text({ label: 'note', hint: true }) })
    const { told } = f.fields
    expect([labelOf(f, 'told', told, say), hintOf(f, 'told', told, say)]).toEqual([
      'forms.other.note',
      'forms.other.note.hint',
    ])
  })

  it('sends a day that is none as it was typed, so that it is refused at its field, and says it as it was typed', () => {
    const input = toInput(visit, {
      ...empty(),
      kind: 'letter',
      told: 'Ya.',
      on: '5/3/98',
      nextStep: { text: 'a', dueOn: '31/2/2026' },
    })
    const refused = reads.safeParse(input).error?.issues.map((one) => one.path.join('.'))
    expect(refused).toEqual(['on', 'nextStep.dueOn'])
    const calendar = { ...say, day: (iso: string) => Temporal.PlainDate.from(iso).toString() }
    expect(rowsOf(visit, { ...empty(), on: '5/3/98' }, calendar).find((one) => one.key === 'on')?.text).toBe('5/3/98')
  })

  it('is not written while it says only what it begins with', () => {
    expect(isWritten(visit, empty())).toBe(false)
    expect(isWritten(visit, { ...empty(), told: ' ' })).toBe(false)
    expect(isWritten(visit, { ...empty(), told: 'Ya.' })).toBe(true)
    expect(isWritten(visit, { ...empty(), parties: [{ name: 'Ani', relation: 'friend', agrees: false }] })).toBe(true)
  })

  it('leads a refused path to its field by name, also in a row, and nowhere for what it does not ask', () => {
    const at = (...path: (string | number)[]) => placeOf(visit, path, 'visit1', say)
    expect(at('told')).toEqual({ id: 'visit1-told', label: 'forms.visit.told' })
    expect(at('nextStep', 'text')?.id).toBe('visit1-nextStep-text')
    expect(at('parties', 0, 'name')).toEqual({
      id: 'visit1-parties-0-name',
      label: 'forms.visit.parties.name',
    })
    expect(at('things', 0, 'name')?.id).toBe('visit1-things')
    expect(at('caseId')).toBeUndefined()
  })

  it('takes that she would rather not say for an answer, where the form says so', () => {
    const f = form('gate.other', {
      mood: text({ mayDecline: true }),
      told: choice(['no', 'yes'], { mayDecline: true }),
    })
    const silent = { mood: null, told: null }
    expect([toInput(f, silent), toDraft(f, silent), inputOf(f).parse(silent)]).toEqual([silent, silent, silent])
    expect(rowsOf(f, silent, say).map((row) => row.text)).toEqual(['declined', 'declined'])
    expect([openIn(f, silent), openIn(f, {}), isWritten(f, silent)]).toEqual([[], ['mood', 'told'], true])
    expect(toInput(visit, { ...empty(), told: null as never })).not.toHaveProperty('told') // what the types forbid
    expect(reads.safeParse({ ...empty(), told: null }).success).toBe(false)
  })

  it('is kept unfinished within its limits, and says what is still open', () => {
    const begun = unfinishedOf(visit)
    const parties = [{ relation: 'family' as const }]
    expect(begun.parse({ kind: 'home', parties })).toEqual({ kind: 'home', parties })
    for (const wrong of [{ told: 'x'.repeat(401) }, { minutes: 721 }, { race: 'x' }, { parties: [{ race: 'x' }] }])
      expect(begun.safeParse(wrong).success).toBe(false)
    expect(openIn(visit, { kind: 'home', parties })).toEqual(['on', 'at', 'minutes', 'told', 'parties.0.name'])
    expect(openIn(visit, { kind: 'phone', nextStep: { dueOn: '2026-02-01' } })).toEqual(
      expect.arrayContaining(['isReached', 'nextStep.text']),
    )
    const nextStep = { text: '', dueOn: '' }
    fc.assert(
      fc.property(draft, (d) => {
        expect(openIn(visit, toInput(visit, { ...d, nextStep }))).toEqual([])
      }),
    )
  })

  it('sends a row of choices alone, where no words are asked for', () => {
    const f = form('gate.other', { rows: many({ by: choice(['a', 'b']), which: line({ optional: true }) }) })
    const rows = [
      { by: 'a' as const, which: '' },
      { by: '' as const, which: '' },
    ]
    expect(toInput(f, { rows })).toEqual({ rows: [{ by: 'a' }] })
  })

  it('may only wait for what was asked before', () => {
    expect(() => form('x.late', { a: line({ when: { b: 'yes' } }), b: choice(['yes', 'no']) })).toThrow('a waits for b')
  })
})
