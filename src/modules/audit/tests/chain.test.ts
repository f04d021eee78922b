import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { newSigningKey, signCheckpoint, verifyCheckpoint } from '../../../platform/seal/checkpoint.ts'
import { chainOf } from './chain.ts'

/** security-cases.md J01–J10: what the owner of the database could do to the chain, and what is noticed. */
describe('the chain', () => {
  let t: TestApp
  let chain: Awaited<ReturnType<typeof chainOf>>
  let centreId = ''
  beforeAll(async () => {
    t = await startApp()
    for (const who of [cast.rizal, cast.wulan, cast.head, cast.rizal, cast.head]) {
      t.pass({ hours: 1 })
      await t.as(who).call('auth.setLocale', { locale: 'id' })
    }
    await t.as(elsewhere.head).call('auth.setLocale', { locale: 'id' })
    chain = await chainOf(t)
    ;({ centreId } = chain)
  })
  afterAll(() => t.close())
  beforeEach(() => chain.layBack())
  const broken = () => chain.broken()
  const tamper = (sql: string) => chain.tamper(sql)
  const seqs = () => chain.seqs()
  const nth = (n: number) => chain.nth(n)
  const length = () => chain.length()
  const rewrite = () => chain.rewrite()
  const bindLanes = () => chain.bindLanes()

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
      await tamper(`update audit_entries set ${change} where centre_id = $c and seq = $5`)
      expect([change, await broken()]).toEqual([change, await nth(5)])
      await chain.layBack()
    }
  })

  it('J01 shows it when the hash of the changed entry was made to fit', async () => {
    await tamper(
      `update audit_entries set kind = 'auth.nothing' where centre_id = $c and seq = $5; update audit_entries a set hash = sha256(prev || convert_to(sec.event_text(a), 'UTF8')) where centre_id = $c and seq = $5`,
    )
    expect(await broken()).toBe(await nth(6))
  })

  it('J02 shows an entry that was taken out', async () => {
    await tamper('delete from audit_entries where centre_id = $c and seq = $4')
    expect(await broken()).toBe(await nth(4)) // the one that stands there now
  })

  it('J03 shows an entry that was put in', async () => {
    const [n, last] = [await length(), (await seqs()).at(-1)]
    await tamper(
      `insert into audit_entries select centre_id, nextval('audit_entries_seq_seq'), at, person_id, kind, case_id, subject_table, subject_id, details, lane, lane_seq + 1, hash, sha256(hash) from audit_entries where centre_id = $c and seq = $${n}`,
    )
    expect(await broken()).toBe((await seqs()).at(-1))
    expect((await seqs()).at(-1)).toBeGreaterThan(last ?? 0)
  })

  it('J04 shows two entries that changed places', async () => {
    await tamper(
      'update audit_entries set lane_seq = 0 where centre_id = $c and seq = $4; update audit_entries set lane_seq = 4 where centre_id = $c and seq = $5; update audit_entries set lane_seq = 5 where centre_id = $c and lane = $l and lane_seq = 0',
    )
    expect(await broken()).toBe(await nth(4))
  })

  const cut = (withHead: boolean) => (n: number) =>
    tamper(
      `delete from audit_entries where centre_id = $c and lane = $l and lane_seq > ${n - 2}${
        withHead
          ? `; update audit_heads set last_seq = ${n - 2}, last_hash = (select hash from audit_entries where centre_id = $c and seq = $${n - 2}) where centre_id = $c and lane = $l`
          : ''
      }`,
    )

  it('J05 shows that the end was cut off', async () => {
    await cut(false)(await length())
    expect(await broken()).toBe(((await seqs()).at(-1) ?? 0) + 1)
  })

  it('J05 shows that the end was cut off with its head, as soon as a minute has bound the lanes', async () => {
    await bindLanes()
    expect(await broken()).toBeNull()
    await cut(true)(await length())
    const [bound] = await t.ownerSql<{ seq: string }>(
      `select max(seq) as seq from audit_entries where kind = 'audit.lanes_bound'`,
    )
    expect(await broken()).toBe(Number(bound?.seq))
  })

  it('J05 shows that a whole lane was taken away', async () => {
    await bindLanes()
    await tamper(
      'delete from audit_entries where centre_id = $c and lane = $l; delete from audit_heads where centre_id = $c and lane = $l',
    )
    expect(await broken()).not.toBeNull()
  })

  it('J05 shows a lane whose head was taken away with its end, before any minute has bound it', async () => {
    await tamper(
      'delete from audit_entries where centre_id = $c and lane = $l and lane_seq > 4; delete from audit_heads where centre_id = $c and lane = $l',
    )
    expect(await broken()).toBe(((await seqs()).at(-1) ?? 0) + 1)
  })

  it('J05 is fooled when lane 0 was cut with its head, and the paper is not', async () => {
    const paper = await checkpoint()
    await tamper(`delete from audit_entries where centre_id = $c and seq >= ${paper.count};
      update audit_heads h set last_seq = e.lane_seq, last_hash = e.hash from (select * from audit_entries where centre_id = $c and lane = 0 order by lane_seq desc limit 1) e
        where h.centre_id = $c and h.lane = 0;
      update audit_heads h set last_seq = 0, last_hash = '\\x00' where h.centre_id = $c and h.lane = 0 and not exists (select from audit_entries where centre_id = $c and lane = 0)`)
    expect(await broken()).toBeNull() // nothing inside tells
    expect(await compare(paper)).toBe('missing')
  })

  it('J06 a chain that was written anew passes unnoticed without a checkpoint outside: therefore the words go on paper', async () => {
    await tamper(
      `delete from audit_entries where centre_id = $c and seq = $4; update audit_entries set kind = 'auth.nothing' where centre_id = $c and seq = $7`,
    )
    await rewrite()
    expect(await broken()).toBeNull()
  })

  it('J06 the same rewriting is seen with the words of the paper', async () => {
    const paper = await checkpoint()
    expect(await compare(paper)).toBe('same')
    await tamper(`update audit_entries set kind = 'auth.nothing' where centre_id = $c and seq = $4`)
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
      `update audit_entries a set kind = o.kind, at = o.at, person_id = o.person_id, prev = o.prev, hash = o.hash, details = o.details from audit_entries o where a.centre_id = $c and a.seq = $2 and o.centre_id = '${t.as(elsewhere.head).centreId}' and o.lane > 0 and o.lane_seq = 2`,
    )
    expect(await broken()).toBe(await nth(2))
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
    const [chained] = await t.ownerSql<{ seq: string }>(
      `select max(seq) as seq from audit_entries where kind = 'audit.reads_chained'`,
    )
    const seq = Number(chained?.seq)
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

  const checkpoint = () => t.as(cast.head).call('audit.checkpoint', {})
  const compare = async (paper: { count: number; words: string }) =>
    (await t.as(cast.head).call('audit.compare', { count: paper.count, words: paper.words })).result
})
