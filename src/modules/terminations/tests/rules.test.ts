import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXIT_CHECKS } from '../../cases/exit-checks.ts'
import type { ExitCode } from '../../cases/exits.ts'
import { EXIT_CODES, EXITS } from '../../cases/exits.ts'
import { exitCheckRows, requirementRows } from '../../cases/stage-rows.ts'
import { events } from '../events.ts'
import type { Known } from '../rules.ts'
import {
  checklistOf,
  entersAftercare,
  isPast72Hours,
  judgeToolkit,
  missingToPropose,
  onNoContactList,
} from '../rules.ts'
import { SIMPLE_NAMES } from '../simple-checks.ts'

describe('the checklist of a way out', () => {
  it.each(EXIT_CODES)('asks for %s exactly what the database asks before it closes', (exit) => {
    const stage = EXITS[exit].from.at(-1) ?? ''
    const asked = exitCheckRows()
      .filter((r) => r.exit_code === exit && (!r.in_house_only || stage !== 'identification'))
      .map((r) => r.evidence)
    const gates =
      exit === 'LULUS'
        ? requirementRows()
            .filter((r) => r.from_stage === 'termination' && r.to_stage === 'closed')
            .map((r) => r.gate)
        : []
    const required = checklistOf(exit, stage)
      .filter((i) => i.kind === 'required')
      .map((i) => i.name)
    expect(required.toSorted()).toEqual([...new Set([...gates, ...asked])].toSorted())
    expect(new Set(required).size).toBe(required.length)
  })

  it('has what is done on the day of leaving after the proposal, and what the head decides ticked by nobody', () => {
    const items = EXIT_CODES.flatMap((exit) => checklistOf(exit, EXITS[exit].from.at(-1) ?? ''))
    const at = (when: string) => [...new Set(items.filter((i) => i.when === when).map((i) => i.name))].toSorted()
    expect(at('before_closing')).toEqual([
      'belongings_and_savings_returned',
      'belongings_handed_to_heirs',
      'belongings_sealed_and_listed',
      'civil_registry_told',
      'closing_talk_held',
      'handover_minute_signed',
      'toolkit_rule_met',
    ])
    expect(at('by_decision')).toEqual(['closing_approved_by_head', 'exit_decision_recorded'])
  })

  it.each(EXIT_CODES)('stands for %s in the order of the work: what the proposal waits for comes first', (exit) => {
    const whens = checklistOf(exit, EXITS[exit].from.at(-1) ?? '').map((i) => i.when === 'before_proposal')
    expect(whens).toEqual(whens.toSorted((a, b) => Number(b) - Number(a)))
  })

  it('advises a closing talk to every woman who is still there to talk, and asks it of nobody', () => {
    const talks = EXIT_CODES.filter((exit) =>
      checklistOf(exit, 'intervention').some((i) => i.name === 'closing_talk_held' && i.kind === 'advised'),
    )
    const absent = ['LARI', 'MENINGGAL', 'DITOLAK', 'DIRUJUK_LAIN', 'BATAL']
    expect(talks).toEqual(EXIT_CODES.filter((exit) => !absent.includes(exit)))
    expect(missingToPropose('LULUS', 'termination', ['closing_talk_held'])).toEqual([])
    const all = checklistOf('MUNDUR', 'intervention').map((i) => i.name)
    expect(missingToPropose('MUNDUR', 'intervention', all)).toEqual([
      'own_statement_recorded',
      'risk_talk_held',
      'exit_conference_held',
      'short_evaluation_written',
    ])
  })

  it('asks for her belongings where she is not admitted only if she has lived in the house', () => {
    const asks = (stage: string) => checklistOf('DITOLAK', stage).map((i) => i.name)
    expect(asks('identification')).not.toContain('belongings_and_savings_returned')
    expect(asks('data')).toContain('belongings_and_savings_returned')
  })

  it('tells of every check without rules of its own by an event of its name, in the past', () => {
    for (const name of SIMPLE_NAMES) {
      expect(Object.hasOwn(EXIT_CHECKS, name) || name === 'closing_talk_held').toBe(true)
      expect(events[name].meets).toEqual([name])
      expect(name).toMatch(/(_held|_sent|_received|_recorded|_filed|_written|_assessed|_listed|_told|_explained)$/)
    }
  })

  it('lets a proposal wait for nothing that belongs to the day of leaving, and for everything else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXIT_CODES), fc.infiniteStream(fc.boolean()), (exit, coins) => {
        const stage = EXITS[exit].from[0] ?? ''
        const items = checklistOf(exit, stage).filter((i) => i.kind === 'required')
        const missing = items.filter(() => coins.next().value).map((i) => i.name)
        const waitsFor = missingToPropose(exit, stage, missing)
        expect(waitsFor).toEqual(
          items.filter((i) => i.when === 'before_proposal' && missing.includes(i.name)).map((i) => i.name),
        )
        expect(waitsFor.every((name) => missing.includes(name as never))).toBe(true) // a name of the list
      }),
    )
  })
})

describe('seventy-two hours', () => {
  it('are counted from the hour, over night and change of day, and never before', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.integer({ min: -10_000, max: 10_000 }),
        (from, minutes) => {
          const since = Temporal.Instant.fromEpochMilliseconds(from.getTime())
          expect(isPast72Hours(since, since.add({ hours: 72 }).add({ minutes }))).toBe(minutes >= 0)
          expect(isPast72Hours(since, since.add({ hours: 72 }))).toBe(true)
        },
      ),
    )
  })
})

describe('the no-contact list', () => {
  const list: Known[] = [
    { name: 'Fahmi Hidayat', alias: 'Bang Jon', phones: ['0812-9900-1122'], plates: ['BG 1234 XY'] },
  ]

  it('finds a spelling, a shorter name, an alias, a telephone however it is written', () => {
    for (const name of ['Fahmi', 'fahmi hidajat', 'Hidayat Fahmi', 'H. Fahmi Hidayat', 'Fahmy Hidayat'])
      expect(onNoContactList({ name }, list)).toBe('name')
    for (const name of ['Jon', 'bang jon']) expect(onNoContactList({ name }, list)).toBe('alias')
    for (const phone of ['+62 812 9900 1122', '6281299001122', '081299001122'])
      expect(onNoContactList({ name: 'Siapa saja', phone }, list)).toBe('phone')
    expect(onNoContactList({ name: 'Siapa saja', plate: 'bg-1234-xy' }, list)).toBe('plate')
  })

  it('does not stop somebody else, nor an empty or very short number', () => {
    for (const who of [
      { name: 'Sumiyati' },
      { name: 'Suparti', phone: '0813' },
      { name: 'Bu RT', phone: '', plate: '' },
    ])
      expect(onNoContactList(who, list)).toBeNull()
    expect(onNoContactList({ name: 'Fahmi' }, [])).toBeNull()
    expect(onNoContactList({ name: 'Sumiyati', phone: '081299001123', plate: 'BG 1234 XZ' }, list)).toBeNull()
    expect(
      onNoContactList({ name: 'Sumiyati', phone: '081299001122', plate: 'BG 1234 XY' }, [{ name: 'Agus' }]),
    ).toBeNull()
  })

  it('knows a telephone of ten figures with and without its country, and one of seven without its area', () => {
    const short: Known[] = [{ name: 'Agus', phones: ['0812345678', '3123456'] }]
    for (const phone of ['0812345678', '+62 812-345-678', '312 3456'])
      expect(onNoContactList({ name: 'Sumiyati', phone }, short)).toBe('phone')
  })

  it('knows each of several telephones in one line, and one of a town with its area, its country, or neither', () => {
    const long: Known[] = [{ name: 'Agus', phones: ['0812-9900-1122 / 0813 7700 3344', '0711 123456', '0711-23456'] }]
    for (const phone of [
      '081299001122',
      '+62 813-7700-3344',
      '123456',
      '+62711123456',
      '071123456',
      '0062 711 23456',
      '0852 1 / 081377003344',
    ])
      expect([phone, onNoContactList({ name: 'Sumiyati', phone }, long)]).toEqual([phone, 'phone'])
    for (const phone of ['081299001123', '3344', '081377003'])
      expect([phone, onNoContactList({ name: 'Sumiyati', phone }, long)]).toEqual([phone, null])
  })

  it('is not passed by a word of address before the name', () => {
    for (const name of ['Pak Fahmi', 'Bang Fahmi', 'Ustad Fahmi', 'Sdr. Fahmi'])
      expect(onNoContactList({ name }, list)).toBe('name')
  })

  it('looks at everybody on it', () => {
    const two: Known[] = [{ name: 'Agus Salim' }, ...list]
    expect(onNoContactList({ name: 'Fahmi' }, two)).toBe('name')
    expect(onNoContactList({ name: 'Sumiyati', phone: '081299001122' }, two)).toBe('phone')
  })

  it('always finds the very person on it, whatever else is on it', () => {
    const name = fc.constantFrom('Rudi Hartono', 'Yulianti', 'Bambang Sutrisno', 'Agus', 'Dedi Kurniawan')
    const known = fc.record({
      name,
      alias: fc.option(name, { nil: undefined }),
      phones: fc.array(fc.stringMatching(/^08\d{9}$/), { maxLength: 3 }),
      plates: fc.array(fc.stringMatching(/^BG [1-9]\d{3} [A-Z]{2}$/), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 6 }), fc.nat(), (people, at) => {
        const one = people[at % people.length]
        if (!one) return
        expect(onNoContactList({ name: one.name }, people)).not.toBeNull()
        if (one.alias) expect(onNoContactList({ name: one.alias }, people)).not.toBeNull()
        for (const phone of one.phones)
          expect(onNoContactList({ name: 'Tamu', phone: `+62${phone.slice(1)}` }, people)).not.toBeNull()
        for (const plate of one.plates)
          expect(
            onNoContactList({ name: 'Tamu', plate: plate.replaceAll(' ', '').toLowerCase() }, people),
          ).not.toBeNull()
      }),
    )
  })
})

describe('a kit on the way out', () => {
  it('follows the column "toolkit" of the table', () => {
    const judged = (missing: readonly string[]) =>
      Object.fromEntries(EXIT_CODES.map((e) => [e, judgeToolkit(e, missing)]))
    const never: ExitCode[] = [
      'ALIH_LEMBAGA',
      'RUJUK_MEDIS',
      'LARI',
      'DO',
      'PROSES_HUKUM',
      'MENINGGAL',
      'DITOLAK',
      'DIRUJUK_LAIN',
      'BATAL',
    ]
    for (const e of never) expect(judged([])[e]).toBe('not_for_this_exit')
    expect(judged(['exit_conference_held'])).toMatchObject({
      LULUS: 'ok',
      MANDIRI_DINI: 'conference_first',
      REUNIFIKASI: 'conference_first',
      MUNDUR: 'conference_first',
    })
    expect(judged([])).toMatchObject({ LULUS: 'ok', MANDIRI_DINI: 'ok', REUNIFIKASI: 'ok', MUNDUR: 'ok' })
  })
})

describe('after-care', () => {
  it('begins only when she agreed, and never after a death, a transfer or no admission', () => {
    for (const e of EXIT_CODES) {
      expect(entersAftercare(e, false)).toBe(false)
      expect(entersAftercare(e, true)).toBe(
        !['MENINGGAL', 'ALIH_LEMBAGA', 'DITOLAK', 'DIRUJUK_LAIN', 'BATAL'].includes(e),
      )
    }
  })
})
