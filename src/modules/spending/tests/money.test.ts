import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import type { Ctx } from '../../../platform/http/context.ts'

const SEQUENCES = 1000
const SEED = 20260112

/** Numbers that are the same on every run (mulberry32). */
function dice(seed: number): (below: number) => number {
  let a = seed
  return (below) => {
    a = (a + 0x6d2b79f5) | 0
    let x = Math.imul(a ^ (a >>> 15), 1 | a)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return Math.floor((((x ^ (x >>> 14)) >>> 0) / 4294967296) * below)
  }
}

type Payment = { id: string; stands: number }
type Request = {
  id: string
  amount: number
  approved: boolean
  /** every proof can be brought for it */
  whole: boolean
  /** they lie ready for the next payment */
  proven: boolean
  undecided: boolean
  closed: boolean
  payments: Payment[]
}
type Line = { seq: number; amount: number; stands: number }
const paidOf = (r: Request) => r.payments.reduce((n, p) => n + p.stands, 0)

/** What the rules say, beside which the database is laid. */
describe('money that was asked for, approved, paid, corrected and taken from the box, a thousand times at random', () => {
  let t: TestApp
  const roll = dice(SEED)
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  /** One line of SQL as whoever keeps the money; whether the database took it. What it refuses is undone alone. */
  async function took(ctx: Ctx, sql: string): Promise<boolean> {
    try {
      await ctx.client.query(`savepoint one; ${sql}; release savepoint one`)
      return true
    } catch (error) {
      await ctx.client.query('rollback to savepoint one')
      const code = (error as { code?: string }).code // of the driver
      if (code !== 'TT002' && code !== '23514') throw error
      return false
    }
  }

  const pay = (r: Request, id: string, amount: number) =>
    `insert into spend_payments (centre_id, payment_id, request_id, amount_rupiah, paid_on, way, payee, receipt_no, paid_by, at)
     values (sec.centre(), '${id}', '${r.id}', ${amount}, current_date, 'cash', 'Toko', 'K', sec.person(), now())`
  const takeBack = (r: Request, p: Payment, amount: number) =>
    `insert into spend_payments (centre_id, payment_id, request_id, corrects_id, amount_rupiah, paid_on, way, payee, receipt_no, reason, paid_by, at)
     values (sec.centre(), gen_random_uuid(), '${r.id}', '${p.id}', ${-amount}, current_date, 'cash', 'Toko', 'K', 'Salah', sec.person(), now())`
  const prove = (r: Request) =>
    `insert into spend_proofs (centre_id, proof_id, request_id, kind, how, note, saved_by, saved_at)
     select sec.centre(), gen_random_uuid(), '${r.id}', k, 'paper', 'Map', sec.person(), now() from unnest(array['attendance', 'receipt']) k`
  const petty = (kind: string, amount: number, corrects: number | null) =>
    `insert into petty_cash_entries (centre_id, seq, kind, what, amount_rupiah, balance_rupiah, corrects_seq, on_day, receipt_no, person_id, at)
     values (sec.centre(), 0, '${kind}', 'x', ${amount}, 999, ${corrects}, current_date, 'K', sec.person(), now())`

  it('sums to what the rules say, loses nothing and is never below zero', { timeout: 120_000 }, async () => {
    const [office, head] = [t.as(cast.administration), t.as(cast.head)]
    await office.sql(
      `insert into spend_requests (centre_id, request_id, no, year, kind, title, amount_rupiah, fund, asked_by, asked_at)
       select sec.centre(), gen_random_uuid(), 0, 2026, 'allowance', 'x', 1000 + (i * 7919) % 90000, 'apbd', sec.person(), now()
       from generate_series(1, ${SEQUENCES}) i`,
    )
    await head.sql(
      `update spend_requests set decision = case when no % 9 = 0 then 'declined' else 'approved' end, decided_at = now() where no % 5 <> 0`,
    )
    await office.sql(
      `insert into spend_proofs (centre_id, proof_id, request_id, kind, how, note, saved_by, saved_at)
       select centre_id, gen_random_uuid(), request_id, k, 'paper', 'Map', sec.person(), now()
       from spend_requests, unnest(array['attendance', 'receipt']) k where decision is distinct from 'declined' and (no % 7 <> 0 or k = 'receipt')`,
    )
    const found = await t.ownerSql<{ id: string; no: number; amount: string; decision: string | null }>(
      'select request_id as id, no, amount_rupiah as amount, decision from spend_requests order by no',
    )
    expect(found.map((f) => f.no)).toEqual(Array.from({ length: SEQUENCES }, (_, i) => i + 1))
    const requests: Request[] = found.map((f) => ({
      ...{ id: f.id, amount: Number(f.amount), approved: f.decision === 'approved', undecided: f.decision === null },
      ...{ whole: f.no % 7 !== 0, proven: f.no % 7 !== 0, closed: false, payments: [] },
    }))
    const box: Line[] = []
    let [balance, seq, refused] = [0, 0, 0]
    const step = async (ctx: Ctx, r: Request) => {
      const amount = 1 + roll(r.amount)
      const chance = roll(10)
      const [p] = r.payments.slice(roll(Math.max(1, r.payments.length)))
      if (chance < 4) {
        const id = crypto.randomUUID()
        // a payment has proofs of its own: half the time they are brought again
        if (r.whole && r.approved && !r.proven && roll(2) === 0) {
          expect(await took(ctx, prove(r)), 'prove').toBe(true)
          r.proven = true
        }
        const may = r.approved && r.proven && !r.closed && paidOf(r) + amount <= r.amount
        expect(await took(ctx, pay(r, id, amount)), `pay ${amount} of ${r.amount}`).toBe(may)
        if (may) {
          r.payments.push({ id, stands: amount })
          r.proven = false
        } else refused++
      } else if (chance < 6 && p) {
        const may = amount <= p.stands
        expect(await took(ctx, takeBack(r, p, amount)), `take back ${amount} of ${p.stands}`).toBe(may)
        if (may) {
          p.stands -= amount
          // of what was taken back wholly the proofs are free again
          if (p.stands === 0) r.proven = true
        } else refused++
      } else if (chance === 6) {
        const close = `update spend_requests set closed_at = now() where request_id = '${r.id}'`
        // of what nobody decided it takes the request back: whoever asked may
        const may = (r.approved || r.undecided) && !r.closed
        expect(await took(ctx, close), 'close').toBe(may)
        if (may) r.closed = true
      } else if (chance === 7 && box.length > 0) {
        const line = box[roll(box.length)]
        if (!line) return
        const back = line.amount > 0 ? -amount : amount
        const may = amount <= line.stands && balance + back >= 0
        expect(await took(ctx, petty('correction', back, line.seq)), 'petty correction').toBe(may)
        if (may) {
          line.stands -= amount
          balance += back
          seq++
        } else refused++
      } else {
        const kind = roll(3) === 0 ? 'filled' : roll(4) === 0 ? 'given_back' : 'spent'
        const signed = kind === 'filled' ? amount : -amount
        const may = balance + signed >= 0
        expect(await took(ctx, petty(kind, signed, null)), `petty ${kind}`).toBe(may)
        if (may) {
          balance += signed
          seq++
          box.push({ seq, amount: signed, stands: amount })
        } else refused++
      }
    }
    await office.within(async (ctx) => {
      for (const r of requests) for (let n = 1 + roll(8); n > 0; n--) await step(ctx, r)
    })
    expect(refused, 'the other way round is tried, too').toBeGreaterThan(300)
    const sums = await t.ownerSql<{ id: string; paid: string }>(
      'select request_id as id, coalesce(sum(amount_rupiah), 0) as paid from spend_payments group by request_id',
    )
    const paid = new Map(sums.map((s) => [s.id, Number(s.paid)]))
    for (const r of requests) expect(paid.get(r.id) ?? 0, r.id).toBe(paidOf(r))
    expect(requests.every((r) => paidOf(r) >= 0 && paidOf(r) <= r.amount)).toBe(true)
    const lines = await t.ownerSql<{ seq: number; amount: string; balance: string }>(
      'select seq, amount_rupiah as amount, balance_rupiah as balance from petty_cash_entries order by seq',
    )
    expect(lines.map((l) => l.seq)).toEqual(Array.from({ length: seq }, (_, i) => i + 1))
    let sum = 0
    for (const l of lines) {
      sum += Number(l.amount)
      expect(Number(l.balance), `line ${l.seq}`).toBe(sum)
      expect(sum).toBeGreaterThanOrEqual(0)
    }
    expect(sum).toBe(balance)
  })
})
