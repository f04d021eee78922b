import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place } from '../../../platform/seal/bodies.ts'
import { getCase } from '../../cases/facts/case.ts'
import { getReferral, stillInSelection } from '../../referrals/facts.ts'
import { screening } from '../contract.ts'
import { events } from '../events.ts'
import { readinessOf } from '../facts.ts'
import type { ReadinessNote } from '../sealed-docs.ts'

type Input = z.output<typeof screening.noteReadiness.input>

/** The talk about what she wants: her words, can she stay, what stands in the way (P48). Version 0 begins the note. */
export async function noteReadiness(ctx: Ctx, { caseId, version, ...said }: Input) {
  const note: ReadinessNote = { ...said, canStay: said.canStay ?? null }
  const c = await getCase(ctx, caseId)
  stillInSelection(c)
  await getReferral(ctx, caseId)
  const body = await ctx.seal.sealJson('narrative', caseId, place('referral_readiness', caseId), note)
  const row = { body, personId: ctx.actor.personId, at: ctx.now.toString() }
  if (version === 0) {
    const made = await ctx.db
      .insertInto('referralReadiness')
      .values({ centreId: c.centreId, caseId, ...row })
      .onConflict((oc) => oc.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) await stale(ctx, caseId)
  } else {
    const done = await ctx.db
      .updateTable('referralReadiness')
      .set({ ...row, version: version + 1 })
      .where('caseId', '=', caseId)
      .where('version', '=', version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) await stale(ctx, caseId)
  }
  await ctx.record(events.readiness_noted, { caseId, subject: ['referral_readiness', caseId] })
  return { version: version + 1 }
}

async function stale(ctx: Ctx, caseId: string): Promise<never> {
  const now = await readinessOf(ctx, caseId)
  if (!now) throw new Refusal('not_found')
  throw clash(screening.noteReadiness, async (again) => {
    const note = await readinessOf(again, caseId)
    return note?.doc && { ...note.doc, version: note.version }
  })
}
