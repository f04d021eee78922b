import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POLICIES } from '../../src/app/modules.ts'
import type { Rule } from '../../src/kernel/rule.ts'
import { openIdentity, saveIdentity } from '../../src/modules/clients/facts.ts'
import { openInHouse } from '../../src/modules/sessions/tests/support.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

const EMERGENCY = {
  category: 'danger' as const,
  reason: 'Ia menelepon dari jalan dan minta dijemput malam ini.',
}
/** What an emergency may write: whom to call for her, and whom never to. */
const WRITTEN = ['safe_contacts', 'no_contacts']

const speaksOf = (rule: Rule | undefined, set: string): boolean => {
  if (!rule) return false
  if ('all' in rule) return rule.all.some((r) => speaksOf(r, set))
  if ('any' in rule) return rule.any.some((r) => speaksOf(r, set))
  if ('not' in rule) return speaksOf(rule.not, set)
  return 'among' in rule && rule.among === set
}

/** security-cases.md 4.2 A53, A54: four hours of an emergency are for reading. */
describe('an emergency opening', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani', { who: cast.rizal })
    await t
      .as(cast.rizal)
      .within((ctx) => saveIdentity(ctx, caseId, { fullName: 'Suryani Rekaan' }, { version: 0, isProtected: false }))
    await t.as(cast.wulan).call('access.breakGlass', { caseId, ...EMERGENCY })
  })
  afterAll(() => t.close())

  it('is named by no rule of writing but those of whom to call', () => {
    const writes = POLICIES.flatMap((p) =>
      Object.entries(p.tables).flatMap(([table, r]) =>
        [r.insert, r.update, r.delete].some((rule) => speaksOf(rule, 'opened')) ? [table] : [],
      ),
    )
    expect(writes).toEqual(WRITTEN)
  })

  it('changes nothing of the case by SQL', async () => {
    const wulan = t.as(cast.wulan)
    const changed = await wulan.sql(`update cases set risk = null, version = version where case_id = $1 returning 1`, [
      caseId,
    ])
    expect(changed).toEqual([])
    await expect(
      wulan.sql(
        `insert into savings_entries (centre_id, case_id, kind, amount_rupiah, signed_how, at) select centre_id, case_id, 'deposit', 5, 'signature', now() from cases where case_id = $1`,
        [caseId],
      ),
    ).rejects.toThrow(/row-level security/)
  })

  it('is no caseload for commands either, and reads her identity', async () => {
    const wulan = t.as(cast.wulan)
    expect((await wulan.within((ctx) => openIdentity(ctx, caseId)))?.fullName).toBe('Suryani Rekaan')
    const items = [{ item: 'Tas', quantity: 1, kept: 'store' as const }]
    expect(await wulan.refused('custody.listBelongings', { caseId, items })).toBe('not_allowed')
    expect(
      await wulan.refused('custody.enterSavings', { caseId, kind: 'deposit', rupiah: 5, signedHow: 'signature' }),
    ).toBe('not_allowed')
  })

  it('writes whom to call for her', async () => {
    await t.as(cast.wulan).call('contacts.saveContact', {
      caseId,
      isReachable: true,
      contact: { name: 'Rekaan', relation: 'kakak', channel: 'call', number: '081200000001' },
    })
  })
})
