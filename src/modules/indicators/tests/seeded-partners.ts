import { randomUUID } from 'node:crypto'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { sealShared } from '../../../platform/seal/bodies.ts'

type Span = readonly [from: string, until: string, ended?: string]
/** Partners with what was signed and done; the services of the directory have agreements of their own and are none of them. */
const PARTNERS: readonly { signed: readonly Span[]; done: readonly Span[] }[] = [
  { signed: [['2025-02-01', '2026-12-31']], done: [['2025-03-01', '2025-06-01', '2025-05-20']] },
  { signed: [['2025-02-01', '2027-01-31']], done: [['2026-03-10', '2026-09-01']] },
  { signed: [['2025-06-01', '2026-05-31', '2025-09-30']], done: [['2025-06-10', '2025-12-01', '2025-09-30']] },
  {
    signed: [
      ['2025-01-01', '2025-12-31'],
      ['2026-02-01', '2026-11-30'],
    ],
    done: [['2025-01-10', '2025-04-10', '2025-04-10']],
  },
  { signed: [], done: [['2026-01-10', '2026-04-10']] },
  // begun after the last day that is looked at
  { signed: [['2026-01-01', '2026-12-31']], done: [['2026-07-01', '2026-08-01']] },
]

export async function seedPartners(t: TestApp): Promise<void> {
  const tuti = t.as(cast.administration)
  const put = async (table: string, row: Record<string, unknown>) => {
    const all = { centre_id: tuti.centreId, ...row }
    const keys = Object.keys(all)
    const marks = keys.map((_, i) => `$${i + 1}`).join(', ')
    await t.ownerSql(`insert into ${table} (${keys.join(', ')}) values (${marks})`, Object.values(all))
  }
  const by = { written_by: tuti.id, written_at: '2025-01-01T03:00:00Z' }
  for (const [i, { signed, done }] of PARTNERS.entries()) {
    const partner = { partner_id: randomUUID() }
    await put('partners', {
      ...{ ...partner, name: `Mitra ${i}`, kind: 'tailor', made_by: tuti.id, made_at: by.written_at },
      body: await tuti.within((ctx) =>
        sealShared(ctx, 'staff', 'partners', partner.partner_id, { contact: '-', wants: '', next: '' }),
      ),
    })
    for (const [from, until, ended] of signed)
      await put('partner_agreements', {
        ...{ ...partner, agreement_id: randomUUID(), kind: 'pks', number: `${i}`, quota: 3, covers: '{wage}', ...by },
        ...{ from_on: from, until_on: until, ended_on: ended ?? null },
      })
    for (const [from, due, ended] of done)
      await put('partner_deals', {
        ...{ ...partner, deal_id: randomUUID(), kind: 'internship', what: 'Magang', ...by },
        ...{ from_on: from, due_on: due, ended_on: ended ?? null },
      })
  }
}
