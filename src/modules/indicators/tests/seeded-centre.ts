import { randomUUID } from 'node:crypto'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openCase } from '../../cases/facts/case.ts'
import { seedMoney } from './seeded-money.ts'

/** The same numbers at every run: a figure that once was wrong is wrong again. */
function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const upTo = (n: number) => Math.floor(next() * n)
  return {
    upTo,
    yes: (share: number) => next() < share,
    of: <T>(those: readonly T[]) => those[upTo(those.length)] as T,
  } // never empty here
}

const EXITS = ['LULUS', 'LULUS', 'LULUS', 'MANDIRI_DINI', 'MUNDUR', 'LARI', 'DO', 'REUNIFIKASI', 'BATAL', 'DITOLAK']
export const BEGAN = Temporal.PlainDate.from('2025-01-06')

/** Some dozens of women with everything that is counted of them, in a year and a half; written by the owner, past the commands. */
export async function seedCentre(t: TestApp, women = 48): Promise<void> {
  const { upTo, yes, of } = dice(20261201)
  const people = { head: t.as(cast.head), rizal: t.as(cast.rizal), wulan: t.as(cast.wulan) }
  const centreId = people.head.centreId
  const day = (n: number) => BEGAN.add({ days: n }).toString()
  // some minutes before midnight in Jakarta and some after it: a day is a day of the house
  const moment = (n: number) => `${day(n)}T${of(['16:55:00Z', '17:05:00Z', '03:00:00Z', '09:30:00Z'])}`
  const off = async (table: string) => t.ownerSql(`alter table ${table} disable trigger user`)
  const put = async (table: string, row: Record<string, unknown>) => {
    const all = { centre_id: centreId, ...row }
    const keys = Object.keys(all)
    await t.ownerSql(
      `insert into ${table} (${keys.join(', ')}) values (${keys.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(all),
    )
  }
  const TABLES = [
    ...['cases', 'referrals', 'assessments', 'plans', 'plan_signatures', 'plan_goals', 'goal_ratings', 'rooms', 'beds'],
    ...[
      'bed_periods',
      'bed_occupants',
      'terminations',
      'group_sessions',
      'group_attendances',
      'session_notes',
      'stage_entries',
    ],
    ...[
      'conferences',
      'skill_tests',
      'certifications',
      'toolkits',
      'aftercare_windows',
      'aftercare_contacts',
      'aftercare_ends',
    ],
    ...[
      'service_referrals',
      'services',
      'referral_complaints',
      'incidents',
      'incident_tellings',
      'case_team',
      'role_grants',
    ],
  ]
  for (const table of TABLES) await off(table)

  const room = randomUUID()
  await put('rooms', { room_id: room, building: 'Melati', name: 'Kamar 1', kind: 'dormitory', capacity: 60 })
  const beds = Array.from({ length: 30 }, () => randomUUID())
  for (const [i, bed] of beds.entries())
    await put('beds', { bed_id: bed, room_id: room, label: `${i}`, is_in_use: i < 26, is_protected: i === 3 })
  const free = beds.map(() => 0)
  const services = Array.from({ length: 5 }, () => randomUUID())
  for (const [i, service] of services.entries())
    await put('services', {
      ...{
        service_id: service,
        kind: of(['hospital', 'bank', 'training']),
        name: `Layanan ${i}`,
        changed_at: moment(1),
      },
      ...{ mou_no: i < 4 ? `${i}` : null, mou_until: i < 4 ? day(200 + 150 * i) : null, changed_by: people.head.id },
    })
  const groups: { id: string; on: string }[] = []
  for (let i = 0; i < 40; i++) {
    const [id, on] = [randomUUID(), upTo(500)]
    groups.push({ id, on: day(on) })
    await put('group_sessions', {
      ...{ group_id: id, held_on: day(on), held_at: moment(on), minutes: 60, body: 'x', method: 'talk' },
      ...{ saved_by: people.rizal.id, saved_at: moment(on) },
    })
  }
  const gone: { caseId: string; left: number }[] = []
  for (let i = 0; i < women; i++) {
    const worker = of([people.rizal, people.wulan])
    const came = upTo(420)
    const { caseId } = await worker.within((ctx) =>
      openCase(ctx, {
        display: { honorific: 'Ibu', callName: `Rekaan${i}`, birthYear: 1996 },
        openedOn: day(came),
        responsibleId: worker.id,
        ...(i % 9 === 4 && { protectedCode: `9-${i}` }),
      }),
    )
    const stayed = 20 + upTo(220)
    const left = came + stayed
    const exit = i % 3 === 0 && left < 500 ? of(EXITS) : null
    const before = gone.filter((g) => g.left < came)
    const again = before.length > 0 && yes(0.4) ? of(before).caseId : null
    if (again)
      await t.ownerSql(
        'update cases set client_id = (select client_id from cases where case_id = $2), episode = (select max(episode) + 1 from cases where client_id = (select client_id from cases where case_id = $2)) where case_id = $1',
        [caseId, again],
      )
    if (exit) gone.push({ caseId, left })
    const isIn = yes(0.92)
    const isAftercare = exit !== null && yes(0.5)
    await t.ownerSql(
      'update cases set state = $2, admitted_on = $3, closed_on = $4, exit_kind = $5 where case_id = $1',
      [
        caseId,
        exit ? (isAftercare ? 'aftercare' : 'closed') : 'open',
        isIn ? day(came) : null,
        exit ? day(left) : null,
        exit,
      ],
    )
    const status = isIn ? 'accepted' : of(['refused', 'referred', 'withdrawn', 'new'])
    await put('referrals', {
      ...{
        case_id: caseId,
        no_letter_reason: 'came_herself',
        source: 'self',
        urgency: 'ordinary',
        registered_by: worker.id,
      },
      ...{
        received_at: moment(Math.max(0, came - 9)),
        registered_at: moment(came),
        first_response_due_on: day(came),
        decision_due_on: day(came),
      },
      ...{
        contacted_at: yes(0.7) ? moment(Math.max(0, came - 9) + 1 + upTo(8)) : null,
        status,
        verdict: of(['eligible', 'outside_rules', null]),
      },
      ...(status !== 'new' && { decided_at: moment(came), decided_by: people.head.id }),
    })
    if (!isIn) continue
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
        ...{ difficulty: 1 + upTo(3), start_level: -2 },
      })
      for (let r = 0; r < 5; r++) {
        const on = came + upTo(stayed)
        await put('goal_ratings', {
          ...{ rating_id: randomUUID(), case_id: caseId, goal_id: goal, plan_id: plan, level: upTo(5) - 2 },
          ...{ rated_on: day(on), rated_by: worker.id, body: 'x', rated_at: `${day(on)}T0${r}:00:00Z` },
        })
      }
    }
    const bed = free.findIndex((until) => until <= came)
    if (bed >= 0) {
      free[bed] = exit ? left : 9_999
      const period = randomUUID()
      await put('bed_periods', {
        period_id: period,
        bed_id: beds[bed],
        from_on: day(came),
        until_on: exit ? day(left) : null,
      })
      await put('bed_occupants', { period_id: period, case_id: caseId, is_current: !exit })
    }
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
    if (!exit) continue
    await put('terminations', {
      ...{ termination_id: randomUUID(), case_id: caseId, exit_kind: exit, needs_four_eyes: false, state: 'closed' },
      ...{ opened_by: worker.id, opened_at: moment(left), proposed_by: worker.id, proposed_at: moment(left) },
      ...{ effective_on: day(left), decided_by: people.head.id, decided_at: moment(left), ended_at: moment(left) },
      ...(exit === 'LARI' && { missing_since: moment(left) }),
    })
    if (yes(0.7))
      await put('toolkits', {
        ...{ toolkit_id: randomUUID(), label: `T-${i}`, track: 'sewing', source_of_fund: 'APBD', state: 'handed_over' },
        ...{ case_id: caseId, reserved_by: worker.id, reserved_at: moment(left - 3), handed_over_by: people.head.id },
        ...{
          handed_over_at: moment(left - 2 + upTo(5)),
          witness_id: worker.id,
          made_by: worker.id,
          made_at: moment(left - 9),
        },
      })
    for (const month of [1, 3, 6]) {
      const due = left + 30 * month
      await put('aftercare_windows', {
        ...{ case_id: caseId, month, agreed_on: day(due - 4), from_on: day(due - 7), due_on: day(due) },
      })
      for (let k = 0; k < upTo(3); k++) {
        const isReached = yes(0.75)
        const safe = isReached && yes(0.9)
        await put('aftercare_contacts', {
          ...{ contact_id: randomUUID(), case_id: caseId, month, happened_on: day(due - 5 + upTo(6)), mode: 'call' },
          ...{ is_reached: isReached, is_safe_to_talk: isReached ? safe : null, recorded_by: worker.id },
          ...{ recorded_at: `${day(due)}T0${k}:00:00Z` },
          ...(safe && {
            work: of(['business_running', 'business_running', 'business_resting', 'employed', 'not_yet', null]),
            is_above_line: of([true, false, null]),
          }),
        })
      }
    }
    if (!isAftercare)
      await put('aftercare_ends', {
        ...{ case_id: caseId, outcome: 'year_completed', is_standing_alone: false, ended_on: day(left + upTo(200)) },
        ...{ recorded_by: worker.id, recorded_at: moment(left) },
      })
  }
  for (let i = 0; i < 40; i++) {
    const [id, on] = [randomUUID(), upTo(500)]
    const kind = of(['injury', 'loss', 'sexual_violence', 'sudden_illness'])
    await put('incidents', {
      ...{ incident_id: id, kind, level: of(['minor', 'moderate', 'serious']), place: 'yard', happened_at: moment(on) },
      ...{ known_at: moment(on + 1), reported_by: people.rizal.id, reported_at: moment(on + 2) },
    })
    if (kind !== 'sexual_violence') continue
    const told = yes(0.7) ? moment(on + 2 + upTo(4)) : null
    await put('incident_tellings', {
      ...{ telling_id: randomUUID(), incident_id: id, whom: 'police', due_at: moment(on + 4), told_at: told },
      ...(told && { channel: 'letter', noted_by: people.head.id, noted_at: told }),
    })
  }
  for (const table of TABLES) await t.ownerSql(`alter table ${table} enable trigger user`)
  await seedMoney(t)
}
