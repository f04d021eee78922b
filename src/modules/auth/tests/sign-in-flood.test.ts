import { afterEach, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { takeTurns } from '../../../platform/seal/take-turns.ts'
import { cardOf, said } from './keyboard.ts'

const WRONG = 'bukan frasa yang benar sama sekali'

/** A line that holds whoever is in it until the gate is opened: what a flood looks like from inside, without its cost. */
function gatedLine(width: number, longest: number) {
  let open = () => {}
  let gate = Promise.resolve()
  const inTurn = takeTurns(width, longest)
  let held = 0
  return {
    close: () => {
      gate = new Promise((resolve) => {
        open = resolve
      })
    },
    open: () => open(),
    held: () => held,
    turns: async <T>(work: () => Promise<T>) => {
      held++
      try {
        return await inTurn(async () => {
          await gate
          return work()
        })
      } finally {
        held--
      }
    },
  }
}

describe('a flood of sign-ins (security-cases.md B51)', () => {
  let t: TestApp
  afterEach(() => t.close())
  const guess = (i: number, username = `banjir${i}`) =>
    t.post(
      'auth.signIn',
      { username, passphrase: WRONG, device: 'shared' },
      { 'x-forwarded-for': `10.3.${Math.floor(i / 200)}.${i % 200}` },
    )
  const until = async (done: () => boolean | Promise<boolean>) => {
    while (!(await done())) await new Promise((resolve) => setImmediate(resolve))
  }
  /** Transactions of the application that are open now. */
  const openTransactions = async () =>
    (
      await t.ownerSql<{ n: number }>(
        `select count(*)::int as n from pg_locks l join pg_stat_get_activity(l.pid) a on a.pid = l.pid join pg_roles r on r.oid = a.usesysid
         where l.locktype = 'virtualxid' and r.rolname = 'titian_app' and a.datid = (select oid from pg_database where datname = current_database())`,
      )
    )[0]?.n

  it('holds no connection while passphrases are stretched, and everybody else is answered', async () => {
    const line = gatedLine(1, 100)
    t = await startApp({ services: { stretchInTurn: line.turns } })
    await t.as(cast.rizal).signIn()
    line.close()
    const flood = Promise.all(Array.from({ length: 40 }, (_, i) => guess(i)))
    await until(() => line.held() === 40)
    expect(await openTransactions()).toBe(0)
    expect((await t.as(cast.rizal).call('drafts.list', {})).drafts).toEqual([])
    expect((await t.post('auth.me', {})).status).toBe(200)
    line.open()
    expect((await flood).map(said)).toEqual(Array.from({ length: 40 }, () => 'sign_in_refused'))
  })

  it('sends away whoever finds the line full, and says when to come again', async () => {
    const line = gatedLine(1, 3)
    t = await startApp({ services: { stretchInTurn: line.turns } })
    line.close()
    const first = Promise.all([0, 1, 2, 3].map((i) => guess(i)))
    await until(() => line.held() === 4)
    const late = await guess(4)
    expect([late.status, said(late), late.headers['retry-after']]).toEqual([429, 'too_many', '15'])
    line.open()
    expect((await first).map(said)).toEqual(Array.from({ length: 4 }, () => 'sign_in_refused'))
  })

  it('at her name does not keep a colleague from unlocking her own screen', async () => {
    t = await startApp()
    await t.as(cast.rizal).signIn()
    await t.as(cast.rizal).raw('auth.lock', {})
    for (let i = 0; i < 12; i++) await guess(i, cast.rizal.username)
    expect(said(await guess(13, cast.rizal.username))).toBe('wait') // the control: at the name one waits
    const unlocked = await t.as(cast.rizal).raw('auth.unlock', { passphrase: cardOf(t, cast.rizal).passphrase })
    expect(unlocked.status).toBe(200)
  })

  it('and whoever guesses at a locked screen waits there, whatever address she comes from', async () => {
    t = await startApp()
    await t.as(cast.rizal).signIn()
    await t.as(cast.rizal).raw('auth.lock', {})
    const tries: string[] = []
    for (let i = 0; i < 7; i++)
      tries.push(
        said(await t.as(cast.rizal).raw('auth.unlock', { passphrase: WRONG }, { 'x-forwarded-for': `10.4.0.${i}` })),
      )
    expect(tries.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'sign_in_refused'))
    expect(tries.slice(5)).toEqual(['wait', 'wait'])
  })
})
