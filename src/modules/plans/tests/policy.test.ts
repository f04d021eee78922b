import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { GOALS, holdConference, openCaseInPlan, proposed, signAll } from './support.ts'

const everybody = { ...cast, stranger: elsewhere.stranger }
const story = ['dian', 'hana', 'ratna', 'rizal']

describe('tables of plans, as the application asks PostgreSQL', () => {
  let t: TestApp
  let caseId: string
  let draftId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openCaseInPlan(t)
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
    const first = await proposed(t, caseId)
    await t.as(cast.head).call('plans.return', { planId: first, note: 'Lengkapi tingkat capaian.', version: 3 })
    const planId = await proposed(t, caseId)
    await signAll(t, planId)
    await holdConference(t, caseId)
    await t.as(cast.head).call('plans.approve', { planId, version: 3 })
    await t.as(cast.rizal).call('plans.rate', { caseId, goalId: GOALS[0], level: 1 })
    draftId = (await t.as(cast.rizal).call('plans.start', { caseId })).planId
  })
  afterAll(() => t.close())

  const whoCan = async (statement: string, values: unknown[] = []) => {
    const found: string[] = []
    for (const who of Object.values(everybody)) {
      if (who.username === cast.ended.username) continue
      const rows = await t
        .as(who)
        .sql(statement, values)
        .catch(() => [])
      if (rows.length > 0) found.push(who.username)
    }
    return found.sort()
  }

  it('show that there is a plan, who signed, and its windows, to whoever reads her story', async () => {
    for (const table of ['plans', 'plan_signatures', 'plan_goals', 'plan_steps'])
      expect(await whoCan(`select 1 from ${table}`)).toEqual(story)
  })

  it('show what it says, the note of return and the levels to those who hold the key, and each row opens', async () => {
    for (const table of ['plan_texts', 'plan_returns', 'goal_ratings'])
      expect(await whoCan(`select 1 from ${table}`)).toEqual(story)
    for (const who of [cast.rizal, cast.head, cast.coordinator, cast.psychologist]) {
      const seen = await t.as(who).call('plans.page', { caseId })
      expect(seen.current?.body?.goals).toHaveLength(3)
      expect(seen.ratings).toHaveLength(1)
    }
  })

  it('let key holders write a draft, the head alone decide, and nobody change what is done', async () => {
    expect(await whoCan(`update plan_texts set body = body where plan_id = $1 returning 1`, [draftId])).toEqual(story)
    expect(await whoCan(`update plan_texts set body = body where plan_id <> $1 returning 1`, [draftId])).toEqual([])
    for (const table of ['plan_signatures', 'plan_goals', 'plan_steps', 'goal_ratings', 'plan_returns']) {
      expect(await whoCan(`update ${table} set case_id = case_id returning 1`)).toEqual([])
      expect(await whoCan(`delete from ${table} returning 1`)).toEqual([])
    }
    expect(
      await whoCan(
        `insert into plan_signatures (centre_id, plan_id, signer, case_id, manner, signed_on, recorded_by, recorded_at)
      select centre_id, plan_id, 'client', case_id, 'hand', now(), sec.person(), now() from plans where plan_id = $1 returning 1`,
        [draftId],
      ),
    ).toEqual([])
  })

  it('refuse an approval without the three signatures and one by anybody but the head, whatever SQL is sent', async () => {
    await t
      .as(cast.rizal)
      .sql(
        `update plans set state = 'proposed', proposed_at = now(), proposed_by = $2 where plan_id = $1 and state = 'draft'`,
        [draftId, t.as(cast.rizal).id],
      )
    const approve = (who: (typeof cast)[keyof typeof cast]) =>
      t
        .as(who)
        .sql(
          `update plans set state = 'approved', decided_at = now(), decided_by = sec.person() where plan_id = $1 returning 1`,
          [draftId],
        )
    await expect(approve(cast.coordinator)).rejects.toThrow('not_allowed')
    await expect(approve(cast.rizal)).rejects.toThrow('not_allowed')
    await expect(approve(cast.head)).rejects.toThrow('plan_not_ready')
    expect(await approve(cast.sewing)).toEqual([])
  })
})
