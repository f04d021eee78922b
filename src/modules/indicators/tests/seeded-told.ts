import { randomUUID } from 'node:crypto'
import type { Seeding, Stay } from './seeded-rows.ts'

const SCALES = ['who-5', 'keberfungsian', 'kemandirian'] as const

/** Of what stands sealed, what may be counted: how findings rest, where scales went, what was followed up, what agreements became. */
export async function seedTold({ upTo, yes, of, day, moment, put }: Seeding, she: Stay): Promise<void> {
  const { caseId, worker, came, stayed } = she
  for (let version = 2; version < 2 + upTo(3); version++) {
    const [id, on] = [randomUUID(), came + upTo(stayed)]
    await put('assessments', {
      ...{ assessment_id: id, case_id: caseId, structure: 1, number: version, started_by: worker.id },
      ...{ started_on: day(came), started_at: moment(came), reason_id: randomUUID() },
      ...{ signed_by: worker.id, signed_on: day(on), signed_at: moment(on) },
    })
    for (const part of ['social', 'legal', 'strengths']) {
      const keys = upTo(4)
      const unsourced = upTo(keys + 1)
      await put('assessment_sections', {
        ...{ assessment_id: id, case_id: caseId, part, section_id: randomUUID(), open_fields: 0, unsourced },
        ...{ key_findings: keys, triangulated: upTo(keys - unsourced + 1), saved_by: worker.id, saved_at: moment(on) },
      })
    }
  }
  const taking = (on: number, instrument: string) => ({
    ...{ case_id: caseId, instrument, instrument_version: 1, taken_on: day(on), mode: 'self', is_complete: true },
    ...{
      started_by: worker.id,
      started_at: moment(on),
      finished_by: worker.id,
      finished_at: `${day(on)}T0${upTo(9)}:00:00Z`,
    },
  })
  const aside = { set_aside_by: worker.id, set_aside_at: moment(490) }
  for (const instrument of SCALES) {
    const first = randomUUID()
    await put('instrument_takings', { ...taking(came, instrument), taking_id: first, ...(yes(0.15) && aside) })
    for (let n = 0; n < 4; n++)
      await put('instrument_takings', {
        ...{ ...taking(came + 1 + upTo(stayed), instrument), taking_id: randomUUID(), compared_with: first },
        ...{ direction: of(['up', 'same', 'down']), ...(yes(0.15) && aside) },
      })
  }
  for (const instrument of ['srq-20', 'srq-20', 'who-5']) {
    const on = came + upTo(stayed)
    const row = taking(on, instrument)
    await put('instrument_takings', { ...row, taking_id: randomUUID(), ...(yes(0.15) && aside) })
    const done = yes(0.7) ? { done_at: moment(on + upTo(12)), done_by: worker.id } : {}
    if (yes(0.6))
      await put('tasks', {
        ...{ task_id: randomUUID(), case_id: caseId, kind: 'follow_up', owner_id: worker.id, due_on: day(on + 7) },
        ...{ made_at: row.finished_at, ...done },
      })
  }
  for (let n = 0; n < 2; n++) {
    const [note, on] = [randomUUID(), came + upTo(stayed)]
    const said = {
      ...{ case_id: caseId, author_id: worker.id, kind: 'mediation', part_played: 'mediator', minutes: 30 },
      ...{ audience: 'team', safety: 'clear' },
    }
    const when = (d: number) => ({ happened_on: day(d), happened_at: moment(d), written_at: moment(d) })
    await put('session_notes', { note_id: note, ...said, ...when(on) })
    if (yes(0.3)) await put('session_notes', { note_id: randomUUID(), ...said, ...when(on + 2), corrects_id: note })
    for (let k = 0; k < upTo(3); k++)
      await put('mediation_looks', {
        ...{ look_id: randomUUID(), case_id: caseId, note_id: note, looked_on: day(on + 3 + upTo(60)) },
        ...{ outcome: of(['kept', 'kept', 'partly', 'not_kept']), looked_by: worker.id, at: `${day(on)}T0${k}:00:00Z` },
      })
  }
  for (let n = 0; n < 2; n++) {
    const monthOn = Temporal.PlainDate.from(day(came + upTo(stayed))).with({ day: 1 })
    await put('aftercare_answers', { answer_id: randomUUID(), month_on: monthOn.toString(), has_told: yes(0.3) })
  }
}
