import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { centres, type profile } from '../contract.ts'
import { events } from '../events.ts'
import { profile as stored } from '../queries/profile.ts'

type Save = z.output<typeof profile> & { version: number }

/** The profile of the centre. Somebody who read an older version is told what stands there now. */
export async function save(ctx: Ctx, { version, letterhead, ...fields }: Save) {
  if (fields.minAge > fields.maxAge) throw new Refusal('ages_crossed')
  const done = await ctx.db
    .updateTable('centres')
    .set({ ...fields, letterhead: JSON.stringify(letterhead), version: version + 1 })
    .where('centreId', '=', ctx.actor.centreId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n)
    throw clash(centres.save, async (again) => {
      const { isDemo: _isDemo, ...now } = await stored(again)
      return now
    })
  await ctx.record(events.profile_saved, {
    subject: ['centres', ctx.actor.centreId],
    details: { version: version + 1 },
  })
  return { version: version + 1 }
}
