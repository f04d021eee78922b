import { randomUUID } from 'node:crypto'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

const TABLES = [
  ...['spend_requests', 'spend_payments', 'petty_cash_entries', 'session_fees', 'budget_plans', 'budget_versions'],
  ...['budget_lines', 'works', 'work_makers', 'sales', 'work_moves', 'survey_rounds', 'survey_answers', 'share_rules'],
]

/** A budget that was revised, what was paid on it and taken back, works that were sold and came back, two rounds of the survey. */
export async function seedMoney(t: TestApp): Promise<void> {
  const [head, tuti] = [t.as(cast.head), t.as(cast.administration)]
  const centreId = head.centreId
  const put = async (table: string, row: Record<string, unknown>) => {
    const all = { centre_id: centreId, ...row }
    const keys = Object.keys(all)
    const marks = keys.map((_, i) => `$${i + 1}`).join(', ')
    await t.ownerSql(`insert into ${table} (${keys.join(', ')}) values (${marks})`, Object.values(all))
  }
  for (const table of TABLES) await t.ownerSql(`alter table ${table} disable trigger user`)
  await t.ownerSql('set session_replication_role = replica')
  const [planId, at] = [randomUUID(), '2026-01-02T03:00:00Z']
  await put('budget_plans', { plan_id: planId, year: 2026, persons: 40, days: 180, made_by: tuti.id, made_at: at })
  for (const [ordinal, amounts, locked] of [
    [1, [50_000_000], true],
    [2, [40_000_000, 21_500_000], true],
    [3, [99_000_000], false],
  ] as const) {
    const versionId = randomUUID()
    await put('budget_versions', {
      ...{ version_id: versionId, plan_id: planId, kind: 'revised', ordinal, made_by: tuti.id, made_at: at },
      ...(locked && { proposed_by: tuti.id, proposed_at: at, locked_by: head.id, locked_at: at }),
    })
    for (const price of amounts)
      await put('budget_lines', {
        ...{ line_id: randomUUID(), version_id: versionId, line_key: randomUUID(), activity: 'Kelas', name: 'Bahan' },
        ...{ calculation: '1', price_rupiah: price, counts: '{1}', fund: 'apbd', from_month: 1, until_month: 12 },
      })
  }
  const requestId = randomUUID()
  await put('spend_requests', {
    ...{ request_id: requestId, no: 901, year: 2026, kind: 'goods', title: 'Kain', amount_rupiah: 9_000_000 },
    ...{ fund: 'apbd', asked_by: tuti.id, asked_at: at },
  })
  const first = randomUUID()
  for (const [id, amount, on, corrects] of [
    [first, 3_000_000, '2026-02-10', null],
    [randomUUID(), -500_000, '2026-04-02', first],
    [randomUUID(), 1_250_000, '2026-06-19', null],
  ] as const)
    await put('spend_payments', {
      ...{
        payment_id: id,
        request_id: requestId,
        corrects_id: corrects,
        amount_rupiah: amount,
        paid_on: on,
        way: 'cash',
      },
      ...{ payee: 'Toko', receipt_no: 'K', reason: corrects && 'keliru', paid_by: tuti.id, at },
    })
  for (const [seq, kind, amount, corrects] of [
    [9001, 'filled', 2_000_000, null],
    [9002, 'spent', -300_000, null],
    [9003, 'correction', 300_000, 9002],
    [9004, 'spent', -75_000, null],
    [9005, 'given_back', -100_000, null],
    [9006, 'correction', -10_000, 9001],
  ] as const)
    await put('petty_cash_entries', {
      ...{ seq, kind, what: 'Benang', amount_rupiah: amount, balance_rupiah: 0, corrects_seq: corrects },
      ...{ on_day: '2026-04-15', receipt_no: 'N', person_id: tuti.id, at },
    })
  for (const [payer, paidOn] of [
    ['centre', '2026-04-20'],
    ['social_office', '2026-04-20'],
    ['centre', null],
  ] as const)
    await put('session_fees', {
      ...{ fee_id: randomUUID(), session_id: randomUUID(), deliverer_id: randomUUID(), on_day: '2026-04-10', payer },
      ...{ rate_rupiah: 250_000, hours: 2, saved_by: tuti.id, saved_at: at, paid_on: paidOn },
      ...(paidOn && { receipt_no: 'H', paid_by: tuti.id }),
    })
  const women = await t.ownerSql<{ case_id: string }>(
    'select case_id from cases where centre_id = $1 order by case_id limit 3',
    [centreId],
  )
  for (const [i, woman] of women.entries()) {
    const [workId, saleId] = [randomUUID(), randomUUID()]
    await put('work_makers', { work_id: workId, case_id: woman.case_id })
    const sale = {
      work_id: workId,
      price_rupiah: 60_000,
      material_rupiah: 20_000,
      material_from: 'class_stock',
      rule_id: randomUUID(),
      at,
      person_id: tuti.id,
    }
    await put('sales', { ...sale, sale_id: saleId, kind: 'sale', pieces: 4 + i, sold_on: `2026-0${3 + i}-11` })
    if (i > 0)
      await put('sales', {
        ...sale,
        sale_id: randomUUID(),
        kind: 'return',
        of_sale_id: saleId,
        pieces: 1,
        sold_on: '2026-05-20',
      })
    for (const [seq, kind] of ['made', 'taken', 'back'].entries())
      await put('work_moves', {
        ...{ move_id: randomUUID(), work_id: workId, seq, kind, pieces: 3 - seq, outing_id: randomUUID() },
        ...{ home_after: 1, out_after: 1, at: '2026-04-30T17:05:00Z', person_id: tuti.id },
      })
  }
  for (const [closesOn, sheets] of [
    ['2026-03-20', 7],
    ['2026-04-25', 4],
  ] as const) {
    const roundId = randomUUID()
    await put('survey_rounds', { round_id: roundId, opens_on: '2026-03-10', closes_on: closesOn, opened_by: head.id })
    for (let i = 0; i < sheets; i++)
      await put('survey_answers', {
        ...{ answer_id: randomUUID(), round_id: roundId, tag: Buffer.from(`${closesOn} ${i}`) },
        marks: `{${Array.from({ length: 11 }, (_, k) => (i === 0 && k < 2 ? 0 : 1 + ((i + k) % 4))).join(',')}}`,
      })
  }
  await t.ownerSql('set session_replication_role = origin')
  for (const table of TABLES) await t.ownerSql(`alter table ${table} enable trigger user`)
}
