import type { z } from 'zod'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask, finishTasks, getCase } from '../../cases/facts.ts'
import type { nightBody } from '../shapes.ts'

export type Night = z.output<typeof nightBody>
export const nightPlace = (caseId: string) => ({ table: 'first_nights', row: caseId, column: 'body' })

/**
 * Is she safe for tonight? Asked before the long talk. The nurse's task is made whatever the answer is, so that the task
 * itself tells nothing; only its day does: today when there is, or may be, a routine medicine.
 */
export async function saveFirstNight(ctx: Ctx, { caseId, night }: { caseId: string; night: Night }) {
  const c = await getCase(ctx, caseId)
  const body = await ctx.seal.sealJson('safety', caseId, nightPlace(caseId), night)
  const row = { body, recordedBy: ctx.actor.personId, recordedAt: ctx.now.toString() }
  const known = await ctx.db.selectFrom('firstNights').select('caseId').where('caseId', '=', caseId).executeTakeFirst()
  if (known) await ctx.db.updateTable('firstNights').set(row).where('caseId', '=', caseId).execute()
  else
    await ctx.db
      .insertInto('firstNights')
      .values({ centreId: c.centreId, caseId, ...row })
      .execute()
  await finishTasks(ctx, caseId, ['screen_health', 'first_night_unsafe'])
  const link = `/penerima-manfaat/${caseId}`
  await addTask(ctx, {
    kind: 'screen_health',
    caseId,
    ownerRole: 'nurse',
    dueOn: ctx.today.add({ days: night.routineMedicine === 'no' ? 1 : 0 }).toString(),
    link,
  })
  if (night.feelsSafe === 'no')
    await addTask(ctx, { kind: 'first_night_unsafe', caseId, dueOn: ctx.today.toString(), link })
  await ctx.record({ kind: 'clients.first_night_recorded', caseId, subject: ['first_nights', caseId] })
  return {}
}
