import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXIT_CHECKS } from '../../cases/exit-checks.ts'
import type { ExitCode } from '../../cases/exits.ts'
import { EXIT_CODES, EXITS } from '../../cases/exits.ts'
import { exitCheckRows, requirementRows } from '../../cases/stage-rows.ts'
import { events } from '../events.ts'
import { checklistOf, entersAftercare, isPast72Hours, judgeToolkit, missingToPropose } from '../rules.ts'
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
