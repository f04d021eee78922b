import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openIdentity } from '../../clients/facts.ts'
import { caseOfRizal } from './house.ts'

const REASON = 'Ia menelepon dari jalan dan minta dijemput malam ini.'

/** security.md 3.2: an opening lasts four hours. Whoever it lets in decides nothing that would last longer. */
describe('who was let in by an emergency', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await caseOfRizal(t)
    await t.as(cast.wulan).call('access.breakGlass', { caseId, category: 'danger', reason: REASON })
  })
  afterAll(() => t.close())
  const wulan = () => t.as(cast.wulan)
  const live = () =>
    t.ownerSql('select person_id, part from case_team where case_id = $1 and until_at is null', [caseId])

  it('reads the file (guards every case below)', async () => {
    expect((await wulan().within((ctx) => openIdentity(ctx, caseId)))?.fullName).toBe('Suryani')
  })

  it('gives the keys to nobody, herself among them, and sends nobody away', async () => {
    const me = wulan().id
    for (const part of ['assistant', 'responsible'] as const)
      expect(await wulan().refused('access.assign', { caseId, personId: me, part })).toBe('not_allowed')
    expect(await wulan().refused('access.unassign', { caseId, personId: t.as(cast.rizal).id })).toBe('not_allowed')
    expect(await live()).toEqual([{ person_id: t.as(cast.rizal).id, part: 'responsible' }])
  })

  it('neither protects the case, nor rates its risk, nor takes anybody off the list of those who must not reach her', async () => {
    const { noContactId } = await t
      .as(cast.rizal)
      .call('contacts.saveNoContact', { caseId, person: { name: 'Orang Rekaan', relation: 'suami' } })
    expect(await wulan().refused('cases.protect', { caseId, isProtected: true, reason: REASON })).toBe('not_allowed')
    const { version } = await t.as(cast.rizal).call('cases.page', { caseId })
    expect(await wulan().refused('cases.rateRisk', { caseId, level: 'low', reason: REASON, version })).toBe(
      'not_allowed',
    )
    expect(await wulan().refused('contacts.endNoContact', { caseId, noContactId, reason: REASON })).toBe('not_allowed')
  })

  it('cannot by SQL as the application either', async () => {
    const rizal = t.as(cast.rizal).id
    // an emergency opens for reading: no row of the team is hers to change
    const end = `update case_team set until_at = now() where case_id = '${caseId}' returning membership_id`
    expect(await wulan().sql(end)).toEqual([])
    await expect(
      wulan().sql(
        `insert into case_team (centre_id, membership_id, case_id, person_id, part, from_at, assigned_by)
         values (sec.centre(), gen_random_uuid(), '${caseId}', sec.person(), 'assistant', now(), sec.person())`,
      ),
    ).rejects.toThrow(/not_allowed/)
    for (const name of ['take_keys', 'drop_old_wraps', 'retire_keys'])
      await expect(
        wulan().within((ctx) => ctx.door(name, caseId, ...(name === 'take_keys' ? [rizal] : []))),
      ).rejects.toThrow(/not_allowed/)
    expect(await live()).toHaveLength(1)
  })
})
