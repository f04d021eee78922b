import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { events } from '../../src/modules/cases/events.ts'
import { openCase, writeReason } from '../../src/modules/cases/facts/case.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

/** security-cases.md 4.2 R: what a bound colleague could make the chain and the gates say with SQL of her own. */
describe('the chain and the gates, as a bound role with SQL of its own', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    const rizal = t.as(cast.rizal)
    caseId = await rizal.within(
      async (ctx) =>
        (
          await openCase(ctx, {
            display: { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 },
            openedOn: '2026-01-05',
            responsibleId: rizal.id,
          })
        ).caseId,
    )
  })
  afterAll(() => t.close())

  const append = (who: { username: string }, kind: string) =>
    t.as(who).within(async (ctx) => {
      const { rows } = await ctx.client.query<{ seq: string }>(
        `select sec.append_event($1, $2, 'cases', $3, '{}', $4) as seq`,
        [kind, caseId, caseId, ctx.now.toString()],
      )
      return Number(rows[0]?.seq)
    })
  const refused = (work: Promise<unknown>) =>
    expect(work).rejects.toThrow(/not_allowed|no such|permission denied|override/)
  const standing = async () =>
    (await t.ownerSql('select gate from case_evidence where case_id = $1 and is_met', [caseId])).map((r) => r['gate'])

  it('R46 a companion of the class cannot write that the head approved, one event or many', async () => {
    await refused(append(cast.sewing, 'plans.approved'))
    await refused(append(cast.rizal, 'plans.approved'))
    await refused(
      t
        .as(cast.sewing)
        .within((ctx) =>
          ctx.client.query('select sec.append_events($1::jsonb, $2)', [
            JSON.stringify([{ kind: 'plans.approved', caseId }]),
            ctx.now.toString(),
          ]),
        ),
    )
  })

  it('R47 nobody writes a kind that no module declares, nor one that only the database writes', async () => {
    await refused(append(cast.head, 'plans.blessed'))
    for (const kind of ['cases.stage_moved', 'cases.closed', 'auth.signed_in', 'audit.reads_chained'])
      await refused(append(cast.head, kind))
  })

  it('R48 evidence cites no event of the caller’s choice: an override names its gate, and the rest has no function at all', async () => {
    const before = await standing()
    const seq = await append(cast.rizal, 'cases.renamed')
    const evidence = (who: { username: string }, gate: string, event: number) =>
      t
        .as(who)
        .within((ctx) =>
          ctx.client.query('select sec.override_gate($1, $2, $3, $4)', [caseId, gate, event, ctx.now.toString()]),
        )
    await refused(evidence(cast.rizal, 'plan_approved_by_head', seq))
    await refused(evidence(cast.rizal, 'social_worker_assigned', 1))
    const passed = await t.as(cast.head).within(async (ctx) => {
      const reasonId = await writeReason(ctx, caseId, 'gate:bed_assigned', 'Tempat tidur baru esok pagi.')
      const about = { caseId, subject: ['case_reasons', reasonId] as const }
      return ctx.record(events.gate_overridden, { ...about, details: { gate: 'bed_assigned' } })
    })
    await refused(evidence(cast.head, 'receipt_minute_signed', passed))
    expect(await standing()).toEqual(before)
  })

  it('R49 evidence stands with its event, in the transaction that wrote it', async () => {
    const rating = { caseId, level: 'low', reason: 'Tidak ada ancaman lagi.', version: 1 } as const
    await t.as(cast.head).call('cases.rateRisk', rating)
    expect(await standing()).toEqual(expect.arrayContaining(['risk_level_recorded', 'risk_rerated']))
  })
})
