import { Refusal } from '../../kernel/refusal.ts'
import { clash } from '../../platform/http/clash.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { staff } from './contract.ts'
import { events } from './events.ts'

type Save = {
  personId: string
  version: number
  name: string
  callName: string
  position: string | null
  rank: string | null
  nip: string | null
}

export async function save(ctx: Ctx, { personId, version, ...fields }: Save) {
  const done = await ctx.db
    .updateTable('people')
    .set({ ...fields, version: version + 1 })
    .where('personId', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) {
    const now = (as: Ctx) =>
      as.db
        .selectFrom('people')
        .select(['name', 'callName', 'position', 'rank', 'nip', 'version'])
        .where('personId', '=', personId)
        .executeTakeFirst()
    throw (await now(ctx)) ? clash(staff.save, now) : new Refusal('not_found')
  }
  await ctx.record(events.person_saved, { subject: ['people', personId], details: { version: version + 1 } })
  return { version: version + 1 }
}
