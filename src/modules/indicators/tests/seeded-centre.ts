import { randomUUID } from 'node:crypto'
import type { TestApp } from '../../../../tests/support/app.ts'
import { sealShared } from '../../../platform/seal/bodies.ts'
import { openCase } from '../../cases/facts/case.ts'
import { seedEnd } from './seeded-end.ts'
import { seedMoney } from './seeded-money.ts'
import { seedPartners } from './seeded-partners.ts'
import { seeding } from './seeded-rows.ts'
import { type Group, seedDays, seedPlan } from './seeded-stay.ts'
import { seedTold } from './seeded-told.ts'

const EXITS = ['LULUS', 'LULUS', 'LULUS', 'MANDIRI_DINI', 'MUNDUR', 'LARI', 'DO', 'REUNIFIKASI', 'BATAL', 'DITOLAK']

/** Some dozens of women with everything that is counted of them, in a year and a half; written by the owner, past the commands. */
export async function seedCentre(t: TestApp, women = 48): Promise<void> {
  const seeds = seeding(t)
  const beside = seeding(t) // throws of its own: the others stay as they were
  const { upTo, yes, of, people, day, moment, put } = seeds
  const off = async (table: string) => t.ownerSql(`alter table ${table} disable trigger user`)
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
    ...['assessment_sections', 'instrument_takings', 'tasks', 'mediation_looks', 'aftercare_answers'],
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
  const groups: Group[] = []
  for (let i = 0; i < 40; i++) {
    const [id, on] = [randomUUID(), upTo(500)]
    groups.push({ id, on: day(on) })
    await put('group_sessions', {
      ...{ group_id: id, held_on: day(on), held_at: moment(on), minutes: 60, method: 'talk' },
      ...{ saved_by: people.rizal.id, saved_at: moment(on) },
      body: await people.rizal.within((ctx) =>
        sealShared(ctx, 'staff', 'group_sessions', id, { topic: `Materi ${i}` }),
      ),
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
    const she = { i, caseId, worker, came, stayed, left }
    await seedPlan(seeds, she)
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
    await seedDays(seeds, she, { groups, services })
    await seedTold(beside, she)
    if (exit) await seedEnd(seeds, she, { exit, isAftercare })
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
  await seedPartners(t)
}
