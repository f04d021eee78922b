import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { lendKeys } from '../../../platform/seal/lend-keys.ts'
import { openIdentity } from '../../clients/facts.ts'
import { prepared, proposed, referred } from '../../referrals/tests/people.ts'
import { another, decideOn } from '../../selection/tests/desk.ts'
import { caseOfRizal, lastEvents } from './house.ts'

describe('the team of a case', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await caseOfRizal(t)
  })
  afterAll(() => t.close())
  const id = (who: { username: string }) => t.as(who).id
  const name = async (who: { username: string }) =>
    (await t.as(who).within((ctx) => openIdentity(ctx, caseId)))?.fullName ?? null

  it('says who is on it, and who could be, by part', async () => {
    const { team, candidates } = await t.as(cast.rizal).call('access.team', { caseId })
    expect(team.map((m) => [m.callName, m.part])).toEqual([['Rizal', 'responsible']])
    const parts = new Map(candidates.map((c) => [c.callName, c.parts]))
    expect(parts.get('Wulan')).toEqual(['responsible', 'assistant', 'health'])
    expect(parts.get('Dian')).toEqual(['psychologist', 'health'])
    expect(parts.get('Ani')).toEqual(['class'])
    for (const outside of ['Nina', 'Joko', 'Tuti', 'Bayu']) expect(parts.has(outside)).toBe(false)
    expect(await t.as(elsewhere.stranger).refused('access.team', { caseId })).toBe('not_found')
    expect(await t.as(cast.guard).refused('access.team', { caseId })).toBe('not_allowed')
  })

  it('A33 gives the keys with the part, and takes them with it', async () => {
    expect(await name(cast.wulan)).toBeNull()
    await t.as(cast.rizal).call('access.assign', { caseId, personId: id(cast.wulan), part: 'assistant' })
    expect(await lastEvents(t, 1)).toEqual(['access.assigned'])
    expect(await name(cast.wulan)).toBe('Suryani')
    await t.as(cast.rizal).call('access.unassign', { caseId, personId: id(cast.wulan) })
    expect(await lastEvents(t, 1)).toEqual(['access.unassigned'])
    expect(await name(cast.wulan)).toBeNull()
    // a part that ended begins anew only with its keys: not by moving its end
    const again = t.as(cast.rizal).sql(`update case_team set until_at = null where case_id = $1 returning 1`, [caseId])
    await expect(again).rejects.toThrow('not_allowed')
    expect(
      await t.ownerSql('select count(*)::int as n from keys.key_wraps where person_id = $1', [id(cast.wulan)]),
    ).toEqual([{ n: 0 }])
  })

  it('is refused for the wrong role, twice, and for somebody who is not on it', async () => {
    const rizal = t.as(cast.rizal)
    expect(await rizal.refused('access.assign', { caseId, personId: id(cast.guard), part: 'assistant' })).toBe(
      'wrong_role',
    )
    expect(await rizal.refused('access.assign', { caseId, personId: id(cast.ended), part: 'assistant' })).toBe(
      'wrong_role',
    )
    expect(await rizal.refused('access.assign', { caseId, personId: id(elsewhere.stranger), part: 'assistant' })).toBe(
      'wrong_role',
    )
    expect(await rizal.refused('access.assign', { caseId, personId: id(cast.rizal), part: 'responsible' })).toBe(
      'already_on_team',
    )
    expect(await rizal.refused('access.unassign', { caseId, personId: id(cast.wulan) })).toBe('not_on_team')
  })

  it('is not decided by a social worker whose case it is not', async () => {
    expect(
      await t.as(cast.wulan).refused('access.assign', { caseId, personId: id(cast.wulan), part: 'assistant' }),
    ).toBe('not_allowed')
    expect(await t.as(cast.wulan).refused('access.assign', { caseId, personId: id(cast.sewing), part: 'class' })).toBe(
      'not_allowed',
    )
    expect(await t.as(cast.wulan).refused('access.unassign', { caseId, personId: id(cast.rizal) })).toBe('not_allowed')
    expect(
      await t
        .as(elsewhere.head)
        .refused('access.assign', { caseId, personId: id(elsewhere.stranger), part: 'responsible' }),
    ).toBe('not_found')
    expect(
      await t.as(cast.administration).refused('access.assign', { caseId, personId: id(cast.wulan), part: 'assistant' }),
    ).toBe('not_allowed')
  })

  it('changes hands with a new responsible worker, whose the case and its open tasks are from then on', async () => {
    await t.as(cast.rizal).call('tasks.add', { caseId, text: 'Telepon keluarga', dueOn: '2026-01-20' })
    await t.as(cast.head).call('access.assign', { caseId, personId: id(cast.wulan), part: 'responsible' })
    expect([await name(cast.wulan), await name(cast.rizal)]).toEqual(['Suryani', null])
    expect((await t.as(cast.wulan).call('tasks.ofCase', { caseId })).tasks.map((x) => [x.text, x.owner])).toEqual([
      ['Telepon keluarga', 'Wulan'],
    ])
    expect((await t.as(cast.head).call('access.team', { caseId })).team.map((m) => m.callName)).toEqual(['Wulan'])
  })

  it('leaves no task with whoever was taken off the team, and the next responsible worker takes what waited', async () => {
    const openTasks = () =>
      t.ownerSql(
        "select owner_id, owner_role from tasks where case_id = $1 and kind = 'own_words' and done_at is null",
        [caseId],
      )
    await t.as(cast.head).call('access.unassign', { caseId, personId: id(cast.wulan) })
    expect(await openTasks()).toEqual([{ owner_id: null, owner_role: 'social_worker' }])
    await t.as(cast.head).call('access.assign', { caseId, personId: id(cast.rizal), part: 'responsible' })
    expect(await openTasks()).toEqual([{ owner_id: id(cast.rizal), owner_role: null }])
  })

  it('double press: two assignments with one key are one', async () => {
    const key = crypto.randomUUID()
    const input = { caseId, personId: id(cast.psychologist), part: 'psychologist' } as const
    const both = await Promise.all([
      t.as(cast.head).call('access.assign', input, key),
      t.as(cast.head).call('access.assign', input, key),
    ])
    expect(both).toEqual([{}, {}])
    expect(
      await t.ownerSql(
        `select count(*)::int as n from case_team where case_id = $1 and part = 'psychologist' and until_at is null`,
        [caseId],
      ),
    ).toEqual([{ n: 1 }])
  })
})

describe('a woman for whom nobody works', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const asked = async (caseId: string) =>
    (
      await t.ownerSql<{ owner_role: string }>(
        `select owner_role from tasks where case_id = $1 and kind = 'assign_social_worker' and done_at is null order by 1`,
        [caseId],
      )
    ).map((r) => r.owner_role)
  /** Registered at the desk, "decided later"; her safety was asked by the head, who alone can. */
  const accepted = async (more: Record<string, unknown> = {}) => {
    const { caseId } = await referred(t, cast.administration, another(), more)
    await prepared(t, cast.head, caseId)
    await proposed(t, cast.coordinator, caseId, 'accept')
    await decideOn(t, caseId, 'accept')
    return caseId
  }

  it('is given to head and coordinator to assign, and the coordinator can, with every key of hers', async () => {
    const caseId = await accepted()
    expect(await asked(caseId)).toEqual(['coordinator', 'head'])
    expect((await t.as(cast.coordinator).call('selection.page', { caseId })).hidden).toEqual(['safety'])
    await t.as(cast.coordinator).call('access.assign', { caseId, personId: t.as(cast.wulan).id, part: 'responsible' })
    expect(await asked(caseId)).toEqual([])
    const page = await t.as(cast.wulan).call('selection.page', { caseId })
    expect([page.hidden, page.person?.fullName, page.triage?.isComplete]).toEqual([[], expect.any(String), true])
    // what was lent for the handing over is not left with the lender
    const now = await t.as(cast.coordinator).call('selection.page', { caseId })
    expect([now.hidden, now.triage]).toEqual([['safety'], null])
  })

  it('may be taken up by a worker herself, who reads and works from then on, and the tasks go to her', async () => {
    const caseId = await accepted()
    const rizal = t.as(cast.rizal)
    expect((await rizal.call('selection.page', { caseId })).hidden).toEqual(['identity', 'narrative', 'safety'])
    await rizal.call('access.takeUp', { caseId })
    const page = await rizal.call('selection.page', { caseId })
    expect([page.hidden, page.responsible?.name, page.triage?.isComplete]).toEqual([[], 'Rizal', true])
    expect(await asked(caseId)).toEqual([])
    expect(
      await t.ownerSql(
        `select count(*)::int as n from tasks where case_id = $1 and done_at is null and owner_role = 'social_worker'`,
        [caseId],
      ),
    ).toEqual([{ n: 0 }])
    expect(await t.as(cast.wulan).refused('access.takeUp', { caseId })).toBe('has_worker')
  })

  it('is taken up by no other role, not when she is protected, and not from another centre', async () => {
    const caseId = await accepted({ isProtected: true })
    expect(await t.as(cast.rizal).refused('access.takeUp', { caseId })).toBe('protected_team')
    // nor by SQL beside the door: a row of her own lends no key of hers
    const beside = t.as(cast.rizal).within(async (ctx) => {
      await ctx.client.query(
        `insert into case_team (centre_id, membership_id, case_id, person_id, part, from_at, assigned_by)
         values (sec.centre(), gen_random_uuid(), $1, sec.person(), 'responsible', $2, sec.person())`,
        [caseId, ctx.now.toString()],
      )
      return lendKeys(ctx.seal, caseId, ctx.actor.personId)
    })
    await expect(beside).rejects.toThrow(/key_needed|not_allowed/)
    const { caseId: open } = await referred(t, cast.administration, another())
    for (const who of [cast.nurse, cast.administration, cast.psychologist])
      expect(await t.as(who).refused('access.takeUp', { caseId: open })).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('access.takeUp', { caseId: open })).toBe('not_found')
  })

  it('does not lend keys to whoever neither assigns her nor has just taken her up', async () => {
    const { caseId } = await referred(t, cast.administration, another())
    await expect(t.as(cast.rizal).within((ctx) => lendKeys(ctx.seal, caseId, ctx.actor.personId))).rejects.toThrow(
      'key_needed',
    )
    await t.as(cast.rizal).call('access.takeUp', { caseId })
    await expect(t.as(cast.rizal).within((ctx) => lendKeys(ctx.seal, caseId, ctx.actor.personId))).rejects.toThrow(
      'key_needed',
    )
    // nor to the head or the coordinator for somebody whom they have not put on her team in this very request
    for (const who of [cast.head, cast.coordinator])
      for (const id of [t.as(cast.wulan).id, t.as(cast.rizal).id, t.as(who).id])
        await expect(t.as(who).within((ctx) => lendKeys(ctx.seal, caseId, id))).rejects.toThrow('key_needed')
  })

  it('lets nobody onto her empty team by SQL but whoever assigns, in whatever state she is', async () => {
    const women = [await accepted(), await accepted({ isProtected: true })]
    for (const caseId of women)
      for (const who of [cast.administration, cast.rizal])
        for (const part of ['responsible', 'assistant', 'psychologist']) {
          const join = `insert into case_team (centre_id, membership_id, case_id, person_id, part, from_at, assigned_by)
            values (sec.centre(), gen_random_uuid(), $1, $2, $3, now(), sec.person())`
          await expect(t.as(who).sql(join, [caseId, t.as(cast.wulan).id, part]), part).rejects.toThrow('not_allowed')
        }
  })
})
