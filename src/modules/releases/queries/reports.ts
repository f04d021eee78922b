import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { takingsOf } from '../../downloads/facts.ts'
import { type Audience, backTo, REPORTS, type Report, spanOf } from '../rules.ts'
import { getRelease, prepared, releasesOf, shownRelease } from './store.ts'

export async function shelf(ctx: Ctx) {
  const past = (await releasesOf(ctx)).map(shownRelease)
  const today = ctx.today.toString()
  return {
    reports: REPORTS.map((report) => {
      const span = spanOf(report, ctx.today)
      // what went to everybody is not what the government waits for
      const released =
        past.find(
          (r) => r.report === report && r.audience === 'government' && r.from === span.from && r.until === span.until,
        ) ?? null
      return { report, ...span, isLate: released === null && today > span.dueOn, released }
    }),
    past,
    mayMake: ctx.can('releases.make'),
  }
}

type Asked = {
  report: Report
  back?: number | undefined
  endsOn?: string | undefined
  audience?: Audience | undefined
}
/** @throws Refusal `not_found` of a day on which no period of this report ends */
export async function draft(ctx: Ctx, { report, endsOn, audience = 'government', ...asked }: Asked) {
  const back = endsOn === undefined ? (asked.back ?? 0) : backTo(report, ctx.today, endsOn)
  if (back === null) throw new Refusal('not_found')
  const { dueOn: _, ...span } = spanOf(report, ctx.today, back)
  const { sections, hidden, least } = await prepared(ctx, report, { ...span, dueOn: '' }, audience)
  const released = (await releasesOf(ctx)).map(shownRelease)
  return {
    ...{ report, back, ...span, sections, hidden, least, obstacles: '', plan: '' },
    released: released.filter((r) => r.report === report && r.from === span.from && r.until === span.until),
  }
}

export const one = async (ctx: Ctx, { releaseId }: { releaseId: string }) => ({
  ...(await getRelease(ctx, releaseId)),
  takings: await takingsOf(ctx, 'release', releaseId),
})
