import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { parseNik } from '../../../kernel/nik.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { type Child, childPlace, childrenOf } from '../children.ts'
import { clients } from '../contract.ts'
import { events } from '../events.ts'
import { children as shown } from '../queries/identity.ts'

/** A child who came with her is recorded or mended; one who left stays on record with the day. */
export async function saveChild(ctx: Ctx, input: z.output<typeof clients.saveChild.input>) {
  const { caseId, childId: known, version = 0, fatherMayTake, ...asked } = input
  const typed = { ...asked, ...(asked.father === 'known' && fatherMayTake !== undefined && { fatherMayTake }) }
  const c = await getCase(ctx, caseId)
  const before = known ? (await childrenOf(ctx, caseId)).find((one) => one.childId === known) : undefined
  const child = { ...(before?.nik && { nik: before.nik }), ...withNik(typed) } // an absent number stays as it was
  if (child.bornOn && child.bornOn > ctx.today.toString()) throw new Refusal('child_not_born')
  const childId = known ?? newId(ctx.now)
  const body = await ctx.seal.sealJson('identity', caseId, childPlace(childId), child)
  const row = { body, recordedAt: ctx.now.toString(), recordedBy: ctx.actor.personId, isProtected: c.isProtected }
  if (known) {
    const done = await ctx.db
      .updateTable('caseChildren')
      .set({ ...row, version: version + 1 })
      .where('childId', '=', childId)
      .where('caseId', '=', caseId)
      .where('version', '=', version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n)
      throw clash(clients.saveChild, async (as) =>
        (await shown(as, { caseId })).children.find((one) => one.childId === childId),
      )
  } else
    await ctx.db
      .insertInto('caseChildren')
      .values({ centreId: c.centreId, childId, caseId, ...row })
      .execute()
  await ctx.record(events.child_recorded, { caseId, subject: ['case_children', childId] })
  return { childId }
}

/** Sixteen digits, or none: a number that is not whole is asked for and not kept. */
function withNik(child: Child): Child {
  if (!child.nik) return child
  const { digits } = parseNik(child.nik)
  if (digits.length !== 16) throw new Refusal('child_nik', { params: { found: digits.length } })
  return { ...child, nik: digits }
}
