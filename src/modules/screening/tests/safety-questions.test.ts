import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { HUNTED, referred, SAFE, versionOf } from '../../referrals/tests/people.ts'
import { another, pageOf, standsFor } from '../../selection/tests/desk.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

describe('the first safety questions (form 06)', () => {
  it('set the risk and meet the gate when they are complete; the answers stay with her worker and the head', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    expect(
      await t.as(cast.rizal).refused('screening.triage', { caseId, version: 1, answers: {}, note: 'Belum.' }),
    ).toBe('nothing_asked')
    const unfinished = await t
      .as(cast.rizal)
      .call('screening.triage', { caseId, version: 1, answers: { injury: 'none', pursuer: 'possible' } })
    expect(unfinished).toMatchObject({ level: 'high', isComplete: false })
    expect(await standsFor(t, caseId, 'safety_triage_done')).toBe(false)
    expect((await pageOf(t, caseId)).risk).toBe('high')
    const done = await t.as(cast.rizal).call('screening.triage', {
      caseId,
      version: 2,
      answers: { ...SAFE, injury: 'minor' },
      tonight: 'Rumah ibu, merasa aman',
    })
    expect(done).toMatchObject({ level: 'medium', isComplete: true })
    expect(await standsFor(t, caseId, 'safety_triage_done')).toBe(true)
    expect(await pageOf(t, caseId)).toMatchObject({
      risk: 'medium',
      triage: { said: { tonight: 'Rumah ibu, merasa aman' }, actions: ['treat_injury'] },
    })
    const coordinator = await t.as(cast.coordinator).call('selection.page', { caseId })
    expect(coordinator).toMatchObject({ triage: null, risk: 'medium', hidden: ['safety'] })
  })

  it('are not another worker’s to ask, and a stale version says what stands', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    expect(await t.as(cast.wulan).refused('screening.triage', { caseId, version: 1, answers: SAFE })).toBe(
      'not_allowed',
    )
    expect(await t.as(cast.administration).refused('screening.triage', { caseId, version: 1, answers: SAFE })).toBe(
      'not_allowed',
    )
    await t.as(cast.head).call('screening.triage', { caseId, version: 1, answers: SAFE })
    const stale = await t
      .as(cast.rizal)
      .raw('screening.triage', { caseId, version: 1, answers: SAFE }, { 'idempotency-key': crypto.randomUUID() })
    expect(stale.body.refusal).toMatchObject({
      code: 'stale_version',
      theirs: { version: 2, status: 'new', triage: { said: { answers: SAFE }, at: expect.any(String) } },
    })
    // what the papers said is told in the same way, and nothing where nobody has looked at them
    const criteria = [{ code: 'willing_to_stay' as const, result: 'met' as const, source: 'Ia sendiri' }]
    const late = () =>
      t
        .as(cast.rizal)
        .raw('screening.checkEligibility', { caseId, version: 1, criteria }, { 'idempotency-key': crypto.randomUUID() })
    expect((await late()).body.refusal).toMatchObject({ code: 'stale_version', theirs: { version: 2, check: null } })
    await t.as(cast.head).call('screening.checkEligibility', { caseId, version: 2, criteria })
    expect((await late()).body.refusal).toMatchObject({ theirs: { version: 3, check: { criteria } } })
  })

  it('bring the head at once when she is in danger', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await t.as(cast.rizal).call('screening.triage', { caseId, version: 1, answers: HUNTED })
    expect(
      (
        await t.ownerSql(
          `select owner_role from tasks where case_id = $1 and kind = 'safety_now' and done_at is null`,
          [caseId],
        )
      )[0]?.owner_role,
    ).toBe('head')
  })

  it('are judged by the weeks she says, which only raise what was ticked', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    const ask = async (weeks: number) =>
      t.as(cast.rizal).call('screening.triage', {
        caseId,
        version: await versionOf(t, caseId),
        answers: { ...SAFE, pregnancy: 'early', weeks },
      })
    expect(await ask(12)).toMatchObject({ level: 'medium' })
    expect(await ask(30)).toMatchObject({ level: 'high' })
  })
})
