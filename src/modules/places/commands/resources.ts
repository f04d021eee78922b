import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { places } from '../contract.ts'
import { events } from '../events.ts'

type Input = z.output<typeof places.saveResource.input>

/** A place to teach in, or a set of equipment that is used by one session at a time. */
export async function saveResource(ctx: Ctx, { resourceId: known, version, kind, name, seats, isInUse }: Input) {
  const resourceId = known ?? newId(ctx.now)
  const twin = await ctx.db
    .selectFrom('classResources')
    .select('resourceId')
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('resourceId', '!=', resourceId)
    .executeTakeFirst()
  if (twin) throw new Refusal('name_taken')
  const row = { name, seats: seats ?? null, isInUse }
  if (known) {
    const done = await ctx.db
      .updateTable('classResources')
      .set({ ...row, version: (version ?? 0) + 1 })
      .where('resourceId', '=', known)
      .where('version', '=', version ?? 0)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  } else
    await ctx.db
      .insertInto('classResources')
      .values({ ...row, centreId: ctx.actor.centreId, resourceId, kind })
      .execute()
  await ctx.record(events.resource_saved, { subject: ['class_resources', resourceId], details: { kind } })
  return { resourceId }
}
