import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Member } from '../../../../tests/cast.ts'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { fakeAuthenticator } from './fake-authenticator.ts'
import { passFirst, said, signInApart } from './keyboard.ts'

/** security-cases.md 4.2 B: keys and phones as second factor, and all that must not pass for one. */
describe('a passkey', () => {
  let t: TestApp
  const key = fakeAuthenticator()
  let counter = 1
  beforeAll(async () => {
    t = await startApp()
    expect(said(await enrol(await signInApart(t, cast.rizal), key.register))).toBe('ok')
  })
  afterAll(() => t.close())
  beforeEach(() => t.pass({ hours: 2 }))

  const own = (cookie: string) => ({ cookie, 'idempotency-key': crypto.randomUUID() })
  async function enrol(cookie: string, make: (s: { challenge: string }) => object, label = 'Kunci biru') {
    const { options } = (await t.post('auth.passkeyOptions', {}, { cookie })).body
    return t.post('auth.addPasskey', { label, passkey: make({ challenge: options.challenge }) }, own(cookie))
  }
  /** The first factor, and the challenge that comes with it. */
  async function challenged(who: Pick<Member, 'username'> = cast.rizal) {
    const { cookie, body } = await passFirst(t, who)
    return { cookie, challenge: String(body.passkeyOptions?.challenge ?? '') }
  }
  const answer = (cookie: string, passkey: object) => t.post('auth.secondFactor', { passkey }, { cookie })

  it('opens a session together with the passphrase', async () => {
    const { cookie, challenge } = await challenged()
    counter += 1
    expect(said(await answer(cookie, key.assert({ challenge, counter })))).toBe('ok')
  })

  it('B14 is refused from another origin', async () => {
    const { cookie, challenge } = await challenged()
    for (const origin of ['http://localhost:3001', 'https://titian.example', 'http://localhost:3000.lain.example'])
      expect(said(await answer(cookie, key.assert({ challenge, origin, counter: counter + 1 })))).toBe('code_refused')
  })

  it('B15 is refused for another relying party', async () => {
    const { cookie, challenge } = await challenged()
    expect(said(await answer(cookie, key.assert({ challenge, rpId: 'lain.example', counter: counter + 1 })))).toBe(
      'code_refused',
    )
  })

  it('B16 is refused when an answer comes a second time', async () => {
    const { cookie, challenge } = await challenged()
    counter += 1
    const spoken = key.assert({ challenge, counter })
    expect(said(await answer(cookie, spoken))).toBe('ok')
    expect(said(await answer(cookie, spoken))).toBe('signed_out')
    const next = await challenged()
    expect(said(await answer(next.cookie, spoken))).toBe('code_refused')
    expect(said(await answer(next.cookie, key.assert({ challenge, counter: counter + 1 })))).toBe('code_refused')
  })

  it('B17 is refused when the challenge is older than five minutes', async () => {
    const { cookie, challenge } = await challenged()
    t.pass({ minutes: 5, seconds: 1 })
    expect(said(await answer(cookie, key.assert({ challenge, counter: counter + 1 })))).toBe('code_refused')
  })

  it('B18 is refused when its counter falls back or stands still: somebody has a copy', async () => {
    const { cookie, challenge } = await challenged()
    for (const old of [counter, counter - 1])
      expect(said(await answer(cookie, key.assert({ challenge, counter: old })))).toBe('code_refused')
  })

  it('B19 is refused without a finger or a PIN', async () => {
    const { cookie, challenge } = await challenged()
    expect(said(await answer(cookie, key.assert({ challenge, verified: false, counter: counter + 1 })))).toBe(
      'code_refused',
    )
    const bare = fakeAuthenticator()
    expect(said(await enrol(await signInApart(t, cast.rizal), (s) => bare.register({ ...s, verified: false })))).toBe(
      'passkey_refused',
    )
  })

  it('B20 is refused when it is somebody else’s key, or nobody’s', async () => {
    const hers = fakeAuthenticator()
    expect(said(await enrol(await signInApart(t, cast.wulan), hers.register))).toBe('ok')
    t.pass({ minutes: 1 })
    const { cookie, challenge } = await challenged()
    expect(said(await answer(cookie, hers.assert({ challenge, counter: 9 })))).toBe('code_refused')
    expect(said(await answer(cookie, fakeAuthenticator().assert({ challenge, counter: 9 })))).toBe('code_refused')
    expect(said(await answer(cookie, { ...hers.assert({ challenge, counter: 9 }), id: key.id, rawId: key.id }))).toBe(
      'code_refused',
    )
  })

  it('B22 is refused, and nothing falls over, when what came is no answer at all', async () => {
    const { cookie, challenge } = await challenged()
    const good = key.assert({ challenge, counter: counter + 1 })
    const broken = [
      {},
      { id: '' },
      { id: key.id },
      { ...good, response: null },
      { ...good, response: {} },
      { ...good, type: 'x' },
      { ...good, rawId: 'x' },
      { ...good, response: { ...good.response, clientDataJSON: 'bukan-json' } },
      { ...good, response: { ...good.response, authenticatorData: '' } },
      { ...good, response: { ...good.response, authenticatorData: 'AAAA' } },
      { ...good, response: { ...good.response, signature: '' } },
      { ...good, response: { ...good.response, signature: Buffer.alloc(70, 48).toString('base64url') } },
    ]
    for (const b of broken) {
      t.pass({ seconds: 20 }) // the brake answers first otherwise
      expect(['code_refused', 'invalid_input', 'wait']).toContain(said(await answer(cookie, b)))
    }
    const desk = await signInApart(t, cast.rizal)
    const fresh = fakeAuthenticator()
    for (const spoil of [
      (r: ReturnType<typeof fresh.register>) => ({ ...r, response: { ...r.response, attestationObject: 'o2NmbXQ' } }),
      (r: ReturnType<typeof fresh.register>) => ({ ...r, response: { ...r.response, attestationObject: '' } }),
      (r: ReturnType<typeof fresh.register>) => ({ ...r, response: { ...r.response, clientDataJSON: '' } }),
      (r: ReturnType<typeof fresh.register>) => ({ ...r, response: null }),
    ])
      expect(said(await enrol(desk, (s) => spoil(fresh.register(s))))).toBe('passkey_refused')
  })

  it('B21 is never asked for a secret of its own, with an empty salt or any: keys open by the passphrase alone', async () => {
    const desk = await signInApart(t, cast.rizal)
    const { options } = (await t.post('auth.passkeyOptions', {}, { cookie: desk })).body
    expect(options.challenge, 'the control').toMatch(/^[\w-]{20,}$/)
    const signIn = (await passFirst(t, cast.rizal)).body
    expect(signIn.passkeyOptions.challenge, 'the control').toMatch(/^[\w-]{20,}$/)
    for (const sent of [options, signIn])
      expect(JSON.stringify(sent), JSON.stringify(sent).slice(0, 200)).not.toMatch(
        /"(prf|eval|hmacGetSecret|largeBlob)"/i,
      )
  })

  it('is not taken from a shared computer when the computer itself would keep it', async () => {
    const desk = await signInApart(t, cast.rizal, 'shared')
    const { options } = (await t.post('auth.passkeyOptions', {}, { cookie: desk })).body
    expect(options.authenticatorSelection.authenticatorAttachment).toBe('cross-platform')
    const hello = fakeAuthenticator()
    expect(
      said(await enrol(desk, (s) => hello.register(s, { attachment: 'platform', transports: ['internal'] }))),
    ).toBe('passkey_needs_personal_device')
    expect(said(await enrol(desk, (s) => hello.register(s, { transports: ['internal'] })))).toBe(
      'passkey_needs_personal_device',
    )
    expect(said(await enrol(desk, (s) => hello.register(s, { transports: ['hybrid', 'internal'] })))).toBe('ok') // a phone
    t.pass({ minutes: 1 })
    expect(
      said(
        await enrol(await signInApart(t, cast.rizal, 'personal'), (s) =>
          fakeAuthenticator().register(s, { attachment: 'platform', transports: ['internal'] }),
        ),
      ),
    ).toBe('ok')
  })

  it('is enrolled once with one challenge, and needs a fresh second factor', async () => {
    const desk = await signInApart(t, cast.wulan)
    const { options } = (await t.post('auth.passkeyOptions', {}, { cookie: desk })).body
    const [one, other] = [fakeAuthenticator(), fakeAuthenticator()]
    const add = (passkey: object) => t.post('auth.addPasskey', { label: 'Kunci', passkey }, own(desk))
    expect(said(await add(one.register({ challenge: options.challenge })))).toBe('ok')
    expect(said(await add(other.register({ challenge: options.challenge })))).toBe('passkey_refused')
    expect(said(await enrol(desk, one.register))).toBe('passkey_refused') // the same key a second time
    t.pass({ minutes: 6 })
    expect(said(await enrol(desk, other.register))).toBe('step_up_needed')
  })

  it('is listed for its owner alone and opens nothing once it is removed', async () => {
    const desk = await signInApart(t, cast.nurse)
    const lost = fakeAuthenticator()
    await enrol(desk, lost.register, 'HP lama')
    expect(
      (await t.post('auth.passkeys', {}, { cookie: desk })).body.passkeys.map((p: { label: string }) => p.label),
    ).toEqual(['HP lama'])
    expect(said(await t.post('auth.removePasskey', { id: key.id }, own(desk)))).toBe('not_found') // Rizal's
    expect(said(await t.post('auth.removePasskey', { id: lost.id }, own(desk)))).toBe('ok')
    const after = await passFirst(t, cast.nurse)
    expect([after.body.methods, after.body.passkeyOptions]).toEqual([['totp'], undefined])
  })
})
