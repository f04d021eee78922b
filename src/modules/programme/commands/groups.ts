import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import type { programme } from '../contract.ts'
import { events } from '../events.ts'

type Input = z.output<typeof programme.saveGroup.input>

/** A group of women who learn together. */
export async function saveGroup(ctx: Ctx, { groupId: known, version, ...input }: Input) {
  const groupId = known ?? newId(ctx.now)
  if (input.untilOn !== undefined && input.untilOn < input.fromOn) throw new Refusal('dates_backwards')
  const before = await ctx.db.selectFrom('classGroups').select('name').where('groupId', '=', groupId).executeTakeFirst()
  // a name that it has may be that of whoever came since
  if (before?.name !== input.name && (await namesAWoman(ctx, [input.name], []))) throw new Refusal('names_somebody')
  const twin = await ctx.db
    .selectFrom('classGroups')
    .select('groupId')
    .where('name', '=', input.name)
    .where('groupId', '!=', groupId)
    .executeTakeFirst()
  if (twin) throw new Refusal('name_taken')
  const row = {
    name: input.name,
    track: input.track ?? null,
    intakeId: input.intakeId ?? null,
    fromOn: input.fromOn,
    untilOn: input.untilOn ?? null,
  }
  if (known) {
    const done = await ctx.db
      .updateTable('classGroups')
      .set({ ...row, version: (version ?? 0) + 1 })
      .where('groupId', '=', known)
      .where('version', '=', version ?? 0)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  } else
    await ctx.db
      .insertInto('classGroups')
      .values({ ...row, centreId: ctx.actor.centreId, groupId })
      .execute()
  await ctx.record(events.group_saved, { subject: ['class_groups', groupId] })
  return { groupId }
}
