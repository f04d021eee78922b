import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { toldBy } from '../../../../tests/support/event-named.ts'
import { NEED } from '../../assessments/tests/sample-assessment.ts'
import { openCaseInAssessment, rateRisk, writeAll } from '../../assessments/tests/support.ts'
import type { PlanBody } from '../plan-body.ts'

const uuid = (n: number) => `00000000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`
export const GOALS = [uuid(1), uuid(2), uuid(3)] as const
export const STEPS = [uuid(11), uuid(12), uuid(13)] as const

/** A case whose assessment is signed, in the stage of the plan. */
export async function openCaseInPlan(t: TestApp, callName = 'Suryani'): Promise<string> {
  const caseId = await openCaseInAssessment(t, callName)
  const { assessmentId } = await t.as(cast.rizal).call('assessments.startComprehensive', { caseId })
  await writeAll(t, assessmentId)
  await rateRisk(t, caseId)
  await t.as(cast.rizal).call('assessments.signOff', { assessmentId })
  await t.ownerSql(`update cases set stage = 'plan' where case_id = $1`, [caseId])
  return caseId
}

const goal = (
  i: 0 | 1 | 2,
  herWords: string,
  importance: number,
  owner: { ownerId: string | null; ownerWords?: string },
): PlanBody['goals'][number] => ({
  id: GOALS[i],
  herWords,
  needId: NEED,
  levels: {
    '-2': `${herWords}: belum`,
    '-1': `${herWords}: mulai`,
    '0': `${herWords}: bisa`,
    '1': `${herWords}: lancar`,
    '2': `${herWords}: mandiri`,
  },
  startLevel: -1,
  importance,
  difficulty: 1,
  steps: [
    {
      id: STEPS[i],
      activity: `Langkah ${i + 1}`,
      component: 'vocational_and_entrepreneurship',
      startsOn: '2026-02-02',
      endsOn: '2026-03-31',
      place: 'Ruang jahit',
      ...owner,
    },
  ],
})

/** Suryani's three goals that weigh 3, 2 and 1 (KS-01); steps by a colleague, by herself, and by somebody outside. */
export const ks01 = (t: TestApp): PlanBody => ({
  goals: [
    goal(0, 'Buka usaha jahit', 3, { ownerId: t.as(cast.sewing).id }),
    goal(1, 'Anak masuk PAUD', 2, { ownerId: 'client' }),
    goal(2, 'Tidur lebih baik', 1, { ownerId: null, ownerWords: 'Puskesmas' }),
  ],
  discussedOn: '2026-01-12',
  reviewOn: '2026-02-12',
  note: 'Kunjungan ibu tiap Minggu kedua.',
  removalReasons: {},
})

export async function proposed(t: TestApp, caseId: string, body = ks01(t)): Promise<string> {
  const { planId } = await t.as(cast.rizal).call('plans.start', { caseId })
  const { version } = await t.as(cast.rizal).call('plans.saveDraft', { planId, body, version: 1 })
  await t.as(cast.rizal).call('plans.propose', { planId, version })
  return planId
}

export const holdConference = (t: TestApp, caseId: string) =>
  toldBy(t, cast.coordinator, 'conferences.cc2_held', { caseId, subject: ['cases', caseId] })

export async function signAll(t: TestApp, planId: string): Promise<void> {
  await t
    .as(cast.rizal)
    .call('plans.sign', { planId, signer: 'client', manner: 'thumb', witnessId: t.as(cast.houseMother).id })
  await t.as(cast.rizal).call('plans.sign', { planId, signer: 'social_worker' })
  await t.as(cast.coordinator).call('plans.sign', { planId, signer: 'coordinator' })
}

export const eventsOf = async (t: TestApp, caseId: string): Promise<string[]> =>
  (
    await t.ownerSql(`select kind from audit_entries where case_id = $1 and kind like 'plans.%' order by seq`, [caseId])
  ).map((r) => String(r['kind']))

export const openTasks = async (t: TestApp, caseId: string): Promise<string[]> =>
  (
    await t.ownerSql(
      `select kind from tasks where case_id = $1 and done_at is null and kind like '%plan%' order by kind`,
      [caseId],
    )
  ).map((r) => String(r['kind']))
