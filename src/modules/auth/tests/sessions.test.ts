import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { testServices } from '../../../../tests/support/services.ts'
import { newToken } from '../../../platform/http/cookies.ts'
import { SealError } from '../../../platform/seal/seal-error.ts'
import { openForSession } from '../../../platform/seal/session-keys.ts'
import { cardOf, codeAt, cookieOf, passFirst, said, signInApart } from './keyboard.ts'

/** security-cases.md 4.2 B: tokens, limits, step-up, other sessions. */
describe('a session', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  beforeEach(async () => {
    t.pass({ hours: 13 })
    await t.ownerSql('delete from sec.sessions')
  })

  const knock = async (cookie: string) => said(await t.post('drafts.list', {}, { cookie }))
  const stepUp = async (cookie: string) => {
    t.pass({ seconds: 30 })
    const code = codeAt(cardOf(t, cast.rizal).totpSecret, t.time.now)
    return t.post('auth.stepUp', { code }, { cookie, 'idempotency-key': crypto.randomUUID() })
  }

  it('B23 takes no token that the browser brought along', async () => {
    const planted = `__Host-sid=${newToken()}`
    const first = await passFirst(t, cast.rizal, 'personal', { cookie: planted })
    expect(first.cookie).not.toBe(planted)
    const second = await t.post(
      'auth.secondFactor',
      { code: codeAt(cardOf(t, cast.rizal).totpSecret, t.time.now) },
      { cookie: first.cookie },
    )
    expect(cookieOf(second.cookie)).not.toBe(planted)
    expect(await knock(planted)).toBe('signed_out')
  })

  it('B24 and B26 has another token after the second factor, and the one before is dead', async () => {
    const first = await passFirst(t, cast.rizal)
    t.pass({ seconds: 30 })
    const second = await t.post(
      'auth.secondFactor',
      { code: codeAt(cardOf(t, cast.rizal).totpSecret, t.time.now) },
      { cookie: first.cookie },
    )
    const cookie = cookieOf(second.cookie)
    expect(cookie).not.toBe(first.cookie)
    expect([await knock(first.cookie), await knock(cookie)]).toEqual(['signed_out', 'ok'])
  })

  it('B25 and B26 has another token after a step-up, keeps its keys, and the one before is dead', async () => {
    const cookie = await signInApart(t, cast.rizal)
    await t.post(
      'drafts.save',
      { key: 'catat/b25', body: 'tulisan', version: null },
      { cookie, 'idempotency-key': crypto.randomUUID() },
    )
    const answer = await stepUp(cookie)
    expect(said(answer)).toBe('ok')
    const fresh = cookieOf(answer.cookie)
    expect(fresh).not.toBe(cookie)
    expect(await knock(cookie)).toBe('signed_out')
    expect((await t.post('drafts.get', { key: 'catat/b25' }, { cookie: fresh })).body.body).toBe('tulisan')
    // and in a process that has never seen it: the key stands sealed to the new token
    const [row] = await t.ownerSql<{ sealed_key: string }>('select sealed_key from sec.sessions')
    expect(openForSession(fresh.split('=')[1] ?? '', testServices().bootSecret, row?.sealed_key ?? '')).toHaveLength(32)
  })

  it('B27 is dead on the server after sign-out, whatever the cookie says', async () => {
    const cookie = await signInApart(t, cast.rizal)
    const out = await t.post('auth.signOut', {}, { cookie })
    expect(String(out.cookie)).toContain('Max-Age=0')
    expect(await knock(cookie)).toBe('signed_out')
    expect(await t.ownerSql('select 1 from sec.sessions')).toEqual([])
  })

  it('B28 locks after five idle minutes on a shared computer, fifteen on one’s own, and opens with the passphrase only', async () => {
    for (const [device, minutes] of [
      ['shared', 5],
      ['personal', 15],
    ] as const) {
      const cookie = await signInApart(t, cast.rizal, device)
      t.pass({ seconds: minutes * 60 - 5 })
      expect([device, await knock(cookie)]).toEqual([device, 'ok'])
      t.pass({ minutes, seconds: 31 })
      expect([device, await knock(cookie)]).toEqual([device, 'locked'])
      expect(said(await t.post('auth.unlock', { passphrase: 'bukan ini' }, { cookie }))).toBe('sign_in_refused')
      expect(await knock(cookie)).toBe('locked')
      expect(said(await t.post('auth.unlock', { passphrase: cardOf(t, cast.rizal).passphrase }, { cookie }))).toBe('ok')
      expect(await knock(cookie)).toBe('ok')
    }
  })

  it('B29 ends after thirty idle minutes on a shared computer', async () => {
    const cookie = await signInApart(t, cast.rizal, 'shared')
    t.pass({ minutes: 31 })
    expect(await knock(cookie)).toBe('signed_out')
    expect(said(await t.post('auth.unlock', { passphrase: cardOf(t, cast.rizal).passphrase }, { cookie }))).toBe(
      'signed_out',
    )
  })

  it('B30 ends after ten hours on a shared computer, however busy', async () => {
    const cookie = await signInApart(t, cast.rizal, 'shared')
    for (let minutes = 0; minutes < 596; minutes += 4) {
      t.pass({ minutes: 4 })
      expect(await knock(cookie)).toBe('ok')
    }
    t.pass({ minutes: 5 })
    expect(await knock(cookie)).toBe('signed_out')
  })

  it('B31 B32 H22 H23 lives on when the clock is set back, no longer than before, and ends when it jumps ahead', async () => {
    const cookie = await signInApart(t, cast.rizal, 'shared')
    const began = t.time.now
    t.pass({ hours: -1 })
    expect(await knock(cookie)).toBe('ok')
    t.travelTo(began.add({ minutes: 31 }).toString())
    expect(await knock(cookie)).toBe('signed_out')
    const ahead = await signInApart(t, cast.rizal, 'shared')
    t.pass({ hours: 24 })
    expect(await knock(ahead)).toBe('signed_out')
  })

  it('H21 ends when the clock of the machine is a day ahead, and she signs in anew on the day that it says', async () => {
    const cookie = await signInApart(t, cast.rizal)
    t.pass({ hours: 24 })
    expect((await t.post('cases.list', {}, { cookie })).status).toBe(401)
    expect((await t.as(cast.rizal).raw('cases.list', {}, { cookie: await t.as(cast.rizal).signIn() })).status).toBe(200)
  })

  it('B33 and B34 has a cookie that scripts, plain http, other hosts and other sites never see', async () => {
    const { cookie } = await t.post('auth.signIn', {
      username: 'rizal',
      passphrase: cardOf(t, cast.rizal).passphrase,
      device: 'shared',
    })
    const parts = String(cookie).split('; ')
    expect(parts[0]).toMatch(/^__Host-sid=[\w-]{43}$/)
    expect(parts.slice(1).toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure'])
  })

  it('B35 is not opened by a token in the address, in a header or in the body', async () => {
    const token = (await signInApart(t, cast.rizal)).split('=')[1] ?? ''
    for (const url of [
      `/api/drafts/list?__Host-sid=${token}`,
      `/api/drafts/list?sid=${token}`,
      `/api/drafts/list;__Host-sid=${token}`,
    ]) {
      const answer = await t.app.inject({
        method: 'POST',
        url,
        payload: '{}',
        headers: { 'content-type': 'application/json', host: 'localhost:3000' },
      })
      expect([url, answer.statusCode >= 400]).toEqual([url, true])
    }
    expect(said(await t.post('drafts.list', {}, { authorization: `Bearer ${token}` }))).toBe('signed_out')
    expect(said(await t.post('drafts.list', { '__Host-sid': token }))).not.toBe('ok')
  })

  it('B36 gives way to a third one: two live, the eldest ends', async () => {
    const cookies = [
      await signInApart(t, cast.rizal),
      await signInApart(t, cast.rizal),
      await signInApart(t, cast.rizal),
    ]
    expect(await Promise.all(cookies.map(knock))).toEqual(['signed_out', 'ok', 'ok'])
    expect(await knock(await signInApart(t, cast.wulan))).toBe('ok') // other people count for themselves
  })

  it('B37 ends the others of the same person on request, and nobody else’s', async () => {
    const [phone, desk, colleague] = [
      await signInApart(t, cast.rizal),
      await signInApart(t, cast.rizal, 'shared'),
      await signInApart(t, cast.wulan),
    ]
    const { sessions } = (await t.post('auth.sessions', {}, { cookie: desk })).body
    expect(sessions.map((s: { device: string; isThis: boolean }) => [s.device, s.isThis])).toEqual([
      ['personal', false],
      ['shared', true],
    ])
    const answer = await t.post('auth.endOtherSessions', {}, { cookie: desk, 'idempotency-key': crypto.randomUUID() })
    expect(answer.body).toEqual({ ended: 1 })
    expect(await Promise.all([phone, desk, colleague].map(knock))).toEqual(['signed_out', 'ok', 'ok'])
    const [event] = await t.ownerSql('select kind, details from audit_entries order by seq desc limit 1')
    expect(event).toEqual({ kind: 'auth.others_signed_out', details: { count: 1 } })
  })

  it('B40 loses its step-up after five minutes, and does not get it from time spent at work', async () => {
    const cookie = await signInApart(t, cast.rizal)
    const ask = async (c: string) =>
      said(
        await t.post('auth.removePasskey', { id: 'tidak-ada' }, { cookie: c, 'idempotency-key': crypto.randomUUID() }),
      )
    expect(await ask(cookie)).toBe('not_found') // a sign-in is a fresh second factor
    t.pass({ minutes: 4, seconds: 59 })
    expect(await ask(cookie)).toBe('not_found')
    t.pass({ seconds: 2 })
    expect(await ask(cookie)).toBe('step_up_needed')
    const fresh = cookieOf((await stepUp(cookie)).cookie)
    expect(await ask(fresh)).toBe('not_found')
    t.pass({ minutes: 5, seconds: 1 })
    expect(await ask(fresh)).toBe('step_up_needed')
  })

  it('B52 stands in the database in a form that opens nothing without the cookie and the running machine', async () => {
    const cookie = await signInApart(t, cast.rizal)
    const token = cookie.split('=')[1] ?? ''
    const [row] = await t.ownerSql<{ token_hash: Buffer; sealed_key: string }>(
      'select token_hash, sealed_key from sec.sessions',
    )
    const stolen = row?.sealed_key ?? ''
    const { bootSecret } = testServices()
    expect(openForSession(token, bootSecret, stolen)).toHaveLength(32) // so the row is the one that the session lives on
    const refused = (work: () => unknown) => expect(work).toThrow(SealError)
    refused(() => openForSession(token, randomBytes(32), stolen)) // the machine was restarted, or it is another one
    refused(() => openForSession(newToken(), bootSecret, stolen))
    refused(() => openForSession(row?.token_hash.toString('base64url') ?? '', bootSecret, stolen)) // the hash is no token
    expect(await knock(`__Host-sid=${row?.token_hash.toString('base64url')}`)).toBe('signed_out')
  })

  it('D01 D03 D04 D06 is nobody’s on another host name of the same machine when the browser says where it comes from', async () => {
    const cookie = await signInApart(t, cast.rizal)
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://lain.example' },
      { origin: 'null' },
    ])
      expect(said(await t.post('drafts.list', {}, { cookie, ...headers }))).toBe('foreign_request')
  })
})
