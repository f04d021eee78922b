import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openIdentity } from '../../clients/facts.ts'
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

  it('gives the keys with the part, and takes them with it', async () => {
    expect(await name(cast.wulan)).toBeNull()
    await t.as(cast.rizal).call('access.assign', { caseId, personId: id(cast.wulan), part: 'assistant' })
    expect(await lastEvents(t, 1)).toEqual(['access.assigned'])
    expect(await name(cast.wulan)).toBe('Suryani')
    await t.as(cast.rizal).call('access.unassign', { caseId, personId: id(cast.wulan) })
    expect(await lastEvents(t, 1)).toEqual(['access.unassigned'])
    expect(await name(cast.wulan)).toBeNull()
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
