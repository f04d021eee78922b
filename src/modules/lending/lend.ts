import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { giveClass, lockKeys } from '../../platform/seal/case-keys.ts'
import { READS_ON_REQUEST } from '../access/rules.ts'

/** Who works on her case now, and in which part, by the name that they are called. */
export const teamNow = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('caseTeam')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'caseTeam.centreId').onRef('people.personId', '=', 'caseTeam.personId'),
    )
    .select(['caseTeam.personId', 'people.callName', 'caseTeam.part', 'caseTeam.fromAt as since'])
    .where('caseTeam.caseId', '=', caseId)
    .where((eb) => eb.or([eb('caseTeam.untilAt', 'is', null), eb('caseTeam.untilAt', '>', ctx.now.toString())]))
    .orderBy('caseTeam.fromAt')
    .execute()

type Reader = { caseId: string; personId: string }

/** Somebody of her team may read her health from now on, and nothing else beside what was hers: the giver holds that key. */
export async function lend(ctx: Ctx, { caseId, personId }: Reader): Promise<boolean> {
  const parts = (await teamNow(ctx, caseId)).filter((t) => t.personId === personId).map((t) => t.part)
  if (!parts.some((part) => READS_ON_REQUEST.includes(part))) return false
  if (parts.includes('health_reader')) return true
  await giveClass(ctx.seal, caseId, personId, 'health')
  await ctx.db
    .insertInto('caseTeam')
    .values({
      centreId: ctx.actor.centreId,
      membershipId: newId(ctx.now),
      caseId,
      personId,
      part: 'health_reader',
      fromAt: ctx.now.toString(),
      assignedBy: ctx.actor.personId,
    })
    .execute()
  return true
}

/** The grant is taken back: key and row, and what is written from now on has a new key. */
export async function takeBack(ctx: Ctx, { caseId, personId }: Reader): Promise<boolean> {
  await lockKeys(ctx.seal, caseId)
  const ended = await ctx.db
    .updateTable('caseTeam')
    .set({ untilAt: ctx.now.toString() })
    .where('caseId', '=', caseId)
    .where('personId', '=', personId)
    .where('part', '=', 'health_reader')
    .where('untilAt', 'is', null)
    .executeTakeFirst()
  if (ended.numUpdatedRows === 0n) return false
  await ctx.door('take_lent_keys', caseId, personId)
  return true
}
