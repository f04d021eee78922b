import { randomUUID } from 'node:crypto'
import type { Seeding, Stay } from './seeded-rows.ts'

/** What was asked when she came, what was planned with her and how far she got with it. */
export async function seedPlan({ upTo, yes, day, moment, put }: Seeding, she: Stay): Promise<void> {
  const { caseId, worker, came, stayed } = she
  const assessment = () => ({ assessment_id: randomUUID(), case_id: caseId, structure: 1, started_by: worker.id })
  if (yes(0.8)) {
    const on = came + 3 + upTo(20)
    await put('assessments', {
      ...assessment(),
      ...{ number: 1, started_on: day(came), started_at: moment(came) },
      ...(yes(0.9) && { signed_by: worker.id, signed_on: day(on), signed_at: moment(on) }),
    })
  }
  const plan = randomUUID()
  await put('plans', { plan_id: plan, case_id: caseId, number: 1, started_by: worker.id, started_at: moment(came) })
  if (yes(0.6)) {
    const signed = came + 15 + upTo(20)
    await put('plan_signatures', {
      ...{ plan_id: plan, signer: 'client', case_id: caseId, manner: 'hand', signed_on: day(signed) },
      ...{ recorded_by: worker.id, recorded_at: moment(signed) },
    })
    await put('plan_signatures', {
      ...{ plan_id: plan, signer: 'social_worker', case_id: caseId, manner: 'hand', signed_on: day(came + 1) },
      ...{ person_id: worker.id, recorded_by: worker.id, recorded_at: moment(signed) },
    })
  }
  for (let g = 0; g < 3; g++) {
    const goal = randomUUID()
    await put('plan_goals', {
      ...{ plan_id: plan, goal_id: goal, case_id: caseId, position: g + 1, importance: 1 + upTo(3) },
      ...{ difficulty: 1 + upTo(3), start_level: ((she.i + g) % 4) - 2 },
    })
    for (let r = 0; r < 5; r++) {
      const on = came + upTo(stayed)
      await put('goal_ratings', {
        ...{ rating_id: randomUUID(), case_id: caseId, goal_id: goal, plan_id: plan, level: upTo(5) - 2 },
        ...{ rated_on: day(on), rated_by: worker.id, body: 'x', rated_at: `${day(on)}T0${r}:00:00Z` },
      })
    }
  }
}

export type Group = { id: string; on: string }

/** What happened with her while she was here: talks, reviews, classes, what she learned, and to whom she was sent. */
export async function seedDays(
  { upTo, yes, of, day, moment, put }: Seeding,
  she: Stay,
  house: { groups: readonly Group[]; services: readonly string[] },
): Promise<void> {
  const { i, caseId, worker, came, stayed, left } = she
  const { groups, services } = house
  const began = came + 18
  if (yes(0.85))
    for (const again of yes(0.2) ? [0, 40] : [0])
      await put('stage_entries', {
        ...{ entry_id: randomUUID(), case_id: caseId, from_stage: 'plan', to_stage: 'intervention', kind: 'forward' },
        ...{ at: moment(began + again), person_id: worker.id },
      })
  for (let n = 0; n < 14; n++) {
    const [note, on] = [randomUUID(), came + upTo(stayed)]
    const told = {
      ...{ case_id: caseId, author_id: worker.id, kind: 'counselling', part_played: 'counsellor', minutes: 30 },
      ...{ audience: 'team' },
    }
    const when = (d: number) => ({ happened_on: day(d), happened_at: moment(d), written_at: moment(d) })
    await put('session_notes', { note_id: note, ...told, ...when(on) })
    if (yes(0.1)) await put('session_notes', { note_id: randomUUID(), ...told, ...when(on + 5), corrects_id: note })
  }
  for (let r = began; r < left; r += 20 + upTo(25))
    await put('conferences', {
      ...{
        conference_id: randomUUID(),
        case_id: caseId,
        kind: of(['review', 'review', 'review', 'cc2']),
        held_on: day(r),
      },
      ...{
        stage: 'intervention',
        chair_id: worker.id,
        decision: 'continue',
        recorded_by: worker.id,
        recorded_at: moment(r),
      },
    })
  for (const g of groups)
    if (g.on >= day(came) && g.on <= day(left) && yes(0.7)) {
      const mark = of(['present', 'present', 'late', 'excused', 'sick', 'dispensation', 'no_reason'])
      await put('group_attendances', {
        ...{ attendance_id: randomUUID(), group_id: g.id, case_id: caseId, held_on: g.on, mark, saved_by: worker.id },
        ...{ reason: mark === 'sick' && yes(0.5) ? 'letter' : null, counts: yes(0.9) },
      })
    }
  for (let k = 0; k < upTo(3); k++)
    await put('skill_tests', {
      ...{
        test_id: randomUUID(),
        case_id: caseId,
        track: of(['sewing', 'salon']),
        rubric: 1,
        held_on: day(left - upTo(15)),
      },
      ...{
        marks: '{}',
        mean_hundredths: 300,
        is_competent: yes(0.7),
        assessed_by: worker.id,
        recorded_at: `${day(left)}T0${k}:00:00Z`,
      },
    })
  if (yes(0.3))
    await put('certifications', {
      ...{
        certification_id: randomUUID(),
        case_id: caseId,
        registered_on: day(came),
        held_on: day(left - 3),
        body: 'x',
      },
      ...{ result: of(['competent', 'not_yet']), author_id: worker.id, is_protected: i % 9 === 4 },
    })
  for (let k = 0; k < upTo(4); k++) {
    const on = came + upTo(stayed)
    await put('service_referrals', {
      ...{
        service_referral_id: randomUUID(),
        case_id: caseId,
        service_id: of(services),
        reach: of(['story', 'health', 'nurse', 'safety']),
      },
      ...{
        urgency: 'ordinary',
        basis: 'consent',
        referred_on: day(on),
        answer_by: day(on + 14),
        referred_by: worker.id,
      },
      ...{ referred_at: moment(on), accepted_on: yes(0.4) ? day(on + upTo(20)) : null },
      ...(yes(0.6) && { result: 'served', closed_on: day(on + upTo(25)), closed_by: worker.id }),
    })
  }
  if (yes(0.25))
    await put('referral_complaints', {
      ...{
        complaint_id: randomUUID(),
        case_id: caseId,
        channel: 'spoken',
        received_on: day(came),
        due_on: day(came + 14),
      },
      ...{ recorded_by: worker.id, body: 'x', is_protected: i % 9 === 4 },
      ...(yes(0.7) && { answered_on: day(came + upTo(25)), answered_by: worker.id }),
    })
}
