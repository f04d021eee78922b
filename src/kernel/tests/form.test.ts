import { describe, expect, it } from 'vitest'
import { choice, choices, form, id, ids, line, many, text, tick } from '../form.ts'
import { inputOf, unfinishedOf } from '../form-input.ts'
import { isWritten, openIn, toDraft, toInput } from '../form-values.ts'
import { hintOf, labelOf, placeOf, rowsOf } from '../form-words.ts'
import { empty, reads, say, visit } from './sample-form.ts'

describe('a form', () => {
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

  it('says at once all that is missing, also what another answer asks for', () => {
    const wrong = (input: unknown) => reads.safeParse(input).error?.issues.map((i) => i.path.join('.'))
    expect(wrong({ kind: 'phone', on: 'x', at: '09:10', minutes: 0 })).toEqual(['on', 'minutes', 'told', 'isReached'])
    expect(wrong({ kind: 'home', on: '2026-01-12', at: '09:10', minutes: 45 })).toEqual(['told', 'parties'])
    expect(wrong({ kind: 'walk', on: '2026-01-12', at: '09:10', minutes: 45, told: 'Ya.' })).toEqual(['kind'])
    for (const nothing of [null, 'x', 3, []]) expect(wrong(nothing)).toEqual([''])
    for (const parties of ['x', [3], [null], { 0: 1 }])
      expect(wrong({ kind: 'home', on: '2026-01-12', at: '09:10', minutes: 45, told: 'Ya.', parties })).toHaveLength(1)
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

  it('takes each choice and each id once: what is chosen twice would be counted twice', () => {
    const one = '0197f6a0-0000-7000-8000-000000000001'
    const other = '0197f6a0-0000-7000-8000-000000000002'
    const asked = inputOf(form('gate.chosen', { themes: choices(['work', 'home']), goals: ids({ max: 5 }) }))
    const wrong = (input: object) =>
      asked.safeParse(input).error?.issues.map((i) => [i.path.join('.'), i.code === 'custom' && i.params?.['code']])
    expect(wrong({ themes: ['work', 'home'], goals: [one, other] })).toBeUndefined()
    expect(wrong({ themes: ['work', 'work'], goals: [one, other, one] })).toEqual([
      ['themes', 'twice'],
      ['goals', 'twice'],
    ])
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

  it('sends a row of choices alone, where no words are asked for', () => {
    const f = form('gate.other', { rows: many({ by: choice(['a', 'b']), which: line({ optional: true }) }) })
    const rows = [
      { by: 'a' as const, which: '' },
      { by: '' as const, which: '' },
    ]
    expect(toInput(f, { rows })).toEqual({ rows: [{ by: 'a' }] })
  })

  it('takes a name of somebody as names are kept, and says what is wrong with it', () => {
    const named = inputOf(form('x.named', { name: line({ person: true, optional: true }) }))
    expect(named.parse({ name: '  Sari ' })).toEqual({ name: 'Sari' })
    expect(named.parse({})).toEqual({})
    const wrong = named.safeParse({ name: '123' }).error?.issues[0]
    expect(wrong).toMatchObject({ path: ['name'], params: { code: 'name_no_letter' } })
  })

  it('may only wait for what was asked before', () => {
    expect(() => form('x.late', { a: line({ when: { b: 'yes' } }), b: choice(['yes', 'no']) })).toThrow('a waits for b')
  })
})
