import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'

describe('signing in', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('asks for two factors and then knows the person', async () => {
    await t.as(cast.rizal).signIn()
    const me = await t.as(cast.rizal).call('auth.me', {})
    expect(me.state).toBe('ok')
    expect(me.account?.roles).toEqual(['social_worker'])
    expect(me.account?.centre.name).toBe('Sentra Melati')
  })

  it('answers a wrong passphrase and an unknown name alike', async () => {
    const wrong = await t.post('auth.signIn', { username: 'rizal', passphrase: 'salah sekali', device: 'shared' })
    const nobody = await t.post('auth.signIn', { username: 'tidakada', passphrase: 'salah sekali', device: 'shared' })
    expect([wrong.status, wrong.body]).toEqual([nobody.status, nobody.body])
    expect(wrong.body.refusal.code).toBe('sign_in_refused')
  })

  it('is nobody after sign-out, whatever the cookie says', async () => {
    await t.as(cast.wulan).signIn()
    await t.as(cast.wulan).call('auth.signOut', {})
    const after = await t.as(cast.wulan).raw('drafts.list', {})
    expect(after.status).toBe(401)
  })

  it('locks after five idle minutes on a shared computer and opens again with the passphrase', async () => {
    await t.as(cast.nurse).signIn('shared')
    t.pass({ minutes: 6 })
    expect((await t.as(cast.nurse).raw('drafts.list', {})).body.refusal.code).toBe('locked')
    const unlocked = await t.as(cast.nurse).raw('auth.unlock', { passphrase: t.card(cast.nurse)?.passphrase ?? '' })
    expect(unlocked.status).toBe(200)
    expect((await t.as(cast.nurse).raw('drafts.list', {})).status).toBe(200)
  })
})
