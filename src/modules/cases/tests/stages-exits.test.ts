import { describe, expect, test } from 'vitest'
import { ABSENCE_STEPS, absenceStepsDue } from '../absence.ts'
import { EXIT_CHECKS } from '../exit-checks.ts'
import type { ExitCode } from '../exits.ts'
import { EXIT_CODES, EXITS } from '../exits.ts'
import { exitCheckRows, exitRows } from '../stage-rows.ts'
import type { EvidenceName, Move } from '../stage-rules.ts'
import { judgeMove, missingFor } from '../stage-rules.ts'
import { hardGates, STAGES } from '../stages.ts'
import en from '../words/rules.en.json' with { type: 'json' }
import id from '../words/rules.id.json' with { type: 'json' }

const REASON = 'Dibicarakan bersama beliau dan tim'
const leave = (exit: ExitCode, from: Move['from'] = 'intervention', override = false): Move => ({
  from,
  to: 'closed',
  exit,
  ...(override ? { override } : {}),
})
const refusalsOf = (move: Move, evidence: readonly EvidenceName[], reason = REASON) => {
  const judgement = judgeMove(move, new Set(evidence), ['head'], reason)
  return judgement.allowed ? [] : judgement.refusals.map(({ code }) => code)
}
/** Words of design.md 8.1 that describe a character or hide a person; here as the list of the checker. */
const UNKIND = /\b(kabur|gagal|kambuh|bandel|penyimpangan|pelanggaran|korban|mantan|eks|ditolak|dikeluarkan|lari)\b/i

describe('the ways to end', () => {
  test('are the thirteen of the field, each with a neutral sentence in both languages', () => {
    expect(EXIT_CODES).toHaveLength(13)
    for (const code of EXIT_CODES) {
      const sentence = id[`exit.${code}`]
      expect(sentence).not.toMatch(UNKIND)
      expect(en[`exit.${code}`].length).toBeGreaterThan(3)
    }
  })

  test('no code stands in any sentence', () => {
    for (const sentence of [...Object.values(id), ...Object.values(en)]) {
      for (const code of EXIT_CODES) expect(sentence).not.toMatch(new RegExp(`\\b${code}\\b`))
    }
  })

  test('leaving without notice is said as an event, not as a fault', () => {
    expect(id['exit.LARI']).toBe('Meninggalkan layanan tanpa pemberitahuan')
  })

  test('every check of the list is used by some exit, and each has a sentence', () => {
    const used = new Set<string>(EXIT_CODES.flatMap((code) => EXITS[code].checks))
    for (const check of Object.keys(EXIT_CHECKS)) {
      expect(used).toContain(check)
      expect(Object.keys(id)).toContain(`check.${check}`)
    }
  })

  test('toolkit, counting and after-care are those of the dossier', () => {
    const of = (key: 'toolkit' | 'countsAs' | 'aftercare') =>
      Object.fromEntries(EXIT_CODES.map((code) => [code, EXITS[code][key]]))
    expect(of('toolkit')).toEqual({
      LULUS: 'given',
      MANDIRI_DINI: 'by_conference',
      REUNIFIKASI: 'partly_or_none',
      ALIH_LEMBAGA: 'none_may_follow',
      RUJUK_MEDIS: 'none',
      MUNDUR: 'partly_or_none',
      LARI: 'none',
      DO: 'none',
      PROSES_HUKUM: 'none',
      MENINGGAL: 'heirs_if_owned',
      DITOLAK: 'not_applicable',
      DIRUJUK_LAIN: 'not_applicable',
      BATAL: 'not_applicable',
    })
    expect(of('countsAs')).toEqual({
      LULUS: 'positive',
      MANDIRI_DINI: 'positive',
      REUNIFIKASI: 'positive_or_neutral',
      ALIH_LEMBAGA: 'neutral',
      RUJUK_MEDIS: 'neutral',
      MUNDUR: 'negative_or_neutral',
      LARI: 'negative',
      DO: 'negative',
      PROSES_HUKUM: 'neutral',
      MENINGGAL: 'neutral',
      DITOLAK: 'outside',
      DIRUJUK_LAIN: 'outside',
      BATAL: 'outside',
    })
    expect(EXIT_CODES.filter((code) => EXITS[code].aftercare === 'yes')).toEqual([
      'LULUS',
      'MANDIRI_DINI',
      'REUNIFIKASI',
    ])
    expect(EXIT_CODES.filter((code) => EXITS[code].silencesMessages)).toEqual(['MENINGGAL'])
    expect(EXIT_CODES.filter((code) => EXITS[code].fourEyes)).toEqual(['DO', 'DITOLAK', 'DIRUJUK_LAIN'])
  })
})

describe('closing a case', () => {
  test.each(EXIT_CODES)('%s closes with its whole checklist, and not with one line less', (exit) => {
    const from = EXITS[exit].from.at(-1) ?? 'termination'
    const needed = missingFor(leave(exit, from), new Set())
    expect(refusalsOf(leave(exit, from), needed)).toEqual([])
    for (const gone of needed) {
      expect(missingFor(leave(exit, from), new Set(needed.filter((name) => name !== gone)))).toEqual([gone])
    }
  })

  test('completing the programme walks through the last gate', () => {
    const missing = missingFor(leave('LULUS', 'termination'), new Set())
    for (const { name } of hardGates('termination')) expect(missing).toContain(name)
    expect(refusalsOf(leave('LULUS', 'evaluation'), missing)).toEqual(['move_exit_not_from_here'])
  })

  test('every exit after acceptance is open at every stage after acceptance', () => {
    for (const exit of EXIT_CODES.filter((code) => code !== 'LULUS' && EXITS[code].countsAs !== 'outside')) {
      expect(EXITS[exit].from).toEqual(STAGES.slice(1))
    }
  })

  test('an exit is named, has a reason, and is recorded by the head', () => {
    expect(refusalsOf({ from: 'plan', to: 'closed' }, [])).toEqual(['move_exit_unnamed'])
    expect(refusalsOf({ from: 'plan', to: 'intervention', exit: 'MUNDUR' }, [])).toEqual(['move_exit_needs_closing'])
    const evidence = missingFor(leave('MUNDUR'), new Set())
    expect(refusalsOf(leave('MUNDUR'), evidence, '')).toEqual(['move_reason_needed'])
    expect(judgeMove(leave('MUNDUR'), new Set(evidence), ['social_worker'], REASON).allowed).toBe(false)
  })

  test('a woman already accepted is not "not admitted", and one who arrived did not "not come"', () => {
    expect(refusalsOf(leave('DITOLAK', 'identification'), ['admission_decided'])).toEqual(['move_exit_too_late'])
    expect(refusalsOf(leave('BATAL', 'data'), ['receipt_minute_signed'])).toEqual(['move_exit_too_late'])
  })

  test('who was sheltered in an emergency and then referred gets her belongings back', () => {
    expect(missingFor(leave('DIRUJUK_LAIN', 'data'), new Set())).toContain('belongings_and_savings_returned')
    expect(missingFor(leave('DIRUJUK_LAIN', 'identification'), new Set())).toEqual(['non_admission_decided'])
  })

  test('not even the head closes an absence before 72 hours, or hands her to somebody she fears', () => {
    const absent = missingFor(leave('LARI'), new Set()).filter((name) => name !== 'absence_past_72_hours')
    expect(refusalsOf(leave('LARI', 'intervention', true), absent)).toEqual(['move_override_impossible'])
    const home = missingFor(leave('REUNIFIKASI'), new Set()).filter((name) => name !== 'receiver_cleared')
    expect(refusalsOf(leave('REUNIFIKASI', 'intervention', true), home)).toEqual(['move_override_impossible'])
  })

  test('a closed case goes nowhere', () => {
    expect(refusalsOf({ from: 'closed', to: 'assessment' }, [])).toEqual(['move_closed_case'])
    expect(refusalsOf({ from: 'closed', to: 'closed', exit: 'LULUS' }, [])).toEqual(['move_closed_case'])
  })

  test('the rows for the database hold every line of every checklist', () => {
    expect(exitRows().map(({ code }) => code)).toEqual(EXIT_CODES)
    for (const code of EXIT_CODES) {
      const { checks, inHouse = [] } = EXITS[code]
      const rows = exitCheckRows().filter((row) => row.exit_code === code)
      expect(rows.map(({ evidence }) => evidence)).toEqual([...checks, ...inHouse])
    }
    const never = exitCheckRows().flatMap((row) => (row.is_overridable ? [] : [row.evidence]))
    expect([...new Set(never)].sort()).toEqual([
      'absence_past_72_hours',
      'absence_reported_safely',
      'non_admission_decided',
      'objection_right_explained',
      'receiver_cleared',
    ])
  })
})

describe('when she is not in the house', () => {
  const since = Temporal.Instant.from('2026-02-20T21:30:00+07:00')

  test('the steps come due at 0, 2, 6, 24 and 72 hours', () => {
    const dueAfter = (hours: number, seconds = 0) =>
      absenceStepsDue(since, since.add({ hours }).add({ seconds })).length
    expect([0, 1, 2, 6, 24, 71, 72].map((hours) => dueAfter(hours))).toEqual([1, 1, 2, 3, 4, 4, 5])
    expect(dueAfter(72, -1)).toBe(4)
    for (const { step } of ABSENCE_STEPS) expect(Object.keys(id)).toContain(`absence.${step}`)
  })

  test('missing on 20 February at 21.30, the case may close on 23 February at 21.30 and not a minute before (KS-03)', () => {
    const last = (at: string) => absenceStepsDue(since, Temporal.Instant.from(at)).at(-1)?.hours
    expect(last('2026-02-23T21:29:00+07:00')).toBe(24)
    expect(last('2026-02-23T21:30:00+07:00')).toBe(72)
  })
})
