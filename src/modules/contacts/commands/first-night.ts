import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { raiseDanger } from '../../flags/facts.ts'
import { askScreening } from '../../health/facts.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { contacts } from '../contract.ts'
import { events } from '../events.ts'
import type { Night } from '../night.ts'
import { nightOf, nightPlace } from '../night.ts'
import { tasks } from '../tasks.ts'

type Input = { caseId: string; version: number; night: Night }

/**
 * Is she safe for tonight? Asked before the long talk. The nurse's task is made whatever the answer is, so that the task
 * itself tells nothing; only its day does: today when there is, or may be, a routine medicine.
 */
export async function saveFirstNight(ctx: Ctx, { caseId, version, night }: Input) {
  const c = await getCase(ctx, caseId)
  // asked before a key is: whether there is one would tell whoever may not read it that something is written of her
  if (version !== 0 && !(await isSeen(ctx, caseId)))
    throw clash(contacts.saveFirstNight, (again) => nightOf(again, caseId))
  const body = await ctx.seal.sealJson('safety', caseId, nightPlace(caseId), night)
  const row = { body, recordedBy: ctx.actor.personId, recordedAt: ctx.now.toString() }
  const stored = version === 0 ? await first(ctx, c, row) : await next(ctx, caseId, version, row)
  if (!stored) throw clash(contacts.saveFirstNight, (again) => nightOf(again, caseId))
  await finishTasks(ctx, caseId, [tasks.first_night_unsafe])
  await askScreening(ctx, caseId, ctx.today.add({ days: night.routineMedicine === 'no' ? 1 : 0 }).toString())
  if (night.feelsSafe === 'no') {
    await addTask(ctx, tasks.first_night_unsafe, { caseId })
    await raiseDanger(ctx, { caseId, source: 'first_night', causes: ['threat'], sealedAs: 'safety', talk: false })
  }
  await ctx.record(events.first_night_recorded, { caseId, subject: ['first_nights', caseId] })
  return { version: version + 1 }
}

type Row = { body: string; recordedBy: string; recordedAt: string }

const isSeen = (ctx: Ctx, caseId: string) =>
  ctx.db.selectFrom('firstNights').select('caseId').where('caseId', '=', caseId).executeTakeFirst()

async function first(ctx: Ctx, c: { centreId: string; caseId: string }, row: Row): Promise<boolean> {
  const made = await ctx.db
    .insertInto('firstNights')
    .values({ centreId: c.centreId, caseId: c.caseId, ...row })
    .onConflict((o) => o.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

async function next(ctx: Ctx, caseId: string, version: number, row: Row): Promise<boolean> {
  const changed = await ctx.db
    .updateTable('firstNights')
    .set({ ...row, version: version + 1 })
    .where('caseId', '=', caseId)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
