import type { Ctx } from '../../../platform/http/context.ts'
import { topicsOf } from '../../groups/facts/topics.ts'
import { partnersNamed } from '../../partners/facts.ts'
import { worksNamed } from '../../products/facts.ts'
import { bedsNamed } from '../../residence/facts.ts'
import type { Thing } from '../rules.ts'

type Named = (ctx: Ctx, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** What things that are counted are called, as far as this reader may know them. */
export const NAMED: Readonly<Record<Thing, Named>> = {
  session: topicsOf,
  bed: bedsNamed,
  work: worksNamed,
  partner: partnersNamed,
}
