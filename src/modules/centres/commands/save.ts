import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { profile } from '../contract.ts'

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
  if (done.numUpdatedRows === 0n) {
    const theirs = await ctx.db
      .selectFrom('centres')
      .select([
        'name',
        'shortName',
        'ownerKind',
        'timeZone',
        'capacity',
        'minAge',
        'maxAge',
        'programmeDays',
        'letterhead',
        'version',
      ])
      .where('centreId', '=', ctx.actor.centreId)
      .executeTakeFirstOrThrow()
    throw new Refusal('stale_version', { theirs })
  }
  await ctx.record({
    kind: 'centres.profile_saved',
    subject: ['centres', ctx.actor.centreId],
    details: { version: version + 1 },
  })
  return { version: version + 1 }
}
