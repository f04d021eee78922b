import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import { whoGives } from '../../deliverers/facts.ts'

/** Places, equipment, and who can give a session: colleagues, and those of the directory. */
export async function choices(ctx: Ctx) {
  const resources = await ctx.db
    .selectFrom('classResources')
    .select(['resourceId', 'kind', 'name', 'seats', 'isInUse', 'version'])
    .orderBy('name')
    .execute()
  return {
    resources,
    deliverers: await whoGives(ctx),
    intakes: (await listIntakes(ctx)).map(({ intakeId, name }) => ({ intakeId, name })),
  }
}
