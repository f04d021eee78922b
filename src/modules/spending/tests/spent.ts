import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { PROOFS_OF, type SpendKind } from '../rules.ts'

/** A budget of 2026 that the head locked: the sample of the field. */
export async function lockedBudget(t: TestApp): Promise<void> {
  const office = t.as(cast.administration)
  await office.call('budget.layAccounts', {})
  const { planId } = await office.call('budget.begin', { year: 2026, persons: 40, days: 180, from: 'sample' })
  const { versions } = await office.call('budget.plan', { planId })
  const versionId = versions[0]?.versionId ?? ''
  await office.call('budget.propose', { versionId })
  await t.as(cast.head).call('budget.lock', { versionId })
}

export const cloth = (more: object = {}) => ({
  ...{ year: 2026, title: 'Kain katun dan benang', kind: 'goods' as const },
  ...{ money: { amountRupiah: 1_860_000, fund: 'apbd' as const }, ...more },
})

/** Every proof of its kind, on paper in the folder. */
export async function proven(t: TestApp, requestId: string, kind: SpendKind = 'goods'): Promise<void> {
  for (const proof of PROOFS_OF[kind])
    await t.as(cast.administration).call('spending.sayProof', { requestId, kind: proof, how: 'paper', note: 'Map 3' })
}

export const paid = (requestId: string, amountRupiah: number, more: object = {}) => ({
  ...{ requestId, amountRupiah, paidOn: '2026-01-12', way: 'up_gu' as const },
  ...{ payee: 'Toko Makmur', receiptNo: 'K-1', ...more },
})
