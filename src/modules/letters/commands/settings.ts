import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { letters } from '../contract.ts'
import { events } from '../events.ts'
import type { Neutral } from '../making/house.ts'
import { neutralOf } from '../making/house.ts'

export const settings = (ctx: Ctx) => neutralOf(ctx)

/** What the neutral letter borrows from the Dinas. Its unit code must not be the centre's: the number would say where she is. */
export async function saveSettings(ctx: Ctx, o: { neutral: Neutral; version: number }) {
  const centre = await ctx.db.selectFrom('centres').select('letterUnit').executeTakeFirstOrThrow()
  if (o.neutral.unit?.toLowerCase() === centre.letterUnit.toLowerCase()) throw new Refusal('unit_not_neutral')
  const row = { neutral: JSON.stringify(o.neutral), changedAt: ctx.now.toString(), changedBy: ctx.actor.personId }
  if (o.version === 0) {
    const made = await ctx.db
      .insertInto('letterSettings')
      .values({ centreId: ctx.actor.centreId, ...row })
      .onConflict((c) => c.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) throw clash(letters.saveSettings, neutralOf)
  } else {
    const done = await ctx.db
      .updateTable('letterSettings')
      .set({ ...row, version: o.version + 1 })
      .where('version', '=', o.version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw clash(letters.saveSettings, neutralOf)
  }
  await ctx.record(events.settings_changed, {
    subject: ['letter_settings', ctx.actor.centreId],
    details: { version: o.version + 1 },
  })
  return { version: o.version + 1 }
}
