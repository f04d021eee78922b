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

  it('change for nobody but their owner, and never the public key or the right to sign in', async () => {
    const rizal = t.as(cast.rizal).id
    for (const who of [cast.head, cast.admin, cast.wulan])
      expect(await rows(who, `update accounts set verifier = 'x' where person_id = $1 returning 1`, [rizal])).toEqual(
        [],
      )
    expect(await rows(cast.rizal, `update accounts set locale = 'en' returning person_id`)).toEqual([
      { person_id: rizal },
    ])
    for (const who of [cast.rizal, cast.head, cast.admin])
      for (const column of ['public_key', 'key_by_centre', 'is_active', 'person_id', 'username'])
        await expect(rows(who, `update accounts set ${column} = ${column}`)).rejects.toThrow(/permission denied/)
  })

  it('are not deleted, and a key is deleted by its owner alone', async () => {
    for (const who of [cast.rizal, cast.head, cast.admin])
      await expect(rows(who, 'delete from accounts')).rejects.toThrow(/permission denied/)
    expect(
      await rows(cast.head, `delete from passkeys where person_id = $1 returning 1`, [t.as(cast.rizal).id]),
    ).toEqual([])
    await expect(
      rows(
        cast.wulan,
        `insert into passkeys (centre_id, person_id, credential_id, public_key, counter, label, created_at) values ($1, $2, 'palsu', 'x', 0, 'x', now())`,
        [t.as(cast.rizal).centreId, t.as(cast.rizal).id],
      ),
    ).rejects.toThrow(/row-level security/)
    expect(await rows(cast.rizal, `delete from passkeys returning credential_id`)).toEqual([
      { credential_id: 'k-rizal' },
    ])
  })

  it('sessions are in no reach at all', async () => {
    for (const who of [cast.rizal, cast.head, cast.admin]) {
      await expect(rows(who, 'select * from sec.sessions')).rejects.toThrow(/permission denied/)
      await expect(rows(who, 'select * from sec.attempts')).rejects.toThrow(/permission denied/)
    }
    // what the narrow functions answer is one's own
    expect(await rows(cast.rizal, `select count(*)::int as n from sec.my_sessions('\\x00')`)).toEqual([{ n: 1 }])
    expect(await rows(cast.rizal, `select sec.end_other_sessions('\\x00') as n`)).toEqual([{ n: 1 }])
    await expect(rows(cast.wulan, `select sec.renew_session('\\x00', '\\x01', 'x', now())`)).rejects.toThrow(
      /signed_out/,
    )
  })
})
