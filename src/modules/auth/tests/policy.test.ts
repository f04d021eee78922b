import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'

/** What SQL of the application could do to accounts, whoever is at the keyboard. */
describe('accounts and passkeys as rows', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    await t.ownerSql(
      `insert into passkeys (centre_id, person_id, credential_id, public_key, counter, label, created_at) select centre_id, person_id, 'k-' || username, 'x', 0, 'HP', now() from accounts; select 1`,
    )
  })
  afterAll(() => t.close())
  const rows = (who: { username: string }, sql: string, values: unknown[] = []) => t.as(who).sql(sql, values)

  it('are seen by their owner; all of the house only by the head and the technician', async () => {
    for (const who of [cast.rizal, cast.coordinator, cast.privacy, cast.guard, elsewhere.stranger])
      expect(await rows(who, 'select username from accounts')).toEqual([{ username: who.username }])
    for (const who of [cast.head, cast.admin]) {
      const seen = (await rows(who, 'select username from accounts')).map((r) => r.username)
      expect([seen.includes('rizal'), seen.includes('peksos2')]).toEqual([true, false])
    }
    for (const who of [cast.rizal, cast.head, cast.admin])
      expect(await rows(who, 'select label from passkeys')).toHaveLength(1)
  })

  it('what proves a person is read by nobody by SQL, not even by herself', async () => {
    for (const column of ['verifier', 'kdf', 'totp_secret', 'key_by_passphrase', 'recovery_verifier', 'key_by_centre'])
      for (const who of [cast.rizal, cast.head, cast.admin])
        await expect(rows(who, `select ${column} from accounts`)).rejects.toThrow(/permission denied/)
  })

  it('are made, changed and deleted by no SQL, not even one’s own', async () => {
    for (const who of [cast.rizal, cast.head, cast.admin])
      for (const sql of [
        `update accounts set verifier = 'x'`,
        `update accounts set locale = 'en'`,
        `update accounts set public_key = 'x'`,
        `update accounts set is_active = true`,
        `insert into accounts (centre_id, person_id, username) values (sec.centre(), sec.person(), 'palsu')`,
        'delete from accounts',
        `insert into passkeys (centre_id, person_id, credential_id, public_key, counter, label, created_at) values (sec.centre(), sec.person(), 'palsu', 'x', 0, 'x', now())`,
        `update passkeys set counter = 0`,
        'delete from passkeys',
      ])
        await expect(rows(who, sql), sql).rejects.toThrow(/permission denied/)
  })

  it('change with a proof for their owner alone', async () => {
    const [rizal, head] = [t.as(cast.rizal), t.as(cast.head)]
    await rizal.within((ctx) => ctx.door('own_locale', 'en'))
    expect(await rows(cast.head, `select username from accounts where locale = 'en'`)).toEqual([{ username: 'rizal' }])
    expect(await head.within((ctx) => ctx.door('drop_passkey', 'k-rizal'))).toEqual([false])
    expect(await rizal.within((ctx) => ctx.door('drop_passkey', 'k-rizal'))).toEqual([true])
  })

  it('sessions are in no reach at all', async () => {
    for (const who of [cast.rizal, cast.head, cast.admin]) {
      await expect(rows(who, 'select * from sec.sessions')).rejects.toThrow(/permission denied/)
      await expect(rows(who, 'select * from sec.attempts')).rejects.toThrow(/permission denied/)
    }
    // what the narrow functions answer is one's own
    expect(await rows(cast.rizal, `select count(*)::int as n from sec.my_sessions('\\x00')`)).toEqual([{ n: 1 }])
    expect(await t.as(cast.rizal).within((ctx) => ctx.door('end_other_sessions', Buffer.of(0)))).toEqual([1])
    const renew = (who: { username: string }) =>
      t
        .as(who)
        .within((ctx) => ctx.door('renew_session', Buffer.of(0), Buffer.of(1), 'x', 1_000_000_000, ctx.now.toString()))
    await expect(renew(cast.wulan)).rejects.toThrow(/signed_out/)
  })
})
