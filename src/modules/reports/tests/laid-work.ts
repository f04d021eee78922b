import { randomUUID } from 'node:crypto'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { FIGURES, type FigureName } from '../work.ts'

/** A row as it was laid, said here and not by the application. */
export type Row = { of: FigureName; caseId: string | null; on: string | null; part: string | null; worth: number }

/** A row of each kind on each of some days, for each woman; how each was goes round. Keys are not looked at: no table beside these is asked. */
export async function laid(t: TestApp, women: readonly string[]): Promise<Row[]> {
  const centre = t.as(cast.head).centreId
  const by = t.as(cast.psychologist).id
  const all: Row[] = []
  const statements: string[] = []
  const put = (table: string, row: Record<string, unknown>) => {
    const whole = { centre_id: centre, ...row }
    const columns = Object.keys(whole).join(', ')
    statements.push(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, '${JSON.stringify(whole)}'::jsonb)`,
    )
  }
  const days = [
    '2025-12-07',
    '2025-12-08',
    '2026-01-31',
    '2026-02-01',
    '2026-02-16',
    '2026-02-22',
    '2026-02-23',
    '2026-02-25',
  ]
  let turn = 0
  const next = (codes: readonly string[]) => codes[turn++ % codes.length] ?? ''
  for (const caseId of women) {
    for (const on of days) {
      const id = () => randomUUID()
      const at = `${on}T05:00:00Z`
      const mark = next(FIGURES.doses.parts)
      const dose = { plan_id: id(), on_day: on, minute: 420, case_id: caseId, marked_by: by, marked_at: at }
      put('medication_marks', { ...dose, version: 1, mark: 'given' })
      put('medication_marks', { ...dose, version: 2, mark }) // put right: the last counts, once
      all.push({ of: 'doses', caseId, on, part: mark, worth: 1 })
      const kind = next(FIGURES.leaves.parts)
      const pass = {
        pass_id: id(),
        pass_no: turn,
        case_id: caseId,
        kind,
        from_at: at,
        back_at: `${on}T09:00:00Z`,
        is_family: false,
        checked: [],
      }
      put('leave_passes', {
        ...pass,
        asked_at: at,
        asked_by: by,
        decision: 'given',
        decided_at: at,
        decided_by: by,
        out_at: at,
        out_by: by,
      })
      put('leave_passes', { ...pass, pass_id: id(), pass_no: 1000 + turn, asked_at: at, asked_by: by }) // asked for and not taken
      all.push({ of: 'leaves', caseId, on, part: kind, worth: 1 })
      const was = next(FIGURES.attendance.parts)
      const roll = { group_id: id(), case_id: caseId, held_on: on, needs_reexplaining: false, saved_by: by, version: 1 }
      put('group_attendances', { ...roll, attendance_id: id(), mark: was, counts: true })
      put('group_attendances', {
        ...roll,
        attendance_id: id(),
        group_id: id(),
        mark: 'sick',
        reason: 'letter',
        counts: true,
      })
      put('group_attendances', { ...roll, attendance_id: id(), group_id: id(), mark: 'present', counts: false })
      all.push({ of: 'attendance', caseId, on, part: was, worth: 1 })
      put('practice_entries', { entry_id: id(), lesson_id: id(), case_id: caseId, held_on: on })
      all.push({ of: 'practice', caseId, on, part: null, worth: 1 })
      const note = {
        case_id: caseId,
        part_played: 'counsellor',
        happened_on: on,
        happened_at: at,
        minutes: 45,
        audience: 'own',
      }
      const counted = next(['counselling', 'phone'])
      const more = { needs_attention: false, goal_ids: [], written_at: at }
      put('session_notes', { ...note, ...more, note_id: id(), author_id: by, kind: counted })
      put('session_notes', { ...note, ...more, note_id: id(), author_id: t.as(cast.rizal).id, kind: 'phone' }) // of somebody else
      all.push({ of: 'sessions', caseId, on, part: counted, worth: 1 })
      const asked = {
        case_id: caseId,
        instrument: 'srq',
        instrument_version: 1,
        taken_on: on,
        mode: 'self',
        started_by: by,
        started_at: at,
      }
      const done = { is_complete: true, version: 1, finished_by: by, finished_at: at }
      put('instrument_takings', { ...asked, ...done, taking_id: id() })
      put('instrument_takings', { ...asked, ...done, taking_id: id(), set_aside_by: by, set_aside_at: at }) // set aside: not one that stands
      all.push({ of: 'instruments', caseId, on, part: null, worth: 1 })
    }
    all.push({ of: 'presence', caseId, on: null, part: 'in_house', worth: 1 })
    const isScreened = caseId !== women[0]
    for (const version of isScreened ? [1, 2] : [])
      put('health_screenings', {
        ...{ screening_id: randomUUID(), case_id: caseId, version, examined_on: `2026-02-0${version}`, written_by: by },
        ...{ written_at: '2026-02-02T05:00:00Z', body: 'x' },
      })
    all.push({ of: 'screening', caseId, on: null, part: isScreened ? 'screened' : 'not_screened', worth: 1 })
  }
  const asked = randomUUID()
  put('spend_requests', {
    ...{ request_id: asked, no: 1, year: 2026, kind: 'goods', title: 'Kain', amount_rupiah: 1_700_000, fund: 'apbd' },
    ...{ asked_by: by, asked_at: '2026-01-19T05:00:00Z' },
  })
  for (const [paid_on, amount_rupiah] of [
    ['2026-01-20', 1_500_000],
    ['2026-02-10', 250_000],
    ['2026-02-11', -50_000],
  ] as const)
    put('spend_payments', {
      ...{ payment_id: randomUUID(), request_id: asked, amount_rupiah, paid_on, way: 'cash', payee: 'Toko Contoh' },
      ...{
        receipt_no: '1',
        paid_by: by,
        at: `${paid_on}T05:00:00Z`,
        ...(amount_rupiah < 0 && { reason: 'salah', corrects_id: randomUUID() }),
      },
    })
  await t.ownerSql(`begin; set local session_replication_role = replica; ${statements.join(';\n')}; commit`)
  return all
}
