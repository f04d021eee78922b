import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { said } from '../../auth/tests/keyboard.ts'
import { inviteNew, lastEvents } from './house.ts'

/** security.md 5.3 "recovery share lost": three new cards while two old ones are left. */
describe('the recovery envelope', () => {
  let t: TestApp
  let fresh: string[] = []
  const old = () => inject('shares').slice(0, 3)
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  beforeEach(async () => {
    t.pass({ hours: 2 })
    await t.stepUp(cast.head)
  })
  const byCards = (username: string, shares: string[]) => t.post('auth.recoverWithShares', { username, shares })

  it('is renewed by the head alone, with two cards of this centre', async () => {
    for (const who of [cast.coordinator, cast.admin, cast.rizal]) {
      expect(await t.as(who).refused('access.drawEnvelope', { shares: old() })).toBe('not_allowed')
      expect(await t.as(who).refused('access.renewEnvelope', { shares: old(), fresh: old() })).toBe('not_allowed')
    }
    const head = t.as(cast.head)
    const foreign = inject('shares')[3] ?? ''
    expect(await head.refused('access.drawEnvelope', { shares: [old()[0] ?? '', foreign] })).toBe('shares_refused')
    expect(await t.as(elsewhere.head).refused('access.drawEnvelope', { shares: old() })).toBe('shares_refused')
    const made = await head.call('access.drawEnvelope', { shares: old().slice(1) })
    expect([made.centre, made.shares.map((s) => s.label)]).toEqual(['Sentra Rehabilitasi Melati', [1, 2, 3]])
    fresh = made.shares.map((s) => s.printed)
  })

  it('stays as it is until the new cards are printed and proved: a screen that locks before that loses nothing', async () => {
    expect(said(await byCards('wulan', old().slice(0, 2)))).toBe('ok')
    t.pass({ hours: 2 })
    expect(said(await byCards('wulan', fresh.slice(0, 2)))).toBe('shares_refused')
    t.pass({ hours: 2 })
    await t.stepUp(cast.head)
    const head = t.as(cast.head)
    const other = (await head.call('access.drawEnvelope', { shares: old() })).shares.map((s) => s.printed)
    const renew = (cards: string[], shares = old().slice(1)) =>
      head.refused('access.renewEnvelope', { shares, fresh: cards })
    expect(await renew([fresh[0] ?? '', fresh[1] ?? '', other[2] ?? ''])).toBe('shares_refused')
    expect(await renew([fresh[0] ?? '', fresh[1] ?? '', fresh[1] ?? ''])).toBe('shares_too_few')
    expect(await renew(fresh.slice(0, 2))).toBe('invalid_input')
    expect(await renew(fresh, fresh.slice(0, 2))).toBe('shares_refused')
    await head.call('access.renewEnvelope', { shares: old().slice(1), fresh })
    expect(await lastEvents(t, 1)).toEqual(['access.envelope_renewed'])
  })

  it('the old cards open nothing any more, any two of the new ones do', async () => {
    expect(said(await byCards('wulan', old().slice(0, 2)))).toBe('shares_refused')
    expect(said(await byCards('wulan', [old()[0] ?? '', fresh[1] ?? '']))).toBe('shares_refused')
    t.pass({ hours: 2 })
    expect(said(await byCards('wulan', [fresh[2] ?? '', fresh[0] ?? '']))).toBe('ok')
  })

  it('opens groups as before, and accounts that came in later', async () => {
    await inviteNew(t, 'wati', 'Wati', ['nurse'])
    await t.as(cast.head).call('access.dismiss', { personId: t.as(cast.nurse).id })
    const given = await t.as(cast.head).call('access.shareKeysByCards', { group: 'health', shares: fresh.slice(0, 2) })
    expect(given.shared.map((s) => s.callName)).toEqual(['Wati'])
    expect(said(await byCards('wati', fresh.slice(1)))).toBe('ok')
  })

  it('is written whole or not at all', async () => {
    const before = await t.ownerSql('select recovery_public_key from centres order by 1')
    const renew = (who: { username: string }) =>
      t.as(who).within((ctx) => ctx.door('renew_envelope', 'x', [], '[]', '[]', ctx.now.toString()))
    await expect(renew(cast.head)).rejects.toThrow(/busy_retry/)
    await expect(renew(cast.coordinator)).rejects.toThrow(/not_allowed/)
    expect(await t.ownerSql('select recovery_public_key from centres order by 1')).toEqual(before)
  })
})
