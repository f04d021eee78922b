import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUSE_STAFF, KNOW_EVERYBODY, ROLES } from '../../src/kernel/roles.ts'
import { equipment } from '../../src/modules/equipment/policy.ts'
import { COUNTERS, exhibitions } from '../../src/modules/exhibitions/policy.ts'
import { feed } from '../../src/modules/feed/policy.ts'
import { fees } from '../../src/modules/fees/policy.ts'
import { needs } from '../../src/modules/needs/policy.ts'
import { partners } from '../../src/modules/partners/policy.ts'
import { privacy } from '../../src/modules/privacy/policy.ts'
import { products } from '../../src/modules/products/policy.ts'
import { spending } from '../../src/modules/spending/policy.ts'
import { stock } from '../../src/modules/stock/policy.ts'
import { survey } from '../../src/modules/survey/policy.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

/** From so many roles on a list in a function of the database stands somewhere in TypeScript too. */
const LONG = 5

const staff = feed.actions['feed.file']
const records = privacy.actions['privacy.record']
/** What each long list of roles is, function by function: whoever changes one of the two is told here that there is another. */
const SAME: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'sec.case_of_number': [records],
  'sec.count_at_partners': [partners.actions['partners.read']],
  'sec.count_makers': [products.actions['products.read']],
  'sec.count_placed': [partners.actions['partners.read']],
  'sec.feed_sessions': [ROLES.filter((r) => !staff.some((s) => s === r))],
  'sec.hold_machine': [[...equipment.actions['equipment.work'], ...equipment.actions['equipment.approve']]],
  'sec.keep_kit_serial': [[...stock.actions['stock.keep'], 'system']],
  'sec.keep_outing': [exhibitions.actions['exhibitions.carry'], COUNTERS],
  'sec.keep_privacy_breach': [records],
  'sec.keep_privacy_disclosure': [records],
  'sec.keep_privacy_request': [records],
  // a witness: whom `witnessOf` takes (signatures/trail.ts)
  'sec.keep_savings_signature': [HOUSE_STAFF],
  'sec.next_need': [needs.actions['needs.ask']],
  'sec.paid_sessions': [fees.actions['fees.read']],
  'sec.shared_sales': [products.actions['products.read']],
  'sec.silenced': [[...KNOW_EVERYBODY, 'auditor', 'data_protection_officer', 'system']],
  'sec.survey_told': [survey.actions['survey.read']],
  'sec.track_nights': [spending.actions['spending.read']],
  'sec.work_may_be_shown': [products.actions['products.read']],
  'sec.year_counts': [spending.actions['spending.read']],
}

const LISTS = /(?:array\[|\bin \()((?:\s*'[a-z_]+'\s*,?)+)[\])]/g
const known = new Set<string>([...ROLES, 'system'])
const sorted = (lists: readonly (readonly string[])[]) => lists.map((l) => [...l].toSorted().join(' ')).toSorted()

describe('roles that the database names', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('are those of the policy or the rule that says the same: neither is changed alone', async () => {
    const functions = await t.ownerSql<{ name: string; source: string }>(
      `select n.nspname || '.' || p.proname as name, p.prosrc as source from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('sec', 'door') order by 1`,
    )
    const found = functions.flatMap(({ name, source }) => {
      const lists = [...source.matchAll(LISTS)]
        .map(([, list = '']) => [...list.matchAll(/'([a-z_]+)'/g)].map(([, role = '']) => role))
        .filter((roles) => roles.length >= LONG && roles.every((r) => known.has(r)))
      return lists.length > 0 ? [[name, sorted(lists)] as const] : []
    })
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(SAME).map(([name, lists]) => [name, sorted(lists)])),
    )
  })
})
