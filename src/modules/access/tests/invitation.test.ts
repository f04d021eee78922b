import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { toldBy } from '../../../../tests/support/event-named.ts'
import { said } from '../../auth/tests/keyboard.ts'
import { caseOfRizal, inviteNew } from './house.ts'

/** Whoever invites opens an account that nobody can use but the one who makes its factors (security-cases.md B60). */
describe('an invitation', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const invite = async (username: string) => {
    await t.stepUp(cast.head)
    return t.as(cast.head).call('access.invite', {
      person: { name: 'Orang Rekaan', callName: 'Rekaan', username },
      roles: ['social_worker'],
    })
  }
  const make = (username: string, recoveryCode: string) => t.post('auth.recover', { username, recoveryCode })

  it('gives the one who invites no passphrase, no second factor and nothing that signs in', async () => {
    const made = await invite('baru1')
    expect(Object.keys(made).toSorted()).toEqual(['invitation', 'pending', 'personId'])
    expect(Object.keys(made.invitation).toSorted()).toEqual(['code', 'until', 'username'])
    const answer = await t.post('auth.signIn', {
      username: 'baru1',
      passphrase: made.invitation.code,
      device: 'shared',
    })
    expect(said(answer)).toBe('sign_in_refused')
    const [row] = await t.ownerSql(
      `select must_change, totp_secret, (select count(*)::int from sec.sessions s where s.person_id = a.person_id) as sessions
       from accounts a where username = 'baru1'`,
    )
    expect(row).toEqual({ must_change: true, totp_secret: null, sessions: 0 })
  })

  it('is good once: a passphrase and a second factor of her own take its place', async () => {
    const { invitation } = await invite('baru2')
    const card = await make('baru2', invitation.code)
    expect([card.status, card.body.passphrase.split(' ').length, card.body.totpQr.startsWith('<svg')]).toEqual([
      200,
      6,
      true,
    ])
    expect(said(await make('baru2', invitation.code))).toBe('recovery_refused')
  })

  it('is over after a day, and then two cards of the centre open the account', async () => {
    const { invitation } = await invite('baru3')
    expect(invitation.until).toBe(t.time.now.add({ hours: 24 }).toString()) // printed: a sheet of paper knows no “today”
    t.pass({ hours: 24, seconds: 1 })
    expect(said(await make('baru3', invitation.code))).toBe('invitation_over')
    const cards = await t.post('auth.recoverWithShares', { username: 'baru3', shares: inject('shares').slice(0, 2) })
    expect(cards.status).toBe(200)
  })

  it('whoever has not made her own factors is nobody, whatever session lies there', async () => {
    const her = await inviteNew(t, 'baru4', 'Baru', ['social_worker'])
    const cookie = await t.as(her).signIn()
    expect((await t.post('auth.me', {}, { cookie })).body.state).toBe('ok')
    await t.ownerSql(`update accounts set must_change = true where username = 'baru4'`)
    expect((await t.post('auth.me', {}, { cookie })).body.state).toBe('signed_out')
    expect(said(await t.post('drafts.list', {}, { cookie }))).toBe('signed_out')
  })

  it('the auditor sees which decisions of two stand between one who invited and the one who was', async () => {
    const her = await inviteNew(t, 'baru5', 'Lima', ['social_worker'])
    const caseId = await caseOfRizal(t)
    await toldBy(t, her, 'plans.proposed', { caseId })
    await toldBy(t, cast.head, 'plans.approved', { caseId })
    const other = await caseOfRizal(t, 'Rosdiana')
    await toldBy(t, cast.rizal, 'plans.proposed', { caseId: other })
    await toldBy(t, cast.head, 'plans.approved', { caseId: other })
    const { items } = await t.as(cast.privacy).call('audit.entries', { area: 'plans' })
    const told = items.filter((i) => i.kind === 'plans.approved').map((i) => [i.caseId, i.oneHand])
    expect(told).toEqual([
      [other, false],
      [caseId, true],
    ])
    expect(items.filter((i) => i.kind === 'plans.proposed').map((i) => i.oneHand)).toEqual([false, false])
  })
})
