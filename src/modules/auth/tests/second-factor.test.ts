import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { cardOf, codeAt, cookieOf, passFirst, said, signInApart } from './keyboard.ts'

/** security-cases.md 4.2 B: the six digits, and the way between the two factors. */
describe('the second factor', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  afterEach(() => t.pass({ hours: 2 }))

  const answer = (cookie: string, code: string) => t.post('auth.secondFactor', { code }, { cookie })
  const secretOf = (who: { username: string }) => cardOf(t, who).totpSecret

  it('B09 takes a code once, also in another session and for a step-up', async () => {
    const [first, second] = [await passFirst(t, cast.rizal), await passFirst(t, cast.rizal)]
    const code = codeAt(secretOf(cast.rizal), t.time.now)
    const opened = await answer(second.cookie, code)
    expect(said(opened)).toBe('ok')
    expect(said(await answer(first.cookie, code))).not.toBe('ok')
    const again = await passFirst(t, cast.rizal)
    expect(said(await answer(again.cookie, code))).toBe('code_refused')
    const stepUp = await t.post(
      'auth.stepUp',
      { code },
      { cookie: cookieOf(opened.cookie), 'idempotency-key': crypto.randomUUID() },
    )
    expect(said(stepUp)).toBe('code_refused')
  })

  it('B09 lets one of two through when the same code comes twice at the same moment', async () => {
    const { cookie } = await passFirst(t, cast.rizal)
    const code = codeAt(secretOf(cast.rizal), t.time.now)
    const answers = await Promise.all([answer(cookie, code), answer(cookie, code)])
    expect(answers.map(said).toSorted()).toEqual(['ok', expect.stringMatching(/^(code_refused|signed_out)$/)])
  })

  it('B10 takes the step before and after, and none further away', async () => {
    for (const [seconds, wanted] of [
      [-90, 'code_refused'],
      [-60, 'code_refused'],
      [60, 'code_refused'],
      [90, 'code_refused'],
      [-30, 'ok'],
      [30, 'ok'],
    ] as const) {
      t.pass({ minutes: 10 })
      const { cookie } = await passFirst(t, cast.coordinator)
      expect([
        seconds,
        said(await answer(cookie, codeAt(secretOf(cast.coordinator), t.time.now.add({ seconds })))),
      ]).toEqual([seconds, wanted])
    }
  })

  it('B11 gives a thousand guesses of a machine, twenty at once, five looks', async () => {
    const { cookie } = await passFirst(t, cast.wulan)
    const right = codeAt(secretOf(cast.wulan), t.time.now)
    const near = new Set([
      right,
      codeAt(secretOf(cast.wulan), t.time.now.add({ seconds: 30 })),
      codeAt(secretOf(cast.wulan), t.time.now.subtract({ seconds: 30 })),
    ])
    const tally = new Map<string, number>()
    const guesses = Array.from({ length: 1_000 }, (_, i) => String(i * 97).padStart(6, '0')).filter((g) => !near.has(g)) // the five looks could hit: then the case would prove nothing
    for (const burst of Array.from({ length: 50 }, (_, i) => guesses.slice(i * 20, i * 20 + 20)))
      for (const answered of await Promise.all(burst.map((code) => answer(cookie, code)))) {
        const s = said(answered)
        tally.set(s, (tally.get(s) ?? 0) + 1)
      }
    expect(tally.get('code_refused')).toBe(5)
    expect(tally.get('ok')).toBeUndefined()
    expect(said(await answer(cookie, right))).toBe('wait')
  })

  it('B12 opens nothing before the second factor: every endpoint but the session’s own is refused', async () => {
    const { cookie } = await passFirst(t, cast.head)
    for (const [name, body] of [
      ['cases.list', {}],
      ['drafts.list', {}],
      ['access.people', {}],
      ['auth.stepUp', { code: '123456' }],
      ['auth.drawPassphrase', {}],
      ['audit.verify', {}],
    ] as const)
      expect([name, said(await t.post(name, body, { cookie, 'idempotency-key': crypto.randomUUID() }))]).toEqual([
        name,
        'second_factor_needed',
      ])
    const me = await t.post('auth.me', {}, { cookie })
    expect([me.body.state, me.body.account, me.body.actions]).toEqual(['second_factor_needed', null, []])
  })

  it('B12 lets nobody answer the second factor who has not given the first', async () => {
    expect(said(await t.post('auth.secondFactor', { code: '123456' }))).toBe('signed_out')
    const open = await signInApart(t, cast.head)
    expect(said(await answer(open, codeAt(secretOf(cast.head), t.time.now.add({ seconds: 30 }))))).toBe('signed_out')
  })

  it('B13 does not take the code of another person, nor her name in the body', async () => {
    const { cookie } = await passFirst(t, cast.rizal)
    expect(said(await answer(cookie, codeAt(secretOf(cast.head), t.time.now)))).toBe('code_refused')
    const named = await t.post(
      'auth.secondFactor',
      { code: codeAt(secretOf(cast.head), t.time.now), username: 'ratna' },
      { cookie },
    )
    expect(said(named)).toBe('invalid_input')
  })

  it('a session between the factors ends by itself', async () => {
    const { cookie } = await passFirst(t, cast.rizal, 'shared')
    t.pass({ minutes: 31 })
    expect(said(await answer(cookie, codeAt(secretOf(cast.rizal), t.time.now)))).toBe('signed_out')
  })
})
