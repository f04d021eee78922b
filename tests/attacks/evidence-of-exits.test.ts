import { afterAll, beforeAll, expect, it } from 'vitest'
import { HOUSE_STAFF } from '../../src/kernel/roles.ts'
import { EXIT_CHECKS } from '../../src/modules/cases/exit-checks.ts'
import { openAt } from '../../src/modules/terminations/tests/support.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { toldBy } from '../support/event-named.ts'

let t: TestApp
let caseId: string
beforeAll(async () => {
  t = await startApp()
  caseId = await openAt(t, { stage: 'termination' })
  await toldBy(t, cast.head, 'terminations.death_minute_signed', { caseId })
  await toldBy(t, cast.head, 'residence.bed_assigned', { caseId })
})
afterAll(() => t.close())

const gatesFor = async (who: { username: string }) =>
  (await t.as(who).sql('select distinct gate from case_evidence where case_id = $1', [caseId])).map((r) => r['gate'])
const ofTheHouse = Object.values(cast).filter(
  (m) => m !== cast.ended && m.roles.some((r) => HOUSE_STAFF.some((h) => h === r)),
)

/** security-cases.md 4.2 R59: the name of a check of an exit says by itself that she is about to leave, and how. */
it.each(ofTheHouse)('R59 $username reads by SQL of a way out only if she may see the way out itself', async (who) => {
  await t.ownerSql(
    `insert into terminations (centre_id, termination_id, case_id, exit_kind, needs_four_eyes, opened_by, opened_at)
     select centre_id, gen_random_uuid(), case_id, 'MENINGGAL', true, $2, now() from cases where case_id = $1 on conflict do nothing`,
    [caseId, t.as(cast.head).id],
  )
  const [exit] = await t.as(who).sql('select 1 from terminations where case_id = $1 limit 1', [caseId])
  const gates = await gatesFor(who)
  // and of how her case goes on only her team, who leads and who keeps the register
  expect(gates.includes('bed_assigned')).toBe(exit !== undefined)
  expect(gates.some((g) => String(g) in EXIT_CHECKS)).toBe(exit !== undefined)
})
