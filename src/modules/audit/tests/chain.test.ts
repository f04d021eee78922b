import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { newSigningKey, signCheckpoint, verifyCheckpoint } from '../../../platform/seal/checkpoint.ts'

/** security-cases.md J01–J09, P17: what the owner of the database could do to the chain, and what is noticed. */
describe('the chain', () => {
  let t: TestApp
  let centreId: string
  beforeAll(async () => {
    t = await startApp()
    centreId = t.as(cast.head).centreId
    for (const who of [cast.rizal, cast.wulan, cast.head, cast.rizal, cast.head]) {
      t.pass({ hours: 1 })
      await t.as(who).call('auth.setLocale', { locale: 'id' })
    }
    await t.as(elsewhere.head).call('auth.setLocale', { locale: 'id' })
    await t.ownerSql(
      'create table before_entries as select * from audit_entries; create table before_heads as select * from audit_heads; select 1',
    )
  })
  afterAll(() => t.close())
  beforeEach(async () => {
    await t.ownerSql(
      'truncate audit_entries, audit_heads cascade; insert into audit_entries select * from before_entries; insert into audit_heads select * from before_heads; select 1',
    )
  })

  /** As the application asks; without a sign-in in between, so that the chain stays as the test left it. */
  const broken = async () => {
    const [row] = await t.ownerSql<{ seq: number | null }>(
      `begin; select sec.bind('${t.as(cast.head).id}|${centreId}|head||||'); select sec.verify_chain()::int as seq; commit`,
    )
    return row?.seq ?? null
  }
  const tamper = (sql: string) => t.ownerSql(`${sql.replaceAll('$c', `'${centreId}'`)}; select 1`)
  const length = async () =>
    (await t.ownerSql<{ n: number }>(`select count(*)::int as n from audit_entries where centre_id = '${centreId}'`))[0]
      ?.n ?? 0
  /** A chain made anew over whatever stands there now: what somebody who owns the database and reads this code would do. */
  const rewrite = () =>
    tamper(`do $do$ declare e record; prev bytea := '\\x00'; n int := 0; begin
      for e in select * from audit_entries where centre_id = $c order by seq loop
        n := n + 1;
        update audit_entries a set seq = n, prev = rewrite.p, hash = rewrite.p from (select prev as p) rewrite where a.centre_id = e.centre_id and a.seq = e.seq;
        update audit_entries a set hash = sha256(a.prev || convert_to(sec.event_text(a), 'UTF8')) where a.centre_id = e.centre_id and a.seq = n;
        select hash into prev from audit_entries where centre_id = e.centre_id and seq = n;
      end loop;
      update audit_heads set last_seq = n, last_hash = prev where centre_id = $c; end $do$`)

  it('is whole as it was written (guards every case below)', async () => {
    expect(await length()).toBeGreaterThan(10)
    expect(await broken()).toBeNull()
  })

  it('J01 shows an entry that was changed', async () => {
    for (const change of [
      `kind = 'auth.locale_read'`,
      `at = at + interval '1 second'`,
      `person_id = gen_random_uuid()`,
      `details = '{"locale": "en"}'`,
      `subject_id = 'x'`,
    ]) {
      await tamper(`update audit_entries set ${change} where centre_id = $c and seq = 5`)
      expect([change, await broken()]).toEqual([change, 5])
      await tamper(
        'truncate audit_entries, audit_heads cascade; insert into audit_entries select * from before_entries; insert into audit_heads select * from before_heads',
      )
    }
  })

  it('J01 shows it when the hash of the changed entry was made to fit', async () => {
    await tamper(
      `update audit_entries set kind = 'auth.nothing' where centre_id = $c and seq = 5; update audit_entries a set hash = sha256(prev || convert_to(sec.event_text(a), 'UTF8')) where centre_id = $c and seq = 5`,
    )
    expect(await broken()).toBe(6)
  })

  it('J02 shows an entry that was taken out', async () => {
    await tamper('delete from audit_entries where centre_id = $c and seq = 4')
    expect(await broken()).toBe(4)
  })

  it('J03 shows an entry that was put in', async () => {
    const n = await length()
    await tamper(
      `insert into audit_entries select centre_id, seq + 1, at, person_id, kind, case_id, subject_table, subject_id, details, hash, sha256(hash) from audit_entries where centre_id = $c and seq = ${n}`,
    )
    expect(await broken()).toBe(n + 1)
  })

  it('J04 shows two entries that changed places', async () => {
    await tamper(
      'update audit_entries set seq = 0 where centre_id = $c and seq = 4; update audit_entries set seq = 4 where centre_id = $c and seq = 5; update audit_entries set seq = 5 where centre_id = $c and seq = 0',
    )
    expect(await broken()).toBe(4)
  })

  it('J05 shows that the end was cut off', async () => {
    const n = await length()
    await tamper(`delete from audit_entries where centre_id = $c and seq > ${n - 2}`)
    expect(await broken()).toBe(n - 1)
  })

  it('J05 is fooled when the head was cut with it, and the paper is not', async () => {
    const paper = await checkpoint()
    const n = await length()
    await tamper(
      `delete from audit_entries where centre_id = $c and seq > ${n - 2}; update audit_heads set last_seq = ${n - 2}, last_hash = (select hash from audit_entries where centre_id = $c and seq = ${n - 2}) where centre_id = $c`,
    )
    expect(await broken()).toBeNull() // nothing inside tells
    expect(await compare(paper)).toBe('missing')
  })

  it('J06 a chain that was written anew passes unnoticed without a checkpoint outside: therefore the words go on paper', async () => {
    await tamper(
      `delete from audit_entries where centre_id = $c and seq = 4; update audit_entries set kind = 'auth.nothing' where centre_id = $c and seq = 7`,
    )
    await rewrite()
    expect(await broken()).toBeNull()
  })

  it('J06 the same rewriting is seen with the words of the paper', async () => {
    const paper = await checkpoint()
    expect(await compare(paper)).toBe('same')
    await tamper(`update audit_entries set kind = 'auth.nothing' where centre_id = $c and seq = 4`)
    await rewrite()
    expect(await broken()).toBeNull()
    expect(await compare(paper)).toBe('different')
  })

  it('J07 a checkpoint that somebody else signed, or that was changed, does not verify', async () => {
    const c = await checkpoint()
    const point = { centreId, count: c.count, head: c.head, at: c.at }
    expect(verifyCheckpoint(c.publicKey, point, c.signature)).toBe(true)
    for (const lie of [
      { ...point, count: point.count + 1 },
      { ...point, head: randomBytes(32).toString('base64url') },
      { ...point, at: '2026-01-01T00:00:00Z' },
      { ...point, centreId: t.as(elsewhere.head).centreId },
    ])
      expect(verifyCheckpoint(c.publicKey, lie, c.signature)).toBe(false)
    const forger = newSigningKey()
    expect(verifyCheckpoint(c.publicKey, point, signCheckpoint(forger.privateKey, point))).toBe(false)
    const again = await checkpoint()
    expect([again.publicKey === c.publicKey, again.count > c.count, again.words === c.words]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('J08 shows an entry of another centre’s chain that was moved into this one', async () => {
    await tamper(
      `update audit_entries a set kind = o.kind, at = o.at, person_id = o.person_id, prev = o.prev, hash = o.hash, details = o.details from audit_entries o where a.centre_id = $c and a.seq = 2 and o.centre_id = '${t.as(elsewhere.head).centreId}' and o.seq = 2`,
    )
    expect(await broken()).toBe(2)
  })

  it('J09 keeps its order when the clock is set back', async () => {
    await t.as(cast.rizal).signIn()
    t.pass({ hours: -2 })
    await t.as(cast.rizal).call('auth.setLocale', { locale: 'en' })
    t.pass({ hours: 2 })
    const [row] = await t.ownerSql<{ back: boolean }>(
      `select (select at from audit_entries where centre_id = '${centreId}' order by seq desc limit 1) < (select max(at) from audit_entries where centre_id = '${centreId}') as back`,
    )
    expect([row?.back, await broken()]).toEqual([true, null])
  })

  it('J10 shows a read that was changed, added or taken out of its batch', async () => {
    await t.ownerSql('truncate read_log; select 1')
    await t.as(cast.head).within(async (ctx) => {
      for (const action of ['a', 'b'])
        await ctx.client.query('select sec.log_read(null, $1, $2, 1, $3)', ['identity', action, ctx.now.toString()])
    })
    await tamper(`select sec.begin_job($c); select sec.chain_reads(now())`.replace(/^/, 'begin; ').concat('; commit'))
    expect(await broken()).toBeNull()
    const seq = await length()
    const line = `centre_id = $c and chained_seq = ${seq} and action = 'a'`
    for (const [harm, mend] of [
      [`update read_log set class = 'safety' where ${line}`, `update read_log set class = 'identity' where ${line}`],
      [
        `update read_log set chained_seq = 1 where ${line}`,
        `update read_log set chained_seq = ${seq} where action = 'a'`,
      ],
      [`delete from read_log where ${line}`, 'select 1'],
    ] as const) {
      await tamper(harm)
      expect([harm, await broken()]).toEqual([harm, seq])
      await tamper(mend)
    }
  })

  it('J19 is verified from any entry on', async () => {
    await tamper(`update audit_entries set kind = 'x' where centre_id = $c and seq = 4`)
    const from = async (seq: number) =>
      (
        await t.ownerSql<{ seq: number | null }>(
          `begin; select sec.bind('${t.as(cast.head).id}|${centreId}|head||||'); select sec.verify_chain(${seq})::int as seq; commit`,
        )
      )[0]?.seq ?? null
    expect([await from(1), await from(4), await from(5)]).toEqual([4, 4, null])
  })

  it('J24 has no gap when many write at once', async () => {
    await t.as(cast.rizal).signIn()
    await t.as(cast.wulan).signIn()
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        t.as(i % 2 ? cast.rizal : cast.wulan).call('auth.setLocale', { locale: 'id' }),
      ),
    )
    expect(await broken()).toBeNull()
    const [row] = await t.ownerSql<{ n: number; last: number }>(
      `select count(*)::int as n, max(seq)::int as last from audit_entries where centre_id = '${centreId}'`,
    )
    expect(row?.n).toBe(row?.last)
  })

  const checkpoint = () => t.as(cast.head).call('audit.checkpoint', {})
  const compare = async (paper: { count: number; words: string }) =>
    (await t.as(cast.head).call('audit.compare', { count: paper.count, words: paper.words })).result
})
