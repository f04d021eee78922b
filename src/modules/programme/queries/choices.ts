import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import { whoGives } from '../../deliverers/facts.ts'
import { resourcesOf } from '../../places/facts.ts'

/** Places, equipment, and who can give a session: colleagues, and those of the directory. */
export async function choices(ctx: Ctx) {
  return {
    resources: await resourcesOf(ctx),
    deliverers: await whoGives(ctx),
    intakes: (await listIntakes(ctx)).map(({ intakeId, name }) => ({ intakeId, name })),
  }
}
