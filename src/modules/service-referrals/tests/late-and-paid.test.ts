import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, type Member } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { serviceOf } from './support.ts'

describe('what a referral costs and how long it waits', () => {
  let t: TestApp
  let [caseId, serviceId] = ['', '']
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Salma')
    serviceId = await serviceOf(t, 'health_centre', 'Puskesmas Indralaya')
  })
  afterAll(() => t.close())

  const sent = (more: object = {}) => ({
    ...{ caseId, serviceId, reason: 'Demam.', message: 'Mohon diperiksa.', shared: [] },
    ...{ urgency: 'ordinary' as const, basis: 'public_service' as const, ground: 'Tanda bahaya.' },
    ...{ referredOn: '2026-01-12', answerBy: '2026-01-20', ...more },
  })
  const refer = async (more: object = {}) => (await t.as(cast.rizal).call('serviceReferrals.refer', sent(more))).id
  const legOf = async (id: string, who: Member = cast.rizal) =>
    (await t.as(who).call('serviceReferrals.ofCase', { caseId })).legs.find((l) => l.id === id)
  const standing = async (id: string) =>
    (await t.as(cast.head).call('serviceReferrals.list', {})).rows.find((r) => r.id === id)?.standing

  it('names who pays as soon as it costs something, and is read with it by whoever works with her', async () => {
    expect(await t.as(cast.rizal).refused('serviceReferrals.refer', sent({ costRupiah: 150_000 }))).toBe('payer_needed')
    expect(await t.as(cast.rizal).refused('serviceReferrals.refer', sent({ costRupiah: -1 }))).toBe('invalid_input')
    const paid = await refer({ costRupiah: 150_000, payer: 'bpjs' })
    expect(await legOf(paid)).toMatchObject({ costRupiah: 150_000, payer: 'bpjs' })
    expect(await legOf(paid, cast.head)).toMatchObject({ costRupiah: 150_000, payer: 'bpjs' })
    const free = await refer({ costRupiah: 0 })
    expect(await legOf(free)).toMatchObject({ costRupiah: 0, payer: null })
    expect(await legOf(await refer())).toMatchObject({ costRupiah: null, payer: null })
  })

  it('is open until its day is over, late from the next, stands first then, and closed with its result', async () => {
    const id = await refer({ answerBy: '2026-01-14' })
    expect([await standing(id), (await legOf(id))?.isLate]).toEqual(['open', false])
    t.time.now = Temporal.Instant.from('2026-01-14T16:59:00Z') // a minute before midnight in Indralaya
    expect(await standing(id), 'on its last day').toBe('open')
    t.time.now = Temporal.Instant.from('2026-01-14T17:01:00Z')
    expect([await standing(id), (await legOf(id))?.isLate]).toEqual(['late', true])
    expect((await t.as(cast.head).call('serviceReferrals.list', {})).rows[0]).toMatchObject({ id, standing: 'late' })
    await t.as(cast.rizal).call('serviceReferrals.reply', {
      id,
      came: 'result',
      on: '2026-01-15',
      said: 'Sudah diperiksa.',
      result: 'served',
    })
    expect([await standing(id), (await legOf(id))?.isLate]).toEqual(['closed', false])
  })
})
