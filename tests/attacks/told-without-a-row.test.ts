import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVENTS } from '../../src/app/events.ts'
import type { EventKind } from '../../src/kernel/event.ts'
import { ks01, openCaseInPlan, proposed, signAll } from '../../src/modules/plans/tests/support.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

const NOW = '2026-01-12T02:00:00Z'
const INTO =
  'insert into conferences (centre_id, conference_id, case_id, kind, held_on, stage, chair_id, decision, recorded_by, recorded_at)'

/** What a gate takes at its word; each says why in its `events.ts`. */
const AT_HER_WORD = ['sessions.weekly_notes_confirmed', 'sessions.attendance_confirmed', 'sessions.attendance_good']

/** security-cases.md 4.2 R50–R55: whoever may write a kind of event writes it by SQL without having done it, and a gate opens. */
describe('an event that nothing shows', () => {
  let t: TestApp
  let caseId: string
  let other: string
  let planId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openCaseInPlan(t)
    other = await openCaseInPlan(t, 'Hartini')
    planId = await proposed(t, caseId, ks01(t))
  })
  afterAll(() => t.close())

  type Who = { username: string }
  const append = (who: Who, kind: string, about: string, subject: string | null, before?: string) =>
    t.as(who).within(async (ctx) => {
      if (before) await ctx.client.query(before)
      await ctx.client.query(`select sec.append_event($1, $2, 'x', $3, '{}', $4)`, [kind, about, subject, NOW])
    })
  const refused = (work: Promise<unknown>, why = '') => expect(work, why).rejects.toThrow(/nothing shows/)
  const standing = async (about = caseId) =>
    (await t.ownerSql('select gate from case_evidence where case_id = $1 and is_met', [about])).map((r) => r['gate'])
  const conference = (id: string, about: string, kind: string) =>
    `${INTO} select centre_id, '${id}', case_id, '${kind}', '2026-01-12', stage, sec.person(), 'continue', sec.person(), '${NOW}' from cases where case_id = '${about}'`

  it('R50 the head says by SQL that she approved a plan: one that waits, one that is none, one of another woman', async () => {
    for (const subject of [planId, caseId, null]) await refused(append(cast.head, 'plans.approved', caseId, subject))
    await refused(append(cast.head, 'plans.approved', other, planId))
    expect(await standing()).not.toContain('plan_approved_by_head')
  })

  it('R51 a social worker says that a conference was held: none, one of another kind, one of another woman', async () => {
    const [cc1, hers] = ['01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000002']
    await refused(append(cast.rizal, 'conferences.cc2_held', caseId, caseId))
    await refused(append(cast.rizal, 'conferences.cc2_held', caseId, cc1, conference(cc1, caseId, 'cc1')))
    await refused(append(cast.rizal, 'conferences.cc2_held', caseId, hers, conference(hers, other, 'cc2')))
    expect(await standing()).not.toContain('conference_2_held')
    // the control: with the sitting itself it is evidence
    await append(cast.rizal, 'conferences.cc2_held', other, hers, conference(hers, other, 'cc2'))
    expect(await standing(other)).toContain('conference_2_held')
  })

  it('R52 what was shown once is not shown again later: an approval that lapsed does not come back by its old row', async () => {
    await t.as(cast.coordinator).call('conferences.record', {
      caseId,
      kind: 'cc2',
      heldOn: '2026-01-12',
      chairId: t.as(cast.coordinator).id,
      secretaryId: t.as(cast.wulan).id,
      members: [{ personId: t.as(cast.rizal).id }],
      facts: 'Rencana dibahas.',
      decision: 'continue',
    })
    await signAll(t, planId)
    await t.as(cast.head).call('plans.approve', { planId, version: 3 })
    expect(await standing()).toContain('plan_approved_by_head')
    await refused(append(cast.head, 'plans.approved', caseId, planId))
    await refused(append(cast.rizal, 'plans.signed_by_client', caseId, planId))
  })

  it('R53 nor many at once, of which one is shown', async () => {
    const [one, two] = ['01990000-0000-7000-8000-000000000003', '01990000-0000-7000-8000-000000000004']
    const before = await standing()
    const told = [one, two].map((subject) => ({ kind: 'conferences.cc1_held', caseId, table: 'conferences', subject }))
    await refused(
      t.as(cast.rizal).within(async (ctx) => {
        await ctx.client.query(conference(one, caseId, 'cc1'))
        await ctx.client.query('select sec.append_events($1::jsonb, $2)', [JSON.stringify(told), NOW])
      }),
    )
    expect(await standing()).toEqual(before)
  })

  it('R54 no kind that a gate hears of is taken from its bare role, but those whose word is the matter itself', async () => {
    const heard = (EVENTS as readonly EventKind[]).filter((e) => e.meets || e.undoes)
    expect(heard.length).toBeGreaterThan(70)
    const taken: string[] = []
    for (const { kind, by } of heard) {
      const who = Object.values(cast).find(
        (m) => m !== cast.ended && Array.isArray(by) && m.roles.some((r) => by.includes(r)),
      )
      if (!who) throw new Error(`nobody of the cast may write ${kind}`)
      for (const subject of [caseId, planId, null])
        await append(who, kind, caseId, subject).then(
          () => taken.push(kind),
          (e: unknown) => expect(String(e), kind).toMatch(/nothing shows/),
        )
    }
    expect([...new Set(taken)].toSorted()).toEqual(AT_HER_WORD.toSorted())
  })

  it('R56 nobody is both pairs of eyes: who signed as the worker signs as nobody else, also after she handed the case over', async () => {
    const hers = await proposed(t, other, ks01(t))
    const { id: rizal } = t.as(cast.rizal)
    const { id: hana } = t.as(cast.coordinator)
    const sign = (signer: string) =>
      `insert into plan_signatures (centre_id, plan_id, signer, case_id, person_id, manner, signed_on, recorded_by, recorded_at)
       values (sec.centre(), '${hers}', '${signer}', '${other}', sec.person(), 'hand', '2026-01-12', sec.person(), '${NOW}')`
    const carriedBy = (id: string) => `update cases set responsible_id = '${id}' where case_id = '${other}'`
    const both = t.as(cast.coordinator).within(async ({ client }) => {
      for (const sql of [carriedBy(hana), sign('social_worker'), carriedBy(rizal), sign('coordinator')])
        await client.query(sql)
    })
    await expect(both).rejects.toThrow('already_signed')
  })

  it('R55 the head lets no gate pass without her reason', async () => {
    await refused(append(cast.head, 'cases.gate_overridden', caseId, caseId))
  })
})
