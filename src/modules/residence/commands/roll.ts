import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { whereIs } from '../../cases/facts/known.ts'
import { addTask } from '../../tasks/facts.ts'
import type { residence } from '../contract.ts'
import { events } from '../events.ts'
import { tonight } from '../queries/tonight.ts'
import { isAway, movedBy, nightOf } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { move } from './presence.ts'

/** Of two who open it at the same moment both take the same one. */
export async function openRoll(ctx: Ctx) {
  const onNight = nightOf(ctx.now.toZonedDateTimeISO(ctx.zone)).toString()
  const { centreId, personId } = ctx.actor
  const made = await ctx.db
    .insertInto('houseRolls')
    .values({ centreId, rollId: newId(ctx.now), onNight, openedAt: ctx.now.toString(), openedBy: personId })
    .onConflict((c) => c.doNothing())
    .returning('rollId')
    .executeTakeFirst()
  const roll = await ctx.db
    .selectFrom('houseRolls')
    .select(['rollId', 'doneAt'])
    .where('onNight', '=', onNight)
    .executeTakeFirstOrThrow()
  if (roll.doneAt) throw new Refusal('roll_done')
  if (made) await ctx.record(events.roll_opened, { subject: ['house_rolls', roll.rollId] })
  return { rollId: roll.rollId }
}

export async function finishRoll(ctx: Ctx, { rollId, marks }: z.output<typeof residence.finishRoll.input>) {
  const roll = await ctx.db
    .selectFrom('houseRolls')
    .select('doneAt')
    .where('rollId', '=', rollId)
    .forUpdate()
    .executeTakeFirst()
  if (!roll) throw new Refusal('not_found')
  if (roll.doneAt) throw new Refusal('roll_done')
  let overtaken = 0
  for (const { caseId, mark, from } of marks) {
    const c = await getCase(ctx, caseId)
    if (c.presence === 'gone' || c.presence === 'not_arrived') throw new Refusal('not_in_house')
    await ctx.db.insertInto('rollMarks').values({ centreId: c.centreId, rollId, caseId, mark }).execute()
    if (mark === 'sick') await addTask(ctx, tasks.roll_sick, { caseId })
    if ((await whereIs(ctx, c)) !== from) {
      overtaken += 1
      continue
    }
    const to = movedBy(mark, from)
    if (!to) continue
    await move(ctx, c, { from, to, at: ctx.now })
  }
  const { women, leftOut } = await tonight(ctx)
  const counts = {
    here: women.filter((w) => w.where === 'in_house').length,
    away: women.filter((w) => isAway(w.where)).length,
    missing: women.filter((w) => w.where === 'unclear').length,
  }
  await ctx.db
    .updateTable('houseRolls')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId, ...counts, isPartial: leftOut })
    .where('rollId', '=', rollId)
    .execute()
  await ctx.record(events.roll_done, { subject: ['house_rolls', rollId], details: counts })
  return { ...counts, overtaken }
}
