import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { namesAWoman } from '../../clients/facts.ts'
import type { releases } from '../contract.ts'
import { prepared } from '../queries/store.ts'
import { spanOf } from '../rules.ts'
import { keep, oneAtATime } from './keep.ts'

type Input = z.output<typeof releases.release.input>

/** Lets a report go: its figures are reckoned anew, hidden where they are small, and stand for ever. @throws Refusal `names_somebody` */
export async function release(ctx: Ctx, { report, back = 0, audience, obstacles = '', plan = '' }: Input) {
  if (
    await namesAWoman(
      ctx,
      [obstacles, plan].filter((t) => t !== ''),
      [],
    )
  )
    throw new Refusal('names_somebody')
  await giveTime(ctx)
  const span = spanOf(report, ctx.today, back)
  await oneAtATime(ctx)
  const body = await prepared(ctx, report, span, audience)
  return keep(ctx, { report, title: null, audience, ...span }, body, { obstacles, plan })
}
