import type { Ctx } from '../../../platform/http/context.ts'
import { type Audience, REPORTS, type Report, spanOf } from '../rules.ts'
import { getRelease, prepared, releasesOf, shownRelease } from './store.ts'

export async function shelf(ctx: Ctx) {
  const past = (await releasesOf(ctx)).map(shownRelease)
  const today = ctx.today.toString()
  return {
    reports: REPORTS.map((report) => {
      const span = spanOf(report, ctx.today)
      const released = past.find((r) => r.report === report && r.from === span.from && r.until === span.until) ?? null
      return { report, ...span, isLate: released === null && today > span.dueOn, released }
    }),
    past,
    mayMake: ctx.can('releases.make'),
  }
}

type Asked = { report: Report; back?: number | undefined; audience?: Audience | undefined }
export async function draft(ctx: Ctx, { report, back = 0, audience = 'government' }: Asked) {
  const { dueOn: _, ...span } = spanOf(report, ctx.today, back)
  const { sections, hidden, least } = await prepared(ctx, report, { ...span, dueOn: '' }, audience)
  const released = (await releasesOf(ctx)).map(shownRelease)
  return {
    ...{ report, ...span, sections, hidden, least, obstacles: '', plan: '' },
    released: released.filter((r) => r.report === report && r.from === span.from && r.until === span.until),
  }
}

export const one = (ctx: Ctx, { releaseId }: { releaseId: string }) => getRelease(ctx, releaseId)
